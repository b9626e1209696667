import type { Sentence, Token } from '../../language/index.ts';
import type { Claim } from '../1-trees/plain-tokens.ts';
import { reporting } from './words.ts';

/** No speaker is named with more words. */
const longestSpeaker = 12;
const verbs = new Set(
  [...reporting].filter(
    (verb) => !/^(according|expect|expected|claim|forecast|hopes?|report|told|tells?|tell)$/.test(verb),
  ),
);
/** What may follow the verb of saying up to the comma: when and where it was said. */
const afterVerb = /^(on|in|at|after|late|early|yesterday|today|last|later)$/;

/** Who says the words before or around: ", said forecaster Tom Lindqvist.", ", team officials said, ...", "According to X, ...". */
export function claimsOf(sentence: Sentence, out: Set<number>): readonly Claim[] {
  const { tokens } = sentence;
  dropLabel(sentence, out);
  dropToday(tokens, out);
  dropLooseTimes(tokens, out);
  dropLeaning(tokens, out);
  return tokens.flatMap((_, at): readonly Claim[] => {
    const claim =
      accordingAt(tokens, at) ??
      (tokens[at]?.text === ',' ? (saidBy(sentence, at) ?? bySaying(sentence, at)) : undefined);
    if (!claim || rangeOf(claim.cut).some((token) => out.has(token))) return [];
    for (const token of rangeOf(claim.cut)) out.add(token);
    return [
      { at: tokens[claim.cut[0]]?.start ?? 0, from: claim.from, to: claim.to, inside: claim.inside, whole: true },
    ];
  });
}

/** "**5 August** In the early afternoon ...": the label in bold that opens a paragraph. */
export function labelEnd({ text, start }: Sentence): number | undefined {
  const label = /^[^*\n]{3,40}\*\*(?=\s)/.exec(text)?.[0];
  return label && /\d/.test(label) ? start + label.length : undefined;
}

function dropLabel(sentence: Sentence, out: Set<number>): void {
  const end = labelEnd(sentence) ?? 0;
  sentence.tokens.forEach((token, at) => {
    if (token.start < end) out.add(at);
  });
}

const units =
  /^(days?|weeks?|months?|years?|hours?|minutes?|decades?|morning|afternoon|evening|night|weekend|spring|summer|autumn|winter)$/;

/** "A year later,", "The following morning", "that evening.": when that was only the sentence before tells; what happened is true without it. */
function dropLooseTimes(tokens: readonly Token[], out: Set<number>): void {
  const last = /^[.!]$/.test(tokens.at(-1)?.text ?? '') ? tokens.length - 1 : tokens.length;
  const front = tokens.findIndex(
    (token, at) =>
      at < 5 &&
      (/^(later|afterwards)$/.test(token.lower)
        ? units.test(tokens[at - 1]?.lower ?? '')
        : units.test(token.text) &&
          /^(that|following|next|same)$/.test(tokens[at - 1]?.lower ?? '') &&
          (tokens[at + 1]?.text === ',' ||
            /^(the|an?|he|she|it|they|his|her|its|their)$|^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) &&
          !/^(later|after|before|of|in|that|when)$/.test(tokens[at + 1]?.lower ?? '')),
  );
  if (
    front >= 1 &&
    tokens.slice(0, front).every(({ kind, text }) => kind !== 'punctuation' && !/^\p{Lu}\p{L}*$/u.test(text.slice(1)))
  ) {
    for (let at = 0; at <= front; at += 1) out.add(at);
    if (tokens[front + 1]?.text === ',') out.add(front + 1);
  }
  const isThat = units.test(tokens[last - 1]?.lower ?? '') && /^(that)$/.test(tokens[last - 2]?.lower ?? '');
  const isLater =
    tokens[last - 1]?.lower === 'later' &&
    units.test(tokens[last - 2]?.lower ?? '') &&
    /^(\d+|a|an|two|three|four|five|six|seven|eight|nine|ten|several)$/.test(tokens[last - 3]?.lower ?? '');
  const isToo = tokens[last - 1]?.lower === 'well' && tokens[last - 2]?.lower === 'as';
  const count = isLater ? 3 : isThat || isToo ? 2 : 0;
  for (let at = last - count; at < last; at += 1) out.add(at);
}

/** "Earlier in the day P", "P again and again": P holds without. */
function dropLeaning(tokens: readonly Token[], out: Set<number>): void {
  const lower = (at: number) => tokens[at]?.lower ?? '';
  if (/^(earlier|later)$/.test(lower(0)) && lower(1) === 'in' && lower(2) === 'the' && units.test(lower(3)))
    for (const at of rangeOf([0, lower(4) === ',' ? 5 : 4])) out.add(at);
  tokens.forEach((_, at) => {
    if (/^(again|over|time)$/.test(lower(at)) && lower(at + 1) === 'and' && /^(again|over)$/.test(lower(at + 2)))
      for (const one of [at, at + 1, at + 2]) out.add(one);
  });
}

/** "today" is the day of publication, which stands above every item. */
function dropToday(tokens: readonly Token[], out: Set<number>): void {
  tokens.forEach(({ lower }, at) => {
    if (/^(today|tonight)$/.test(lower) && !/^['’]s$/.test(tokens[at + 1]?.lower ?? '')) out.add(at);
  });
}

/** `cut`: the tokens that go. */
type Found = {
  readonly from: number;
  readonly to: number;
  readonly inside: boolean;
  readonly cut: readonly [number, number];
};

function rangeOf([from, to]: readonly [number, number]): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

/** "According to X, P", "P, according to X." */
function accordingAt(tokens: readonly Token[], at: number): Found | undefined {
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return undefined;
  const isFirst = at === 0;
  if (!isFirst && tokens[at - 1]?.text !== ',') return undefined;
  const to = endFrom(tokens, at + 2);
  if (to - at - 2 > longestSpeaker || to <= at + 2) return undefined;
  const isClosed = tokens[to]?.text === ',';
  if (isFirst) return isClosed ? { from: at + 2, to, inside: false, cut: [at, to + 1] } : undefined;
  return { from: at + 2, to, inside: isClosed, cut: [at - 1, isClosed ? to + 1 : to] };
}

/** ", said forecaster Tom Lindqvist." */
function saidBy({ tokens, words }: Sentence, comma: number): Found | undefined {
  const verb = tokens[comma + 1];
  const first = tokens[comma + 2];
  if (
    !verb ||
    !first ||
    !/^(said|says|wrote|added|warned|explained)$/.test(verb.lower) ||
    !/^(\p{Lu}|the$|a$|an$|its$|his$|her$|\p{Ll})/u.test(first.text)
  )
    return undefined;
  if (/^(that|it|this|there|they|he|she|on|in|at)$/.test(first.lower)) return undefined;
  const to = endFrom(tokens, comma + 2);
  const hasVerb = words.some(
    ({ start, partOfSpeech }) =>
      start >= first.start &&
      start < (tokens[to]?.start ?? Number.POSITIVE_INFINITY) &&
      /^(VERB|AUX)$/.test(partOfSpeech),
  );
  if (hasVerb || to - comma - 2 > longestSpeaker) return undefined;
  const isLast = !words.some(
    ({ start, partOfSpeech }) =>
      start >= (tokens[to]?.start ?? Number.POSITIVE_INFINITY) && /^(VERB|AUX)$/.test(partOfSpeech),
  );
  if (isLast) return { from: comma + 2, to, inside: false, cut: [comma, tokens.length] };
  const inside = tokens[to]?.text === ',';
  return { from: comma + 2, to, inside, cut: [comma, inside ? to + 1 : to] };
}

/** ", team officials said, and ...", ", she said on Monday." */
function bySaying({ tokens, words }: Sentence, comma: number): Found | undefined {
  const verb = tokens.findIndex(
    ({ lower }, at) => at > comma + 1 && at <= comma + 1 + longestSpeaker && verbs.has(lower),
  );
  if (verb < 0 || tokens.slice(comma + 1, verb).some(({ text }) => /^[,;:"“”]$/.test(text))) return undefined;
  const [first, last] = [tokens[comma + 1], tokens[verb - 1]];
  const own = words.filter(({ start }) => start >= (first?.start ?? 0) && start <= (last?.start ?? -1));
  const isNoun =
    own.length > 0 &&
    own.every(({ partOfSpeech }) => /^(NOUN|PROPN|DET|ADJ|ADP|PRON|PART|NUM|CCONJ)$/.test(partOfSpeech)) &&
    !/^(and|but|who|which|that|whose|where|as|while|or)$/.test(first?.lower ?? '') &&
    own[0]?.partOfSpeech !== 'ADP';
  let end = verb + 1;
  if (afterVerb.test(tokens[end]?.lower ?? '')) end = endFrom(tokens, end);
  if (!isNoun || !(end >= tokens.length || /^[,.]$/.test(tokens[end]?.text ?? '')) || end - verb > 5) return undefined;
  const inside = tokens[end]?.text === ',';
  return { from: comma + 1, to: verb, inside, cut: [comma, inside ? end + 1 : end] };
}

function endFrom(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(({ text }, at) => at >= from && /^[,.;]$/.test(text));
  return end < 0 ? tokens.length : end;
}
