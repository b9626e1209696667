import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as later } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nonceOf, policyHeader, receive } from './front-door.ts';
import { KeptPages } from './kept-pages.ts';

/** How long pages are kept here. */
const ttl = 400;

let server: Server;
let address: string;
/** What the app behind was asked, in order. */
let made: { readonly url: string; readonly headers: IncomingMessage['headers'] }[];
/** How the app behind answers; tests put another in its place. */
let app: (incoming: IncomingMessage, outgoing: ServerResponse) => void;

const words = 'é '.repeat(1000);

const page = (incoming: IncomingMessage, outgoing: ServerResponse) => {
  const nonce = nonceOf(incoming.headers[policyHeader]);
  outgoing.setHeader('content-type', 'text/html; charset=utf-8');
  outgoing.setHeader('x-of-page', 'yes');
  outgoing.flushHeaders();
  outgoing.write(`<script nonce="${nonce}">${made.length}`);
  // As Next does it: a page comes in pieces, later.
  setTimeout(() => outgoing.end(Buffer.from(`</script><script nonce="${nonce}"></script>${words}`)), 20);
};

beforeEach(async () => {
  made = [];
  app = page;
  const pages = new KeptPages(ttl);
  server = createServer((incoming, outgoing) => {
    receive(incoming, outgoing);
    pages.answer(incoming, outgoing, () => {
      made.push({ url: incoming.url ?? '', headers: { ...incoming.headers } });
      app(incoming, outgoing);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => new Promise((closed) => server.close(closed)));

const unpackers: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  identity: (bytes) => bytes,
};

type Answer = { readonly status: number; readonly headers: IncomingMessage['headers']; readonly text: string };

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((found, failed) => {
    request(address + path, { method, headers }, async (answer) => {
      const pieces: Buffer[] = [];
      for await (const piece of answer) pieces.push(piece as Buffer);
      const bytes = Buffer.concat(pieces);
      const unpack = unpackers[answer.headers['content-encoding'] ?? 'identity'];
      found({ status: answer.statusCode ?? 0, headers: answer.headers, text: String(unpack?.(bytes)) });
    })
      .on('error', failed)
      .end();
  });
}

/** The page of the app behind that was made as the n-th, with the nonce that its answer names. */
function nth(n: number, { headers }: Answer): string {
  const nonce = nonceOf(headers[policyHeader]);
  return `<script nonce="${nonce}">${n}</script><script nonce="${nonce}"></script>${words}`;
}

test('a page is made once for all who ask, and comes to each with a nonce of their own', async () => {
  const together = await Promise.all([ask('/articles/x'), ask('/articles/x'), ask('/articles/x')]);
  const after = await ask('/articles/x');
  const answers = [...together, after];
  for (const answer of answers) {
    expect(answer).toMatchObject({ status: 200, text: nth(1, answer) });
    expect(answer.headers).toMatchObject({
      'x-of-page': 'yes',
      'content-length': String(Buffer.byteLength(answer.text)),
    });
  }
  expect(new Set(answers.map(({ headers }) => nonceOf(headers[policyHeader]))).size).toBe(4);
  expect(made).toHaveLength(1);
});

test('it is made anew after its time', async () => {
  await ask('/articles/x');
  await later(ttl + 100);
  const again = await ask('/articles/x');
  expect(again.text).toBe(nth(2, again));
});

test.each([
  ['br', 'gzip, deflate, br'],
  ['gzip', 'br;q=0, GZIP;q=0.5'],
  [undefined, ''],
  [undefined, 'identity, gzip; q=0.0'],
])('as %s for who takes "%s", made or kept', async (coding, accepted) => {
  for (const answer of [
    await ask('/', { 'accept-encoding': accepted }),
    await ask('/', { 'accept-encoding': accepted }),
  ]) {
    expect(answer.headers['content-encoding']).toBe(coding);
    expect(answer.headers.vary).toBe('Accept-Encoding');
    expect(answer.text).toBe(nth(1, answer));
  }
});

test.each([
  ['another address', '/articles/y', {}],
  ['another language', '/articles/x', { 'accept-language': 'en' }],
  ['another name of the site', '/articles/x', { host: 'fakta.example' }],
  ['another name at a proxy', '/articles/x', { 'x-forwarded-host': 'fakta.example' }],
  ['another protocol at a proxy', '/articles/x', { 'x-forwarded-proto': 'https' }],
])('%s is another page', async (_, path, headers) => {
  await ask('/articles/x');
  await ask(path, headers);
  expect(made).toHaveLength(2);
});

test('nothing else that its first reader sent comes to who makes it', async () => {
  await ask('/articles/x', {
    'x-invented': 'yes',
    'accept-encoding': 'gzip',
    'next-url': '/z',
    'accept-language': 'en-GB',
  });
  expect(made[0]?.headers).toEqual({
    host: address.slice('http://'.length),
    accept: 'text/html',
    'accept-language': 'en',
    [policyHeader]: expect.stringContaining('nonce-'),
  });
});

test.each([
  ['whoever has a cookie', '/articles/x', { cookie: 'fakta-locale=en' }],
  ['whoever brings a token', '/articles/x', { authorization: 'Bearer x' }],
  ['what scripts ask for', '/articles/x', { rsc: '1' }],
  ['a page of one’s own', '/attempts/x/1', {}],
  ['a way in that leads on', '/sign-in?next=/account', {}],
  ['an address with a question where none is asked', '/articles/x?a=1', {}],
])('%s is answered by the app each time', async (_, path, headers) => {
  await ask(path, headers);
  await ask(path, headers);
  expect(made).toHaveLength(2);
});

test('what is searched for is kept like the library itself', async () => {
  await ask('/?q=gempa+bumi&topic=dunia');
  await ask('/?q=gempa+bumi&topic=dunia');
  expect(made).toHaveLength(1);
});

test('HEAD is answered by the app', async () => {
  await ask('/');
  expect((await ask('/', {}, 'HEAD')).text).toBe('');
  expect(made).toHaveLength(2);
});

const ofOne: readonly [string, { status: number; headers?: OutgoingHttpHeaders }][] = [
  ['not found', { status: 404 }],
  ['away', { status: 503 }],
  ['moved', { status: 307, headers: { location: '/' } }],
  ['a cookie', { status: 200, headers: { 'set-cookie': ['a=1'] } }],
  ['no page', { status: 200, headers: { 'content-type': 'text/plain' } }],
];

test('a page of which a part failed is given to its asker and not kept', async () => {
  app = (_incoming, outgoing) => void outgoing.setHeader('content-type', 'text/html').end('1a:E{"digest":"1"}');
  for (let times = 0; times < 2; times += 1) expect((await ask('/')).text).toBe('1a:E{"digest":"1"}');
  expect(made).toHaveLength(2);
});

test.each(ofOne)(
  'an answer that is none for everyone is given to its asker and not kept: %s',
  async (_, { status, headers = {} }) => {
    app = (_incoming, outgoing) => {
      outgoing.writeHead(status, { 'content-type': 'text/html', ...headers });
      outgoing.end('words');
    };
    const answers = await Promise.all([ask('/'), ask('/'), ask('/')]);
    for (const answer of answers) expect(answer).toMatchObject({ status, text: 'words', headers });
    expect(made).toHaveLength(3);
  },
);

test.each([
  ['/teach/quizzes/x', 'POST', 2],
  ['/', 'POST', 2],
  ['/api/v1/quizzes', 'PUT', 2],
  ['/teach/quizzes/x', 'GET', 1],
  ['/articles/x', 'POST', 1],
  ['/attempts/x/1', 'POST', 1],
  ['/api/offline/answers', 'POST', 1],
])('after %s by %s the page was made %d times', async (path, method, times) => {
  const quick = (_: IncomingMessage, outgoing: ServerResponse) => void outgoing.end();
  await ask('/articles/y');
  app = quick;
  await ask(path, { cookie: 'a=1' }, method);
  app = page;
  const others = made.length - 1;
  await ask('/articles/y');
  expect(made.length - others).toBe(times);
});

/** From now on the app answers when it is told to. */
function held(): () => void {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((told) => {
    open = told;
  });
  app = (incoming, outgoing) => void opened.then(() => page(incoming, outgoing));
  return open;
}

const untilMade = (count: number) => vi.waitFor(() => expect(made).toHaveLength(count));

test('a page that was begun before a change is not kept', async () => {
  const goOn = held();
  const begun = ask('/articles/y');
  await untilMade(1);
  app = (_, outgoing) => void outgoing.end();
  await ask('/teach/new', {}, 'POST');
  app = page;
  goOn();
  await begun;
  const again = await ask('/articles/y');
  expect(again.text).toBe(nth(3, again));
});

test('who goes before the page is made leaves the others theirs', async () => {
  held();
  const goes = request(`${address}/articles/x`).on('error', () => undefined);
  goes.end();
  await untilMade(1);
  const stays = ask('/articles/x');
  await later(20);
  app = page;
  goes.destroy();
  const answer = await stays;
  expect(answer).toMatchObject({ status: 200, text: nth(2, answer) });
});
