import { publicFetch } from '@/lib/public-fetch';
import { PublicFetchError } from '@/lib/public-fetch-error';

/** How long a platform may take to answer, and how much it may say. */
const limits = { timeoutMs: 10_000, maxBytes: 2_000_000 } as const;

export type PlatformRequest = {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};
/** `text` is empty where the status tells that something went wrong. */
export type PlatformAnswer = { readonly status: number; readonly headers: Headers; readonly text: string };

/** Asks a platform's server; nobody leads this to a machine that is not of the open internet. @throws PublicFetchError when it gives no answer. */
export async function askPlatform(address: string, request: PlatformRequest = {}): Promise<PlatformAnswer> {
  try {
    const { status, headers, bytes } = await publicFetch(address, { ...request, ...limits });
    return { status, headers, text: Buffer.from(bytes).toString('utf8') };
  } catch (error) {
    if (error instanceof PublicFetchError && error.answer) return { ...error.answer, text: '' };
    throw error;
  }
}

/** The same in the shape of `fetch`, for who reads keys with it. */
export async function fetchKeys(address: string): Promise<Response> {
  const { status, text } = await askPlatform(address);
  return new Response(text, { status, headers: { 'content-type': 'application/json' } });
}
