// Facts in, a proven quiz out: drafted, given distractors, gated, ranked and balanced. The seed decides every draw.
export * from './draft.ts';
export { type Composed, composeQuiz, makeQuiz, type QuizRequest } from './make-quiz.ts';
export { isWordable, type Proposal, type RefusedProposal, reword, type Reworded } from './6-reword/reword.ts';
export * from './question.ts';
export { generatorVersion } from './version.ts';
