import type { FoundFact } from '../grammar.ts';
import { readClause } from './clause.ts';
import { factOfClause } from './clause-fact.ts';
import type { Placed } from './clauses-of.ts';
import type { Reading } from './reference.ts';
import { groupTags } from './tag.ts';
import { speakingNouns } from './words.ts';

/** "X mengeluarkan pernyataan resmi yang mendesak Y": what the statement does, its issuer does. */
export function spokenFacts({ clause, front }: Placed, reading: Reading): readonly FoundFact[] {
  const [told] = clause.parts;
  const verb = told?.units[1];
  const spoken = clause.object.some(({ lower }) => speakingNouns.has(lower));
  if (!spoken || told?.kind !== 'relative' || !verb || !groupTags.has(verb.tag)) return [];
  const inner = readClause(clause.subject, told.units.slice(1));
  if (inner?.voice !== 'active') return [];
  const fact = factOfClause({ relation: 'relative', clause: inner, front, leaning: false }, reading);
  return fact ? [{ ...fact, because: 'clause: issuer of a statement' }] : [];
}
