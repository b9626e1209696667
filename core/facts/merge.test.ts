import { describe, expect, test } from 'vitest';
import { readBody, toldIn } from '../../scripts/quiz/read-body.ts';
import { toldApart, toldTwice } from './merge.table.ts';

describe.each([
  { name: 'told twice is one fact', rows: toldTwice },
  { name: 'another fact', rows: toldApart },
])('$name', ({ rows }) => {
  test.each(rows)('%s: %s', (_, body, told, frame) => expect(toldIn(body, frame)).toEqual(told));
});

test('a fact told twice has both places, the fuller telling first', () => {
  const body = 'Bank Sagara membuka 12 cabang di Sulawesi. Bank Sagara membuka 12 cabang di Sulawesi pada 3 Mei 2022.';
  const [fact] = readBody(body).facts;
  expect(fact?.places.map(({ start, end }) => body.slice(start, end))).toEqual([
    'Bank Sagara membuka 12 cabang di Sulawesi pada 3 Mei 2022.',
    'Bank Sagara membuka 12 cabang di Sulawesi.',
  ]);
  expect(fact?.evidence).toEqual(fact?.places[0]);
});
