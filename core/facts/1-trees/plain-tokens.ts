import type { Sentence, Token } from '../../language/index.ts';
import type { FactGrammar } from '../grammar.ts';

/** Who says the words around or before `at`: "..., kata Yayan, ...". A range of tokens, the verb of saying left out. */
export type Claim = {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly inside: boolean;
  /** "menurut", "according to": what follows is told whole; after "kata" where and when it was said is left out. */
  readonly whole: boolean;
};

/** The tokens of a sentence without what troubles a parser and adds nothing, and the claims that were taken out. */
export type PlainTokens = { readonly tokens: readonly Token[]; readonly claims: readonly Claim[] };

/** No speaker is named with more words. */
const longestSpeaker = 12;

/** Brackets, opening connectives ("Namun,", "Selain itu,"), "sebanyak" before a figure, and "kata X" between commas or at the end. */
export function plainTokens(sentence: Sentence, grammar: FactGrammar): PlainTokens {
  const { tokens } = sentence;
  const out = new Set<number>();
  dropBrackets(tokens, out);
  dropConnectives(tokens, grammar, out);
  dropCounters(tokens, grammar, out);
  dropClocks(tokens, grammar, out);
  dropShares(tokens, grammar, out);
  dropSoFar(tokens, grammar, out);
  const claims = [
    ...(grammar.claims?.(sentence, out) ?? []),
    ...takeClaims(sentence, grammar, out),
    ...takePassiveClaims(sentence, grammar, out),
  ];
  return { tokens: tokens.filter((_, at) => !out.has(at)), claims };
}

const brackets: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

function dropBrackets(tokens: readonly Token[], out: Set<number>): void {
  let closing: string | undefined;
  tokens.forEach(({ text }, at) => {
    closing ??= brackets[text];
    if (closing === undefined) return;
    out.add(at);
    if (text === closing) closing = undefined;
  });
}

function dropConnectives(tokens: readonly Token[], grammar: FactGrammar, out: Set<number>): void {
  for (let at = openingConnectives(tokens, grammar) - 1; at >= 0; at -= 1) out.add(at);
}

/** How many tokens the connectives at the front take, several if need be, each with its comma. */
export function openingConnectives(tokens: readonly Token[], { connectives }: FactGrammar): number {
  let at = 0;
  for (let taken = connectiveAt(tokens, at, connectives); taken > 0; taken = connectiveAt(tokens, at, connectives)) {
    at += taken;
    if (tokens[at]?.text === ',') at += 1;
  }
  return at;
}

function connectiveAt(tokens: readonly Token[], from: number, connectives: FactGrammar['connectives']): number {
  const found = connectives.find(({ words }) => words.every((word, index) => tokens[from + index]?.lower === word));
  if (!found) return 0;
  const { length } = found.words;
  return found.bare || tokens[from + length]?.text === ',' ? length : 0;
}

function dropCounters(tokens: readonly Token[], { counters }: FactGrammar, out: Set<number>): void {
  tokens.forEach(({ lower }, at) => {
    if (counters.has(lower) && /^\p{N}|^\p{L}+$/u.test(tokens[at + 1]?.text ?? '') && isFigure(tokens[at + 1]))
      out.add(at);
  });
}

function isFigure(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === 'number' ||
      /^(dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belasan|puluhan|ratusan|ribuan|rp)$/.test(
        token.lower,
      ))
  );
}

/** ", kata Yayan,", ", ujar Kepala BPBD Yayan Rukmana." and ", kata Yayan, Senin (2/12/2024)." with their marks. */
function takeClaims(sentence: Sentence, grammar: FactGrammar, out: Set<number>): readonly Claim[] {
  const { tokens } = sentence;
  const claims: Claim[] = [];
  tokens.forEach(({ text }, comma) => {
    if (text !== ',' || !grammar.saying.has(tokens[comma + 1]?.lower ?? '')) return;
    const verb = comma + 1;
    const isSolid = /nya$/.test(tokens[verb]?.lower ?? '') && tokens[verb]?.lower !== 'nya';
    const stop = tokens.findIndex((token, at) => at > verb && /^[,.;]$/.test(token.text));
    const end = stop < 0 ? tokens.length : stop;
    const day = tokens[end]?.text === ',' ? dayAfter(end, sentence, grammar, out) : undefined;
    const inside = tokens[end]?.text === ',' && day === undefined;
    const from = isSolid ? verb : verb + 1;
    if (end - from > longestSpeaker || end <= from) return;
    const last = day ?? (inside ? end + 1 : end);
    for (let at = comma; at < last; at += 1) out.add(at);
    claims.push({
      at: tokens[comma]?.start ?? 0,
      from,
      to: end,
      inside,
      whole: grammar.sourceOpeners.has(tokens[verb]?.lower ?? ''),
    });
  });
  return claims;
}

/** Where the sentence ends, if nothing but the day on which it was said follows the comma after the speaker. */
function dayAfter(
  comma: number,
  { tokens, spans }: Sentence,
  { clock, timeOpeners }: FactGrammar,
  out: ReadonlySet<number>,
): number | undefined {
  const stop = tokens.findLastIndex(({ text }) => text !== '.') + 1;
  const isDay = ({ start, end, lower }: Token) =>
    clock.days.has(lower) || spans.some((span) => span.type === 'date' && span.start <= start && end <= span.end);
  const left = tokens
    .slice(comma + 1, stop)
    .filter(({ lower }, at) => !out.has(comma + 1 + at) && !timeOpeners.has(lower));
  return left.length > 0 && left.every(isDay) ? stop : undefined;
}

/** "ketinggian air disebut Iwan mencapai 2 meter": who says so stands between subject and verb. */
function takePassiveClaims({ tokens, spans }: Sentence, { calledBy }: FactGrammar, out: Set<number>): readonly Claim[] {
  return tokens.flatMap(({ lower }, verb): readonly Claim[] => {
    const from = verb + 1;
    const name = spans.find(
      ({ start, type }) => start === tokens[from]?.start && (type === 'person' || type === 'organisation'),
    );
    if (!calledBy.has(lower) || !name) return [];
    const to = tokens.findIndex(({ start }) => start >= name.end);
    if (to < 0 || !/^(me|ber|ter|tidak|sudah|telah|akan)\p{L}*$/u.test(tokens[to]?.lower ?? '')) return [];
    for (let at = verb; at < to; at += 1) out.add(at);
    return [{ at: tokens[verb]?.start ?? 0, from, to, inside: true, whole: true }];
  });
}

/** "pada 23 Agustus 2023 pukul 18.04 waktu setempat, atau 19.34 WIB,": the day is enough. */
function dropClocks(tokens: readonly Token[], { clock }: FactGrammar, out: Set<number>): void {
  tokens.forEach((token, at) => {
    if (!clock.openers.has(token.lower) || tokens[at + 1]?.kind !== 'number') return;
    const isAfterDay = tokens
      .slice(Math.max(0, at - 4), at)
      .some(({ lower }, back, near) => clock.days.has(lower) && !near.slice(back).some(({ text }) => text === ','));
    if (!isAfterDay) return;
    let end = at + 2;
    while (clock.zones.has(tokens[end]?.lower ?? '')) end += 1;
    if (
      tokens[end]?.text === ',' &&
      clock.others.has(tokens[end + 1]?.lower ?? '') &&
      tokens[end + 2]?.kind === 'number'
    ) {
      end += 3;
      while (clock.zones.has(tokens[end]?.lower ?? '')) end += 1;
    }
    for (let word = at; word < end; word += 1) out.add(word);
  });
}

/** "Rusia sejauh ini belum memberikan tanggapan": "not yet" says it already. */
function dropSoFar(tokens: readonly Token[], { soFar, notYet }: FactGrammar, out: Set<number>): void {
  if (!tokens.some(({ lower }) => notYet.has(lower))) return;
  tokens.forEach((_, at) => {
    const words = soFar.find((phrase) => phrase.every((word, index) => tokens[at + index]?.lower === word));
    words?.forEach((_word, index) => {
      out.add(at + index);
    });
  });
}

/** "412 rumah terendam, 37 di antaranya rusak berat": the share of what was counted is no part of the count. */
function dropShares(tokens: readonly Token[], { shares }: FactGrammar, out: Set<number>): void {
  tokens.forEach(({ text }, comma) => {
    if (text !== ',') return;
    const share = tokens
      .slice(comma + 1, comma + 6)
      .findIndex((_, at) =>
        shares.some((words) => words.every((word, index) => tokens[comma + 1 + at + index]?.lower === word)),
      );
    if (share < 0 || tokens.slice(comma + 1, comma + 1 + share).some((token) => token.text === ',')) return;
    const stop = tokens.findIndex((token, at) => at > comma && /^[,;.]$/.test(token.text));
    for (let at = comma; at < (stop < 0 ? tokens.length : stop); at += 1) out.add(at);
  });
}
