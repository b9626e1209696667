import type { ExchangeItem, ExchangeQuiz } from '../exchange-quiz.ts';
import type { Asked, Holds } from '../losses.ts';
import { askedWords } from '../quotation.ts';
import { truths } from '../truth.ts';

/** What Kahoot takes: UTF-16 code units of a question and an answer, how many answers. */
const most = { question: 120, answer: 75, answers: 4 } as const;
/** Seconds to answer: the choice of the template that lets a pupil read a question and four answers. */
const limitSeconds = 30;

const columns = [
  null,
  'Question - max 120 characters',
  'Answer 1 - max 75 characters',
  'Answer 2 - max 75 characters',
  'Answer 3 - max 75 characters',
  'Answer 4 - max 75 characters',
  'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
  'Correct answer(s) - choose at least one',
] as const;

/** Where the template has its title and the names of its columns; a question a row follows. Both count from 0. */
const rowOf = { title: 1, columns: 7 } as const;

export const kahootHolds: Holds = {
  asks,
  lacks: ['distractor-reasons', 'because', 'evidence', 'weight'],
  lacksIn: (item) => (fits(askedWords(item)) ? [] : ['stimulus']),
};

const fits = (question: string) => question.length <= most.question;

/** An item is asked as it is or not at all: nothing is cut to length. What is read before the stem goes along where both fit. */
function asks(item: ExchangeItem): Asked {
  const answers = answersOf(item);
  if (answers.length < 2 || answers.length > most.answers) return 'left-out';
  if (!fits(item.stem) || answers.some(({ text }) => text.length > most.answer)) return 'too-long';
  return item.kind === 'cloze' || item.kind === 'evidence' ? 'as-other-kind' : 'whole';
}

function answersOf(item: ExchangeItem): readonly { readonly text: string; readonly correct: boolean }[] {
  if (item.kind === 'true-false') {
    return truths.id.map((text, at) => ({ text, correct: (at === 0) === item.answer }));
  }
  return 'choices' in item ? item.choices : [];
}

export type Cell = string | number | null;

/** The sheet as rows of cells, laid out as Kahoot’s template for spreadsheets is. */
export function kahootRows({ title, language, items }: ExchangeQuiz): readonly (readonly Cell[])[] {
  const head = Array.from({ length: rowOf.columns }, (_, at) => (at === rowOf.title ? [null, title] : []));
  const rows = items.map((item, at) => {
    const answers = answersOf(item);
    const texts = item.kind === 'true-false' ? truths[language] : answers.map(({ text }) => text);
    const right = answers.flatMap(({ correct }, place) => (correct ? place + 1 : []));
    const cells = Array.from({ length: most.answers }, (_, place) => texts[place] ?? null);
    const question = fits(askedWords(item)) ? askedWords(item) : item.stem;
    return [at + 1, question, ...cells, limitSeconds, right.length === 1 ? (right[0] ?? null) : right.join(',')];
  });
  return [...head, columns, ...rows];
}
