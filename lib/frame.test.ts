import { afterEach, expect, test, vi } from 'vitest';
import { frameHours, openFrame, sealFrame } from './frame.ts';

const now = new Date('2026-11-28T09:00:00Z');
const moodle = 'https://moodle.sekolah.example';

afterEach(() => vi.unstubAllEnvs());

test('what was sealed is told until its time is over', () => {
  const cookie = sealFrame([moodle], now);
  expect(openFrame(cookie, now)).toEqual([moodle]);
  const end = now.getTime() + frameHours * 60 * 60 * 1000;
  expect(openFrame(cookie, new Date(end - 1))).toEqual([moodle]);
  expect(openFrame(cookie, new Date(end))).toBeUndefined();
});

test.each([
  ['no cookie', undefined],
  ['an empty one', ''],
  ['words without a signature', sealFrame([moodle], now).split('.')[0]],
  [
    'other words under the same signature',
    `${btoa('{"origins":["https://jahat.example"],"until":9e15}')}.${sealFrame([moodle], now).split('.')[1]}`,
  ],
])('%s tells nobody', (_, cookie) => expect(openFrame(cookie, now)).toBeUndefined());

test('another server’s cookie tells nobody', () => {
  const cookie = sealFrame([moodle], now);
  vi.stubEnv('NEXTAUTH_SECRET', 'another');
  expect(openFrame(cookie, now)).toBeUndefined();
});

test('what is no origin does not reach the policy of a page', () => {
  const told = ["'self'", '*', 'https://a.example; script-src *', 'https://a.example/path', 'javascript:x', moodle];
  expect(openFrame(sealFrame(told, now), now)).toEqual([moodle]);
  expect(openFrame(sealFrame(["'self'"], now), now)).toBeUndefined();
});
