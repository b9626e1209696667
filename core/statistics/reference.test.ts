import { expect, test } from 'vitest';
import type { AttemptGiven, Estimate, Figure, StatisticsItem } from './index.ts';
import { statisticsOf } from './index.ts';
import { drawn, referenceItems, whole } from './reference.table.ts';

const items: readonly StatisticsItem[] = referenceItems.map(({ id, weight, letters, key }) => ({
  id,
  weight,
  guess: letters ? 1 / letters.length : null,
  choices: [...letters].map((text) => ({ text, correct: text === key })),
}));

function attemptOf(row: string): AttemptGiven {
  return row.split(' ').map((cell, at) => {
    if (cell === '.') return null;
    if (cell === '-') return { points: null, chosen: [] };
    const item = referenceItems[at];
    return { points: item?.letters ? Number(cell === item.key) : Number(cell), chosen: [cell] };
  });
}

const near = (value: number | null) => (value === null ? null : expect.closeTo(value, 9));
const estimateOf = ({ value, interval }: Estimate) => [value, interval?.low, interval?.high];
const numberOf = (figure: Figure) => figure.value;

test.each([
  ['all items for all', whole],
  ['items drawn for each', drawn],
])('%s: as NumPy and SciPy have it', (_, reference) => {
  const found = statisticsOf(items, reference.rows.map(attemptOf));
  const named = (name: string) => numberOf(found.quiz[name as 'mean']);
  for (const [name, value] of Object.entries(reference.quiz)) expect([name, named(name)]).toEqual([name, near(value)]);
  for (const [at, expected] of reference.items.entries()) {
    const item = found.items[at];
    expect(item).toMatchObject({ id: expected.id, shown: expected.shown, blank: expected.blank });
    if (!item) continue;
    expect(estimateOf(item.facility)).toEqual(expected.facility.map(near));
    expect(estimateOf(item.discrimination)).toEqual(expected.discrimination.map(near));
    for (const name of ['standardDeviation', 'effectiveWeight', 'efficiency'] as const) {
      expect([expected.id, name, numberOf(item[name])]).toEqual([expected.id, name, near(expected[name])]);
    }
    for (const [place, choice] of (expected.choices ?? []).entries()) {
      expect(item.choices[place]).toMatchObject({ text: choice.text, count: choice.count });
      expect(item.choices[place]?.pointBiserial.value).toEqual(near(choice.pointBiserial));
      expect(item.choices[place]?.quintiles).toEqual(choice.quintiles.map(near));
    }
  }
});

test('where items were drawn, scores are of different tests: no reliability', () => {
  const { quiz } = statisticsOf(items, drawn.rows.map(attemptOf));
  expect([quiz.alpha, quiz.standardError]).toEqual(Array(2).fill({ value: null, missing: 'different-items' }));
});

test('the item whose second choice the strong take is told first of all by its discrimination', () => {
  const { items: found } = statisticsOf(items, whole.rows.map(attemptOf));
  expect(found[1]?.advice[0]).toEqual({ code: 'negative-discrimination', certainty: 'clear', choices: [] });
  expect(found[1]?.effectiveWeight).toEqual({ value: null, missing: 'negative-covariance' });
});
