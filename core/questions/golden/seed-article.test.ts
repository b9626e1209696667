import { describe, expect, test } from 'vitest';
import { readShipped } from '../../../scripts/quiz/shipped.ts';
import { makeQuiz, type Question } from '../index.ts';

const { document, facts, lexicon } = readShipped('korea-selatan-desak-rusia.md');
const quizOf = (seed: number, count = 12) => makeQuiz({ document, facts, lexicon, count, seed }).questions;
const asked = (questions: readonly Question[], stem: RegExp, key: RegExp) =>
  questions.filter((question) => stem.test(question.stem) && key.test(question.key));

describe.each([1, 2, 3, 7, 2024])('the seed article, seed %i', (seed) => {
  const questions = quizOf(seed);

  test('has ten questions or more, of four kinds, from four of its six paragraphs', () => {
    expect(questions.length).toBeGreaterThanOrEqual(10);
    expect(new Set(questions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4);
    const paragraphs = questions.map(
      ({ evidence }) =>
        document.sentences.find((sentence) => sentence.start <= evidence.start && evidence.start < sentence.end)
          ?.paragraph,
    );
    expect(new Set(paragraphs).size).toBeGreaterThanOrEqual(4);
  });

  test('asks the date of the statement', () => {
    expect(asked(questions, /^Pada tanggal berapa .*Korea Selatan/, /^16 Desember 2024$/)).toHaveLength(1);
  });

  test('asks who urges whom', () => {
    const urged = asked(questions, /didesak .*Korea Selatan/, /^Rusia$/);
    const urging = asked(questions, /mendesak Rusia/, /^Korea Selatan$/);
    expect(urged.length + urging.length).toBeGreaterThanOrEqual(1);
  });

  test('asks for the ally', () => {
    expect(
      asked(questions, /^Negara mana yang disebut sebagai sekutu Korea Selatan\?$/, /^Amerika Serikat$/),
    ).toHaveLength(1);
  });

  test('asks why North Korea is isolated', () => {
    const why = asked(questions, /^Mengapa Korea Utara .*terisolasi\?$/, /sanksi internasional atas program nuklir/);
    expect(why).toHaveLength(1);
  });

  test('knows that Russia has not answered', () => {
    const notYet = asked(questions, /^Rusia .*belum memberikan tanggapan resmi/, /^Benar$/);
    const turned = asked(questions, /^Rusia .*(telah|sudah) memberikan tanggapan resmi/, /^Salah$/);
    expect(notYet.length + turned.length).toBe(1);
  });
});
