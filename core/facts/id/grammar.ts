import type { FactGrammar, FoundFact } from '../grammar.ts';
import { factOfClause } from './clause-fact.ts';
import { clausesOf, type Placed } from './clauses-of.ts';
import { itemDate } from './dated-item.ts';
import { nominalFacts } from './nominal.ts';
import { withoutReported } from './reported.ts';
import { roleFacts } from './roles.ts';
import { spokenFacts } from './spoken.ts';
import { unitsOf } from './units.ts';
import { wholeFact } from './whole.ts';

/** Indonesian facts: clauses cut at closed-class words, roles from appositions and titles, what a statement of someone urges. */
export const indonesianFacts: FactGrammar = {
  language: 'id',
  find: (sentence, document) => {
    const units = unitsOf(sentence);
    if (!units || units.some(({ lower }) => /^(jika|apabila|kalau|bila|andai|seandainya)$/.test(lower))) return [];
    if (/[?!]["”]?$/.test(sentence.text.trim())) return [];
    const reading = { document, sentence };
    const dated = itemDate(sentence, document);
    const told = withoutReported(clausesOf(units).filter(({ leaning }) => !leaning)).flatMap(
      (placed, index): readonly FoundFact[] => {
        const whole =
          dated && index === 0 && hasNoTime(placed) ? { ...placed, front: [...placed.front, dated.part] } : placed;
        const fact = factOfClause(whole, reading);
        const evidence = dated ? { evidence: dated.evidence } : {};
        return fact ? [fact, ...spokenFacts(placed, reading)].map((one) => ({ ...one, ...evidence })) : [];
      },
    );
    const measured = told.length === 0 ? nominalFacts(units, reading) : [];
    const read = [...told, ...measured];
    return [...(read.length > 0 ? read : wholeFact(units, reading)), ...roleFacts(units)];
  },
};

function hasNoTime({ front, clause }: Placed): boolean {
  return [...front, ...clause.parts].every(({ kind }) => kind !== 'time');
}
