/** How long a platform may take to answer, in milliseconds. */
const patienceMs = 10_000;

export type PlatformAnswer = { readonly status: number; readonly headers: Headers; readonly text: string };

/** Asks a platform's server; `fetch` for whoever takes one. */
export function platformFetch(address: string | URL, init: RequestInit = {}): Promise<Response> {
  const signals = [AbortSignal.timeout(patienceMs), ...(init.signal ? [init.signal] : [])];
  return fetch(address, { ...init, redirect: 'error', signal: AbortSignal.any(signals) });
}

/** Asks a platform's server and reads its whole answer. @throws when it does not answer in time. */
export async function askPlatform(address: string, init: RequestInit = {}): Promise<PlatformAnswer> {
  const response = await platformFetch(address, init);
  return { status: response.status, headers: response.headers, text: await response.text() };
}
