// A simple reader that answers stems from the article alone: it checks that a question leads to its key. It knows no facts and no rules.
export { type AnswerSense, answersTo, type Found } from './answer.ts';
export type { Expected } from './expected.ts';
