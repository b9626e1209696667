import type { Gradable } from './grade.ts';
import { grade } from './grade.ts';
import { measuresElse, readNumbers } from './numbers.ts';
import { gradeTyped } from './typed.ts';

/**
 * Whether a response means what an accepted one means, as the key itself would be read: typed words with the same slips forgiven, dates at the precision
 * of the key, numbers in one of their readings ("1,5" and "1.5"), choices and parts by what was given. False where either cannot be read.
 */
export function meansSame(question: Gradable, accepted: string, response: string): boolean {
  const [one, other] = [grade(question, accepted), grade(question, response)];
  if (one.kind === 'unreadable' || other.kind === 'unreadable') return false;
  switch (question.kind) {
    case 'short-answer':
      return isTyped(question, accepted, response);
    case 'cloze':
      return question.choices ? one.readable === other.readable : isTyped(question, accepted, response);
    case 'numeric':
      return isAmount(question.unit, accepted, response);
    default:
      return one.readable === other.readable && other.parts.every(({ given }, at) => given === one.parts[at]?.given);
  }
}

type Typed = { readonly key: string; readonly accepted: readonly string[]; readonly others: readonly string[] };

/** The forms that were right already are other words now: a slip of the pen between the two is theirs. */
function isTyped({ key, accepted: forms, others }: Typed, accepted: string, response: string): boolean {
  const verdict = gradeTyped({ key: accepted, accepted: [], others: [...others, key, ...forms] }, response);
  return verdict.kind === 'graded' && verdict.correct;
}

function isAmount(unit: string, accepted: string, response: string): boolean {
  if (measuresElse(accepted, unit) !== measuresElse(response, unit)) return false;
  const meant = readNumbers(accepted, unit);
  return readNumbers(response, unit).some((reading) => meant.some((amount) => isEqual(reading, amount)));
}

/** But for what a computer loses of decimals. */
function isEqual(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(Math.abs(one), Math.abs(other)) * 1e-9;
}
