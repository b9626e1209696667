import type { Range, Sentence } from '../../language/index.ts';

const shortSentence = 14;
const fewWords = 4;

/** The shortest run of clauses that holds all the ranges; a short sentence is quoted whole. */
export function quoteOf({ start, end, text }: Sentence, ranges: readonly Range[]): Range {
  if (wordCount(text) <= shortSentence) return { start, end };
  const clauses = clausesOf(text).map((clause) => ({ start: clause.start + start, end: clause.end + start }));
  const from = Math.min(...ranges.map((range) => range.start));
  const to = Math.max(...ranges.map((range) => range.end));
  const held = clauses.flatMap((clause, at) => (clause.end > from && clause.start < to ? [at] : []));
  let [first, last] = [held[0] ?? 0, held.at(-1) ?? clauses.length - 1];
  const lengthOf = () =>
    wordCount(text.slice((clauses[first]?.start ?? start) - start, (clauses[last]?.end ?? end) - start));
  while (lengthOf() < fewWords && (last < clauses.length - 1 || first > 0)) {
    if (last < clauses.length - 1) last += 1;
    else first -= 1;
  }
  return { start: clauses[first]?.start ?? start, end: clauses[last]?.end ?? end };
}

/** Parts between stops, commas, semicolons, colons, dashes and quotation marks, not inside brackets; without the marks. */
function clausesOf(text: string): readonly Range[] {
  const clauses: Range[] = [];
  let [from, depth] = [0, 0];
  const close = (to: number) => {
    const part = text.slice(from, to);
    const lead = part.length - part.trimStart().length;
    if (/\p{L}/u.test(part)) clauses.push({ start: from + lead, end: from + part.trimEnd().length });
  };
  for (const { 0: mark, index } of text.matchAll(
    /[()]|[,;:](?=\s)|(?<=[\p{Ll}\d]{4}|\))[.?!](?=\s["“]?\p{Lu})|[“”"]|\s[–—-](?=\s)|—/gu,
  )) {
    if (mark === '(') depth += 1;
    else if (mark === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      close(index);
      from = index + mark.length;
    }
  }
  close(text.length);
  return clauses;
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
