import { expect, test } from 'vitest';
import type { Document } from '@/core/language';
import { mostSentences } from '../schema';
import { offeredSentences } from './own-evidence';

/** Ten sentences, each where ten times its number says. */
const sentences = Array.from({ length: 10 }, (_, at) => ({ start: at * 10, end: at * 10 + 8, text: `Kalimat ${at}.` }));
const document = { sentences } as unknown as Document;
const startsFrom = (from: number, count: number) => sentences.slice(from, from + count).map(({ start }) => start);

test('an evidence item offers as many sentences as an import takes, the right one among them', () => {
  const offered = offeredSentences({ proof: 0, sentences: startsFrom(1, mostSentences - 1) }, document);
  expect(offered).toMatchObject({ ok: true, value: { correct: 0 } });
  expect(offered.ok && offered.value.choices).toHaveLength(mostSentences);
  expect(offeredSentences({ proof: 0, sentences: startsFrom(0, mostSentences) }, document).ok).toBe(true);
  expect(offeredSentences({ proof: 0, sentences: startsFrom(1, mostSentences) }, document)).toEqual({
    ok: false,
    code: 'too-many-sentences',
    field: 'sentences',
  });
});
