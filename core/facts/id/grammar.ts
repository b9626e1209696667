import type { FactGrammar, FoundFact } from '../grammar.ts';
import { accordingTo, attributed } from './according.ts';
import { factOfClause } from './clause-fact.ts';
import { clausesOf, type Placed } from './clauses-of.ts';
import { itemDate } from './dated-item.ts';
import { withAntecedent } from './evidence.ts';
import { nominalFacts } from './nominal.ts';
import type { Reading } from './reference.ts';
import { withoutReported } from './reported.ts';
import { resolved } from './resolved.ts';
import { roleFacts } from './roles.ts';
import { spokenFacts } from './spoken.ts';
import { toldBy } from './told-by.ts';
import { type Unit, unitsOf } from './units.ts';
import { wholeFact } from './whole.ts';

/** Indonesian facts: clauses cut at closed-class words, roles from appositions and titles, what a statement of someone urges. */
export const indonesianFacts: FactGrammar = {
  language: 'id',
  find: (sentence, document) => {
    const bare = unitsOf(sentence);
    if (!bare || bare.some(({ lower }) => conditions.test(lower)) || /[?!]["”]?$/.test(sentence.text.trim())) return [];
    const { units, evidence } = resolved(bare, sentence, document);
    const reading = { document, sentence };
    const according = accordingTo(units, reading) ?? toldBy(units, reading);
    const claimed = according ? tellAll(according.rest, reading) : [];
    const told = according?.isWhole ? [] : tellAll(units, reading);
    const facts = according ? [...told, ...claimed.map((fact) => attributed(fact, according.source))] : told;
    const proof = according?.evidence ?? evidence;
    const proven = facts.map((fact) => (proof ? { ...fact, evidence: proof } : withAntecedent(fact, reading)));
    return [...proven, ...roleFacts(bare)];
  },
};

function tellAll(units: readonly Unit[], reading: Reading): readonly FoundFact[] {
  const told = toldFacts(units, reading);
  const read = told.length > 0 ? told : nominalFacts(units, reading);
  return read.length === 0 ? wholeFact(units, reading) : read;
}

const conditions = /^(jika|apabila|kalau|bila|andai|seandainya)$/;

function toldFacts(units: readonly Unit[], reading: Reading): readonly FoundFact[] {
  const dated = itemDate(reading.sentence, reading.document);
  const sure = withoutReported(clausesOf(units).filter(({ leaning }) => !leaning));
  return sure.flatMap((placed, index): readonly FoundFact[] => {
    const whole =
      dated && index === 0 && hasNoTime(placed) ? { ...placed, front: [...placed.front, dated.part] } : placed;
    const fact = factOfClause(whole, reading);
    const evidence = dated ? { evidence: dated.evidence } : {};
    return fact ? [fact, ...spokenFacts(placed, reading)].map((one) => ({ ...one, ...evidence })) : [];
  });
}

function hasNoTime({ front, clause }: Placed): boolean {
  return [...front, ...clause.parts].every(({ kind }) => kind !== 'time');
}
