import { dependents, lowerAt } from '../1-trees/tree.ts';
import type { Reading } from '../2-telling/edits.ts';
import type { Slot } from '../fact.ts';
import type { Clause } from './clause.ts';

const figures = new Set(['quantity', 'percent', 'money', 'duration', 'count']);
const shares = new Set(['quantity', 'percent', 'money']);
/** A quotation of more words is somebody's sentence, not the article's. */
const longestQuote = 4;

/**
 * "BPBD mencatat 1,5 meter", "memegang 60 persen": a share, sum or measure as the whole object of a verb that measures nothing does not say of what; nor
 * does one that is the whole subject.
 */
export function isBareFigure({ verb, parts, subject }: Clause, { tree, grammar, sentence }: Reading): boolean {
  const isWhole = (at: readonly number[], types: ReadonlySet<string>) => {
    const [first, last] = [tree.words[at[0] ?? -1], tree.words[at.at(-1) ?? -1]];
    return sentence.spans.some(
      ({ type, start, end }) =>
        types.has(type) &&
        first !== undefined &&
        start <= (tree.words[at[1] ?? at[0] ?? -1]?.start ?? 0) &&
        start >= first.start &&
        end === last?.end &&
        at.length <= 5,
    );
  };
  const isCharged = grammar.charging?.has(lowerAt(tree, verb)) === true;
  const object = parts.find(
    ({ role }) => role === 'object' || (isCharged && (role === 'complement' || role === 'agent')),
  );
  if (isWhole(subject.at, shares)) return true;
  if (
    !object ||
    grammar.figuresTell ||
    grammar.measuring.has(lowerAt(tree, verb)) ||
    parts.some(({ role, loose }) => !loose && (role === 'purpose' || role === 'recipient'))
  )
    return false;
  if (isNamedSum(object.at, { tree, grammar })) return false;
  if (grammar.measures?.has(lowerAt(tree, object.at[0] ?? -1))) return false;
  return isWhole(object.at, grammar.reporting.has(lowerAt(tree, verb)) ? figures : shares);
}

/** "membayar denda Rp100 juta": the noun before the sum says what it is. */
function isNamedSum([first = -1]: readonly number[], { tree, grammar }: Pick<Reading, 'tree' | 'grammar'>): boolean {
  return grammar.sums?.has(lowerAt(tree, first)) === true;
}

/** The clause hangs on a word inside a quotation. */
export function isQuoted({ head }: Clause, { tree, sentence }: Reading): boolean {
  const word = tree.words[head];
  if (!word) return false;
  let opened: number | undefined;
  for (const [at, { text, start }] of sentence.tokens.entries()) {
    if (!/^["“”]$/.test(text)) continue;
    if (opened === undefined) opened = at;
    else {
      const from = sentence.tokens[opened]?.start ?? 0;
      if (from < word.start && word.start < start && at - opened - 1 > longestQuote) return true;
      opened = undefined;
    }
  }
  return opened !== undefined && (sentence.tokens[opened]?.start ?? 0) < word.start;
}

const names = new Set(['person', 'organisation', 'country', 'province', 'city', 'region', 'place', 'work']);

/**
 * A relative clause is told by itself only of a name: without it the clause itself tells which is meant, as it does after a rank ("perempuan pertama yang ...").
 */
export function isSpecific({ kind, subject }: Clause, { tree, sentence, grammar }: Reading): boolean {
  if (kind !== 'relative') return true;
  const [first, last] = [tree.words[subject.at[0] ?? -1], tree.words[subject.at.at(-1) ?? -1]];
  const head = tree.words[subject.head];
  if (
    !first ||
    !last ||
    !head ||
    subject.at.some((at) => isRank(at, { tree, grammar })) ||
    grammar.indefinites.has(first.lower)
  )
    return false;
  // "nilai BLBI yang disalurkan": the clause may tell of the noun or of the name after it.
  const own = sentence.spans.find(({ start, end, type }) => names.has(type) && start <= head.start && end >= head.end);
  const holder = sentence.spans.find(({ type, end }) => type === 'person' && end === last.end);
  return (
    (own !== undefined || holder !== undefined || head.partOfSpeech === 'PROPN') &&
    dependents(tree, subject.head, 'nsubj').length === 0
  );
}

function isRank(at: number, { tree, grammar }: Pick<Reading, 'tree' | 'grammar'>): boolean {
  return grammar.rank.test(lowerAt(tree, at));
}

/** "Tanaka berusia 13 tahun ketika bom dijatuhkan": true of that moment only, which is not told. */
export function isOfMoment({ group, verb, parts, subject }: Clause, { tree, grammar }: Reading): boolean {
  const words = [...group.map((at) => lowerAt(tree, at)), lowerAt(tree, verb)];
  const isNow = [
    ...words,
    lowerAt(tree, subject.at[0] ?? -1),
    ...parts.filter(({ at }) => at.length === 1).flatMap(({ at }) => at.map((word) => lowerAt(tree, word))),
  ].some((word) => grammar.nowadays.has(word));
  if (isNow && parts.every(({ role }) => role !== 'time' && role !== 'duration')) return true;
  const isOpen = tree.words.some(
    ({ lower, relation }) => grammar.moments.has(lower) && /^(mark|advmod|case)$/.test(relation),
  );
  return (
    words.some((word) => grammar.momentary.has(word)) &&
    isOpen &&
    !parts.some(({ opener, loose }) => !loose && grammar.moments.has(opener))
  );
}

/** "Muridnya 63 orang" says how many there are; without a verb and without a figure, or of a figure, it says nothing that holds. */
export function isLooseNominal({ verb, group, parts, subject }: Clause, { tree, grammar }: Reading): boolean {
  const isCounted =
    subject.at.some((at) => tree.words[at]?.partOfSpeech === 'NUM' || grammar.one?.has(lowerAt(tree, at))) &&
    parts.some(
      ({ role, at }) =>
        role === 'cause' ||
        role === 'place' ||
        (role === 'object' && at.some((word) => isPlaced(word, { tree, grammar }))),
    );
  if (grammar.vagueNouns.has(lowerAt(tree, subject.head)) && subject.at.length < 3 && !isCounted) return true;
  if (verb >= 0 || group.length > 0) return false;
  const isFigure = (at: readonly number[]) => at.some((word) => tree.words[word]?.partOfSpeech === 'NUM');
  return isFigure(subject.at) || !parts.some((part) => part.role === 'complement' && isFigure(part.at));
}

/** "mengucapkan sumpah di Istana Negara": the place may hang on the object. */
function isPlaced(at: number, { tree, grammar }: Pick<Reading, 'tree' | 'grammar'>): boolean {
  return dependents(tree, at, 'case').some((word) => grammar.placing?.has(lowerAt(tree, word)) ?? false);
}

/** "Vietnam menyusul pada 1995, Laos pada 1997": two times with one preposition belong to two tellings, of which one lost its words. */
export function tellsTwoTimes({ parts }: Clause, { tree, sentence }: Reading): boolean {
  const openers = parts
    .filter(
      ({ role, at }) =>
        role === 'time' &&
        sentence.spans.some(
          ({ type, start, end }) =>
            type === 'date' &&
            at.some((word) => (tree.words[word]?.start ?? -1) >= start && (tree.words[word]?.end ?? 0) <= end),
        ),
    )
    .map(({ opener }) => opener);
  return new Set(openers).size < openers.length;
}

/** Scenery, a verb that waits for more, a clock time without its day: nothing that a reader a month later could make sense of. */
export function isUnfinished({ verb, parts }: Clause, told: readonly Slot[], { tree, grammar }: Reading): boolean {
  const lower = lowerAt(tree, verb);
  const isDated = told.some(({ spans }) => spans.some(({ span }) => span.value?.kind === 'date'));
  // "Samudra Boga berdiri pada 1974" is no scenery.
  const isFounded = lower === grammar.founded && isDated && told.every(({ role }) => role !== 'place');
  if (grammar.scenic.has(lower) && !isFounded) return true;
  if (
    grammar.calling.has(lower) &&
    told.every(({ role, opener }) => role !== 'content' && role !== 'complement' && !grammar.asOpeners.has(opener))
  )
    return true;
  const openers = grammar.incomplete.get(lower);
  const has = told.some(
    ({ role, opener }) =>
      openers?.has(opener) ||
      (role !== 'time' &&
        role !== 'manner' &&
        role !== 'subject' &&
        role !== 'predicate' &&
        (openers?.size === 0 ||
          role === 'object' ||
          role === 'content' ||
          role === 'agent' ||
          (role === 'complement' && opener === ''))),
  );
  if (openers && !has) return true;
  return !isDated && told.some(({ text }) => grammar.clockTime.test(text)) && parts.length > 0;
}
