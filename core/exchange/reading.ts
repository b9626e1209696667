import type { ExchangeItem } from './exchange-quiz.ts';

/** What is the matter with a place of a file; the words for each are in the message catalogues. */
export const problemCodes = [
  'unreadable',
  'doctype',
  'too-large',
  'too-deep',
  'too-many',
  'no-header',
  'bad-row',
  'unsupported-kind',
  'unclosed',
  'no-stem',
  'no-gap',
  'no-key',
  'too-few-keys',
  'too-few-choices',
  'too-many-parts',
  'same-choices',
  'too-few-parts',
  'bad-number',
  'bad-date',
  'bad-shape',
  'too-long',
  'media',
  'partial-credit',
  'own-rules',
  'no-stimulus',
  'bad-package',
  'missing-file',
  'bad-path',
  'package-too-large',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/**
 * `line` counts from 1, in the `file` of a package if it is one; `found` is what stands there, shortened. Where `skipped` is false, the item
 * came in without it.
 */
export type Problem = {
  readonly file?: string;
  readonly line: number;
  readonly code: ProblemCode;
  readonly found: string;
  readonly skipped: boolean;
};

export type ReadItem = { readonly file?: string; readonly line: number; readonly item: ExchangeItem };

/** What came in, each with its line, and what did not or not wholly. */
export type Reading = { readonly items: readonly ReadItem[]; readonly problems: readonly Problem[] };

/** The most that is read: characters of a text, bytes of a package, items of either. */
export const mostRead = { characters: 300_000, bytes: 500_000, items: 200 } as const;

export function problem(line: number, code: ProblemCode, found = '', skipped = true): Problem {
  const short = found.replace(/\s+/g, ' ').trim();
  return { line, code, found: short.length > 80 ? `${short.slice(0, 79)}…` : short, skipped };
}

export const nothing = (one: Problem): Reading => ({ items: [], problems: [one] });

/** The line of an offset, by halving; made once for a text. */
export function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
