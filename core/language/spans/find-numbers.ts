import type { SpanType, SpanValue } from '../document.ts';
import type { Claims, Draft, SentenceText } from './draft.ts';
import type { NumberGrammar } from './number-grammar.ts';

export type NumberReader = (sentence: SentenceText, claims: Claims) => readonly Draft[];

/** Makes the reader of one language once: patterns are built here, not per sentence. */
export function makeNumberReader(grammar: NumberGrammar, isStopWord: (word: string) => boolean): NumberReader {
  const patterns = buildPatterns(grammar);
  return (sentence, claims) => {
    const drafts: Draft[] = [];
    for (const match of sentence.text.matchAll(patterns.number)) {
      const found = readNumber(sentence.text, match, grammar, patterns, isStopWord);
      if (!found) continue;
      const draft = { ...found, start: found.start + sentence.offset, end: found.end + sentence.offset };
      if (claims.claim(draft)) drafts.push(draft);
    }
    return [...drafts, ...readOrdinals(sentence, grammar, claims)];
  };
}

type Patterns = ReturnType<typeof buildPatterns>;

function buildPatterns(grammar: NumberGrammar) {
  const word = `(?:${grammar.words})`;
  const signs = anyOf(Object.keys(grammar.currencySigns));
  const joined = `${word}(?:(?:\\s|-|\\sand\\s(?=${word}\\b))${word})*`;
  return {
    number: new RegExp(
      `(?:(?<![\\p{L}\\d])(?<sign>${signs})\\.?\\s?(?=\\d)|(?<minus>(?<![\\d\\p{L}])[-−–]|\\bminus\\s)?(?<![\\p{L}\\d/:-]|\\d[.,]|[$€£¥]))(?<digits>${grammar.digits})(?![\\d:/]|[.,]\\d)|(?<![\\p{L}\\d-])(?<words>${joined})(?![\\p{L}\\d])`,
      'giu',
    ),
    multiplier: sticky(grammar.multipliers),
    currency: sticky(grammar.currencyNames),
    percent: sticky(grammar.percent),
    duration: sticky(grammar.durations),
    unit: sticky(grammar.units),
    per: /\sper\s\p{Ll}+/uy,
    rangeAfter: new RegExp(
      `\\s?(?:[-–—]|(?:${anyOf(grammar.rangeWords)})(?=\\s))\\s?(?:(?:${signs})\\s?)?(?:\\d|${word}\\b)`,
      'giuy',
    ),
    rangeBefore: new RegExp(
      `(?:\\d|${word})(?:\\s?(?:${anyOf(grammar.multipliers)}))?\\s?(?:[-–—]|(?<=\\s)(?:${anyOf(grammar.rangeWords)})\\s)\\s?(?:(?:${signs})\\s?)?$`,
      'iu',
    ),
    between: /(?:^|\s)(?:between|(?<!di\s)antara)\s$/iu,
    betweenAnd: /(?:^|\s)(?:between|(?<!di\s)antara)\s(?:[^,;.]|[.,]\d){1,30}\s(?:and|dan)\s$/iu,
    and: new RegExp(`\\s(?:and|dan)\\s(?:(?:${signs})\\s?)?(?:\\d|${word}\\b)`, 'iuy'),
    labelBefore: new RegExp(`(?<![\\p{L}])(?:${anyOf(grammar.notAfter)})\\s$`, 'iu'),
    approximator: new RegExp(
      `(?<![\\p{L}])(?<phrase>${anyOf(grammar.approximators)})(?:\\s(?:sebesar|senilai|a|an))?\\s$`,
      'iu',
    ),
    compound: new RegExp(
      `(?:\\s(?:${grammar.digits}|${joined})\\s?(?:${anyOf(grammar.durations)})(?![\\p{L}]))+`,
      'giuy',
    ),
  };
}

type Found = Draft;
type Read = { readonly type: SpanType; readonly unit: string; readonly end: number; readonly because: string };

function readNumber(
  text: string,
  match: RegExpExecArray,
  grammar: NumberGrammar,
  patterns: Patterns,
  isStopWord: (word: string) => boolean,
): Found | null {
  const { sign, minus, digits, words } = match.groups ?? {};
  const start = match.index;
  const before = text.slice(Math.max(0, start - 30), start);
  const numberEnd = start + match[0].length;
  const absolute = digits === undefined ? grammar.amountOfWords(words ?? '') : grammar.amountOfDigits(digits);
  if (absolute === null || !Number.isFinite(absolute) || patterns.rangeBefore.test(before)) return null;
  if (at(patterns.rangeAfter, text, numberEnd) !== null) return null;

  const multiplier = at(patterns.multiplier, text, numberEnd);
  const after = numberEnd + (multiplier?.length ?? 0);
  const read = readUnit(text, after, sign?.trim().replace(/\.$/, ''), words, before, grammar, patterns, isStopWord);
  if (!read) return null;
  if (/^\s?[-–—]\s?(?:\p{Sc}|Rp\s?)?\d/u.test(text.slice(read.end, read.end + 6))) return null; // "£66m-£70m"
  if (isBetween(text, start, read.end, patterns)) return null;
  const approximator = patterns.approximator.exec(before)?.groups?.phrase?.toLowerCase();
  const value: SpanValue = {
    kind: 'number',
    amount: minus === undefined ? absolute : -absolute,
    unit: [multiplierWord(multiplier, grammar), read.unit]
      .filter((part) => part !== undefined && part !== '')
      .join(' '),
    decimals: digits === undefined ? 0 : (digits.split(grammar.decimalMark)[1]?.length ?? 0),
    approximate: approximator !== undefined,
    ...(approximator === undefined ? {} : { approximator }),
  };
  if (read.type === 'duration') {
    if (/^(?:-old|\sold\b)/.test(text.slice(read.end, read.end + 5)) || /^one\s/i.test(text.slice(start, read.end)))
      return null;
    const more = at(patterns.compound, text, read.end);
    if (more !== null)
      return { start, end: read.end + more.length, type: 'duration', because: 'duration of two units' };
  }
  return { start, end: read.end, type: read.type, value, because: read.because };
}

function readUnit(
  text: string,
  after: number,
  sign: string | undefined,
  words: string | undefined,
  before: string,
  grammar: NumberGrammar,
  patterns: Patterns,
  isStopWord: (word: string) => boolean,
): Read | null {
  if (sign !== undefined && sign !== '') {
    return { type: 'money', unit: currencyOf(sign, grammar), end: after, because: `currency sign: ${sign}` };
  }
  const phrase = (pattern: RegExp) => at(pattern, text, after);
  const percent = phrase(patterns.percent);
  if (percent !== null)
    return { type: 'percent', unit: percent.trim(), end: after + percent.length, because: 'number and percent' };
  const currency = phrase(patterns.currency);
  if (currency !== null)
    return { type: 'money', unit: currency.trim(), end: after + currency.length, because: 'number and currency' };
  if (patterns.labelBefore.test(before)) return null;
  const unit = phrase(patterns.unit);
  if (unit !== null) {
    const per = at(patterns.per, text, after + unit.length) ?? '';
    return {
      type: 'quantity',
      unit: unit.trim().replace(/^-/, '') + per,
      end: after + unit.length + per.length,
      because: 'number and unit',
    };
  }
  const duration = phrase(patterns.duration);
  if (duration !== null)
    return {
      type: 'duration',
      unit: duration.trim().replace(/^-/, ''),
      end: after + duration.length,
      because: 'number and unit of time',
    };
  return readCount(text, after, words, grammar, isStopWord);
}

function readCount(
  text: string,
  after: number,
  words: string | undefined,
  grammar: NumberGrammar,
  isStopWord: (word: string) => boolean,
): Read | null {
  if (words !== undefined && /^one$/i.test(words)) return null;
  if (/(?<![\d.,])(?:19|20)\d\d$/.test(text.slice(Math.max(0, after - 6), after))) return null; // a year, as in "Asian Games 2018 semula"
  const following =
    /^(?:\s[\p{L}-]+){1,4}/u
      .exec(text.slice(after, after + 60))?.[0]
      .trim()
      .split(/\s/) ?? [];
  const [first, ...rest] = following;
  if (first !== undefined && grammar.classifiers.includes(first)) {
    const noun = grammar.countedNoun(rest, isStopWord);
    const unit = first === 'orang' || noun === null ? first : `${first} ${noun}`;
    return { type: 'count', unit, end: after + 1 + unit.length, because: 'number and counted noun' };
  }
  const noun = grammar.countedNoun(following, isStopWord);
  return noun === null
    ? null
    : { type: 'count', unit: noun, end: after + 1 + noun.length, because: 'number and counted noun' };
}

function readOrdinals({ text, offset }: SentenceText, { ordinals }: NumberGrammar, claims: Claims): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const match of text.matchAll(ordinals.pattern)) {
    const word = match.groups?.ordinal ?? '';
    const amount = ordinals.values[word.toLowerCase()] ?? Number(/\d+/.exec(word)?.[0]);
    const start = offset + match.index + match[0].length - word.length;
    const range = { start, end: start + word.length };
    if (!Number.isFinite(amount) || !claims.claim(range)) continue;
    drafts.push({
      ...range,
      type: 'ordinal',
      value: { kind: 'number', amount, unit: '', decimals: 0, approximate: false },
      because: 'ordinal number',
    });
  }
  return drafts;
}

/** "between 5 and 10", "antara 5 dan 10 orang": neither end is a quantity of its own. */
function isBetween(text: string, start: number, end: number, patterns: Patterns): boolean {
  const before = text.slice(Math.max(0, start - 50), start);
  return patterns.betweenAnd.test(before) || (patterns.between.test(before) && at(patterns.and, text, end) !== null);
}

function multiplierWord(multiplier: string | null, { multiplierWords }: NumberGrammar): string | undefined {
  const word = multiplier?.trim().toLowerCase();
  return word === undefined ? undefined : (multiplierWords[word] ?? word);
}

function currencyOf(sign: string, { currencySigns }: NumberGrammar): string {
  return (
    currencySigns[sign] ??
    Object.entries(currencySigns).find(([key]) => key.toLowerCase() === sign.toLowerCase())?.[1] ??
    sign
  );
}

/** One of the phrases after an optional space or hyphen, ending at a word border. */
function sticky(phrases: readonly string[]): RegExp {
  return new RegExp(`[\\s-]?(?:${anyOf(phrases)})(?![\\p{L}\\d])`, 'iuy');
}

function at(pattern: RegExp, text: string, index: number): string | null {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? null;
}

function anyOf(phrases: readonly string[]): string {
  return [...phrases]
    .sort((one, other) => other.length - one.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}
