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
