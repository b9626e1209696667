import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type PublicRequest, publicFetch, type Surroundings } from './public-fetch';
import { PublicFetchError } from './public-fetch-error';

// A server that means ill, on this machine: reached only where a test lets its origin through, never where the rules hold.

type Page = (request: IncomingMessage, response: ServerResponse) => void;
const html = { 'content-type': 'text/html; charset=utf-8' };
const asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[] = [];

const pages: Readonly<Record<string, Page>> = {
  '/page': (_, response) => response.writeHead(200, html).end('<p>Halo</p>'),
  '/zipped': (_, response) => response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync('Halo')),
  '/bomb': (_, response) =>
    response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(20_000_000))),
  '/twice-zipped': (_, response) =>
    response
      .writeHead(200, { ...html, 'content-encoding': 'gzip, gzip' })
      .end(gzipSync(gzipSync(Buffer.alloc(20_000_000)))),
  '/no-zip': (_, response) => response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end('Halo'),
  '/endless': (_, response) => {
    response.writeHead(200, html);
    const pour = () => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    };
    response.on('drain', pour);
    pour();
  },
  '/lies-about-length': (_, response) => {
    response.writeHead(200, { ...html, 'content-length': '1000' }).write('Halo');
    response.destroy();
  },
  '/drip': (_, response) => {
    response.writeHead(200, html);
    const timer = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(timer));
  },
  '/silent': () => undefined,
  '/pdf': (_, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
  '/untyped': (_, response) => response.writeHead(200).end('Halo'),
  '/unchanged': (_, response) => response.writeHead(304, { etag: '"1"' }).end(),
  '/busy': (_, response) => response.writeHead(429, { 'retry-after': '120' }).end('later'),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/once': (_, response) => response.writeHead(301, { location: 'page' }).end(),
  '/drip-after-redirect': (_, response) => response.writeHead(302, { location: '/drip' }).end(),
};

/** `/to?url=...` leads anywhere. */
const answer: Page = (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
  asked.push({ path: pathname, headers: request.headers });
  if (pathname === '/to') response.writeHead(302, { location: searchParams.get('url') ?? '' }).end();
  else (pages[pathname] ?? ((_, missing) => missing.writeHead(404, html).end('none')))(request, response);
};

let server: Server;
let origin: string;
let port: number;

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
  origin = `http://127.0.0.1:${port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked.length = 0;
});

const limits = { maxBytes: 100_000, timeoutMs: 10_000, redirects: 3, accept: ['text/html'] } as const;
const get = (path: string, request: Partial<PublicRequest> = {}, surroundings: Surroundings = {}) =>
  publicFetch(`${origin}${path}`, { ...limits, ...request }, { exempt: [origin], ...surroundings });

async function codeOf(fetched: Promise<unknown>): Promise<string> {
  try {
    await fetched;
    return 'fetched';
  } catch (error) {
    if (error instanceof PublicFetchError) return error.code;
    throw error;
  }
}

test('what is let through is fetched, unpacked, and knows where it came from', async () => {
  const page = await get('/once');
  expect(page).toMatchObject({ url: `${origin}/page`, status: 200 });
  expect(Buffer.from(page.bytes).toString()).toBe('<p>Halo</p>');
  expect(Buffer.from((await get('/zipped')).bytes).toString()).toBe('Halo');
  expect((await get('/unchanged', { headers: { 'if-none-match': '"1"' } })).status).toBe(304);
  expect(asked.at(-1)?.headers).toMatchObject({ 'if-none-match': '"1"', accept: 'text/html' });
});

test.each([
  ['/bomb', 'too-large'],
  ['/twice-zipped', 'too-large'],
  ['/endless', 'too-large'],
  ['/no-zip', 'unreachable'],
  ['/lies-about-length', 'unreachable'],
  ['/pdf', 'wrong-type'],
  ['/untyped', 'wrong-type'],
  ['/loop', 'too-many-redirects'],
  ['/nowhere', 'status'],
  ['/busy', 'status'],
])('%s ends as %s', async (path, code) => expect(await codeOf(get(path))).toBe(code));

test.each(['/drip', '/silent', '/drip-after-redirect'])('%s is left when the time is over', async (path) =>
  expect(await codeOf(get(path, { timeoutMs: 300 }))).toBe('too-slow'),
);

test('a resolver that never answers is left too', async () => {
  const asleep = () => new Promise<never>(() => undefined);
  expect(await codeOf(publicFetch('http://slow.test/', { ...limits, timeoutMs: 200 }, { resolve: asleep }))).toBe(
    'too-slow',
  );
});

test('a status keeps what was answered with it', async () => {
  const error = await get('/busy').catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PublicFetchError);
  if (!(error instanceof PublicFetchError)) return;
  expect(error.answer?.status).toBe(429);
  expect(error.answer?.headers.get('retry-after')).toBe('120');
});

test('redirects are counted, and a body is not sent twice', async () => {
  expect(await codeOf(get('/once', { redirects: 0 }))).toBe('too-many-redirects');
  expect(await codeOf(get('/once', { method: 'POST', body: 'x' }))).toBe('too-many-redirects');
  expect(asked.map(({ path }) => path)).toEqual(['/once', '/once']);
});

test.each([
  'http://127.0.0.1/',
  'http://localhost/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://169.254.169.254/latest/meta-data/',
  'http://0/',
  'http://127.1/',
  'http://0x7f.1/',
  'http://017700000001/',
  'http://2130706433/',
  'http://134744072/',
  'http://127。0。0。1/',
  'http://10.0.0.1/',
  'https://192.168.1.1/',
  'http://8.8.8.8:22/',
  'http://8.8.8.8:8080/',
])('%s is not public', async (url) => expect(await codeOf(publicFetch(url, limits, {}))).toBe('not-public'));

test.each(['', 'berita', '/berita', 'ftp://8.8.8.8/', 'file:///etc/passwd', 'data:text/html,x', 'http://a:b@8.8.8.8/'])(
  '%j is no address to fetch',
  async (url) => expect(await codeOf(publicFetch(url, limits, {}))).toBe('bad-address'),
);

test.each([
  ['http://127.0.0.1:1/', 'not-public'],
  ['http://localhost/', 'not-public'],
  ['http://[::1]/', 'not-public'],
  ['http://0x7f000001/', 'not-public'],
  ['http://169.254.169.254/', 'not-public'],
  ['//10.0.0.1/', 'not-public'],
  ['file:///etc/passwd', 'bad-address'],
  ['http://a:b@8.8.8.8/', 'bad-address'],
])('a redirect to %s is not followed', async (url, code) => {
  expect(await codeOf(get(`/to?url=${encodeURIComponent(url)}`))).toBe(code);
  expect(asked).toHaveLength(1);
});

test('the server itself is out of reach by its very port unless a test lets it through', async () => {
  expect(await codeOf(get('/page', {}, { exempt: [] }))).toBe('not-public');
  expect(asked).toEqual([]);
});

test.each([
  ['one private address', ['10.0.0.1']],
  ['a private one behind a public one', ['8.8.8.8', '127.0.0.1']],
  ['a mapped one', ['::ffff:127.0.0.1']],
])('a name with %s is not public', async (_, addresses) => {
  expect(await codeOf(publicFetch('http://berita.test/', limits, { resolve: async () => addresses }))).toBe(
    'not-public',
  );
});

test('a name that nobody knows is unreachable', async () => {
  const nobody = async () => Promise.reject(new Error('ENOTFOUND'));
  expect(await codeOf(publicFetch('http://berita.test/', limits, { resolve: nobody }))).toBe('unreachable');
});

test('a name is asked for once a hop, and the connection goes where it was said to lead', async () => {
  // Another place at every question: a second look-up, by whatever part, would lead where nobody listens.
  const places = ['127.0.0.1', '127.0.0.9'];
  let times = 0;
  const rebinding = async () => {
    times += 1;
    return [places.shift() ?? '127.0.0.9'];
  };
  const named = `http://berita.test:${port}`;
  const page = await publicFetch(`${named}/page`, limits, { resolve: rebinding, exempt: [named] });
  expect(page.status).toBe(200);
  expect(times).toBe(1);
  expect(asked[0]?.headers.host).toBe(`berita.test:${port}`);
});

test('a name that leads outside first and inside at the redirect is stopped there', async () => {
  const answers = [['127.0.0.1'], ['127.0.0.1']];
  const resolve = async () => answers.shift() ?? [];
  const named = `http://berita.test:${port}`;
  const inside = encodeURIComponent('http://berita.test/page');
  expect(await codeOf(publicFetch(`${named}/to?url=${inside}`, limits, { resolve, exempt: [named] }))).toBe(
    'not-public',
  );
  expect(asked).toHaveLength(1);
});

test('a redirect to another origin takes no headers along', async () => {
  const other = `http://lain.test:${port}`;
  const path = `/to?url=${encodeURIComponent(`${other}/page`)}`;
  const surroundings = { exempt: [origin, other], resolve: async () => ['127.0.0.1'] };
  await get(path, { headers: { authorization: 'Bearer rahasia' } }, surroundings);
  expect(asked[0]?.headers.authorization).toBe('Bearer rahasia');
  expect(asked[1]?.headers.authorization).toBeUndefined();
});
