import { Agent, createServer, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as later } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { AppError } from './errors.ts';
import { receive } from './front-door.ts';
import { watchRequests } from './open-requests.ts';
import { type PlainForm, PlainForms } from './plain-forms.ts';

let server: Server;
let port: number;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
/** What the form's answer is given, and gives. */
const answer = vi.fn<PlainForm['answer']>();

beforeAll(() => watchRequests(() => undefined));

beforeEach(async () => {
  answer.mockReset();
  const forms = new PlainForms([{ at: /^\/attempts\/[\w-]+$/, answer }], () => new Map([['X-Page', 'yes']]));
  server = createServer((incoming, outgoing) => {
    receive(incoming, outgoing);
    forms.answer(incoming, outgoing, async () => outgoing.end(`behind: ${await textOf(incoming)}`));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  port = (server.address() as AddressInfo).port;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const type = 'multipart/form-data; boundary=x';
const body = '--x\r\nContent-Disposition: form-data; name="response"\r\n\r\nJakarta é\r\n--x--\r\n';

type Sent = { path?: string; method?: string; headers?: object; pieces?: readonly string[] };

async function send({ path = '/attempts/1', method = 'POST', headers = {}, pieces = [body] }: Sent = {}) {
  const length = Buffer.byteLength(pieces.join(''));
  const sent = request({
    port,
    path,
    method,
    agent,
    headers: { 'content-type': type, 'content-length': length, cookie: 'a=1; b=2', ...headers },
  });
  const answered = new Promise<IncomingMessage>((found, failed) => sent.on('response', found).on('error', failed));
  for (const piece of pieces) {
    sent.write(piece);
    if (pieces.length > 1) await later(20);
  }
  sent.end();
  const incoming = await answered;
  return { status: incoming.statusCode, headers: incoming.headers, text: await textOf(incoming) };
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of incoming) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
}

test('who sent a form is led on, with the headers of a page, and the connection goes on', async () => {
  answer.mockResolvedValue({ to: '/attempts/1/2' });
  for (const _ of [1, 2, 3]) {
    const { status, headers, text } = await send();
    expect([status, headers.location, text]).toEqual([303, '/attempts/1/2', '']);
    expect(headers).toMatchObject({ 'x-page': 'yes', 'cache-control': 'no-store' });
    expect(headers['content-security-policy']).toContain("default-src 'self'");
  }
  const [form, { path, cookie }] = answer.mock.lastCall ?? [new FormData(), { path: '', cookie: () => undefined }];
  expect([[...form], path, cookie('b')]).toEqual([[['response', 'Jakarta é']], '/attempts/1', '2']);
});

test('whose browser is to hold a cookie is sent it, and no one after them', async () => {
  answer.mockResolvedValueOnce({ to: '/attempts/1/1', cookie: 'pass=a; Path=/' });
  expect((await send()).headers['set-cookie']).toEqual(['pass=a; Path=/']);
  answer.mockResolvedValueOnce({ to: '/attempts/1/1' });
  expect((await send()).headers['set-cookie']).toBeUndefined();
});

test.each<[string, Sent]>([
  ['in one piece', {}],
  ['in pieces', { pieces: [body.slice(0, 3), body.slice(3, 70), body.slice(70)] }],
])('a form that is not answered here comes behind whole, sent %s', async (_, sent) => {
  answer.mockResolvedValue(undefined);
  for (const _again of [1, 2]) expect((await send(sent)).text).toBe(`behind: ${body}`);
  answer.mockRejectedValue(new AppError('not-found'));
  expect((await send(sent)).text).toBe(`behind: ${body}`);
});

test.each<[string, Sent]>([
  ['is read', { method: 'GET' }],
  ['is sent elsewhere', { path: '/quizzes/1' }],
  ['has a query', { path: '/attempts/1?x=1' }],
  ['comes from another site', { headers: { origin: 'https://elsewhere.example' } }],
  ['is sent by scripts', { headers: { 'next-action': 'x' } }],
  ['is no form of parts', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
  ['is no form at all', { pieces: ['{}'] }],
  ['is too long', { pieces: [`${body}${'x'.repeat(64 * 1024)}`] }],
])('what %s is left to who is behind', async (_, sent) => {
  answer.mockResolvedValue({ to: '/attempts/1/2' });
  const { status, text } = await send(sent);
  expect([status, text]).toEqual([200, `behind: ${(sent.pieces ?? [body]).join('')}`]);
  expect(answer).not.toHaveBeenCalled();
});

test('that the database is away is told at once', async () => {
  answer.mockRejectedValue(Object.assign(new Error('locked'), { code: 'SQLITE_BUSY' }));
  const { status, text } = await send({ headers: { accept: 'text/html' } });
  expect(status).toBe(503);
  expect(text).toContain('Belum tersimpan');
});
