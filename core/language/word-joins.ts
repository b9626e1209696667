import type { Language, Token } from './document.ts';
import { dottedWords as english } from './en/split-words.ts';
import { dottedWords as indonesian } from './id/whole-words.ts';
import { abbreviationsOf } from './sentences.ts';

/** The tokens `first` to `last`, both counted in, that make one word. */
export type TokenGroup = { readonly first: number; readonly last: number };

/** No string of words and links is longer; looking no farther keeps the whole linear. */
const longestChain = 24;

/** What stands around a token: each rule looks ahead from `at` and answers with the last token that belongs to it. */
type Rule = (tokens: readonly Token[], at: number, language: Language) => number;

const dottedWords: Readonly<Record<Language, ReadonlySet<string>>> = { en: english, id: indonesian };

const rules: readonly Rule[] = [
  lastOfRun,
  lastOfFace,
  lastOfHandle,
  lastOfReference,
  lastOfDottedName,
  lastOfTelephone,
  lastOfCode,
  afterStop,
  afterMark,
];

/** Groups the tokens into words: most are a word of their own. In order; every token is in one group. */
export function joinTokens(tokens: readonly Token[], language: Language): readonly TokenGroup[] {
  const groups: TokenGroup[] = [];
  for (let first = 0; first < tokens.length; ) {
    let last = first;
    // Rules only ever look at tokens that touch; a token followed by a space is done.
    if (touches(tokens, first)) for (const rule of rules) if (last === first) last = rule(tokens, first, language);
    groups.push({ first, last });
    first = last + 1;
  }
  return groups;
}

/** Whether the token after `at` begins where `at` ends. */
function touches(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.start === tokens[at]?.end && at + 1 < tokens.length;
}

function opensAfterSpace(tokens: readonly Token[], at: number): boolean {
  return at === 0 || !touches(tokens, at - 1) || /^[("“‘'[]$/.test(tokens[at - 1]?.text ?? '');
}

/** "?!", "!!!", "====", "<<". */
function lastOfRun(tokens: readonly Token[], at: number, language: Language): number {
  const text = tokens[at]?.text ?? '';
  const strayStop = language === 'en' && text === '.' && calls.test(tokens[at + 1]?.text ?? ''); // "Why.?"
  const marks = strayStop ? calls : runs.find((run) => run.test(text));
  if (!marks) return at;
  let last = at;
  while (touches(tokens, last) && marks.test(tokens[last + 1]?.text ?? '')) last += 1;
  return last;
}

const calls = /^[!?]+$/;
const runs: readonly RegExp[] = [calls, /^[-=_*~+<>]+$/, /^`+$/, /^#+$/, /^\$+$/, /^['’‘]$/];

/** ":)", ";-)", "=(". */
function lastOfFace(tokens: readonly Token[], at: number): number {
  if (!/^[:;=]$/.test(tokens[at]?.text ?? '') || !opensAfterSpace(tokens, at)) return at;
  const mouth = tokens[at + 1]?.text === '-' && touches(tokens, at + 1) ? at + 2 : at + 1;
  return /^[()DPp/]$/.test(tokens[mouth]?.text ?? '') && !touches(tokens, mouth) ? mouth : at;
}

/** "#IStandWithAhmed", "@POTUS", "Warner@ENRON". */
function lastOfHandle(tokens: readonly Token[], at: number, language: Language): number {
  const [one, next] = [tokens[at], tokens[at + 1]];
  if ((one?.text === '#' || one?.text === '@') && opensAfterSpace(tokens, at))
    return next?.kind === 'word' && language === 'en' ? at + 1 : at;
  const joins = isWordlike(one) && next?.text === '@' && touches(tokens, at + 1) && isWordlike(tokens[at + 2]);
  return joins ? at + 2 : at;
}

/** "34/PMK.011/2007", "II/2007", "Kep-176/KM.10/7": numbers and capitals in one string, as laws and letters have them. */
function lastOfReference(tokens: readonly Token[], at: number, language: Language): number {
  if (language !== 'id') return at;
  const last = lastOfChain(tokens, at, /^[/.]$/);
  const parts = tokens.slice(at, last + 1);
  const numbered = parts.some(({ kind }) => kind === 'number');
  return numbered && parts.some(({ text }) => /^\p{Lu}{1,6}(?:-\d+)?$|-\d+$/u.test(text)) ? last : at;
}

/** "enron.com", "TEXT.htm", "alt.animals.cat"; not "wilayah.Hal", where only a space was forgotten. */
function lastOfDottedName(tokens: readonly Token[], at: number): number {
  const last = lastOfChain(tokens, at, /^[._]$/);
  if (last === at || tokens[at]?.kind === 'number') return at;
  const ending = tokens[last]?.text ?? '';
  const named = /^[\p{Ll}\d]/u.test(ending) || /^(?:com|org|net|xls|doc|pdf)$/i.test(ending);
  return named || tokens[at + 1]?.text === '_' ? last : at;
}

/** The last token of word, link, word, link, word ...; `at` when no link follows. */
function lastOfChain(tokens: readonly Token[], at: number, link: RegExp): number {
  let last = at;
  if (!isWordlike(tokens[at])) return at;
  while (
    last - at < longestChain &&
    touches(tokens, last) &&
    link.test(tokens[last + 1]?.text ?? '') &&
    touches(tokens, last + 1) &&
    isWordlike(tokens[last + 2])
  )
    last += 2;
  return last;
}

/** "303-832-8160", "853-3242"; not "15-16", "2000-2006". */
function lastOfTelephone(tokens: readonly Token[], at: number): number {
  let last = at;
  while (
    last - at < longestChain &&
    /^\d+$/.test(tokens[last]?.text ?? '') &&
    touches(tokens, last) &&
    tokens[last + 1]?.text === '-' &&
    touches(tokens, last + 1) &&
    /^\d+$/.test(tokens[last + 2]?.text ?? '')
  )
    last += 2;
  if (last - at > 2) return last;
  const short = /^(?:\d|\d{3}|\d{5})$/.test(tokens[at]?.text ?? '') && /^\d{4}$/.test(tokens[last]?.text ?? '');
  return short ? last : at;
}

/** "M5S", "4105SF", "w/o", "PG&E": letters and figures without a space, one or two letters on each side of a mark. */
function lastOfCode(tokens: readonly Token[], at: number, language: Language): number {
  const [one, next, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!one || !next || !isWordlike(one)) return at;
  if (next.kind === 'word' && /\d$/.test(one.text) && /^\p{L}/u.test(next.text)) {
    const amount = one.kind === 'number' && (isUnit(next.text) || /^\p{Ll}/u.test(next.text));
    return amount ? at : at + 1;
  }
  if (!touches(tokens, at + 1) || !third) return at;
  if (next.text === '/' && /^\p{L}$/u.test(one.text) && /^(?:\p{L}|out)$/u.test(third.text))
    return language === 'en' && /^[ac]$/i.test(one.text) ? at : at + 2; // "a/c", "c/o" are three words
  const letters = /^\p{Lu}{1,2}$/u.test(one.text) && /^\p{Lu}{1,2}$/u.test(third.text);
  return next.text === '&' && letters && language === 'en' ? at + 2 : at;
}

function isUnit(text: string): boolean {
  return /^(?:[CFKMBPT]|MM|BN|GB|MB|TB|GHz|MHz|Hz|MW|GW|AM|PM)$/.test(text);
}

/** "No. 12", "Ltd.", "etc.": a stop that belongs to the word, unless it closes the sentence too. */
function afterStop(tokens: readonly Token[], at: number, language: Language): number {
  const [one, stop, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (one?.kind !== 'word' || stop?.text !== '.' || !next) return at;
  const { abbreviations, beforeNumber } = abbreviationsOf[language];
  const short =
    /^\p{Lu}$|^\p{L}(?:\.\p{L})+$/u.test(one.text) ||
    abbreviations.has(one.lower) ||
    dottedWords[language].has(one.lower) ||
    (beforeNumber.has(one.lower) && (next.kind === 'number' || /^[IVXLC]+$/.test(next.text)));
  return short ? at + 1 : at;
}

/** "km²". */
function afterMark(tokens: readonly Token[], at: number): number {
  return isWordlike(tokens[at]) && /^[¹²³]$/.test(tokens[at + 1]?.text ?? '') ? at + 1 : at;
}

function isWordlike(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'number';
}
