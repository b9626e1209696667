import { pastFormsOf } from '../1-words/verb-forms.ts';
import type { Word } from '../1-words/word.ts';
import { fullPhraseEnd, isPlural } from '../2-phrases/noun-phrase.ts';
import { opensVerb, type VerbGroup, verbGroup } from '../2-phrases/verb-group.ts';
import { type Apposition, type Clause, joined, nothing, type Reading } from './clause.ts';
import { type Interpolation, interpolation } from './interpolation.ts';
import { leadOf } from './lead.ts';
import { restAfter } from './rest.ts';
import { listedEnd, restrictiveEnd } from './restrictive.ts';

/** Reads the clause that opens at `from`, and those that hang on it. `inherited` are dates told before it. */
export function readClause(
  words: readonly Word[],
  from: number,
  inherited: readonly Word[],
  origin: Clause['origin'],
): Reading {
  const lead = leadOf(words, from);
  if (!lead) return nothing;
  const phrase = fullPhraseEnd(words, lead.next);
  if (phrase === undefined) return nothing;
  const end = restrictiveEnd(words, phrase) ?? listedEnd(words, phrase) ?? phrase;
  const aside = interpolation(words, end);
  if (!aside) return nothing;
  const named = aside.name && !headHasName(words.slice(lead.next, end)) ? [aside.name] : undefined;
  const subject = named ?? words.slice(lead.next, end);
  const fronted = [...(lead.kept.length > 0 ? lead.kept : inherited), ...aside.kept];
  const appositions = roleOf(words.slice(lead.next, end), aside);
  const predicates = withSetting(readPredicates(words, aside.end, subject, fronted, origin), lead.setting);
  const relative = aside.relative ? readPredicates(aside.relative, 0, subject, [], 'relative') : nothing;
  const made = aside.made ? readPredicates(passive(aside.made), 0, subject, [], 'relative') : nothing;
  return joined([{ clauses: [], appositions }, relative, made, predicates]);
}

/** "In the second half, Kane scored": the phrase goes behind the verb of every clause of the subject; a clause too long for it is not told. */
function withSetting({ clauses, appositions }: Reading, setting: readonly Word[] | undefined): Reading {
  if (!setting) return { clauses, appositions };
  const told = clauses.filter(
    ({ rest, origin, reports, cause }) =>
      origin === 'main' && rest.length <= 8 && !reports && !cause && !rest.some((word) => word.cls === 'comma'),
  );
  return { appositions, clauses: told.map((clause) => ({ ...clause, rest: [...clause.rest, ...setting] })) };
}

/** "Co-founder of Google, Sergey Brin,": the name inside the of-phrase is another's. */
function headHasName(subject: readonly Word[]): boolean {
  const cut = subject.findIndex((word) => word.cls === 'prep');
  return subject.slice(0, cut < 0 ? subject.length : cut).some((word) => word.cls === 'name' && !word.owner);
}

/** "founded in 2011" -> "was founded in 2011". */
function passive(words: readonly Word[]): readonly Word[] {
  const [first] = words;
  if (!first) return words;
  const text = /^(based|located|headquartered)$/.test(first.lower) ? 'is' : 'was';
  return [{ ...first, end: first.start, text, lower: text, cls: 'be', shown: text }, ...words];
}

function roleOf(subject: readonly Word[], aside: Interpolation): readonly Apposition[] {
  const last = subject.at(-1);
  if (aside.name) return [{ name: aside.name, role: subject }];
  return aside.role && last?.cls === 'name' && subject.length === 1 ? [{ name: last, role: aside.role }] : [];
}

/** The verbs of one subject: "was owned by A, flew the flag of B and was managed by C". */
function readPredicates(
  words: readonly Word[],
  from: number,
  subject: readonly Word[],
  fronted: readonly Word[],
  origin: Clause['origin'],
  before?: VerbGroup,
): Reading {
  const group = verbGroup(words, from, isPlural(subject));
  if (!group || (before && sharesAuxiliary(before, group))) return nothing;
  const rest = restAfter(words, group);
  if (!rest || isReduced(words, group, rest.end)) return nothing;
  const cause = rest.cause === undefined ? undefined : untilEnd(words, rest.cause);
  const clause: Clause = {
    origin,
    subject,
    group,
    rest: rest.words,
    fronted,
    reports: rest.reports,
    ...(cause ? { cause } : {}),
  };
  const found: Reading = { clauses: [clause], appositions: [] };
  if (rest.nextVerb !== undefined)
    return joined([found, readPredicates(words, rest.nextVerb, subject, fronted, 'coordinated', group)]);
  if (rest.nextClause !== undefined) return joined([found, readClause(words, rest.nextClause, fronted, 'coordinated')]);
  return joined([found, trailingRelative(words, rest.end, clause), afterBreak(words, rest.end)]);
}

/** "was arrested and jailed": the second verb may be passive too; only a form that must be finite is sure. */
function sharesAuxiliary(before: VerbGroup, group: VerbGroup): boolean {
  return (
    before.aux !== undefined && !before.copula && group.aux === undefined && !pastFormsOf(group.main.lower).finiteOnly
  );
}

/** "The results published in the journal this week, revealed that ...": the verb is the one behind the comma. */
function isReduced(words: readonly Word[], { aux, main, end }: VerbGroup, cut: number): boolean {
  if (aux || main.cls !== 'past' || words[end]?.cls !== 'prep' || words[cut]?.cls !== 'comma') return false;
  return opensVerb(words, cut + 1) && words[cut + 1]?.cls === 'past';
}

function untilEnd(words: readonly Word[], from: number): readonly Word[] {
  const end = words.findIndex((word, at) => at >= from && ['stop', 'break', 'comma'].includes(word.cls));
  return words.slice(from, end < 0 ? words.length : end);
}

/** "..., Theresa May, who replaced him on 24 July": the name right before the comma is the subject. */
function trailingRelative(words: readonly Word[], comma: number, clause: Clause): Reading {
  const last = clause.rest.at(-1);
  const link = words[comma + 1];
  if (words[comma]?.cls !== 'comma' || !link || !/^(who|which)$/.test(link.lower)) return nothing;
  if (last?.cls !== 'name' || last.owner || words[comma - 1] !== last || clause.reports) return nothing;
  if (link.lower === 'which' && insideNoun(words, comma - 1)) return nothing;
  const article = words[comma - 2]?.lower === 'the' ? words.slice(comma - 2, comma - 1) : [];
  return readPredicates(words, comma + 2, [...article, last], [], 'relative');
}

/** "the flood barrier at Stone Weir, which ...": it may be the barrier that "which" tells of. */
function insideNoun(words: readonly Word[], name: number): boolean {
  const link = words[name - 1]?.lower === 'the' ? name - 2 : name - 1;
  const before = words[link - 1];
  return words[link]?.cls === 'prep' && before !== undefined && ['noun', 'name', 'number'].includes(before.cls);
}

/** A clause of its own after a colon or semicolon. */
function afterBreak(words: readonly Word[], end: number): Reading {
  const next = words.findIndex((word, at) => at >= end && word.cls === 'break' && /^[;:]$/.test(word.text));
  return next < 0 ? nothing : readClause(words, next + 1, [], 'coordinated');
}
