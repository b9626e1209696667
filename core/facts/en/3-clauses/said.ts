import type { Word } from '../1-words/word.ts';
import { sourceWords } from './attribution.ts';
import { type Clause, nothing, type Reading } from './clause.ts';
import { readClause } from './read-clause.ts';

/** Verbs whose that-clause the source vouches for; what someone hopes, fears or promises is no fact, whoever says it. */
const vouching = new Set(
  'say state tell report announce confirm add note find show estimate explain reveal argue claim'.split(' '),
);

/** "The agency said that six bridges were closed": "six bridges were closed, according to the agency". */
export function saidBy(words: readonly Word[], { subject, group, rest, reports }: Clause): Reading {
  const that = rest.findIndex((word) => word.cls === 'that');
  const first = rest[that + 1];
  if (!reports || !first || group.negated || group.tense === 'modal' || !vouching.has(group.base)) return nothing;
  if (subject.length > 8 || subject.some((word) => word.cls === 'and')) return nothing;
  const told = readClause(words, words.indexOf(first), [], 'coordinated');
  const clauses = told.clauses
    .filter((clause) => !clause.reports && clause.origin === 'coordinated' && clause.subject[0]?.cls !== 'pronoun')
    .map((clause) => ({ ...clause, rest: [...clause.rest, ...sourceWords(subject)] }));
  return { clauses, appositions: told.appositions };
}
