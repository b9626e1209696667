import type {
  ClozeItem,
  DateItem,
  MultipleChoiceItem,
  NumericItem,
  Question,
  TrueFalseItem,
} from '../questions/index.ts';
import { coarser, lacksYear, readDate } from './dates.ts';
import { readNumbers, within } from './numbers.ts';
import { normalForm, tidy } from './words.ts';

/** What grading needs of a question; every `Question` is one. */
export type Gradable =
  | Pick<MultipleChoiceItem, 'kind' | 'choices' | 'key'>
  | Pick<TrueFalseItem, 'kind' | 'choices' | 'key'>
  | Pick<ClozeItem, 'kind' | 'choices' | 'key' | 'accepted'>
  | Pick<DateItem, 'kind' | 'date'>
  | Pick<NumericItem, 'kind' | 'amount' | 'unit' | 'tolerance'>;

/** Why a response cannot be graded. The person is asked again. */
export type Unreadable = 'empty' | 'not-a-choice' | 'not-a-date' | 'date-too-coarse' | 'not-a-number';

export type Verdict =
  | {
      readonly kind: 'graded';
      readonly correct: boolean;
      /** 0 to 1. */
      readonly points: number;
      /** The response for people: the choice, the words tidied, the date in ISO 8601, the number with its unit. */
      readonly readable: string;
    }
  | { readonly kind: 'unreadable'; readonly reason: Unreadable };

/**
 * Grades one response.
 *
 * - Choices: the response is the text of a choice, exactly as shown (white space aside). A position would change its
 *   meaning if choices were shuffled, and the text tells nothing of the key.
 * - Typed gap: case, spaces, hyphens between letters, apostrophes, diacritics and outer punctuation are ignored; any
 *   accepted form is right.
 * - Date: see `readDate`. Compared at the precision of the key; a finer response is cut, a coarser one is asked again.
 * - Number: see `readNumbers`. Right when one reading lies within the tolerance.
 */
export function grade(question: Gradable, response: string): Verdict {
  const given = tidy(response);
  if (given === '') return { kind: 'unreadable', reason: 'empty' };
  switch (question.kind) {
    case 'multiple-choice':
    case 'true-false':
      return gradeChoice(question.choices, question.key, given);
    case 'cloze':
      return question.choices ? gradeChoice(question.choices, question.key, given) : gradeTyped(question, given);
    case 'date':
      return gradeDate(question.date, given);
    case 'numeric':
      return gradeNumber(question, given);
  }
}

// Keeps `Gradable` true to its promise when a kind is added.
const _everyQuestionIsGradable: (question: Question) => Gradable = (question) => question;
void _everyQuestionIsGradable;

function gradeChoice(choices: readonly string[], key: string, given: string): Verdict {
  const chosen = choices.find((choice) => tidy(choice) === given);
  return chosen === undefined ? { kind: 'unreadable', reason: 'not-a-choice' } : verdict(tidy(key) === given, chosen);
}

function gradeTyped({ key, accepted }: Pick<ClozeItem, 'key' | 'accepted'>, given: string): Verdict {
  const form = normalForm(given);
  if (form === '') return { kind: 'unreadable', reason: 'empty' };
  return verdict(
    [key, ...accepted].some((right) => normalForm(right) === form),
    given,
  );
}

function gradeDate(key: string, given: string): Verdict {
  const date = readDate(given);
  if (date === null) return { kind: 'unreadable', reason: lacksYear(given) ? 'date-too-coarse' : 'not-a-date' };
  if (coarser(date, key)) return { kind: 'unreadable', reason: 'date-too-coarse' };
  return verdict(date.slice(0, key.length) === key, date.slice(0, key.length));
}

function gradeNumber(item: Pick<NumericItem, 'amount' | 'unit' | 'tolerance'>, given: string): Verdict {
  const readings = readNumbers(given, item.unit);
  if (readings.length === 0) return { kind: 'unreadable', reason: 'not-a-number' };
  const correct = readings.some((reading) => within(reading, item.amount, item.tolerance));
  const bare = /^[-+−]?[\d.,\s]+$/.test(given);
  return verdict(correct, bare ? `${given} ${item.unit}`.trim() : given);
}

function verdict(correct: boolean, readable: string): Verdict {
  return { kind: 'graded', correct, points: correct ? 1 : 0, readable };
}
