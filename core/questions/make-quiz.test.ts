import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Read, readAllShipped } from '../../scripts/quiz/shipped.ts';
import { choicesOf } from './candidate.ts';
import { makeQuiz, type Question, questionKinds } from './index.ts';
import { plain } from './text.ts';

const articles = readAllShipped();
const seeds = fc.integer({ min: 0, max: 1_000_000 });
const quizOf = ({ document, facts, lexicon }: Read, seed: number, count = 12, kinds = [...questionKinds]) =>
  makeQuiz({ document, facts, lexicon, count, kinds, seed });

describe.each(articles)('laws of a quiz: $name', (article) => {
  const holdsForEverySeed = (law: (question: Question) => void) =>
    fc.assert(
      fc.property(seeds, (seed) => {
        quizOf(article, seed).questions.forEach(law);
      }),
      { numRuns: 4 },
    );

  test('the same seed gives the same quiz', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(quizOf(article, seed)).toEqual(quizOf(article, seed));
      }),
      { numRuns: 2 },
    );
  });

  test('evidence is a slice of the body', () => {
    const { body } = article.document;
    holdsForEverySeed(({ evidence: { start, end, text } }) => {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(body.length);
      expect(start).toBeLessThan(end);
      expect(body.slice(start, end)).toBe(text);
    });
  });

  test('choices are distinct, hold the key once, and the rest are the distractors', () => {
    holdsForEverySeed((question) => {
      const choices = choicesOf(question);
      expect(new Set(choices.map(plain)).size).toBe(choices.length);
      if (question.kind === 'matching') {
        expect(question.pairs.every(({ match }) => choices.includes(match))).toBe(true);
        return;
      }
      if (question.kind === 'multiple-response') {
        expect(question.keys.length).toBeGreaterThan(1);
        for (const key of question.keys) expect(choices.filter((choice) => choice === key)).toHaveLength(1);
        return;
      }
      if (question.kind === 'ordering') {
        expect(question.steps.map(({ text }) => text).sort()).toEqual([...choices].sort());
        return;
      }
      expect(choices.filter((choice) => choice === question.key)).toHaveLength(1);
      if (question.kind !== 'multiple-choice' && !(question.kind === 'cloze' && question.choices)) return;
      const wrong = (question.distractors ?? []).map(({ text }) => text);
      expect([...wrong, question.key].sort()).toEqual([...choices].sort());
    });
  });

  test('no distractor is another name of the key, and each says why it is wrong', () => {
    holdsForEverySeed((question) => {
      if (question.kind !== 'multiple-choice' && question.kind !== 'cloze') return;
      const entity = article.document.entities.find(({ name, aliases }) => [name, ...aliases].includes(question.key));
      const forms = [question.key, ...(entity ? [entity.name, ...entity.aliases] : [])].map(plain);
      for (const { text, because } of question.distractors ?? []) {
        expect(forms).not.toContain(plain(text));
        expect(because).not.toBe('');
      }
    });
  });

  test('one question a fact, two a sentence, in reading order, within the count', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 15 }), (seed, count) => {
        const { questions } = quizOf(article, seed, count);
        expect(questions.length).toBeLessThanOrEqual(count);
        expect(new Set(questions.map(({ factId }) => factId)).size).toBe(questions.length);
        expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
        const starts = questions.map(({ evidence }) => evidence.start);
        expect(starts).toEqual([...starts].sort((one, other) => one - other));
        const sentences = questions.map(({ factId }) => article.facts.find(({ id }) => id === factId)?.sentence);
        for (const sentence of sentences)
          expect(sentences.filter((other) => other === sentence).length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 3 },
    );
  });

  test('only the kinds asked for come', () => {
    for (const kind of questionKinds) {
      for (const question of quizOf(article, 5, 8, [kind]).questions) expect(question.kind).toBe(kind);
    }
  });

  test('difficulty is a share', () => {
    holdsForEverySeed(({ difficulty }) => {
      expect(difficulty).toBeGreaterThanOrEqual(0);
      expect(difficulty).toBeLessThanOrEqual(1);
    });
  });
});

describe('over many quizzes', () => {
  const many = articles.flatMap((article) => [1, 2, 3, 4, 5, 6].flatMap((seed) => quizOf(article, seed).questions));

  test('no place of the key is right much more often than another', () => {
    const places = many.flatMap((question) =>
      choicesOf(question).length === 4 ? [choicesOf(question).indexOf(question.key)] : [],
    );
    for (const place of [0, 1, 2, 3]) {
      const share = places.filter((other) => other === place).length / places.length;
      expect(share).toBeGreaterThan(0.15);
      expect(share).toBeLessThan(0.35);
    }
  });

  test('true and false come even', () => {
    const statements = many.filter(({ kind }) => kind === 'true-false');
    const truths =
      statements.filter(({ key }) => key === 'Benar' || key === 'True').length / Math.max(1, statements.length);
    expect(truths).toBeGreaterThan(0.35);
    expect(truths).toBeLessThan(0.65);
  });
});
