import { expect, test } from 'vitest';
import { adviceOf } from './advice.ts';
import type { Measured } from './advice-rules.ts';
import type { ChoiceStatistics } from './choices.ts';
import { estimate, figure, missing, noEstimate } from './figure.ts';
import { discriminationBand, facilityBand, quizAdvice } from './index.ts';
import { shareInterval } from './intervals.ts';

const share = (value: number, of: number) => estimate(value, shareInterval(value, of));
const r = (value: number, low: number, high: number) => estimate(value, { low, high });

/** Nothing stands out of it. */
const sound: Measured = {
  shown: 40,
  blank: 0,
  facility: share(0.6, 40),
  guess: figure(0.25),
  discrimination: r(0.45, 0.16, 0.67),
  choices: [],
};

function choice(text: string, count: number, shown = 40, pointBiserial = noEstimate('no-spread')): ChoiceStatistics {
  const correct = text === 'key';
  return { text, correct, count, share: share(count / shown, shown), pointBiserial, quintiles: null };
}

const told = (change: Partial<Measured>) =>
  adviceOf({ ...sound, ...change }).map(({ code, certainty, choices }) => [code, certainty, ...choices].join(' '));

test.each([
  ['nothing to say', {}, []],
  ['weak do better', { discrimination: r(-0.2, -0.48, 0.12) }, ['negative-discrimination perhaps']],
  ['surely', { discrimination: r(-0.5, -0.7, -0.22) }, ['negative-discrimination clear']],
  ['a little', { discrimination: r(0.19, -0.13, 0.47) }, ['poor-discrimination perhaps']],
  ['at the bound', { discrimination: r(0.2, -0.12, 0.48) }, []],
  ['of 1,000', { discrimination: r(0.05, -0.01, 0.11) }, ['poor-discrimination clear']],
  ['no figure', { discrimination: noEstimate('too-few') }, []],
  ['easy, so no room', { facility: share(0.96, 40), discrimination: r(0.1, -0.2, 0.4) }, ['nearly-all-right perhaps']],
  ['hard', { facility: share(0.3, 40) }, ['hard perhaps']],
  ['surely hard', { facility: share(0.1, 40), guess: missing('not-guessable') }, ['hard clear']],
  ['just not hard', { facility: share(0.31, 40) }, []],
  ['by chance', { facility: share(0.25, 40) }, ['no-better-than-guessing perhaps', 'hard perhaps']],
  [
    'worse than chance',
    { facility: share(0.05, 100), guess: figure(0.5) },
    ['no-better-than-guessing clear', 'hard clear'],
  ],
  [
    'four attempts say nothing',
    { shown: 4, blank: 2, facility: share(0, 4), discrimination: noEstimate('too-few') },
    [],
  ],
  ['blanks', { blank: 4 }, ['many-blank perhaps']],
  ['surely blanks', { blank: 20 }, ['many-blank clear']],
  ['few blanks', { blank: 3 }, []],
] as const)('%s', (_, change, codes) => expect(told(change)).toEqual(codes));

test.each([
  ['a tempting one', [choice('key', 24), choice('a', 10), choice('b', 6)], []],
  [
    'idle ones, told at once',
    [choice('key', 24), choice('a', 15), choice('b', 1), choice('c', 0)],
    ['idle-distractors perhaps b c'],
  ],
  ['taken by 5 %', [choice('key', 24), choice('a', 14), choice('b', 2)], []],
  ['more than the key', [choice('key', 12), choice('a', 20)], ['distractor-over-key perhaps a']],
  ['much more', [choice('key', 4), choice('a', 30)], ['distractor-over-key clear a']],
  [
    'by the strong',
    [choice('key', 24), choice('a', 16, 40, r(0.2, -0.12, 0.48))],
    ['distractor-chosen-by-strong perhaps a'],
  ],
  [
    'surely by the strong',
    [choice('key', 24), choice('a', 16, 40, r(0.4, 0.1, 0.63))],
    ['distractor-chosen-by-strong clear a'],
  ],
  [
    'by one strong person',
    [choice('key', 39), choice('a', 1, 40, r(0.3, -0.01, 0.56))],
    ['idle-distractors perhaps a'],
  ],
] as const)('choices: %s', (_, choices, codes) => expect(told({ choices })).toEqual(codes));

test('of several right choices none is the key that a distractor could outdo', () => {
  const choices = [choice('key', 5), { ...choice('too', 5), correct: true }, choice('a', 20)];
  expect(told({ choices })).toEqual([]);
});

test('nobody is told idle of fewer than twenty', () => {
  expect(told({ shown: 19, choices: [choice('key', 12, 19), choice('a', 0, 19)] })).toEqual([]);
});

test.each([
  [0.3, 'hard'],
  [0.31, 'medium'],
  [0.7, 'medium'],
  [0.71, 'easy'],
] as const)('a facility of %f is %s', (value, band) => expect(facilityBand(value)).toBe(band));

test.each([
  [-0.01, 'negative'],
  [0, 'poor'],
  [0.2, 'fair'],
  [0.3, 'good'],
  [0.4, 'very-good'],
] as const)('a discrimination of %f is %s', (value, band) => expect(discriminationBand(value)).toBe(band));

test.each([
  [missing('too-few'), null],
  [figure(0.63), 'unreliable'],
  [figure(0.64), 'fairly-reliable'],
  [figure(0.75), 'reliable'],
] as const)('alpha %o', (alpha, advice) => expect(quizAdvice({ alpha })).toBe(advice));
