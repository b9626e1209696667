import type { FactGrammar, FoundFact } from '../grammar.ts';
import { factOfClause } from './clause-fact.ts';
import { clausesOf } from './clauses-of.ts';
import { roleFacts } from './roles.ts';
import { spokenFacts } from './spoken.ts';
import { unitsOf } from './units.ts';
import { withoutReported } from './reported.ts';

/** Indonesian facts: clauses cut at closed-class words, roles from appositions and titles, what a statement of someone urges. */
export const indonesianFacts: FactGrammar = {
  language: 'id',
  find: (sentence, document) => {
    const units = unitsOf(sentence);
    if (!units || units.some(({ lower }) => /^(jika|apabila|kalau|bila|andai|seandainya)$/.test(lower))) return [];
    if (/[?!]["”]?$/.test(sentence.text.trim())) return [];
    const reading = { document, sentence };
    const clauses = withoutReported(clausesOf(units));
    const told = clauses.flatMap((placed): readonly FoundFact[] => {
      const fact = factOfClause(placed, reading);
      return fact ? [fact, ...spokenFacts(placed, reading)] : [];
    });
    return [...told, ...roleFacts(units, reading)];
  },
};
