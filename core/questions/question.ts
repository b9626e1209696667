import type { Range } from '../language/index.ts';

/** The kinds of item made so far; the design names five more. */
export const questionKinds = ['multiple-choice', 'true-false', 'cloze', 'date', 'numeric'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** The words that prove the key: `body.slice(start, end) === text`. */
export type Evidence = Range & { readonly text: string };

/** A wrong choice, and why it is wrong by the article. */
export type Distractor = { readonly text: string; readonly because: string };

type ItemBase = {
  readonly id: string;
  readonly stem: string;
  /** The right answer in words, as shown to people. For choices it equals one of them. */
  readonly key: string;
  readonly evidence: Evidence;
  /** Why the key is right, for people, in the article's language. */
  readonly because: string;
  readonly factId: string;
  /** Expected share of wrong answers, 0 (easy) to 1 (hard). */
  readonly difficulty: number;
};

/** `choices` are in the order shown and hold the key exactly once; `distractors` are all the others. */
export type MultipleChoiceItem = ItemBase & {
  readonly kind: 'multiple-choice';
  readonly choices: readonly string[];
  readonly distractors: readonly Distractor[];
};

/** The stem is a statement; the choices are "Benar"/"Salah" or "True"/"False". */
export type TrueFalseItem = ItemBase & {
  readonly kind: 'true-false';
  readonly choices: readonly [string, string];
  /** When the key is false: what the article says instead. Else empty. */
  readonly distractors: readonly Distractor[];
};

/** The stem holds one gap, written `____`. With `choices` it is chosen, without it is typed. */
export type ClozeItem = ItemBase & {
  readonly kind: 'cloze';
  readonly choices?: readonly string[];
  readonly distractors?: readonly Distractor[];
  /** Every form that counts as right, the key among them. */
  readonly accepted: readonly string[];
};

/** Answered with a date of the granularity of `date`: ISO 8601 with reduced precision (`2024-12-16`, `2024-12`, `2024`). */
export type DateItem = ItemBase & { readonly kind: 'date'; readonly date: string };

/** Answered with a number counted in `unit` ("miliar dolar AS", "persen"; empty for a bare count). */
export type NumericItem = ItemBase & {
  readonly kind: 'numeric';
  readonly amount: number;
  readonly unit: string;
  /** Answers within this distance are right; 0 for exact figures. */
  readonly tolerance: number;
};

/** One question with its proof. Two or more choices, distinct, exactly one right. */
export type Question = MultipleChoiceItem | TrueFalseItem | ClozeItem | DateItem | NumericItem;

/** A candidate that did not pass, and the gate that refused it. */
export type Reject = { readonly stem: string; readonly reason: string };

/** What the generator answers: proven questions in reading order, and every reject with its reason. */
export type QuizDraft = { readonly questions: readonly Question[]; readonly rejected: readonly Reject[] };
