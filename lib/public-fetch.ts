import { isIP, type LookupFunction } from 'node:net';
import { Agent, type Response, fetch as undiciFetch } from 'undici';
import { testOnlyFetchOrigins } from './env';
import { PublicFetchError } from './public-fetch-error';
import { type CheckedHost, checkHost, type Resolve, resolveHost } from './public-host';

export type PublicRequest = {
  /** GET when not given. */
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  /** Sent to the first origin only; a redirect elsewhere takes none of them along. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Content types that may be answered (`text/html`), without parameters; any when not given. */
  readonly accept?: readonly string[];
  /** Of the body, unpacked. */
  readonly maxBytes: number;
  /** For everything: names, connections, redirects and the last byte. */
  readonly timeoutMs: number;
  /** How many are followed; none when not given. Only GET and HEAD are redirected. */
  readonly redirects?: number;
};

export type PublicAnswer = {
  /** Where the answer came from at last. */
  readonly url: string;
  /** 2xx or 304. */
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
};

/** For tests another resolver; `exempt` are origins that may lead inside: of tests, or one that the operator named in the environment. */
export type Surroundings = { readonly resolve?: Resolve; readonly exempt?: readonly string[] };

/**
 * Fetches what a person or another server named, and cannot be led inside: the addresses of a name are looked up once, all must be
 * public, and the connection goes to those very addresses; each redirect is looked at anew. No cookies, no cache, no proxy.
 * @throws PublicFetchError whose `code` says why nothing came.
 */
export async function publicFetch(
  url: string,
  request: PublicRequest,
  { resolve = resolveHost, exempt = testOnlyFetchOrigins() }: Surroundings = {},
): Promise<PublicAnswer> {
  const signal = AbortSignal.timeout(request.timeoutMs);
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new PublicFetchError('too-slow')), { once: true });
  });
  // The race is for the resolver, which heeds no signal.
  const walk = follow(url, request, signal, (address) => checkHost(address, resolve, exempt));
  return await Promise.race([walk, late]);
}

type Check = (address: string) => Promise<CheckedHost>;

async function follow(first: string, request: PublicRequest, signal: AbortSignal, check: Check): Promise<PublicAnswer> {
  const mayFollow = request.body === undefined && ['GET', 'HEAD'].includes(request.method ?? 'GET');
  const start = await check(first);
  let at = start;
  for (let left = mayFollow ? (request.redirects ?? 0) : 0; ; left -= 1) {
    const isHome = at.url.origin === start.url.origin;
    const answer = await askOnce(at, isHome ? request : { ...request, headers: undefined }, signal);
    if (answer.kind === 'answer') return answer.value;
    if (left <= 0) throw new PublicFetchError('too-many-redirects');
    at = await check(answer.location);
  }
}

type Once =
  | { readonly kind: 'answer'; readonly value: PublicAnswer }
  | { readonly kind: 'redirect'; readonly location: string };

async function askOnce({ url, addresses }: CheckedHost, request: PublicRequest, signal: AbortSignal): Promise<Once> {
  const agent = new Agent({ connect: { lookup: pinnedTo(addresses) }, connections: 1 });
  try {
    const response = await undiciFetch(url, {
      method: request.method ?? 'GET',
      headers: headersOf(request),
      body: request.body,
      redirect: 'manual',
      signal,
      dispatcher: agent,
    });
    const location = redirectOf(response, url);
    if (location !== undefined) return { kind: 'redirect', location };
    return { kind: 'answer', value: await answerOf(response, url, request) };
  } catch (error) {
    if (error instanceof PublicFetchError) throw error;
    throw new PublicFetchError(signal.aborted ? 'too-slow' : 'unreachable');
  } finally {
    // Also ends what was not read to its end.
    await agent.destroy();
  }
}

/** Answers every question of the socket with what was checked, so that nobody can answer otherwise the second time. */
function pinnedTo(addresses: readonly string[]): LookupFunction {
  const known = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, options, answer) => {
    const [first] = known;
    if (options.all) answer(null, known);
    else answer(null, first?.address ?? '', first?.family ?? 0);
  };
}

function headersOf({ headers, accept }: PublicRequest): Record<string, string> {
  return {
    'user-agent': 'Fakta/0.1 (+quizzes from news articles)',
    ...(accept ? { accept: accept.join(', ') } : {}),
    ...headers,
  };
}

function redirectOf({ status, headers }: Response, from: URL): string | undefined {
  const location = headers.get('location');
  if (![301, 302, 303, 307, 308].includes(status) || location === null) return undefined;
  // Words that are no whole address are read from where they stand; a whole one stays as it is written, to be judged so.
  return URL.canParse(location) ? location : new URL(location, from).href;
}

async function answerOf(response: Response, url: URL, request: PublicRequest): Promise<PublicAnswer> {
  const { status } = response;
  const headers = new Headers([...response.headers]);
  if (status !== 304 && !response.ok) throw new PublicFetchError('status', { status, headers });
  const type = (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (status !== 304 && request.accept && !request.accept.includes(type)) throw new PublicFetchError('wrong-type');
  return { url: url.href, status, headers, bytes: await bytesOf(response, request.maxBytes) };
}

async function bytesOf({ body }: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > maxBytes) throw new PublicFetchError('too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
