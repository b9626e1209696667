import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadLexicon } from '@/scripts/quiz/shipped';
import { readArticle } from '../../language/index.ts';
import { extractFacts } from '../index.ts';

const lexicon = loadLexicon();
const pieces =
  `the The a an of in on by to that who which because and , . ; : ( ) " & - was were has had not yet said May Theresa
  Boeing London 29 July 2021 12% $9.6 billion it She its first canal program built that's 's ’s 67-66 al-Sadr according`.split(
    /\s+/,
  );

test('no row of English words breaks the reader, and every fact stands in its sentence', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 30 }), (words) => {
      const body = `${words.join(' ')}.`;
      const document = readArticle({ title: '', body, language: 'en', publishedAt: '2023-12-30' }, lexicon);
      for (const { evidence, subject } of extractFacts(document, lexicon)) {
        expect(evidence.start).toBeLessThan(evidence.end);
        expect(subject?.end ?? 0).toBeLessThanOrEqual(body.length);
      }
    }),
    { numRuns: 400 },
  );
});
