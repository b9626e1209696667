import { expect, test } from 'vitest';
import { candidateOf, type Wanted } from '../../../scripts/quiz/candidate-of.ts';
import { readAllShipped } from '../../../scripts/quiz/shipped.ts';
import { composeQuiz } from '../make-quiz.ts';
import { seldomAccepted } from './judged-weights.ts';
import { readers } from './readers.ts';

const ferries =
  'Daniel Ward sold 12 ferries to the Harbour Trust in Leeds, after a year of talks with its owners, in 2022.';
const few =
  'Daniel Ward sold four ferries to the Harbour Trust in Leeds, after a year of talks with its owners, in 2022.';

function saidOf(body: string, wanted: Wanted): string | undefined {
  const { candidate, setting } = candidateOf(body, { language: 'en', ...wanted });
  return readers.refuse(candidate, setting);
}

test('a figure in digits is asked, one in a word is not, and the reason tells how many were accepted', () => {
  const gap: Wanted = { rule: 'gap: count', kind: 'cloze' };
  expect(saidOf(ferries, gap)).toBeUndefined();
  const judged = seldomAccepted.en['figure in a word'];
  expect(saidOf(few, gap)).toBe(`Readers accepted ${judged?.accepted} of ${judged?.of} items like it.`);
});

test('a family may be refused in short stems alone', () => {
  const who: Wanted = { rule: 'subject', kind: 'short-answer' };
  const long = `Who sold 12 ferries ${'of the old firm '.repeat(4)}in 2022?`;
  expect(saidOf('Daniel Ward sold 12 ferries in 2022.', { ...who, question: { stem: long } })).toBeUndefined();
  expect(saidOf('Daniel Ward sold 12 ferries in 2022.', who)).toMatch(/^Readers accepted/);
});

test('a kind that has no other form is asked whatever its length, where readers do not surely accept too few', () => {
  const match: Wanted = { rule: 'match: office', kind: 'matching' };
  const trio =
    'Ann Platt, the mayor of Leeds, spoke. Ruth Ellison, the head of Acme Holdings, spoke. Tom Lindqvist, the bishop of Leeds, spoke.';
  expect(seldomAccepted.en['match: office']).toBeDefined();
  expect(saidOf(trio, match)).toMatch(/^Readers accepted/);
  const tiga =
    'Presiden Rusia Vladimir Putin datang. Presiden China Xi Jinping datang. Perdana Menteri India Narendra Modi datang.';
  expect(seldomAccepted.id['match: office']).toBeUndefined();
  expect(seldomAccepted.id['match: office, short']).toBeDefined();
  expect(saidOf(tiga, { ...match, language: 'id' })).toBeUndefined();
});

test('what is refused was accepted in less than half of its items, of eight or more', () => {
  for (const [family, { accepted, of }] of [seldomAccepted.id, seldomAccepted.en].flatMap((all) =>
    Object.entries(all),
  )) {
    expect(of, family).toBeGreaterThanOrEqual(8);
    expect(accepted / of, family).toBeLessThan(0.5);
  }
});

test('quizzes hold none of it, and say so among what they refused', () => {
  const quizzes = readAllShipped().map((read) => ({ ...composeQuiz({ ...read, count: 30, seed: 1 }), read }));
  for (const { chosen, questions, read } of quizzes)
    for (const [at, question] of questions.entries()) {
      const draft = chosen[at]?.draft;
      const setting = {
        ...candidateOf(ferries, { rule: 'gap: count', kind: 'cloze', language: 'en' }).setting,
        ...read,
      };
      expect(draft && readers.refuse({ draft, question }, setting), question.stem).toBeUndefined();
    }
  expect(quizzes.flatMap(({ rejected }) => rejected).filter(({ gate }) => gate === 'readers').length).toBeGreaterThan(
    10,
  );
});
