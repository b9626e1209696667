import { reporting } from './closed-class.ts';
import { restAfter } from './cut.ts';
import { identityOf } from './identity.ts';
import { type Interpolation, interpolation } from './interpolation.ts';
import { leadOf } from './lead.ts';
import { fullPhraseEnd, isPlural } from './noun-phrase.ts';
import { baseOf, pastFormsOf } from './verb-forms.ts';
import { opensVerb, type VerbGroup, verbGroup } from './verb-group.ts';
import type { Word } from './word.ts';

/** A statement cut out of a sentence: every word of it is accounted for. */
export type Clause = {
  readonly origin: 'main' | 'coordinated' | 'relative';
  readonly subject: readonly Word[];
  readonly group: VerbGroup;
  /** Objects, complements and adjuncts after the verb, in order. */
  readonly rest: readonly Word[];
  /** Dates and places that stood before the verb. */
  readonly fronted: readonly Word[];
  readonly cause?: readonly Word[];
  /** The rest holds a that-clause of a verb of saying. */
  readonly reports: boolean;
};

/** "Theresa May, Cameron's successor": who or what is called what. */
export type Apposition = { readonly name: Word; readonly role: readonly Word[] };

export type Reading = { readonly clauses: readonly Clause[]; readonly appositions: readonly Apposition[] };

const nothing: Reading = { clauses: [], appositions: [] };

/** The clauses of a sentence that can be cut out safely, in reading order. */
export function readSentence(words: readonly Word[]): Reading {
  if (words.at(-1)?.text === '?' || words.at(-1)?.text === '!') return nothing;
  const whens = words.map((_, index) => whenClause(words, index));
  const subs = words.map((_, index) => subordinate(words, index));
  return unique([readClause(words, 0, [], 'main'), ...whens, ...subs, { clauses: [], appositions: identityOf(words) }]);
}

/** "after Deep Blue defeated the champion in 1997": told as true, so a clause of its own; not what someone claims. */
function subordinate(words: readonly Word[], index: number): Reading {
  const before = words.slice(0, index);
  const claimed = before.some(
    (word) =>
      word.cls === 'quote' ||
      (['past', 'present', 'base'].includes(word.cls) &&
        reporting.has(baseOf(word.lower, word.cls === 'past' ? 'past' : 'present'))),
  );
  if (!/^(after|when|while|although|whereas)$/.test(words[index]?.lower ?? '') || claimed) return nothing;
  const end = fullPhraseEnd(words, index + 1);
  return end !== undefined && opensVerb(words, end) ? readClause(words, index + 1, [], 'coordinated') : nothing;
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

function readClause(
  words: readonly Word[],
  from: number,
  inherited: readonly Word[],
  origin: Clause['origin'],
): Reading {
  const lead = leadOf(words, from);
  if (!lead) return nothing;
  const end = fullPhraseEnd(words, lead.next);
  if (end === undefined) return nothing;
  const aside = interpolation(words, end);
  if (!aside) return nothing;
  const named =
    aside.name && !words.slice(lead.next, end).some((word) => word.cls === 'name' && !word.owner)
      ? [aside.name]
      : undefined;
  const subject = named ?? words.slice(lead.next, end);
  const fronted = [...(lead.kept.length > 0 ? lead.kept : inherited), ...aside.kept];
  const appositions = roleOf(words.slice(lead.next, end), aside);
  const predicates = readPredicates(words, aside.end, subject, fronted, origin);
  const relative = aside.relative ? readPredicates(aside.relative, 0, subject, [], 'relative') : nothing;
  return joined([{ clauses: [], appositions }, relative, predicates]);
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
  if (!rest) return nothing;
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
  const found: Reading = { clauses: [clause], appositions: trailingRole(words, rest.end) };
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

/** "... with AlphaGo, a program built by DeepMind". */
function trailingRole(words: readonly Word[], comma: number): readonly Apposition[] {
  const last = words[comma - 1];
  if (words[comma]?.cls !== 'comma' || last?.cls !== 'name' || last.owner) return [];
  if (!/^(a|an|the)$/.test(words[comma + 1]?.lower ?? '') && !words[comma + 1]?.owner) return [];
  const end = fullPhraseEnd(words, comma + 1);
  if (end === undefined || !['stop', 'comma', 'break'].includes(words[end]?.cls ?? 'stop')) return [];
  return [{ name: last, role: words.slice(comma + 1, end) }];
}

/** One clause for each verb, the first that was read. */
function unique(readings: readonly Reading[]): Reading {
  const { clauses, appositions } = joined(readings);
  const verbs = new Set<number>();
  return {
    appositions,
    clauses: clauses.filter(({ group }) => {
      const at = group.main.start;
      return !verbs.has(at) && verbs.add(at);
    }),
  };
}

function joined(readings: readonly Reading[]): Reading {
  return { clauses: readings.flatMap((r) => r.clauses), appositions: readings.flatMap((r) => r.appositions) };
}
