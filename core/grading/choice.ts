import { graded, type Verdict } from './verdict.ts';
import { tidy } from './words.ts';

/** One choice of several: the response is its text, exactly as shown (white space aside). */
export function gradeChoice(choices: readonly string[], key: string, given: string): Verdict {
  const chosen = choices.find((choice) => tidy(choice) === given);
  if (chosen === undefined) return { kind: 'unreadable', reason: 'not-a-choice' };
  return graded(tidy(key) === given ? 1 : 0, chosen);
}
