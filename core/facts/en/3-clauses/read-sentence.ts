import { reporting } from '../1-words/closed-class.ts';
import { baseOf } from '../1-words/verb-forms.ts';
import type { Word } from '../1-words/word.ts';
import { fullPhraseEnd } from '../2-phrases/noun-phrase.ts';
import { opensVerb } from '../2-phrases/verb-group.ts';
import { rolesIn } from './apposition.ts';
import { sourceWords, withoutAttribution } from './attribution.ts';
import { joined, nothing, type Reading } from './clause.ts';
import { datedItem } from './dated-item.ts';
import { identityOf } from './identity.ts';
import { withOwner } from './owned-role.ts';
import { readClause } from './read-clause.ts';
import { roleClauses } from './role-clauses.ts';
import { saidBy } from './said.ts';
import { titledRoles } from './titled-role.ts';

/** The clauses of a sentence that can be cut out safely, in reading order. */
export function readSentence(all: readonly Word[]): Reading {
  if (all.at(-1)?.text === '?' || all.at(-1)?.text === '!') return nothing;
  const appositions = [...identityOf(all), ...rolesIn(all), ...titledRoles(all)];
  const attributed = withoutAttribution(all);
  if (!attributed) return { clauses: [], appositions };
  const { source } = attributed;
  const item = datedItem(attributed.words);
  const words = item?.words ?? attributed.words;
  const whens = words.map((_, index) => whenClause(words, index));
  const subs = words.map((_, index) => subordinate(words, index));
  const told = joined([readClause(words, 0, item?.date ?? [], 'main'), ...whens, ...subs]);
  const said = source ? nothing : joined(told.clauses.map((clause) => saidBy(words, clause)));
  const clauses = source
    ? told.clauses.map((clause) => ({ ...clause, rest: [...clause.rest, ...sourceWords(source)] }))
    : [...told.clauses, ...said.clauses];
  const main = clauses.find(({ origin }) => origin === 'main');
  const roles = [...told.appositions, ...said.appositions, ...appositions].map((apposition) =>
    withOwner(apposition, main),
  );
  return unique([{ clauses, appositions: roles }]);
}

/** "after Deep Blue defeated the champion in 1997": told as true, so a clause of its own; not what someone claims. */
function subordinate(words: readonly Word[], index: number): Reading {
  if (!/^(after|when|while|although|whereas)$/.test(words[index]?.lower ?? '')) return nothing;
  const claimed = words.slice(0, index).some((word) => word.cls === 'quote' || isSaid(word));
  const end = claimed ? undefined : fullPhraseEnd(words, index + 1);
  return end !== undefined && opensVerb(words, end) ? readClause(words, index + 1, [], 'coordinated') : nothing;
}

function isSaid({ cls, lower }: Word): boolean {
  if (cls !== 'past' && cls !== 'present' && cls !== 'base') return false;
  return reporting.has(baseOf(lower, cls === 'past' ? 'past' : 'present'));
}

/** "since 1796, when Edward Jenner took ...": the date before the comma is the date of the clause. */
function whenClause(words: readonly Word[], comma: number): Reading {
  const date = words[comma - 1];
  if (words[comma]?.cls !== 'comma' || words[comma + 1]?.lower !== 'when' || date?.cls !== 'date') return nothing;
  const link = words[comma - 2];
  if (!link || !/^(on|in|since)$/.test(link.lower)) return nothing;
  const preposition: Word = link.lower === 'since' ? { ...link, shown: 'in', lower: 'in' } : link;
  return readClause(words, comma + 2, [preposition, date], 'coordinated');
}

/** One clause for each verb, the first that was read. */
function unique(readings: readonly Reading[]): Reading {
  const { clauses: cut, appositions: told } = joined(readings);
  const appositions = told.filter(
    ({ name }, index) => told.findIndex((other) => other.name.start === name.start) === index,
  );
  const clauses = [...cut, ...appositions.flatMap(roleClauses)];
  const verbs = new Set<number>();
  return {
    appositions,
    clauses: clauses.filter(({ group }) => {
      const at = group.main.start;
      return !verbs.has(at) && verbs.add(at);
    }),
  };
}
