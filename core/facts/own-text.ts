import type { Fact } from './fact.ts';

/** What its own sentence tells, without the one before it that it is told with. */
export function ownText({ text, opening }: Pick<Fact, 'text' | 'opening'>): string {
  return opening === undefined ? text : text.slice(opening.length + 1);
}
