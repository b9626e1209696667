import { describe, expect, test } from 'vitest';
import { toldIn } from '../../../scripts/quiz/read-body.ts';
import { cutShort, leaning, mended, offices, pointed, unsaid } from './english.table.ts';

describe.each([
  { name: 'nothing the sentence needs is cut off', rows: cutShort },
  { name: 'no more is told than is said', rows: unsaid },
  { name: 'arcs and cuts put right', rows: mended },
  { name: 'names, posts and days', rows: pointed },
  { name: 'offices and ages', rows: offices },
  { name: 'words that lean', rows: leaning },
])('$name', ({ rows }) => {
  test.each(rows)('%s: %s', (_, body, told, frame) => expect(toldIn(body, { ...frame, language: 'en' })).toEqual(told));
});
