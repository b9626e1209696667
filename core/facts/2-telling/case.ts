import { type Document, oncePer, type Token } from '../../language/index.ts';
import type { Reading } from './edits.ts';

/** The told words as they stand inside a sentence: the capital of its first word goes, unless the word has it everywhere. */
export function insideCase(text: string, at: readonly number[], reading: Reading): string {
  const first = at.find((word) => !reading.edits.dropped.has(word));
  if (
    first !== undefined &&
    !reading.edits.replaced.has(first) &&
    reading.grammar.alwaysLow?.has(reading.tree.words[first]?.lower ?? '')
  )
    // "THE planned sale": some papers set the first word in capitals.
    return text.replace(/^\p{Lu}+(?!\p{L})|^\p{Lu}/u, (opening) => opening.toLowerCase());
  if (first === undefined || reading.edits.replaced.has(first) || !opensSentence(first, reading)) return text;
  return keepsCapital(first, reading) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** First letter up; "iPhone" and "eSport" as they are. */
export function capitalised(text: string): string {
  return /^\p{Ll}\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

function opensSentence(at: number, { tree: { words } }: Reading): boolean {
  return words.slice(0, at).every(({ partOfSpeech }) => partOfSpeech === 'PUNCT');
}

function keepsCapital(at: number, reading: Reading): boolean {
  const { tree, sentence, document, grammar, lexicon } = reading;
  const word = tree.words[at];
  if (!word || !/^\p{Lu}\p{Ll}*(?:-\p{Ll}+)?$/u.test(word.text)) return true;
  if (
    sentence.spans.some(({ start, end, entityId }) => entityId !== undefined && start <= word.start && word.end <= end)
  )
    return true;
  if (grammar.neverNames.has(word.lower)) return false;
  if (lexicon.heads[document.language].first.has(word.text) && isCapital(tree.words[at + 1])) return true;
  if (isTitle(at, reading) || opensName(at, reading)) return true;
  if (grammar.alwaysLow && lexicon.peoples[document.language].has(word.text)) return true;
  if (
    grammar.isCommonWord(word.lower, lexicon) &&
    /^(NOUN|VERB|ADJ|ADV|ADP|DET|NUM|SCONJ|CCONJ|AUX|PROPN)$/.test(word.partOfSpeech) &&
    isPlainWord(at, reading)
  )
    return false;
  // "Rancangan berjudul ..." learns nothing from "Rancangan Undang-Undang": what follows must be alike.
  const inside = insideOf(document)
    .get(word.lower)
    ?.filter(({ next }) => isCapital(next) === isCapital(tree.words[at + 1]))
    .map(({ token }) => token);
  if (!inside) return word.partOfSpeech === 'PROPN';
  return inside.length > 0 ? inside.every(isCapital) : word.partOfSpeech === 'PROPN';
}

type Inside = { readonly token: Token; readonly next: Token | undefined };

/** The words of the article that open no sentence, by their lower case. */
const insideOf = oncePer((document: Document): ReadonlyMap<string, readonly Inside[]> => {
  const tokens = document.sentences.flatMap(({ tokens: own, role }) => (role === 'heading' ? [] : own.slice(1)));
  const inside = new Map<string, Inside[]>();
  for (const [at, token] of tokens.entries()) {
    const same = inside.get(token.lower);
    if (same) same.push({ token, next: tokens[at + 1] });
    else inside.set(token.lower, [{ token, next: tokens[at + 1] }]);
  }
  return inside;
});

/** No capital follows that could make one name of both. */
function isPlainWord(at: number, { tree: { words }, sentence }: Reading): boolean {
  const next = words[at + 1];
  return !next || !/^\p{Lu}/u.test(next.text) || sentence.spans.some(({ start }) => start === next.start);
}

/** "Konferensi Tingkat Tinggi": the next word has a capital that no listed or found name gives it, so both belong to one. */
function opensName(at: number, { tree: { words }, sentence }: Reading): boolean {
  const next = words[at + 1];
  if (!next || !/^\p{Lu}\p{Ll}/u.test(next.text)) return false;
  return !sentence.spans.some(({ start, entityId }) => entityId !== undefined && start === next.start);
}

function isCapital(token: Pick<Token, 'text'> | undefined): boolean {
  return /^\p{Lu}/u.test(token?.text ?? '');
}

/** "Bupati Tirtasari": an office before the name of its holder or of its place. */
function isTitle(at: number, { tree: { words }, lexicon, document: { language } }: Reading): boolean {
  const word = words[at];
  const next = words[at + 1];
  return (
    word !== undefined &&
    next !== undefined &&
    /^\p{Lu}/u.test(next.text) &&
    (lexicon.titles[language].phrases.has(word.text) || lexicon.titles[language].offices.has(word.text))
  );
}
