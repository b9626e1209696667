import type { Fact } from '../facts/index.ts';
import type { Document, Language, Lexicon, Range, SpanType, SpanValue } from '../language/index.ts';
import type { Distractor, QuestionKind } from './question.ts';

/**
 * What the learner must find. `phrase` is free text (a cause, what someone urged) and needs `Draft.rivals`;
 * `truth` is the answer of a true-false draft.
 */
export type Answer = {
  /** As shown to people, without Markdown. For `truth` it is one of `QuestionGrammar.truth`. */
  readonly text: string;
  readonly type: SpanType | 'phrase' | 'truth';
  /** Where it stands in the body; absent for `truth`. */
  readonly range?: Range;
  readonly value?: SpanValue;
  readonly entityId?: string;
};

/** How sure the rule is: A fixed frame over a typed span, B subject or adjunct, C object, cause, free text. */
export type Tier = 'A' | 'B' | 'C';

/**
 * A question before it has choices. One fact gives several drafts; `balance` keeps one at most.
 * Drafts of kind `cloze` hold the gap `____` once in `stem`; the shared step also makes true and false statements
 * of them, so a language drafts `true-false` itself only for polarity ("belum" against "sudah").
 * Dates and amounts are drafted once, as `date` or `numeric`; the shared step also offers them as choices.
 */
export type Draft = {
  readonly kind: QuestionKind;
  readonly stem: string;
  readonly answer: Answer;
  readonly fact: Fact;
  /** The sentence (or the part of it) that proves the answer. */
  readonly evidence: Range;
  /** Why the answer is right, for people, in the article's language. */
  readonly because: string;
  /** Name of the rule, for people: "date adjunct". */
  readonly rule: string;
  readonly tier: Tier;
  /** Wrong answers the rule itself knows, surely wrong and of the same form; only for `phrase` answers and for offices. */
  readonly rivals?: readonly Distractor[];
  /** For a false statement: what the article says instead. */
  readonly correction?: string;
};

/** Why a distractor is wrong: it is in the article but in another part, it is nowhere in it, or the article gives another value. */
export type WrongBecause =
  | { readonly kind: 'elsewhere'; readonly text: string; readonly sentence: string }
  | { readonly kind: 'unmentioned'; readonly text: string }
  | { readonly kind: 'other-value'; readonly text: string; readonly key: string };

/** A named check on text shown to people; answers what is wrong in plain English, or nothing. */
export type Lint = { readonly name: string; readonly check: (text: string) => string | undefined };

/** What a language brings to this room. */
export type QuestionGrammar = {
  readonly language: Language;
  /** Questions a fact can answer, best first. Unsure is an empty list. */
  readonly draft: (fact: Fact, document: Document, lexicon: Lexicon) => readonly Draft[];
  /** The choices of a true-false item: right first ("Benar", "Salah"). */
  readonly truth: readonly [string, string];
  /** Words that point out of the stem: pronouns, demonstratives, relative days; any of them refuses the item. */
  readonly dangling: Lint;
  /** Spelling and style of the language: EYD "di mana", "Rp1,5"; absolutes such as "selalu". */
  readonly lints: readonly Lint[];
  /** Lower-case words that carry no meaning of their own: ignored when stem and choices are compared. */
  readonly stopWords: ReadonlySet<string>;
  /** The answer's words with another amount, in the same form, rounding and unit: "52 paragraf", 48 -> "48 paragraf". */
  readonly withAmount: (answer: Answer, amount: number) => string | undefined;
  /** The answer's words with another date (ISO of the same precision): "16 Desember 2024", 2024-11-16 -> "16 November 2024". */
  readonly withDate: (answer: Answer, iso: string) => string | undefined;
  /** Every form a typed cloze accepts, the key among them. */
  readonly accepted: (answer: Answer, document: Document) => readonly string[];
  readonly wrong: (why: WrongBecause) => string;
  /** Why the statement is true or false, for people. `correction` is the right value of a false one. */
  readonly truthBecause: (value: boolean, quote: string, correction?: string) => string;
};
