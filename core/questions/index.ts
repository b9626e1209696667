// Facts in, a proven quiz out: drafted, given distractors, gated, ranked and balanced. The seed decides every draw.
export * from './draft.ts';
export { makeQuiz, type QuizRequest } from './make-quiz.ts';
export * from './question.ts';
export { generatorVersion } from './version.ts';
