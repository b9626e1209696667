import type { Page } from '@playwright/test';

/** Bytes as they came over the wire, headers counted in, bodies compressed. */
export type Load = { readonly bytes: number; readonly scriptBytes: number };

export type Scale = {
  /** What came since the last time, once nothing more is on its way. */
  readonly taken: () => Promise<Load>;
};

const quietMs = 600;

/**
 * Weighs what the browser of a page receives (Chrome DevTools Protocol, `Network`). What is in its cache weighs nothing. A
 * request that the router drops when it has read enough never finishes: of those, what had come is counted, or what the answer said it was long.
 */
export async function weigh(page: Page): Promise<Scale> {
  const cdp = await page.context().newCDPSession(page);
  const open = new Map<string, { bytes: number; whole: number; isScript: boolean }>();
  let [bytes, scriptBytes, lastAt] = [0, 0, Date.now()];

  function close(requestId: string, total?: number) {
    const request = open.get(requestId);
    if (!open.delete(requestId) || !request) return;
    const came = total ?? Math.max(request.bytes, request.whole);
    bytes += came;
    if (request.isScript) scriptBytes += came;
    lastAt = Date.now();
  }

  cdp.on('Network.requestWillBeSent', ({ requestId, redirectResponse, type, request }) => {
    bytes += redirectResponse?.encodedDataLength ?? 0;
    if (!request.url.startsWith('data:')) open.set(requestId, { bytes: 0, whole: 0, isScript: type === 'Script' });
    lastAt = Date.now();
  });
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    const request = open.get(requestId);
    if (!request) return;
    request.bytes += response.encodedDataLength;
    const { 'content-length': length, 'Content-Length': named } = response.headers;
    request.whole = response.encodedDataLength + Number(length ?? named ?? 0);
  });
  cdp.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const request = open.get(requestId);
    if (request) request.bytes += encodedDataLength;
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => close(requestId, encodedDataLength));
  cdp.on('Network.loadingFailed', ({ requestId }) => close(requestId));
  await cdp.send('Network.enable');

  return {
    taken: async () => {
      while (open.size > 0 || Date.now() - lastAt < quietMs) await page.waitForTimeout(100);
      const load = { bytes, scriptBytes };
      [bytes, scriptBytes] = [0, 0];
      return load;
    },
  };
}
