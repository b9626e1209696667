import { describe, expect, test } from 'vitest';
import { draftOf, settingOf } from '../../../scripts/quiz/candidate-of.ts';
import { readAllShipped } from '../../../scripts/quiz/shipped.ts';
import { otherAmounts } from '../2-distract/amounts.ts';
import { otherDates } from '../2-distract/dates.ts';
import { makeItem } from '../2-distract/item.ts';
import { type Candidate, choicesOf } from '../candidate.ts';
import { composeQuiz } from '../make-quiz.ts';
import { seededRandom } from '../random.ts';
import { placeKeys } from './place-keys.ts';

/** Chi-square of four equal shares: with 3 degrees of freedom 16.27 is passed by chance once in a thousand (tables of the distribution). */
const rare = 16.27;

function unevenness(places: readonly number[]): number {
  const expected = places.length / 4;
  return [0, 1, 2, 3].reduce((sum, place) => {
    const count = places.filter((other) => other === place).length;
    return sum + (count - expected) ** 2 / expected;
  }, 0);
}

const times = (count: number) => [...Array(count).keys()];

describe('where the key stands among figures', () => {
  const rankOf = (amount: number, seed: number, unit = 'orang') =>
    otherAmounts({ kind: 'number', amount, unit, decimals: 0, approximate: false }, [], seededRandom(seed)).filter(
      (other) => other < amount,
    ).length;

  test('is no place more than another, over figures that are not round', () => {
    const places = times(2000).map((seed) => rankOf(31 + seededRandom(seed, 'amount').below(9000) * 10, seed));
    expect(places).toHaveLength(2000);
    expect(unevenness(places)).toBeLessThan(rare);
  });

  test.each([7, 12, 47, 43_219])('is no place more than another, of %d', (amount) => {
    expect(unevenness(times(400).map((seed) => rankOf(amount, seed)))).toBeLessThan(rare);
  });

  test.each([13, 43, 61])('is no place more than another, of %d per cent', (amount) => {
    expect(unevenness(times(400).map((seed) => rankOf(amount, seed, 'persen')))).toBeLessThan(rare);
  });
});

describe('where the key stands among dates', () => {
  const rankOf = (iso: string, seed: number) =>
    otherDates(iso, [], seededRandom(seed), { published: '2024-12-17' }).filter((other) => other < iso).length;

  test.each([
    '2010',
    '2010-01',
    '2010-06',
    '2010-12',
    '2010-01-01',
    '2010-01-02',
    '2012-02-29',
    '2010-05-12',
    '2010-07-31',
    '2010-12-30',
    '2010-12-31',
  ])('is no place more than another, of %s', (iso) => {
    expect(unevenness(times(400).map((seed) => rankOf(iso, seed)))).toBeLessThan(rare);
  });

  test('every other date is a day of the calendar', () => {
    for (const day of times(366)) {
      const iso = new Date(Date.UTC(2012, 0, 1 + day)).toISOString().slice(0, 10);
      for (const other of otherDates(iso, [], seededRandom(day), { published: '2024-12-17' }))
        expect(new Date(other).toISOString().slice(0, 10)).toBe(other);
    }
  });
});

describe('where the key stands among names', () => {
  const setting = settingOf(
    'Leeds United won the Harbour Cup in 2019. Manchester United closed a stadium in 2021. Newcastle United sold 12 buses. Oxford United opened a school.',
    { language: 'en' },
  );
  const made = makeItem(draftOf(setting, { rule: 'subject', kind: 'multiple-choice' }), setting);
  const candidate: Candidate | undefined = 'candidate' in made ? made.candidate : undefined;
  const placesOf = (count: number, seed: number) =>
    placeKeys(Array(count).fill(candidate), { ...setting, seed }).map((question) =>
      choicesOf(question).indexOf(question.key),
    );

  test('of eight items each place is right twice', () => {
    for (const seed of times(50)) expect([...placesOf(8, seed)].sort()).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
  });

  test('is no place more than another over the seeds', () => {
    expect(unevenness(times(2000).flatMap((seed) => placesOf(1, seed)))).toBeLessThan(rare);
  });

  test('only the places change', () => {
    const [question] = candidate ? placeKeys([candidate], { ...setting, seed: 3 }) : [];
    const { choices, ...rest } = question as Extract<typeof question, { choices: unknown }>;
    expect(candidate?.question).toMatchObject(rest as object);
    expect([...(choices ?? [])].sort()).toEqual(candidate && [...choicesOf(candidate.question)].sort());
  });
});

describe('how long the key is', () => {
  const items = readAllShipped().flatMap(({ document, facts, lexicon }) =>
    [1, 2, 3].flatMap((seed) => composeQuiz({ document, facts, lexicon, count: 12, seed }).questions),
  );
  const chosen = items.filter((question) => 'distractors' in question && choicesOf(question).length > 2);
  const distinct = [...new Map(chosen.map((question) => [choicesOf(question).join('|'), question])).values()].filter(
    ({ kind }) => kind === 'multiple-choice' || kind === 'cloze',
  );

  test('the longest choice is no more often right than chance lets it be', () => {
    const shares = distinct.map((question) => {
      const longest = Math.max(...choicesOf(question).map(({ length }) => length));
      const asLong = choicesOf(question).filter(({ length }) => length === longest);
      return { got: question.key.length === longest ? 1 / asLong.length : 0, chance: 1 / choicesOf(question).length };
    });
    const sum = (of: (share: (typeof shares)[number]) => number) => shares.reduce((all, share) => all + of(share), 0);
    const error = Math.sqrt(sum(({ chance }) => chance * (1 - chance)));
    expect(shares.length).toBeGreaterThan(50);
    expect(sum(({ got }) => got)).toBeLessThan(sum(({ chance }) => chance) + 3 * error);
  });
});
