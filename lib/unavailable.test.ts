import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { isUnavailable } from './unavailable';
import { answerUnavailable } from './unavailable-answer';

const withCode = (code: string, cause?: unknown) => Object.assign(new Error('x', { cause }), { code });

test.each([
  [withCode('P1001'), true],
  [withCode('57P01'), true],
  [withCode('53300'), true],
  [withCode('SQLITE_FULL'), true],
  [withCode('SQLITE_READONLY_DBMOVED'), true],
  [withCode('SQLITE_BUSY_SNAPSHOT'), true],
  [new Error('timeout exceeded when trying to connect'), true],
  [new Error('outer', { cause: withCode('ECONNREFUSED') }), true],
  [
    Object.assign(withCode('P2010'), { meta: { driverAdapterError: { cause: { kind: 'DatabaseNotReachable' } } } }),
    true,
  ],
  [{ cause: { kind: 'sqlite', extendedCode: 13 } }, true],
  [{ cause: { kind: 'sqlite', extendedCode: 2067 } }, false],
  [withCode('P2002'), false],
  [withCode('SQLITE_CONSTRAINT_UNIQUE'), false],
  [new TypeError('x is not a function'), false],
  ['P1001', false],
  [null, false],
])('%j is unavailable: %s', (error, expected) => {
  expect(isUnavailable(error)).toBe(expected);
});

test('an error that is its own cause ends', () => {
  const error = new Error('x');
  error.cause = error;
  expect(isUnavailable(error)).toBe(false);
});

test.each([
  ['POST', true, 'Belum tersimpan', 'text/html'],
  ['GET', true, 'Sebentar lagi', 'text/html'],
  ['POST', false, 'Not saved yet', 'text/plain'],
])(
  '%s, a page: %s, is answered 503 in the place of what would have been said',
  async (method, wantsPage, words, type) => {
    const server = createServer((_, response) => {
      response.setHeader('x-request-id', 'proxy-12345678');
      response.setHeader('content-encoding', 'gzip');
      response.setHeader('set-cookie', 'a=b');
      answerUnavailable({ id: 'a', method, url: '/', response, began: 0 }, wantsPage);
      response.statusCode = 500;
      response.setHeader('content-type', 'text/x-component');
      response.write('saved!');
      response.end('saved!');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { method });
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(answer.headers.get('x-request-id')).toBe('proxy-12345678');
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(answer.headers.get('content-type')).toContain(type);
    const text = await answer.text();
    expect(text).toContain(words);
    expect(text).not.toContain('saved!');
    server.close();
  },
);
