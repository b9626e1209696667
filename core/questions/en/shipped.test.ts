import { describe, expect, test } from 'vitest';
import { readAllShipped } from '@/scripts/quiz/shipped';
import { makeQuiz, questionKinds } from '../index.ts';

const english = readAllShipped().filter(({ document }) => document.language === 'en');
const quizOf = (article: (typeof english)[number], seed = 1) => {
  const { document, facts, lexicon } = article;
  return makeQuiz({ document, facts, lexicon, count: 12, kinds: [...questionKinds], seed }).questions;
};

describe('the shipped English articles', () => {
  test.each(english.map((article) => [article.name, article] as const))(
    '%s gives a quiz of several kinds',
    (_, article) => {
      const questions = quizOf(article);
      expect(questions.length).toBeGreaterThanOrEqual(4);
      expect(new Set(questions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
    },
  );

  test.each(english.map((article) => [article.name, article] as const))(
    '%s shows no stem with a word that points out',
    (_, article) => {
      for (const { stem } of quizOf(article, 7)) {
        expect(stem).not.toMatch(
          /\b(it|they|she|him|them|this|these|those|the ship|the vessel|the boys|the company)\b/,
        );
        expect(stem).toMatch(/^(\p{Lu}|\d|_)/u);
        expect(stem).toMatch(/[.?]$/);
      }
    },
  );

  test('the Ever Given article is asked for what matters', () => {
    const article = english.find(({ name }) => name.includes('ever-given'));
    const stems = article ? quizOf(article).map(({ stem }) => stem) : [];
    expect(stems).toContain('In what year did the Suez Canal open?');
    expect(stems.filter((stem) => /^Which company (owns|operated|managed) the Ever Given\?$/.test(stem))).toHaveLength(
      1,
    );
  });
});
