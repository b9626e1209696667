import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createElement } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { db } from '@/lib/db';
import { nonceOf, policyHeader, receive } from '@/lib/front-door';
import { type Markup, markupOf } from '@/lib/markup';
import { insetWord } from '@/lib/reader-insets';
import { calledHeader } from '@/lib/reader-name';
import { type Seen, SharedPages } from '@/lib/shared-pages';
import { aGuest, aPerson } from '@/prisma/seed/factories';
import { sessionCookieOf } from '@/prisma/seed/session';

let server: Server;
let address: string;
/** What the app behind was asked, in order, with what it was told to call the reader. */
let made: { readonly url: string; readonly called: string | undefined }[];
/** How the app behind answers; tests put another in its place. */
let app: (incoming: IncomingMessage, outgoing: ServerResponse) => void;
/** What a walk asks, by its id, and what of it is written for its reader. */
let walks: Map<string, unknown>;
let written: Map<string, readonly Markup[]>;
let unread: number;

const name = 'Sari';

/** As React writes a page for a reader: an attribute, a row in a script, a text. */
function pageFor(called: string, id: string, nonce = ''): string {
  const row = JSON.stringify([1, `0:${JSON.stringify({ title: called, id })}\n`]).replaceAll('<', '\\u003c');
  return `<a title="${called}" href="/walks/${id}/1">é</a><script nonce="${nonce}">push(${row})</script>`;
}

const page = (incoming: IncomingMessage, outgoing: ServerResponse) => {
  const { url = '', headers } = incoming;
  const called = String(headers[calledHeader] ?? name);
  const id = url.split(/[/?]/)[2] ?? '';
  // Next writes into the headers of a request.
  headers['x-forwarded-host'] ??= headers.host;
  if (headers.rsc) outgoing.setHeader('content-type', 'text/x-component').end(`0:{"title":"${called}","id":"${id}"}\n`);
  else
    outgoing
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(pageFor(called, id, nonceOf(headers[policyHeader])));
};

beforeEach(async () => {
  [made, app, walks, written, unread] = [[], page, new Map(), new Map(), 0];
  const see = async (path: string): Promise<Seen | undefined> => {
    const id = path.split('/')[2] ?? '';
    if (id === 'broken') throw new Error('away');
    return walks.has(id) ? { of: walks.get(id), id, insets: written.get(id) ?? [] } : undefined;
  };
  const pages = new SharedPages([{ at: /^\/walks\/\w+\/\d$/, see }], (_, cookie) => [unread, cookie('look')]);
  server = createServer((incoming, outgoing) => {
    receive(incoming, outgoing);
    pages.answer(incoming, outgoing, () => {
      made.push({ url: incoming.url ?? '', called: incoming.headers[calledHeader]?.toString() });
      app(incoming, outgoing);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

type Answer = { readonly status: number; readonly headers: IncomingMessage['headers']; readonly text: string };

function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((found, failed) => {
    request(address + path, { headers: { accept: 'text/html', ...headers } }, async (answer) => {
      const pieces: Buffer[] = [];
      for await (const piece of answer) pieces.push(piece as Buffer);
      found({
        status: answer.statusCode ?? 0,
        headers: answer.headers,
        text: String(Buffer.concat(pieces)),
      });
    })
      .on('error', failed)
      .end();
  });
}

/** A new reader with a walk of their own, where it is true what is said. */
async function reader({ of = 'a', called = name, role = 'learner' as 'learner' | 'teacher', look = '' } = {}) {
  const { userId } = await aPerson(role, called);
  const cookie = await sessionCookieOf(userId);
  const id = `w${crypto.randomUUID().replaceAll('-', '')}`;
  walks.set(id, of);
  const headers = { cookie: `${cookie.name}=${cookie.value}; look=${look}` };
  const look1 = (more: Record<string, string> = {}, path = `/walks/${id}/1`) => ask(path, { ...headers, ...more });
  return { id, userId, look: look1 };
}

const nonceIn = ({ headers }: Answer) => nonceOf(headers[policyHeader]);

test('a page is made once for all of whom the same is true, and comes to each with their own id, name and nonce', async () => {
  const readers = [await reader(), await reader({ called: 'Budi' }), await reader({ called: 'Ayu Lestari' })];
  const names = [name, 'Budi', 'Ayu Lestari'];
  const together = await Promise.all(readers.map(({ look }) => look()));
  const after = await Promise.all(readers.map(({ look }) => look()));
  for (const answers of [together, after])
    for (const [at, answer] of answers.entries()) {
      const text = pageFor(names[at] ?? '', readers[at]?.id ?? '', nonceIn(answer));
      expect(answer).toMatchObject({ status: 200, text });
      expect(answer.headers['content-length']).toBe(String(Buffer.byteLength(text)));
    }
  expect(made).toHaveLength(1);
  expect(new Set([...together, ...after].map(nonceIn)).size).toBe(6);
});

test.each(['"><script>alert(1)</script>', '$& $1 $undefined', '\\"', "O'Neil \u2028", 'Zoë 🙂'])(
  'a name is a name wherever it stands: %s',
  async (called) => {
    const [first, second] = [await reader(), await reader({ called })];
    await first.look();
    const { text } = await second.look();
    expect(made).toHaveLength(1);
    const [, attribute = '', row = ''] =
      /^<a title="([^"]*)" .*<script nonce="[^"]*">push\((.*)\)<\/script>$/.exec(text) ?? [];
    const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
    expect(attribute.replace(/&([^;]+);/g, (_, sign: string) => signs[sign] ?? '')).toBe(called);
    expect(row).not.toMatch(/[<\u2028]/);
    const { title } = JSON.parse(String(JSON.parse(row)[1]).slice(2));
    // As React reads a row: of two dollar signs at its front one is no sign.
    expect(title.replace(/^\$\$/, '$')).toBe(called);
  },
);

test('what scripts ask for is shared alike', async () => {
  const [first, second] = [await reader(), await reader({ called: 'A "B"' })];
  const asScript = (tree: string) => ({ rsc: '1', 'next-router-state-tree': tree });
  await first.look(asScript(`[${first.id}]`), `/walks/${first.id}/1?_rsc=1a2b`);
  const { text } = await second.look(asScript(`[${second.id}]`), `/walks/${second.id}/1?_rsc=3c4d`);
  expect(JSON.parse(text.slice(2))).toEqual({ title: 'A "B"', id: second.id });
  expect(made).toHaveLength(1);
  await second.look(asScript('[other]'), `/walks/${second.id}/1?_rsc=5e6f`);
  await second.look({ ...asScript('[other]'), 'next-router-prefetch': '1' }, `/walks/${second.id}/1?_rsc=5e6f`);
  await second.look();
  expect(made).toHaveLength(4);
});

test.each([
  ['what is true of the walk', { of: 'b' }],
  ['a role', { role: 'teacher' as const }],
  ['a look', { look: 'dark' }],
])('with another of it, it is another page: %s', async (_, other) => {
  await (await reader()).look();
  await (await reader(other)).look();
  expect(made).toHaveLength(2);
});

test.each([
  ['language', { 'accept-language': 'en' }],
  ['name of the site', { host: 'fakta.example' }],
  ['name at a proxy', { 'x-forwarded-host': 'fakta.example' }],
  ['protocol at a proxy', { 'x-forwarded-proto': 'https' }],
])('another %s is another page', async (_, headers) => {
  const one = await reader();
  await one.look();
  await one.look(headers);
  expect(made).toHaveLength(2);
});

/** As React writes markup that it is given: into the page, and told to scripts as a text. */
const withInsets = (incoming: IncomingMessage, outgoing: ServerResponse) => {
  const stood = [0, 1, 2].map((at) => insetWord(String(incoming.headers[calledHeader]), at));
  const told = `1:${JSON.stringify(stood.map((html) => ({ __html: html })))}\n`;
  if (incoming.headers.rsc) return outgoing.setHeader('content-type', 'text/x-component').end(told);
  const row = JSON.stringify([1, told]).replace(/[&<>]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
  const nonce = nonceOf(incoming.headers[policyHeader]);
  return outgoing
    .setHeader('content-type', 'text/html; charset=utf-8')
    .end(`<div>${stood.join('</div><div>')}</div><script nonce="${nonce}">push(${row})</script>`);
};

test('what of a page is written for each reader stands in it as theirs, in the page and in what its scripts are told', async () => {
  app = withInsets;
  const odd = ['$& $1 "quoted" \\ \u2028', '</div><script>alert(1)</script>', 'é 🙂'].map((text) =>
    markupOf(createElement('p', { title: text }, text)),
  );
  const plain = ['a', 'b', 'c'].map((text) => markupOf(createElement('p', {}, text)));
  const [first, second] = [await reader(), await reader()];
  written.set(first.id, plain).set(second.id, odd);
  for (const [one, insets] of [
    [first, plain],
    [second, odd],
    [first, plain],
  ] as const) {
    const { text } = await one.look();
    const [, shown = '', row = ''] = /^<div>(.*)<\/div><script nonce="[^"]*">push\((.*)\)<\/script>$/s.exec(text) ?? [];
    expect(shown).toBe(insets.join('</div><div>'));
    expect(row).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(String(JSON.parse(row)[1]).slice(2))).toEqual(insets.map((html) => ({ __html: html })));
    const told = (await one.look({ rsc: '1' }, `/walks/${one.id}/1?_rsc=1a2b`)).text;
    expect(JSON.parse(told.slice(2))).toEqual(insets.map((html) => ({ __html: html })));
  }
  expect(made).toHaveLength(2);
});

test('with more insets it is another page', async () => {
  app = withInsets;
  const [first, second] = [await reader(), await reader()];
  written.set(second.id, [markupOf(createElement('p', {}, 'a'))]);
  await first.look();
  await second.look();
  expect(made).toHaveLength(2);
});

test('what changes is seen at once', async () => {
  const one = await reader();
  await one.look();
  walks.set(one.id, 'answered');
  await one.look();
  unread = 1;
  await one.look();
  expect(made).toHaveLength(3);
});

test('a guest has a page that no member has', async () => {
  const one = await reader();
  await one.look();
  const { token } = await aGuest();
  await ask(`/walks/${one.id}/1`, { cookie: `fakta-guest=${token}; look=` });
  expect(made).toHaveLength(2);
});

test('who has lost their role or their session is no longer sent what they were', async () => {
  const one = await reader({ role: 'teacher' });
  await one.look();
  await db.user.update({ where: { id: one.userId }, data: { role: 'learner' } });
  await one.look();
  await db.user.update({ where: { id: one.userId }, data: { sessionVersion: 2 } });
  await one.look();
  expect(made).toHaveLength(3);
});

test('what changed while a page was made keeps it from all but who asked for it', async () => {
  const [one, other] = [await reader(), await reader()];
  let goOn: () => void = () => undefined;
  const opened = new Promise<void>((told) => {
    goOn = told;
  });
  app = (incoming, outgoing) => void opened.then(() => page(incoming, outgoing));
  const [first, waiting] = [one.look(), vi.waitFor(() => expect(made).toHaveLength(1)).then(() => other.look())];
  await vi.waitFor(() => expect(made).toHaveLength(1));
  walks.set(one.id, 'answered');
  goOn();
  expect((await first).text).toContain(one.id);
  expect((await waiting).text).toContain(other.id);
  expect(made).toHaveLength(2);
});

test('who goes before the page is made leaves the others theirs', async () => {
  const [one, other] = [await reader(), await reader()];
  const { cookie } = await sessionCookieOf(one.userId).then(({ name: key, value }) => ({
    cookie: `${key}=${value}; look=`,
  }));
  app = () => undefined;
  const goes = request(`${address}/walks/${one.id}/1`, { headers: { accept: 'text/html', cookie } }).on(
    'error',
    () => undefined,
  );
  goes.end();
  await vi.waitFor(() => expect(made).toHaveLength(1));
  app = page;
  const stays = other.look();
  goes.destroy();
  expect((await stays).text).toContain(other.id);
  expect(made).toHaveLength(2);
});

test.each([
  ['is not found', { status: 404, headers: { 'content-type': 'text/html' } }],
  ['leads on', { status: 307, headers: { 'content-type': 'text/html', location: '/' } }],
  ['has a cookie', { status: 200, headers: { 'content-type': 'text/html', 'set-cookie': 'a=1' } }],
])('an answer that %s is its asker’s alone, with their name in it', async (_, { status, headers }) => {
  app = (incoming, outgoing) =>
    void outgoing.writeHead(status, headers).end(`<p>${incoming.headers[calledHeader] ?? 'Budi &amp; Ayu'}</p>`);
  const one = await reader({ called: 'Budi & Ayu' });
  for (let times = 0; times < 2; times += 1)
    expect(await one.look()).toMatchObject({ status, text: '<p>Budi &amp; Ayu</p>' });
  expect(made).toHaveLength(2);
});

test.each([
  ['a row in a script', '<script>push([1,"1a:E{\\"digest\\":\\"1234\\"}\\n"])</script>'],
  ['a row', '1a:E{"digest":"1234"}'],
])('a page of which a part failed is given to who asked, and made anew: %s', async (_, body) => {
  app = (_incoming, outgoing) => void outgoing.setHeader('content-type', 'text/html').end(body);
  const one = await reader();
  for (let times = 0; times < 2; times += 1) expect((await one.look()).text).toBe(body);
  expect(made).toHaveLength(2);
});

test.each([
  ['a page of another kind', (id: string) => `/others/${id}/1`],
  ['an address with a question', (id: string) => `/walks/${id}/1?a=1`],
  ['a walk that is nobody’s', () => '/walks/nobody/1'],
  ['a walk that cannot be read', () => '/walks/broken/1'],
])('%s is made by the app each time, which calls its reader what they are called', async (_, pathOf) => {
  const one = await reader();
  for (let times = 0; times < 2; times += 1) await one.look({ [calledHeader]: 'someone' }, pathOf(one.id));
  expect(made).toHaveLength(2);
  expect(made.map(({ called }) => called)).toEqual([undefined, undefined]);
});

test('an id that may stand for something else is not exchanged', async () => {
  walks.set('short', 'a');
  const one = await reader();
  for (let times = 0; times < 2; times += 1) await one.look({}, '/walks/short/1');
  expect(made).toHaveLength(2);
});
