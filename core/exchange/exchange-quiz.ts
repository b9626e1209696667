import type { QuestionKind } from '../questions/index.ts';

/** Where the article of a quiz comes from; null where it does not say. `publishedOn` is an ISO date. */
export type ExchangeSource = {
  readonly title: string;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
};

/** A quiz as every format can be made from it. Texts are one line each, without white space around them (`oneLine`). */
export type ExchangeQuiz = {
  readonly title: string;
  readonly language: 'id' | 'en';
  readonly source: ExchangeSource;
  /** What tells the quiz from others in every version of it; absent where it was read from a file. */
  readonly lineage?: string;
  readonly topic?: string;
  readonly items: readonly ExchangeItem[];
};

/** `because` says why a wrong choice is wrong; empty for a right one, and where nothing is said. */
export type ExchangeChoice = { readonly text: string; readonly correct: boolean; readonly because: string };
export type ExchangeStep = { readonly text: string; readonly date: string };
export type ExchangePair = { readonly prompt: string; readonly match: string };
export type SpareMatch = { readonly text: string; readonly because: string };

type Base = {
  /** What of the article is read before the stem; empty where there is nothing. */
  readonly stimulus: string;
  readonly stem: string;
  /** Why the key is right; empty where nothing is said. */
  readonly because: string;
  /** The words of the article that prove the key, the first first; empty where nothing is quoted. */
  readonly evidence: readonly string[];
  /** Points it is worth, 1 to 10. */
  readonly weight: number;
  /** What tells the item from others in every version of its quiz; absent where it was read from a file. */
  readonly lineage?: string;
};

/** The key is the first of the accepted forms; `others` are never taken for a slip of the pen. */
type Typed = { readonly accepted: readonly string[]; readonly others: readonly string[] };

export type ExchangeItem = Base &
  (
    | {
        readonly kind: 'multiple-choice' | 'multiple-response' | 'evidence';
        readonly choices: readonly ExchangeChoice[];
      }
    /** `against` says why the other answer is wrong. */
    | { readonly kind: 'true-false'; readonly answer: boolean; readonly against: string }
    /** One gap, `____`. With choices it is chosen, and nothing is typed. */
    | ({ readonly kind: 'cloze'; readonly choices: readonly ExchangeChoice[] } & Typed)
    | ({ readonly kind: 'short-answer' } & Typed)
    | { readonly kind: 'numeric'; readonly amount: number; readonly unit: string; readonly tolerance: number }
    /** ISO 8601 with reduced precision. */
    | { readonly kind: 'date'; readonly date: string }
    /** In the right order, each with its date as above. */
    | { readonly kind: 'ordering'; readonly steps: readonly ExchangeStep[] }
    | { readonly kind: 'matching'; readonly pairs: readonly ExchangePair[]; readonly spare: readonly SpareMatch[] }
  );

export type ExchangeKind = QuestionKind;

export const gap = '____';

/** Words in one line: no control characters, no white space but single spaces. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Cs}|[\uFFFE\uFFFF]/gu, '\uFFFD')
    .trim();
}
