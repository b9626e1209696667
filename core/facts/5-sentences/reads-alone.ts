import { openingConnectives } from '../1-trees/plain-tokens.ts';
import { dependents, lowerAt } from '../1-trees/tree.ts';
import type { Reading } from '../2-telling/edits.ts';
import { ofThisNews } from '../3-clauses/lone-noun.ts';

const fewest = 6;
const most = 30;
const mostQuotable = 34;
/** Of more words between quotation marks another speaks. */
const mostSpoken = 8;

/** A plain statement in the article's own voice, which leans on no sentence before it. */
export function readsAlone(reading: Reading): boolean {
  return isPlainStatement(reading) && isSelfContained(reading);
}

/** No question, quotation or condition, nothing that holds of the moment of writing only. */
function isPlainStatement(reading: Reading): boolean {
  const { text } = reading.sentence;
  if (/["“”‘:;!?…—]|(?:^|\s)[-–] |\(\s*\p{Ll}|[Aa]yat \(/u.test(text) || /(?:^|\s)['’]\p{L}/u.test(text)) return false;
  return wordCount(reading) <= most && isStatement(reading);
}

/** What can be asked in its writer's own words, which may also quote some words, count up or tell a second thing, and be longer. */
export function isQuotable(reading: Reading): boolean {
  const { text } = reading.sentence;
  if (/[‘!?…—]|(?:^|\s)[-–] |\(\s*\p{Ll}|[Aa]yat \(|[:;]\S/u.test(text) || /(?:^|\s)['’]\p{L}/u.test(text))
    return false;
  return wordCount(reading) <= mostQuotable && !isMostlySpoken(text) && isStatement(reading);
}

/** Its writer lets another speak: quoted words open or end it, or are many. */
function isMostlySpoken(text: string): boolean {
  const quoted = text.match(/["“][^"“”]*["”]/g) ?? [];
  return /^["“]|["”]\s*\.?\s*$|[.,]["”]/.test(text) || quoted.some((words) => words.split(' ').length > mostSpoken);
}

function wordCount({ tree }: Reading): number {
  return tree.words.filter(({ partOfSpeech }) => partOfSpeech !== 'PUNCT').length;
}

function isStatement(reading: Reading): boolean {
  const { sentence, tree, grammar } = reading;
  const { text, role } = sentence;
  const { whole } = grammar;
  if (role !== 'prose' || !/\.\s*$/.test(text) || wordCount(reading) < fewest) return false;
  if (!saysSomething(reading) || comesRound(reading)) return false;
  const lower = tree.words.map((word) => word.lower);
  if (lower.some((word) => grammar.marks.get(word) === 'condition') || whole.asks.test(text)) return false;
  const isDated = sentence.spans.some(({ value }) => value?.kind === 'date' && !value.relative);
  if (!isDated && tree.words.some((word) => grammar.nowadays.has(word.lower) && word.relation === 'advmod'))
    return false;
  // The first sentence of an article without a subject before it, "Ibu saya": the writer speaks.
  return !/(?<!\p{L})(?:saya|kami|kita|aku|anda|I|my|we|our|us|you|your)(?!\p{L})/u.test(text);
}

/** It leans on no sentence before it. */
export function isSelfContained(reading: Reading): boolean {
  const { sentence, tree, grammar } = reading;
  const { whole } = grammar;
  if (tree.words.some(({ lower }) => grammar.ofThatSort.has(lower) && !whole.comparing.has(lower))) return false;
  if (!isAnchored(reading) || whole.picksUp.test(sentence.text) || hasBareCount(reading)) return false;
  // "Its chimneys, the panel says, it will mend": a pronoun as subject that no name stands in for.
  return !tree.words.some(
    ({ relation, lower: word, head }, at) =>
      relation === 'nsubj' &&
      whole.subjects.has(word) &&
      !reading.edits.replaced.has(at) &&
      tree.words[head]?.relation === 'root',
  );
}

/** A subject and its verb; where the language allows it, a figure said of the subject, or a subject after its verb. */
function saysSomething({ tree: { words }, grammar: { whole } }: Reading): boolean {
  const root = words.findIndex(({ relation }) => relation === 'root');
  const hasVerb = words.some(({ partOfSpeech, relation }) => partOfSpeech === 'VERB' || relation === 'cop');
  const subject = words.find(({ relation }) => relation === 'nsubj');
  if (subject && hasVerb) return true;
  if (subject) return whole.verbless === true && subject.head === root && words.some(isFigure);
  return (
    (whole.presenting?.test(words[root]?.lower ?? '') ?? false) &&
    words.some(({ partOfSpeech, head }, at) => head === root && at > root && partOfSpeech === 'NOUN')
  );
}

function isFigure({ partOfSpeech }: Reading['tree']['words'][number]): boolean {
  return partOfSpeech === 'NUM';
}

/** "Setiap Juni sampai November": of no one year. */
function comesRound({ sentence, grammar }: Reading): boolean {
  return (
    grammar.whole.recurring.test(sentence.text) &&
    sentence.spans.some(({ type, text }) => type === 'date' && !/\d{4}/.test(text))
  );
}

/** Without a name so many telling words say what a sentence speaks of. */
const enough = 7;

/** Something in it has a name, or is what the title speaks of, or it says enough by itself. */
function isAnchored({ sentence, tree, grammar, document, lexicon }: Reading): boolean {
  const telling = tree.words.filter(({ partOfSpeech }) => /^(NOUN|PROPN|VERB|ADJ)$/.test(partOfSpeech));
  return (
    telling.length >= enough ||
    sentence.spans.some(({ entityId }) => entityId !== undefined) ||
    tree.words.some(
      ({ partOfSpeech, lower }) =>
        /^(NOUN|PROPN)$/.test(partOfSpeech) && lower.length > 3 && grammar.sharesRoot(lower, document.title, lexicon),
    )
  );
}

/** "The Greens took four", "72 seats ... and Labour 412": of what, the sentence before tells. */
function hasBareCount({ sentence, tree, grammar }: Reading): boolean {
  // "Dari 41 murid yang lulus, 33 melanjutkan": of whom stands before it.
  const isWhole = sentence.spans.some(
    ({ value, start }) =>
      value?.kind === 'number' &&
      value.unit !== '' &&
      grammar.whole.outOf.has(lowerAt(tree, tree.words.findIndex((word) => word.start === start) - 1)),
  );
  const isTold = (start: number) =>
    sentence.spans.some(
      ({ start: from, end, value }) => from <= start && start < end && !(value?.kind === 'number' && value.unit === ''),
    );
  return tree.words.some(
    ({ partOfSpeech, relation, start }) =>
      partOfSpeech === 'NUM' &&
      /^(obj|nsubj|obl)$/.test(relation) &&
      !isTold(start) &&
      !(isWhole && relation === 'nsubj'),
  );
}

/** How many words at its front only tie it to the sentence before: "Namun,", "However,". */
export function openedBy({ sentence, tree, grammar }: Reading): number {
  const tokens = openingConnectives(sentence.tokens, grammar);
  const first = tree.words.findIndex(({ token }) => token >= tokens);
  return Math.max(first, 0);
}

/** "Tersangka ditangkap di ...": a lone noun as subject means one that was told before, unless the title tells which or there is one in any news. */
export function isLoneSubject(reading: Reading): boolean {
  const { tree, grammar, edits, document, lexicon } = reading;
  const at = rootSubject(reading);
  const word = tree.words[at ?? -1];
  if (grammar.point || at === undefined || !word || edits.dropped.has(at) || edits.replaced.has(at)) return false;
  if (word.partOfSpeech !== 'NOUN' || grammar.selfContained.has(word.lower)) return false;
  const own = (tree.under[at] ?? []).filter(
    (one) => one !== at && !edits.dropped.has(one) && !/^(PUNCT|ADP|CCONJ)$/.test(tree.words[one]?.partOfSpeech ?? ''),
  );
  // "Kerugian terbesar", "hasil terbaru": of what, the sentence before tells.
  const isLight = (one: number) =>
    /^(acl|det)$/.test(tree.words[one]?.relation ?? '') ||
    grammar.rank.test(lowerAt(tree, one)) ||
    grammar.articles.has(lowerAt(tree, one));
  return (
    own.every(isLight) &&
    ofThisNews(word.lower, at, reading) === undefined &&
    !grammar.sharesRoot(word.lower, document.title, lexicon)
  );
}

/**
 * A language with a definite article points with it at what the article has told; whether a reader under the title knows which is meant, the gate of definites
 * asks again of the stem. What compares with another ("the other", "the same") stays open.
 */
export function withPlainDefinites(reading: Reading): Reading {
  const { tree, edits, grammar } = reading;
  if (!grammar.point) return reading;
  const isPlain = (at: number) =>
    grammar.articles.has(lowerAt(tree, at)) &&
    !tree.words.slice(at + 1, at + 4).some(({ lower }) => grammar.whole.compares?.test(lower));
  return { ...reading, edits: { ...edits, pointing: new Set([...edits.pointing].filter((at) => !isPlain(at))) } };
}

/** The subject of the main clause. */
export function rootSubject({ tree }: Reading): number | undefined {
  const root = tree.words.findIndex(({ relation }) => relation === 'root');
  return dependents(tree, root, 'nsubj')[0];
}
