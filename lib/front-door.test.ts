import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { frameCookie, sealFrame } from './frame.ts';
import { receive, refusedHeader } from './front-door.ts';

/** Answers with what the app behind the door sees. */
let server: Server;
let address: string;

beforeAll(async () => {
  server = createServer((incoming, outgoing) => {
    receive(incoming, outgoing);
    outgoing.end(JSON.stringify(incoming.headers));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => vi.stubEnv('NEXTAUTH_SECRET', 'of this test'));
afterAll(() => new Promise((closed) => server.close(closed)));

type Seen = { readonly behind: IncomingHttpHeaders; readonly policy: string };

function ask(path: string, { method = 'GET', headers = {} }: { method?: string; headers?: object } = {}) {
  return new Promise<Seen>((found, failed) => {
    request(address + path, { method, headers: { ...headers } }, async (answer) => {
      let text = '';
      for await (const part of answer) text += part;
      const policy = String(answer.headers['content-security-policy'] ?? '');
      found({ behind: JSON.parse(text) as IncomingHttpHeaders, policy });
    })
      .on('error', failed)
      .end();
  });
}

const form = { 'content-type': 'multipart/form-data; boundary=x' };
const fromElsewhere = { origin: 'https://elsewhere.example' };

test('a page and its answer have one policy, with a nonce of their own', async () => {
  const [first, second] = [await ask('/articles/x?page=2'), await ask('/articles/x?page=2')];
  expect(first.policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}' 'strict-dynamic';/);
  expect(first.policy).toContain("frame-ancestors 'none'");
  expect(first.behind['content-security-policy']).toBe(first.policy);
  expect(second.policy).not.toBe(first.policy);
});

test.each(['/_next/static/chunks/a.js', '/api/health', '/sw.js', '/icons/192', '/embed/abc-1'])(
  '%s brings a policy of its own or none',
  async (path) => {
    expect(await ask(path)).toEqual({ behind: expect.anything(), policy: '' });
  },
);

test.each(['/embed/abc/facts', '/apis', '/sw.js/x', '/embeds'])('%s is a page like any other', async (path) => {
  expect((await ask(path)).policy).toContain("default-src 'self'");
});

test.each([{ rsc: '1' }, { 'next-action': 'abc' }])('what scripts ask for with %j brings none', async (headers) => {
  const { behind, policy } = await ask('/articles/x', { headers });
  expect([behind['content-security-policy'], policy]).toEqual([undefined, '']);
});

test('what only the door and Next may say is not believed of anyone else', async () => {
  const lies = {
    'content-security-policy': "script-src 'nonce-abc'",
    'x-middleware-subrequest': 'proxy:proxy:proxy',
    [refusedHeader]: 'elsewhere',
  };
  const { behind, policy } = await ask('/', { headers: lies });
  expect(behind).not.toHaveProperty('x-middleware-subrequest');
  expect(behind).not.toHaveProperty(refusedHeader);
  expect(behind['content-security-policy']).toBe(policy);
  expect(policy).not.toContain('nonce-abc');
});

test.each([
  ['a form of a page', '/attempts/x/1', form],
  ['a form of an old kind', '/sign-in', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['plain text to a page', '/sign-in', { 'content-type': 'text/plain' }],
  ['a form to an address of the API', '/api/health', form],
  ['a Server Action at an address of the API', '/api/v1/articles', { 'next-action': 'abc' }],
])('%s from elsewhere is marked', async (_, path, headers) => {
  const { behind } = await ask(path, { method: 'POST', headers: { ...headers, ...fromElsewhere } });
  expect(behind[refusedHeader]).toBe('elsewhere');
});

test.each([
  ['the form of this site', '/sign-in', () => ({ ...form, origin: address })],
  ['JSON of a program', '/api/v1/articles', () => ({ 'content-type': 'application/json', ...fromElsewhere })],
  ['the launch of a learning platform', '/api/lti/launch', () => ({ ...form, ...fromElsewhere })],
])('%s is not', async (_, path, headers) => {
  const { behind } = await ask(path, { method: 'POST', headers: headers() });
  expect(behind).not.toHaveProperty(refusedHeader);
});

test('a link from elsewhere is followed', async () => {
  const headers = { 'sec-fetch-site': 'cross-site', referer: 'https://elsewhere.example/' };
  expect((await ask('/articles/x', { headers })).behind).not.toHaveProperty(refusedHeader);
});

test.each([
  ['/teach/new', 5 * 1024 * 1024, undefined],
  ['/teach/new', 5 * 1024 * 1024 + 1, 'too-large'],
  ['/teach/import', 1024 * 1024 + 1, 'too-large'],
  ['/teach/feeds', 9 * 1024 * 1024, undefined],
])('a form to %s of %i bytes: %s', async (path, bytes, why) => {
  const { behind } = await sendingOnly(path, bytes);
  expect(behind[refusedHeader]).toBe(why);
});

/** Says that so much will come; none of it does. */
function sendingOnly(path: string, bytes: number): Promise<Seen> {
  return new Promise((found, failed) => {
    const headers = { ...form, origin: address, 'content-length': bytes };
    const asked = request(address + path, { method: 'POST', headers }, async (answer) => {
      let text = '';
      for await (const part of answer) text += part;
      found({ behind: JSON.parse(text) as IncomingHttpHeaders, policy: '' });
      asked.destroy();
    });
    asked.on('error', failed);
    asked.flushHeaders();
  });
}

test('who launched Fakta in a frame may frame it, in that browser', async () => {
  const cookie = `a=1; ${frameCookie}=${sealFrame(['https://school.example'], new Date())}; b=2`;
  expect((await ask('/', { headers: { cookie } })).policy).toContain('frame-ancestors https://school.example;');
  const bent = `${frameCookie}=${sealFrame(['https://school.example'], new Date())}x`;
  expect((await ask('/', { headers: { cookie: bent } })).policy).toContain("frame-ancestors 'none'");
});

test.each(['%ZZ', '%', '.', ''])(
  'a cookie that holds %j lets nobody frame it, and does no other harm',
  async (value) => {
    const { policy } = await ask('/', { headers: { cookie: `${frameCookie}=${value}` } });
    expect(policy).toContain("frame-ancestors 'none'");
  },
);
