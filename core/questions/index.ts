// Facts in, a proven quiz out: drafted, given distractors, gated, ranked and balanced. The seed decides every draw.

export { rejectNames } from './3-gate/gates.ts';
export {
  isWordable,
  mayHaveOtherChoices,
  type Proposal,
  type RefusedProposal,
  type Reworded,
  reword,
} from './6-reword/reword.ts';
export * from './draft.ts';
export { askHeadline } from './headline/headline.ts';
export { judgeItem, ownWarnings, quotedReason, truthChoices, type Warning } from './judge-item.ts';
export { type Composed, composeQuiz, makeQuiz, type QuizRequest } from './make-quiz.ts';
export * from './question.ts';
export { seededRandom } from './random.ts';
export { leftOut, maskStimuli } from './stimulus/mask-stimuli.ts';
export { mayHaveStimulus, stimulusBefore } from './stimulus/stimulus-of.ts';
export { generatorVersion } from './version.ts';
