import type { FoundFact } from '../grammar.ts';
import { readClause } from './clause.ts';
import { factOfClause } from './clause-fact.ts';
import type { Placed } from './clauses-of.ts';
import type { Reading } from './reference.ts';
import { groupTags } from './tag.ts';
import { speakingNouns } from './words.ts';

/** "X mengeluarkan pernyataan resmi yang mendesak Y": what the statement does, its issuer does. */
export function spokenFacts({ clause, front }: Placed, reading: Reading): readonly FoundFact[] {
  const [first, verb] = clause.rest;
  const spoken = clause.parts.length === 0 && clause.object.some(({ lower }) => speakingNouns.has(lower));
  if (!spoken || first?.tag !== 'rel' || !verb || !groupTags.has(verb.tag)) return [];
  const inner = readClause(clause.subject, clause.rest.slice(1));
  if (!inner || inner.voice !== 'active') return [];
  const fact = factOfClause({ relation: 'relative', clause: inner, front, leaning: false }, reading);
  return fact ? [{ ...fact, because: 'clause: issuer of a statement' }] : [];
}
