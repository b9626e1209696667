import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../scripts/quiz/shipped.ts';
import { extractFacts } from '../facts/index.ts';
import { type Language, readArticle } from '../language/index.ts';
import { choicesOf } from './candidate.ts';
import { makeQuiz } from './index.ts';

const lexicon = loadLexicon();
const words =
  `Pada 16 Desember 2024 , pemerintah Korea Selatan mendesak Rusia . yang dan " ( ) Joko Widodo belum telah diresmikan di Jakarta
  akibat banjir 25 persen Rp1,5 triliun ; : Ia tersebut - itu ? ____ * ** # | menurut karena untuk membangun tiga bandara sekutunya Amerika Serikat
  The government of France said 12 on 3 March 2020 it was by`.split(/\s+/);
const broken = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' '));
const anything = fc.oneof(broken, fc.string({ unit: 'grapheme', maxLength: 200 }));

describe('any text at all', () => {
  test.each<Language>(['id', 'en'])('never throws and never breaks a law (%s)', (language) => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 0, max: 9999 }), (body, seed) => {
        const document = readArticle({ title: body.slice(0, 20), body, language, publishedAt: '2024-12-17' }, lexicon);
        const facts = extractFacts(document, lexicon);
        const { questions } = makeQuiz({ document, facts, lexicon, count: 10, seed });
        for (const { evidence } of facts) expect(evidence.start >= 0 && evidence.end <= body.length).toBe(true);
        for (const question of questions) {
          const { start, end, text } = question.evidence;
          expect(body.slice(start, end)).toBe(text);
          expect(choicesOf(question).filter((choice) => choice === question.key)).toHaveLength(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
