import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../../../scripts/quiz/shipped.ts';
import { extractFacts } from '../../../facts/index.ts';
import { readArticle } from '../../../language/index.ts';
import { askPolarity } from './polarity.ts';

const lexicon = loadLexicon();
const asked = (body: string) => {
  const document = readArticle({ title: '', body, language: 'id', publishedAt: '2024-12-17' }, lexicon);
  return extractFacts(document, lexicon)
    .flatMap((fact) => askPolarity(fact, document))
    .map(({ stem, answer }) => [stem, answer.text]);
};

describe('what has happened, told the wrong way round', () => {
  test('"telah" in the middle of the statement is turned', () => {
    expect(asked('Utang kepada IMF telah dilunasi Indonesia pada Oktober 2006.')).toEqual([
      ['Utang kepada IMF belum dilunasi Indonesia pada Oktober 2006.', 'Salah'],
    ]);
  });

  test('a statement that cannot be turned is never called false', () => {
    expect(asked('Tanggul di Semarang telah dibangun Kementerian Kesehatan sejak 2019.')).toEqual([]);
  });
});
