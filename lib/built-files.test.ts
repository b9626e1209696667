import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request } from 'undici';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packBuilt } from '../scripts/pack-built.mjs';
import { BuiltFiles } from './built-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'built-'));
const script = 'console.log("Soal 1 dari 5");\n'.repeat(100);
const address = '/_next/static/chunks/a1b2.js';

beforeAll(() => {
  mkdirSync(path.join(folder, 'static/chunks'), { recursive: true });
  writeFileSync(path.join(folder, 'BUILD_ID'), 'one');
  writeFileSync(path.join(folder, 'static/chunks/a1b2.js'), script);
  writeFileSync(path.join(folder, 'static/chunks/a1b2.css'), '.a { color: red }');
  writeFileSync(path.join(folder, 'static/chunks/a1b2.js.map'), '{}');
  packBuilt(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Asks a server that has the files before it, and says "behind" itself. */
async function ask(
  asked: string,
  {
    method = 'GET',
    headers = {},
    of = folder,
  }: { method?: 'GET' | 'HEAD' | 'POST'; headers?: object; of?: string } = {},
) {
  const files = new BuiltFiles(of);
  const server = createServer((incoming, outgoing) =>
    files.answer(incoming, outgoing, () => void outgoing.end('behind')),
  );
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  try {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const answer = await request(origin + asked, { method, headers: { 'accept-encoding': 'gzip, br', ...headers } });
    return { ...answer, body: Buffer.from(await answer.body.arrayBuffer()) };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('a script comes packed as well as the browser takes it', async () => {
  const [best, gzipped] = [await ask(address), await ask(address, { headers: { 'accept-encoding': 'gzip' } })];
  expect(best.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'application/javascript; charset=UTF-8',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'Accept-Encoding',
  });
  expect(brotliDecompressSync(best.body).toString()).toBe(script);
  expect(gzipped.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(gzipped.body).toString()).toBe(script);
  expect((await ask('/_next/static/chunks/a1b2.css')).headers['content-type']).toBe('text/css; charset=UTF-8');
});

test('a browser that holds a file is not sent it again', async () => {
  const { headers } = await ask(address);
  const again = await ask(address, { headers: { 'if-none-match': headers.etag } });
  expect([again.statusCode, again.body.length]).toEqual([304, 0]);
});

test('HEAD has the length and no file', async () => {
  const [head, get] = [await ask(address, { method: 'HEAD' }), await ask(address)];
  expect(head.headers['content-length']).toBe(String(get.body.length));
  expect(head.body.length).toBe(0);
});

test.each([
  ['what takes nothing packed', address, { headers: { 'accept-encoding': 'identity' } }],
  ['what asks for a part', address, { headers: { range: 'bytes=5-2' } }],
  ['what is sent', address, { method: 'POST' }],
  ['what is no script and no style', `${address}.map`, {}],
  ['a name that is none of the build', '/_next/static/chunks/constructor', {}],
  ['a way out of the folder', '/_next/static/chunks/../../BUILD_ID', {}],
  ['a page', '/', {}],
] as const)('%s is left to Next', async (_, asked, how) => {
  expect((await ask(asked, how)).body.toString()).toBe('behind');
});

test('what was packed for another build, or not at all, is not sent', async () => {
  const other = mkdtempSync(path.join(tmpdir(), 'built-'));
  try {
    expect((await ask(address, { of: other })).body.toString()).toBe('behind');
    cpSync(folder, other, { recursive: true });
    expect((await ask(address, { of: other })).statusCode).toBe(200);
    writeFileSync(path.join(other, 'BUILD_ID'), 'two');
    expect((await ask(address, { of: other })).body.toString()).toBe('behind');
  } finally {
    rmSync(other, { recursive: true });
  }
});

test('a site behind TLS says so with each file', async () => {
  const { headers } = await ask(address, { headers: { 'x-forwarded-proto': 'https' } });
  expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
});
