import { describe, expect, test } from 'vitest';
import { toldIn } from '../../../scripts/quiz/read-body.ts';
import { phrasesInEnglish, plainEnglish } from './english.table.ts';
import { additions, insertions, repairs, wholes } from './phrases.table.ts';
import { brackets, claims, clocks, connectives, figures } from './plain-tokens.table.ts';

describe.each([
  { name: 'brackets go', rows: brackets },
  { name: 'opening connectives go', rows: connectives },
  { name: 'counters and shares go', rows: figures },
  { name: 'times of the day go', rows: clocks },
  { name: 'claims keep whose they are', rows: claims },
  { name: 'arcs are put right', rows: repairs },
  { name: 'additions are left out', rows: additions },
  { name: 'what belongs together stays', rows: wholes },
  { name: 'insertions', rows: insertions },
])('$name', ({ rows }) => {
  test.each(rows)('%s: %s', (_, body, told, frame) => expect(toldIn(body, frame)).toEqual(told));
});

describe.each([
  { name: 'plain English', rows: plainEnglish },
  { name: 'phrases in English', rows: phrasesInEnglish },
])('$name', ({ rows }) => {
  test.each(rows)('%s: %s', (_, body, told, frame) => expect(toldIn(body, { ...frame, language: 'en' })).toEqual(told));
});
