import { expect, test } from 'vitest';
import { nextFetch } from './next-fetch';

const now = new Date('2026-11-28T08:00:00Z');
const minutes = (rest: Partial<Parameters<typeof nextFetch>[0]>) =>
  (nextFetch({ now, chance: 0, failures: 0, ...rest }).getTime() - now.getTime()) / 60_000;

test.each([
  ['half an hour at least', {}, 30],
  ['a fifth more by chance', { chance: 1 }, 36],
  ['what the feed wishes', { restMinutes: 60 }, 60],
  ['not less than half an hour, whatever it wishes', { restMinutes: 1 }, 30],
  ['a day at most', { restMinutes: 10_000 }, 1440],
  ['twice as long after a failure', { failures: 1 }, 60],
  ['and again', { failures: 3 }, 240],
  ['but no longer than a day', { failures: 1000 }, 1440],
  ['not before the server wants it, in seconds', { failures: 1, retryAfter: '7200' }, 120],
  ['or at a moment', { failures: 1, retryAfter: 'Sat, 28 Nov 2026 11:00:00 GMT' }, 180],
  ['a moment that is over counts for nothing', { failures: 1, retryAfter: 'Sat, 28 Nov 2020 11:00:00 GMT' }, 60],
  ['nor do words', { failures: 1, retryAfter: 'soon' }, 60],
  ['a week at most', { failures: 1, retryAfter: '999999999' }, 7 * 1440],
])('%s', (_, rest, expected) => expect(minutes(rest)).toBe(expected));
