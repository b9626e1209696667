import { encode } from 'next-auth/jwt';
import { beforeEach, expect, test, vi } from 'vitest';
import { readSessionToken } from './session-token.ts';

beforeEach(() => vi.stubEnv('NEXTAUTH_SECRET', 'of this test'));

const hour = 60 * 60;
const later = (seconds: number) => new Date(Date.now() + seconds * 1000);

function tokenOf(claims: object, { secret = 'of this test', maxAge = hour } = {}) {
  return encode({ token: { ...claims }, secret, maxAge });
}

test('a cookie names its user, again and again', async () => {
  const token = await tokenOf({ sub: 'sari', sessionVersion: 3 });
  for (let times = 0; times < 3; times += 1)
    expect(await readSessionToken(token, new Date())).toEqual({ userId: 'sari', sessionVersion: 3 });
});

test('a cookie that was read before is still over when its time is over', async () => {
  const token = await tokenOf({ sub: 'sari', sessionVersion: 1 });
  expect(await readSessionToken(token, later(hour - 5))).toBeDefined();
  expect(await readSessionToken(token, later(hour + 5))).toBeUndefined();
});

test.each([
  ['words that are no cookie', async () => 'abc'],
  ['one sealed by another secret', () => tokenOf({ sub: 'sari', sessionVersion: 1 }, { secret: 'of someone else' })],
  ['one that names nobody', () => tokenOf({ sessionVersion: 1 })],
  ['one without a version', () => tokenOf({ sub: 'sari' })],
  ['one whose version is no number', () => tokenOf({ sub: 'sari', sessionVersion: '1' })],
  ['one that is over', () => tokenOf({ sub: 'sari', sessionVersion: 1 }, { maxAge: -hour })],
])('%s opens nothing', async (_, token) => {
  expect(await readSessionToken(await token(), new Date())).toBeUndefined();
});

test('a cookie with one letter changed opens nothing, also beside the one that was read', async () => {
  const token = await tokenOf({ sub: 'sari', sessionVersion: 1 });
  expect(await readSessionToken(token, new Date())).toBeDefined();
  const bent = `${token.slice(0, -2)}${token.at(-2) === 'A' ? 'B' : 'A'}${token.at(-1)}`;
  expect(await readSessionToken(bent, new Date())).toBeUndefined();
});
