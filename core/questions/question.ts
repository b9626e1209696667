import type { Range } from '../language/index.ts';

/** The ten kinds of item. */
export const questionKinds = [
  'multiple-choice',
  'multiple-response',
  'true-false',
  'cloze',
  'short-answer',
  'numeric',
  'date',
  'ordering',
  'matching',
  'evidence',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** The words that prove the key: `body.slice(start, end) === text`. */
export type Evidence = Range & { readonly text: string };

/** A wrong choice, and why it is wrong by the article. */
export type Distractor = { readonly text: string; readonly because: string };

/** What a class may better be spared: who was hurt, who is a minor, how it was done, what sets groups against each other. */
export const concernMatters = ['victim', 'minor', 'violence', 'sexual', 'self-harm', 'group'] as const;
export type ConcernMatter = (typeof concernMatters)[number];

/** A reason for a teacher to look twice before a class sees the item, with the words of the article that gave it. */
export type Concern = { readonly matter: ConcernMatter; readonly quote: Evidence };

/** What is read before the stem: the words of the article from `start` to `end`; `text` is what is shown, without Markdown and with "[…]" in the place of what answers an item of its quiz. */
export type Stimulus = Range & { readonly text: string };

type ItemBase = {
  readonly id: string;
  /** Nothing where the stem stands by itself. */
  readonly stimulus?: Stimulus;
  readonly stem: string;
  /** The right answer in words, as shown to people. Where one choice is right it equals that choice. */
  readonly key: string;
  /** The place that proves the key; of several, the one to be shown first. */
  readonly evidence: Evidence;
  /** The other places that prove it: a fact told twice, the further events of an order, the further pairs of a match. */
  readonly furtherEvidence: readonly Evidence[];
  /** Why the key is right, for people, in the article's language. */
  readonly because: string;
  readonly factId: string;
  /** Expected share of wrong answers, 0 (easy) to 1 (hard). */
  readonly difficulty: number;
  /** Empty for nearly every item; a teacher decides. */
  readonly concerns: readonly Concern[];
};

/** `choices` are in the order shown and hold the key exactly once; `distractors` are all the others. */
export type MultipleChoiceItem = ItemBase & {
  readonly kind: 'multiple-choice';
  readonly choices: readonly string[];
  readonly distractors: readonly Distractor[];
};

/** Two or more of the `choices` are right: `keys`, in the order of the article. `key` tells them as a list. */
export type MultipleResponseItem = ItemBase & {
  readonly kind: 'multiple-response';
  readonly choices: readonly string[];
  readonly keys: readonly string[];
  readonly distractors: readonly Distractor[];
};

/** The stem is a statement; the choices are "Benar"/"Salah" or "True"/"False". */
export type TrueFalseItem = ItemBase & {
  readonly kind: 'true-false';
  readonly choices: readonly [string, string];
  /** When the key is false: what the article says instead. Else empty. */
  readonly distractors: readonly Distractor[];
};

/** What is typed is compared with these forms. */
type Typed = {
  /** Every form that counts as right, the key among them. */
  readonly accepted: readonly string[];
  /** Names and words of other things: never taken for a slip of the pen, however near ("Irak" for "Iran"). */
  readonly others: readonly string[];
};

/** The stem holds one gap, written `____`. With `choices` it is chosen, without it is typed. */
export type ClozeItem = ItemBase &
  Typed & {
    readonly kind: 'cloze';
    readonly choices?: readonly string[];
    readonly distractors?: readonly Distractor[];
  };

/** A question answered by typing a name or a few words. */
export type ShortAnswerItem = ItemBase & Typed & { readonly kind: 'short-answer' };

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

/** An event of an order: `date` is ISO 8601 with reduced precision; no two steps of an item have comparable dates that tie. */
export type Step = { readonly text: string; readonly date: string; readonly evidence: Evidence };

/** `steps` in the right order (earliest first); `choices` are their texts in the order shown, which is another. */
export type OrderingItem = ItemBase & {
  readonly kind: 'ordering';
  readonly choices: readonly string[];
  readonly steps: readonly Step[];
};

/** One row of a match: the prompt, and the only choice that is right for it. */
export type Pair = { readonly prompt: string; readonly match: string; readonly evidence: Evidence };

/** `pairs` in the order shown; `choices` are the matches, shuffled, with `distractors` that fit no prompt. */
export type MatchingItem = ItemBase & {
  readonly kind: 'matching';
  readonly pairs: readonly Pair[];
  readonly choices: readonly string[];
  readonly distractors: readonly Distractor[];
};

/** Answered by picking the sentence of the article that proves what the stem says: `choices` are sentences in reading order, `places` where each stands. */
export type EvidenceItem = ItemBase & {
  readonly kind: 'evidence';
  readonly choices: readonly string[];
  readonly places: readonly Range[];
  readonly distractors: readonly Distractor[];
};

/** One question with its proof. Where there are choices: two or more, distinct. */
export type Question =
  | MultipleChoiceItem
  | MultipleResponseItem
  | TrueFalseItem
  | ClozeItem
  | ShortAnswerItem
  | DateItem
  | NumericItem
  | OrderingItem
  | MatchingItem
  | EvidenceItem;

/** A candidate that did not pass: which gate refused it and why. */
export type Reject = {
  readonly kind: QuestionKind;
  readonly stem: string;
  readonly key: string;
  readonly gate: string;
  readonly reason: string;
  /** The fact it asked. */
  readonly factId: string;
};

/** What the generator answers: proven questions in reading order, and every reject with its reason. */
export type QuizDraft = { readonly questions: readonly Question[]; readonly rejected: readonly Reject[] };
