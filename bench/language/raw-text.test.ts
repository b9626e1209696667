import { describe, expect, test } from 'vitest';
import { type Language, readArticle } from '../../core/language/index.ts';
import { asConllu } from '../../scripts/language/conllu.ts';
import { loadLexicon } from '../../scripts/quiz/shipped.ts';
import { parseConllu } from './conllu.ts';
import { placeGold, scoreRawText } from './raw-text.ts';
import { scoresOf } from './scores.ts';

const lexicon = loadLexicon();

describe('raw text', () => {
  test.each<[Language, string]>([
    ['id', 'Presiden tiba di Jakarta, katanya.\n\nHarga Rp5.000 naik. Ia pulang ke rumahnya.'],
    ['en', "The minister didn't say so. It's a 14-year-old plan.\n\nShe left."],
  ])('what the reader itself wrote scores in full: %s', (language, body) => {
    const written = parseConllu(asConllu(readArticle({ title: '', body, language }, lexicon)));
    expect(placeGold(written).body).toBe(body);
    for (const tally of Object.values(scoreRawText(written, language, lexicon))) {
      expect(tally.expected).toBeGreaterThan(0);
      expect(scoresOf(tally)).toEqual({ precision: 1, recall: 1, f1: 1 });
    }
  });

  test('a treebank that cuts elsewhere costs precision and recall', () => {
    const line = (id: number, form: string, head: number, space = '_') =>
      `${id}\t${form}\t_\tX\t_\t_\t${head}\tdep\t_\t${space}`;
    const rows = [line(1, 'Rp', 2, 'SpaceAfter=No'), line(2, '5.', 0, 'SpaceAfter=No'), line(3, '000', 2)];
    const { words, sentences, tokens } = scoreRawText(
      parseConllu(`# text = Rp5.000\n${rows.join('\n')}\n\n`),
      'id',
      lexicon,
    );
    expect(words).toEqual({ right: 1, found: 2, expected: 3 });
    expect(tokens).toEqual(words);
    expect(sentences).toEqual({ right: 1, found: 1, expected: 1 });
  });
});
