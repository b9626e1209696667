import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLexicon } from '@/scripts/quiz/shipped';
import { type Language, type PartOfSpeech, type Relation, readArticle, type Sentence, type Word } from '../index.ts';
import { resolveReferences } from './index.ts';

// Without networks: the lines test the rules, whatever a newer model reads.
const lexicon = { ...loadLexicon(), modelOf: () => undefined };
const pieces = {
  id: `Joko Widodo Prabowo Subianto Presiden Rusia dan Korea Utara Seoul Moskow Gedung Putih Perjanjian Paris menyerukan mengatakan
    ia dia mereka keduanya ujarnya katanya sampingnya dirinya pihaknya saya kami " “ ” , . . : yang letaknya untuk memperluas pengaruhnya
    kota itu negara tersebut kapal ini kedua hal warga seorang ibu bahwa di Bandung pada 2019 ( ) itu tersebut ini`,
  en: `Boris Johnson Theresa May President Russia and the United States Moscow White House Suez Canal said accused met that he she it its
    his her him they their them himself I my we " “ ” , . . : who in London after 2019 the canal this company ship both countries
    woman a member 's ( ) of`,
};
const relations: readonly Relation[] = [
  'nsubj',
  'obj',
  'obl',
  'nmod',
  'conj',
  'det',
  'case',
  'ccomp',
  'appos',
  'flat',
  'root',
  'acl',
];
const parts: readonly PartOfSpeech[] = ['NOUN', 'PROPN', 'VERB', 'PRON', 'DET', 'ADP', 'PUNCT', 'AUX', 'NUM'];

const textOf = (language: Language) =>
  fc.oneof(
    fc.array(fc.constantFrom(...pieces[language].split(/\s+/)), { maxLength: 80 }).map((some) => some.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 120 }),
  );

/** Any tree, even with circles: the parser's mistakes are not bounded. */
function anyTree({ tokens }: Sentence, dice: readonly number[]): readonly Word[] {
  const roll = (at: number) => dice[at % dice.length] ?? 0;
  return tokens.map(({ start, end, text, lower }, at) => ({
    start,
    end,
    text,
    lower,
    token: at,
    partOfSpeech: parts[roll(at) % parts.length] ?? 'X',
    head: (roll(at + 1) % (tokens.length + 1)) - 1,
    relation: relations[roll(at + 2) % relations.length] ?? 'dep',
    confidence: (roll(at + 3) % 10) / 9,
  }));
}

describe('any text, any tree', () => {
  test.each<Language>(['id', 'en'])('slices back, points back, never at itself (%s)', (language) => {
    const dice = fc.array(fc.nat(9999), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(textOf(language), dice, fc.boolean(), (body, rolls, hasTrees) => {
        const { sentences, entities } = readArticle({ title: '', body, language }, lexicon);
        const read = sentences.map((one) => ({ ...one, words: hasTrees ? anyTree(one, rolls) : [] }));
        const references = resolveReferences({ language, sentences: read, entities, lexicon });
        let last = 0;
        for (const { start, end, form, sentence, antecedent, forward, certainty, because } of references) {
          expect(body.slice(start, end)).toBe(form);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
          const home = sentences[sentence];
          expect(home !== undefined && home.start <= start && end <= home.end).toBe(true);
          expect(because).not.toBe('');
          expect(certainty > 0).toBe(antecedent !== undefined);
          if (!antecedent) continue;
          expect(body.slice(antecedent.start, antecedent.end)).toBe(antecedent.text);
          expect(antecedent.end <= start || (forward === true && antecedent.start >= end)).toBe(true);
          const owner = entities.find(({ id }) => id === antecedent.entityId);
          expect(antecedent.kind === 'entity').toBe(owner !== undefined);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the same article gives the same references', () => {
    const body = 'Presiden Joko Widodo tiba di Medan. Ia meresmikan jalan tol, katanya. Rusia setuju. Negara itu diam.';
    const { sentences, entities } = readArticle({ title: '', body, language: 'id' }, lexicon);
    const input = {
      language: 'id' as const,
      entities,
      lexicon,
      sentences: sentences.map((one) => ({ ...one, words: [] })),
    };
    expect(resolveReferences(input)).toEqual(resolveReferences(input));
  });
});
