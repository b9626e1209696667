import type { Document, Range } from '../../language/index.ts';
import { choicesOf } from '../candidate.ts';
import type { Question } from '../question.ts';
import type { Found } from './find-concerns.ts';

/** What a class would see of the article: sentences that prove the item or are its choices, and who is named in its words. */
export type Shown = {
  readonly sentences: ReadonlySet<number>;
  /** Named in the stem, the key or a choice (`Person.key`). */
  readonly asked: ReadonlySet<string>;
  /** Named in those sentences. */
  readonly named: ReadonlySet<string>;
};

export function shownBy(question: Question, { sentences }: Document, { people, namedIn }: Found): Shown {
  const ranges = placesOf(question);
  const seen = sentences.filter(({ start, end }) => ranges.some((range) => range.start < end && start < range.end));
  const texts = [question.stem, question.key, ...choicesOf(question), ...promptsOf(question)];
  return {
    sentences: new Set(seen.map(({ index }) => index)),
    asked: new Set(texts.flatMap(namedIn)),
    named: new Set(seen.flatMap(({ index }) => people.in(index).map(({ person }) => person.key))),
  };
}

function placesOf(question: Question): readonly Range[] {
  const shared = [question.evidence, ...question.furtherEvidence];
  switch (question.kind) {
    case 'ordering':
      return [...shared, ...question.steps.map(({ evidence }) => evidence)];
    case 'matching':
      return [...shared, ...question.pairs.map(({ evidence }) => evidence)];
    case 'evidence':
      return [...shared, ...question.places];
    default:
      return shared;
  }
}

function promptsOf(question: Question): readonly string[] {
  return question.kind === 'matching' ? question.pairs.map(({ prompt }) => prompt) : [];
}
