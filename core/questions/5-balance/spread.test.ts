import { describe, expect, test } from 'vitest';
import { readAllShipped } from '../../../scripts/quiz/shipped.ts';
import type { Candidate } from '../candidate.ts';
import { composeQuiz } from '../make-quiz.ts';
import { holdsWords, plain } from '../text.ts';
import { likeness } from './overlap.ts';

const quizzes = readAllShipped().flatMap(({ name, document, facts, lexicon }) =>
  [1, 2, 3].map((seed) => ({
    name: `${name}, seed ${seed}`,
    sentences: document.sentences.length,
    ...composeQuiz({ document, facts, lexicon, count: 10, seed }),
  })),
);
const large = quizzes.filter(({ questions }) => questions.length >= 6);
const isTyped = ({ question }: Candidate) => question.kind !== 'true-false';

test('there are quizzes large enough to tell', () => expect(large.length).toBeGreaterThan(20));

describe('a quiz is spread', () => {
  test('over kinds: where there were more of others to choose from none fills more than half, and there are three kinds at least; two always', () => {
    type Quiz = (typeof large)[number];
    const ofKind = ({ questions }: Quiz, kind: string) => questions.filter((question) => question.kind === kind).length;
    const mostCommon = (quiz: Quiz) =>
      quiz.questions
        .map(({ kind }) => kind)
        .reduce((one, other) => (ofKind(quiz, other) > ofKind(quiz, one) ? other : one));
    // Another form of what is asked already is nothing more to choose from, nor is a date typed into a gap that has choices too: it is the last choice.
    const left = ({ rejected, questions }: Quiz, but?: string) => {
      const asked = new Set(questions.map(({ factId }) => factId));
      const full = rejected.filter(({ reason, factId }) => reason === 'The quiz is full.' && !asked.has(factId));
      const stems = new Set(full.flatMap(({ kind, stem }) => (kind === 'cloze' ? stem : [])));
      const isOther = (kind: string, stem: string) => kind !== but && !(kind === 'date' && stems.has(stem));
      return new Set(full.flatMap(({ kind, stem, factId }) => (isOther(kind, stem) ? factId : []))).size;
    };
    expect(large.filter((quiz) => left(quiz, mostCommon(quiz)) > 0).length).toBeGreaterThan(6);
    for (const quiz of large) {
      const kind = mostCommon(quiz);
      if (left(quiz, kind) > 0) expect(ofKind(quiz, kind), quiz.name).toBeLessThanOrEqual(5);
      expect(new Set(quiz.questions.map((question) => question.kind)).size, quiz.name).toBeGreaterThanOrEqual(
        left(quiz) > 2 ? 3 : 2,
      );
    }
  });

  test('over sentences: three in four have one of their own, and both halves are asked', () => {
    for (const { name, chosen, sentences } of large) {
      const asked = chosen.map(({ draft }) => draft.fact.sentence);
      expect(new Set(asked).size, name).toBeGreaterThanOrEqual(0.75 * asked.length);
      expect(Math.min(...asked), name).toBeLessThanOrEqual(sentences / 2);
      expect(Math.max(...asked), name).toBeGreaterThanOrEqual(sentences / 2);
    }
  });

  test('over facts: none is asked twice, those of an order or a match included', () => {
    for (const { name, chosen } of quizzes) {
      const facts = chosen.flatMap(({ draft }) => draft.facts.map(({ id }) => id));
      expect(new Set(facts).size, name).toBe(facts.length);
    }
  });

  test('over answers: a name is the key twice at most', () => {
    for (const { name, chosen } of quizzes) {
      const names = chosen.filter(isTyped).flatMap(({ draft }) => draft.answer.entityId ?? []);
      for (const id of names) expect(names.filter((other) => other === id).length, name).toBeLessThanOrEqual(2);
    }
  });
});

describe('no item of a quiz', () => {
  const pairs = quizzes.flatMap(({ chosen }) =>
    chosen.flatMap((teller) => chosen.flatMap((asked) => (teller === asked ? [] : [{ teller, asked }]))),
  );

  test('says the figure or the date that another asks', () => {
    const told = pairs.filter(
      ({ teller, asked }) =>
        asked.draft.answer.value !== undefined && holdsWords(teller.question.stem, asked.question.key),
    );
    expect(told.map(({ teller, asked }) => [teller.question.stem, asked.question.stem])).toEqual([]);
  });

  test('says the name that another asks in nearly the same words', () => {
    const told = pairs.filter(
      ({ teller, asked }) =>
        isTyped(asked) &&
        holdsWords(teller.question.stem, asked.question.key) &&
        likeness(teller.question.stem, asked.question.stem) > 0.7,
    );
    expect(told.map(({ teller, asked }) => [teller.question.stem, asked.question.stem])).toEqual([]);
  });

  test('has the stem of another', () => {
    expect(pairs.filter(({ teller, asked }) => plain(teller.question.stem) === plain(asked.question.stem))).toEqual([]);
  });
});

test('items stand in the order in which their proof is read', () => {
  for (const { name, questions } of quizzes) {
    const starts = questions.map(({ evidence }) => evidence.start);
    expect(starts, name).toEqual([...starts].sort((one, other) => one - other));
  }
});
