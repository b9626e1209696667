import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createRequire } from 'node:module';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as later } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { InTurn } from './in-turn.ts';

let server: Server;
let address: string;
/** What the app behind has begun to answer, in order, and how to let it end. */
let begun: { readonly url: string; readonly end: () => void }[];
let app: (incoming: IncomingMessage, outgoing: ServerResponse) => void;

beforeEach(async () => {
  begun = [];
  app = (incoming, outgoing) => begun.push({ url: incoming.url ?? '', end: () => outgoing.end(incoming.url) });
  const turns = new InTurn(2);
  server = createServer((incoming, outgoing) => turns.answer(incoming, outgoing, () => app(incoming, outgoing)));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

type Answer = {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
};

function open(path: string, { method = 'GET', headers = { accept: 'text/html' } as object } = {}) {
  const sent = request(address + path, { method, headers: { ...headers } });
  const whole = new Promise<Answer>((found, failed) => {
    sent.on('error', failed).on('response', async (incoming) => {
      const pieces: Buffer[] = [];
      for await (const piece of incoming) pieces.push(piece as Buffer);
      found({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(pieces) });
    });
  });
  sent.end();
  return { sent, whole, answer: whole.then(({ body }) => body) };
}

const asked = (path: string, headers: object, method = 'GET') => open(path, { method, headers }).whole;

const urls = () => begun.map(({ url }) => url);

/** As many, and no more. */
async function untilBegun(count: number): Promise<void> {
  await vi.waitFor(() => expect(begun.length).toBeGreaterThanOrEqual(count));
  await later(20);
}

function connections(): Promise<number> {
  return new Promise((found, failed) =>
    server.getConnections((error, count) => (error ? failed(error) : found(count))),
  );
}

test('so many pages are made at once, the others in the order in which they were asked for', async () => {
  const answers = [];
  for (const [at, path] of ['/a', '/b', '/c', '/d'].entries()) {
    answers.push(open(path).answer);
    await vi.waitFor(async () => expect(await connections()).toBe(at + 1));
    await later(20);
  }
  await untilBegun(2);
  expect(urls()).toEqual(['/a', '/b']);
  begun[1]?.end();
  await untilBegun(3);
  expect(urls()).toEqual(['/a', '/b', '/c']);
  begun[0]?.end();
  await untilBegun(4);
  for (const { end } of begun) end();
  expect((await Promise.all(answers)).map(String)).toEqual(['/a', '/b', '/c', '/d']);
});

test.each([
  ['what is sent', '/c', { method: 'POST' }],
  ['what no browser opens', '/c', { headers: { accept: '*/*' } }],
  ['a live view', '/api/assignments/x/live', {}],
  ['a file', '/_next/static/x.js', {}],
])('%s goes ahead of pages', async (_, path, how) => {
  const pages = [open('/a'), open('/b')];
  await untilBegun(2);
  const ahead = open(path, how);
  await untilBegun(3);
  for (const { end } of begun) end();
  expect(String(await ahead.answer)).toBe(path);
  await Promise.all(pages.map(({ answer }) => answer));
});

test('what scripts ask for in the place of a page is a page', async () => {
  for (const path of ['/a', '/b', '/c']) void open(path, { headers: { rsc: '1' } }).answer.catch(() => undefined);
  await untilBegun(2);
  expect(begun).toHaveLength(2);
});

test('whoever goes leaves their turn, also before they have it', async () => {
  const [first, second, third, fourth] = ['/a', '/b', '/c', '/d'].map((path) => open(path));
  for (const one of [first, second, third, fourth]) one?.answer.catch(() => undefined);
  await untilBegun(2);
  third?.sent.destroy();
  await vi.waitFor(async () => expect(await connections()).toBe(3));
  first?.sent.destroy();
  await untilBegun(3);
  expect(urls()[2]).not.toBe('/c');
});

test('whoever does not read what they asked for keeps no turn', async () => {
  const large = Buffer.alloc(20 * 1024 * 1024, 'x');
  app = (incoming, outgoing) => {
    if (incoming.url !== '/large') return void outgoing.end('ok');
    outgoing.write(large, () => outgoing.end());
  };
  const idle = [0, 1, 2].map(() => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.pause();
    socket.on('error', () => undefined);
    socket.write('GET /large HTTP/1.1\r\nHost: x\r\nAccept: text/html\r\n\r\n');
    return socket;
  });
  await later(100);
  expect(String(await open('/a').answer)).toBe('ok');
  for (const socket of idle) socket.destroy();
});

test('an answer that is packed on its way, as Next does it, comes whole', async () => {
  type Pack = (...of: [...Parameters<RequestListener>, () => void]) => void;
  const packing = createRequire(import.meta.url)('next/dist/compiled/compression') as (how: object) => Pack;
  const pack = packing({ threshold: 0 });
  const page = '<p>kata</p>'.repeat(20_000);
  app = (incoming, outgoing) => {
    pack(incoming, outgoing as Parameters<RequestListener>[1], () => {
      outgoing.setHeader('content-type', 'text/html');
      outgoing.flushHeaders();
      outgoing.write(page.slice(0, 1000));
      setTimeout(() => outgoing.end(page.slice(1000)), 5);
    });
  };
  const bytes = await open('/a', { headers: { accept: 'text/html', 'accept-encoding': 'gzip' } }).answer;
  expect(bytes.length).toBeLessThan(page.length / 10);
  expect(gunzipSync(bytes).toString()).toBe(page);
  expect(String(await open('/a').answer)).toBe(page);
});

test.each([
  ['br', 'gzip, deflate, br, zstd'],
  ['br', 'br;q=0.1'],
  ['gzip', 'gzip'],
  ['gzip', 'br;q=0, GZIP'],
  [undefined, 'identity'],
  [undefined, ''],
])('a page goes out as %s to who takes "%s"', async (coding, accepted) => {
  const page = '<p>kata</p>'.repeat(2000);
  app = (incoming, outgoing) => {
    expect(incoming.headers['accept-encoding']).toBeUndefined();
    outgoing.writeHead(200, { 'content-type': 'text/html', vary: 'rsc' });
    outgoing.end(page);
  };
  const { headers, body } = await asked('/a', { accept: 'text/html', 'accept-encoding': accepted });
  expect(headers).toMatchObject({ vary: 'rsc, Accept-Encoding', 'content-length': String(body.length) });
  expect(headers['content-encoding']).toBe(coding);
  const plain = coding === 'br' ? brotliDecompressSync(body) : coding === 'gzip' ? gunzipSync(body) : body;
  expect(plain.toString()).toBe(page);
});

test.each([
  ['what is short', { 'content-type': 'text/html' }, 'kata'],
  ['what is no text', { 'content-type': 'image/png' }, 'x'.repeat(5000)],
  ['what is packed already', { 'content-type': 'text/html', 'content-encoding': 'x' }, 'x'.repeat(5000)],
])('%s goes out as it is', async (_, headers, page) => {
  app = (_incoming, outgoing) => outgoing.writeHead(200, headers).end(page);
  const answer = await asked('/a', { accept: 'text/html', 'accept-encoding': 'gzip' });
  expect(answer.body.toString()).toBe(page);
});

test('the answer to what a page sends is packed as well, and keeps its status and headers', async () => {
  app = (_, outgoing) => {
    outgoing.writeHead(303, { 'content-type': 'text/x-component', location: '/b', 'set-cookie': ['a=1', 'b=2'] });
    outgoing.end('0:"kata"\n'.repeat(500));
  };
  const { status, headers, body } = await asked('/a', { 'accept-encoding': 'br' }, 'POST');
  expect({ status, headers }).toMatchObject({
    status: 303,
    headers: { location: '/b', 'set-cookie': ['a=1', 'b=2'], 'content-encoding': 'br' },
  });
  expect(brotliDecompressSync(body).toString()).toContain('kata');
});
