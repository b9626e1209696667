import { invariantPast } from '../1-words/closed-class.ts';
import { baseOf, pastFormsOf } from '../1-words/verb-forms.ts';
import type { Word, WordClass } from '../1-words/word.ts';

/** A finite verb with its auxiliaries and adverbs: "was not yet", "has been widened", "formally notified". */
export type VerbGroup = {
  readonly words: readonly Word[];
  /** Index of the first word after the group. */
  readonly end: number;
  /** The auxiliary that goes before the subject in a question; absent when do-support is needed. */
  readonly aux?: Word;
  readonly main: Word;
  /** Base form of the main verb: "be" for a copula. */
  readonly base: string;
  readonly tense: 'past' | 'present' | 'modal';
  readonly passive: boolean;
  readonly copula: boolean;
  readonly perfect: boolean;
  readonly negated: boolean;
};

const nonFinite: ReadonlySet<WordClass> = new Set(['past', 'part', 'gerund', 'base', 'be', 'have']);

/** The verb group that opens at `from` after a subject of this number, or undefined. */
export function verbGroup(words: readonly Word[], from: number, plural: boolean): VerbGroup | undefined {
  const first = skipAdverbs(words, from);
  const word = words[first];
  if (!word) return undefined;
  if (word.cls === 'be' || word.cls === 'have' || word.cls === 'do' || word.cls === 'modal')
    return withAuxiliary(words, from, first);
  const tense = finiteTense(word, plural);
  if (!tense) return undefined;
  return {
    words: words.slice(from, first + 1),
    end: first + 1,
    main: word,
    base: baseOf(word.lower, tense),
    tense,
    passive: false,
    copula: false,
    perfect: false,
    negated: words.slice(from, first).some((w) => w.cls === 'not'),
  };
}

/** Whether a finite verb opens here, whoever its subject. */
export function opensVerb(words: readonly Word[], from: number): boolean {
  const word = words[skipAdverbs(words, from)];
  if (!word) return false;
  if (word.cls === 'base') return invariantPast.has(word.lower);
  return (
    ['be', 'have', 'do', 'modal', 'past', 'present'].includes(word.cls) &&
    !['been', 'being', 'be', 'having', 'doing'].includes(word.lower)
  );
}

function skipAdverbs(words: readonly Word[], from: number): number {
  let index = from;
  while (words[index]?.cls === 'adverb' || words[index]?.lower === 'never') index += 1;
  return index;
}

function finiteTense(word: Word, plural: boolean): 'past' | 'present' | undefined {
  if (word.cls === 'past') return 'past';
  if (word.cls === 'present') return plural ? undefined : 'present';
  if (word.cls !== 'base') return undefined;
  if (plural) return invariantPast.has(word.lower) ? undefined : 'present';
  return invariantPast.has(word.lower) ? 'past' : undefined;
}

function withAuxiliary(words: readonly Word[], from: number, first: number): VerbGroup | undefined {
  const aux = words[first];
  if (!aux || /^(been|being|be|having|doing)$/.test(aux.lower)) return undefined;
  let index = first + 1;
  let main = aux;
  for (;;) {
    const next = skipInside(words, index);
    const word = words[next];
    if (!word || !nonFinite.has(word.cls) || !follows(main, word, aux)) break;
    main = word;
    index = next + 1;
  }
  if (words[index]?.cls === 'not') index += 1;
  if (main === aux && (aux.cls === 'do' || aux.cls === 'modal')) return undefined;
  return described(words.slice(from, index), index, aux, main);
}

function skipInside(words: readonly Word[], from: number): number {
  let index = from;
  while (words[index]?.cls === 'adverb' || words[index]?.cls === 'not') index += 1;
  return /^(all|both|each)$/.test(words[index]?.lower ?? '') && words[index + 1]?.cls === 'past' ? index + 1 : index;
}

/** Whether `next` can carry the group on: be + participle, have + participle, modal or do + base. */
function follows(last: Word, next: Word, aux: Word): boolean {
  if (last.cls === 'modal' || last.cls === 'do')
    return next.cls === 'base' || next.lower === 'be' || next.lower === 'have';
  if (last.cls === 'be')
    return next.cls === 'past' || next.cls === 'part' || next.cls === 'gerund' || next.lower === 'being';
  if (last.cls === 'have')
    return (
      (next.cls === 'past' && !pastFormsOf(next.lower).finiteOnly) ||
      next.cls === 'part' ||
      next.lower === 'been' ||
      (next.cls === 'base' && invariantOrSame(next)) ||
      (next.lower === 'had' && aux !== next)
    );
  return false;
}

function invariantOrSame(word: Word): boolean {
  return invariantPast.has(word.lower) || /^(come|become|run)$/.test(word.lower);
}

function described(group: readonly Word[], end: number, aux: Word, main: Word): VerbGroup {
  const beBefore = group.some((word) => word.cls === 'be' && word !== main);
  const passive = beBefore && (main.cls === 'past' || main.cls === 'part');
  const copula = main.cls === 'be';
  const alone = main === aux;
  const past = /^(was|were|had|did)$/.test(aux.lower);
  const tense = aux.cls === 'modal' ? 'modal' : past ? 'past' : 'present';
  return {
    words: group,
    end,
    main,
    tense,
    passive,
    copula,
    ...(alone && aux.cls === 'have' ? {} : { aux }),
    base: copula ? 'be' : main.cls === 'have' ? 'have' : main.cls === 'base' ? main.lower : baseOf(main.lower, 'past'),
    perfect: aux.cls === 'have' && !alone,
    negated: group.some((word) => word.cls === 'not'),
  };
}
