import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, vi } from 'vitest';

/** A news site on this machine for the tests of a file, let through to be fetched for them alone. Its address is known once they run. */
export function newsServer(answer: RequestListener): { readonly origin: string } {
  const server = createServer(answer);
  const site = { origin: '' };
  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    site.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    vi.stubEnv('FAKTA_TEST_ONLY_FETCH_ORIGINS', site.origin);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    server.close();
  });
  return site;
}
