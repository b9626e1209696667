import { describe, expect, test } from 'vitest';
import { readShipped } from '../../../scripts/quiz/shipped.ts';
import { makeQuiz, type Question } from '../index.ts';

const { document, facts, lexicon } = readShipped('korea-selatan-desak-rusia.md');
const quizOf = (seed: number, count = 12) => makeQuiz({ document, facts, lexicon, count, seed }).questions;
const asked = (questions: readonly Question[], stem: RegExp, key: RegExp) =>
  questions.filter((question) => stem.test(question.stem) && key.test(question.key));

test('the first sentence is told whole, with its date', () => {
  expect(facts[0]?.text).toBe(
    'Pada 16 Desember 2024, pemerintah Korea Selatan mengeluarkan pernyataan resmi yang mendesak Rusia untuk segera menghentikan segala bentuk kerja sama militer dengan Korea Utara.',
  );
});

describe.each([1, 7, 2024])('the quiz of seed %i', (seed) => {
  const questions = quizOf(seed);

  test('proves what it asks', () => {
    expect(questions.length).toBeGreaterThanOrEqual(1);
    for (const { evidence } of questions) expect(document.body.slice(evidence.start, evidence.end)).toBe(evidence.text);
  });

  test.fails('has ten questions or more, of four kinds, from four of its six paragraphs: too few facts are read', () => {
    expect(questions.length).toBeGreaterThanOrEqual(10);
    expect(new Set(questions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4);
    const paragraphs = questions.map(
      ({ evidence: { start } }) =>
        document.sentences.find((sentence) => sentence.start <= start && start < sentence.end)?.paragraph,
    );
    expect(new Set(paragraphs).size).toBeGreaterThanOrEqual(4);
  });

  test.fails('asks the date of the statement: the question has more words than a stem may have', () => {
    expect(asked(questions, /^Pada tanggal berapa .*Korea Selatan/, /^16 Desember 2024$/)).toHaveLength(1);
  });

  test.fails('asks who urges whom: the title says both', () => {
    const urged = asked(questions, /didesak .*Korea Selatan/, /^Rusia$/);
    const urging = asked(questions, /mendesak Rusia/, /^Korea Selatan$/);
    expect(urged.length + urging.length).toBeGreaterThanOrEqual(1);
  });

  test('asks for the ally', () => {
    expect(asked(questions, /sekutu/, /^Amerika Serikat$/)).toHaveLength(1);
  });

  test.fails('asks why North Korea is isolated: "karena" after "hal ini" is not read', () => {
    expect(
      asked(questions, /^Mengapa Korea Utara .*terisolasi\?$/, /sanksi internasional atas program nuklir/),
    ).toHaveLength(1);
  });

  test.fails('knows that Russia has not answered: "desakan tersebut" stays open', () => {
    const notYet = asked(questions, /^Rusia .*belum memberikan tanggapan resmi/, /^Benar$/);
    const turned = asked(questions, /^Rusia .*(telah|sudah) memberikan tanggapan resmi/, /^Salah$/);
    expect(notYet.length + turned.length).toBe(1);
  });
});
