import type { Lexicon, Token } from '../../language/index.ts';
import type { FactGrammar } from '../grammar.ts';

/** Longer ones are more than an aside. */
const longest = 16;

/**
 * "Indonesia, satu-satunya anggota G20 dari Asia Tenggara, memegang presidensi": the tokens without what describes the subject between two commas, for a
 * sentence whose main clause the parser did not find. Nothing when there is no such aside. What it tells is left to those who read the whole sentence.
 */
export function withoutInsertions(
  tokens: readonly Token[],
  grammar: FactGrammar,
  lexicon: Lexicon,
): readonly Token[] | undefined {
  const open = tokens.findIndex(
    ({ text }, at) => at > 0 && text === ',' && !opensSomethingElse(tokens[at + 1], grammar),
  );
  if (
    open < 1 ||
    tokens.slice(0, open).some((token) => grammar.isFinite(token, lexicon) || grammar.marks.has(token.lower))
  )
    return undefined;
  for (let close = open + 2; close < tokens.length && close - open <= longest; close += 1) {
    const next = tokens[close + 1];
    if (tokens[close]?.text !== ',' || !next || !grammar.isFinite(next, lexicon)) continue;
    return [...tokens.slice(0, open), ...tokens.slice(close + 1)];
  }
  return undefined;
}

/** "dan", "jika", "bukan": not a description of what stands before. */
function opensSomethingElse(
  token: Token | undefined,
  { joiners, marks, negators, restating, saying }: FactGrammar,
): boolean {
  const lower = token?.lower ?? '';
  return [joiners, negators, restating, saying].some((words) => words.has(lower)) || marks.has(lower);
}

/** A sentence is not cut shorter than this. */
const shortest = 5;

/**
 * "... kepada Suhardiman, pemilik toko yang terbukti ...": the tokens up to a comma after which only an addition follows, the longest first, for a
 * sentence whose main clause the parser did not find. What follows is no condition, no denial, no other member of a list, nothing that somebody says.
 */
export function withoutTail(
  tokens: readonly Token[],
  grammar: FactGrammar,
  lexicon: Lexicon,
): readonly (readonly Token[])[] {
  const stop = tokens.at(-1);
  return tokens
    .flatMap(({ text }, comma) => {
      const head = tokens.slice(0, comma);
      const tail = tokens.slice(comma + 1, -1);
      const isCut =
        text === ',' &&
        comma >= shortest &&
        tail.length > 1 &&
        head.some((token) => grammar.isFinite(token, lexicon)) &&
        isAddition(tail, grammar) &&
        isClosed(head) &&
        isClosed(tail);
      return isCut && stop ? [[...head, stop]] : [];
    })
    .reverse();
}

function isAddition(tail: readonly Token[], { joiners, marks, negators, saying, notYet }: FactGrammar): boolean {
  const first = tail[0]?.lower ?? '';
  if (joiners.has(first) || negators.has(first) || notYet.has(first) || saying.has(first)) return false;
  if (
    (marks.get(first) ?? 'asserted') !== 'asserted' ||
    /^(tetapi|tapi|melainkan|namun|sedangkan|kecuali|asal|asalkan)$/.test(first)
  )
    return false;
  return !tail.some(({ lower }, at) => joiners.has(lower) && (tail[at - 1]?.text === ',' || at < 4));
}

function isClosed(tokens: readonly Token[]): boolean {
  return tokens.filter(({ text }) => /^["“”]$/.test(text)).length % 2 === 0;
}
