import type { Rules } from './rules';

/** What an assignment begins with: once, without a limit, keys told only when it is closed. */
export const usualRules: Rules = {
  opensAt: null,
  closesAt: null,
  limitSeconds: 0,
  attemptsAllowed: 1,
  grading: 'highest',
  delaySeconds: 0,
  lateSeconds: 0,
  latePercent: 0,
  shuffleItems: false,
  shuffleChoices: true,
  allAtOnce: false,
  sequential: false,
  password: '',
  passPercent: 0,
  showsDuring: '',
  showsAfter: 'verdict score',
  showsClosed: 'verdict key quote score',
};
