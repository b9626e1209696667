import { describe, expect, test } from 'vitest';
import { readBody, uncutIn } from '../../../scripts/quiz/read-body.ts';
import { english, refused, together, whole } from './sentences.table.ts';

describe.each([
  { name: 'told as they stand', rows: whole },
  { name: 'told with the sentence before', rows: together },
  { name: 'not told', rows: refused },
])('$name', ({ rows }) => {
  test.each(rows)('%s: %s', (_, body, told, frame) => expect(uncutIn(body, frame)).toEqual(told));
});

test.each(english)('English: %s: %s', (_, body, told, frame) =>
  expect(uncutIn(body, { ...frame, language: 'en' })).toEqual(told),
);

test('of two sentences the second proves the fact, the first is a further place', () => {
  const body =
    'Gempa mengguncang Kabupaten Cianjur pada 21 November 2022. Pusatnya berada di darat, sekitar 10 kilometer barat daya Kota Cianjur.';
  const fact = readBody(body, { title: 'Gempa Cianjur Tewaskan Ratusan Warga' }).facts.find(
    ({ opening }) => opening !== undefined,
  );
  expect(fact?.opening).toBe('Gempa mengguncang Kabupaten Cianjur pada 21 November 2022.');
  expect(fact?.places.map(({ start, end }) => body.slice(start, end).slice(0, 8))).toEqual(['Pusatnya', 'Gempa me']);
});
