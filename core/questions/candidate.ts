import type { Fact } from '../facts/index.ts';
import type { Document, Lexicon } from '../language/index.ts';
import type { Draft, QuestionGrammar } from './draft.ts';
import type { Question } from './question.ts';

/** An item with its choices, and the draft it came from. The next steps only keep it, order it or refuse it. */
export type Candidate = { readonly draft: Draft; readonly question: Question };

/** What every step may look at. */
export type Setting = {
  readonly document: Document;
  readonly facts: readonly Fact[];
  readonly lexicon: Lexicon;
  readonly grammar: QuestionGrammar;
  readonly seed: number;
};

/** Answers why the candidate must not be shown, in plain English, or nothing. */
export type Gate = {
  readonly name: string;
  readonly refuse: (candidate: Candidate, setting: Setting) => string | undefined;
};

/** Every text of the item that could be picked as an answer, the key among them; a typed item has its key alone. */
export function choicesOf(question: Question): readonly string[] {
  switch (question.kind) {
    case 'multiple-choice':
    case 'multiple-response':
    case 'true-false':
    case 'ordering':
    case 'matching':
    case 'evidence':
      return question.choices;
    case 'cloze':
      return question.choices ?? [question.key];
    case 'short-answer':
    case 'date':
    case 'numeric':
      return [question.key];
  }
}

/** What of the choices is right, as texts. */
export function keysOf(question: Question): readonly string[] {
  switch (question.kind) {
    case 'multiple-response':
      return question.keys;
    case 'ordering':
      return question.steps.map(({ text }) => text);
    case 'matching':
      return question.pairs.map(({ match }) => match);
    default:
      return [question.key];
  }
}
