import type {
  ClozeItem,
  DateItem,
  EvidenceItem,
  MultipleChoiceItem,
  MultipleResponseItem,
  NumericItem,
  Question,
  ShortAnswerItem,
  TrueFalseItem,
} from '../questions/index.ts';
import { gradeChoice } from './choice.ts';
import { coarser, lacksYear, readDate } from './dates.ts';
import { measuresElse, readNumbers, roundsTo, within } from './numbers.ts';
import { gradeMany, gradeMatches, gradeOrder, type Matching, type Ordering } from './parts.ts';
import { gradeTyped } from './typed.ts';
import { graded, type Verdict } from './verdict.ts';
import { tidy } from './words.ts';

/** What grading needs of a question; every `Question` is one. */
export type Gradable =
  | Pick<MultipleChoiceItem, 'kind' | 'choices' | 'key'>
  | Pick<MultipleResponseItem, 'kind' | 'choices' | 'keys'>
  | Pick<TrueFalseItem, 'kind' | 'choices' | 'key'>
  | Pick<ClozeItem, 'kind' | 'choices' | 'key' | 'accepted' | 'others'>
  | Pick<ShortAnswerItem, 'kind' | 'key' | 'accepted' | 'others'>
  | Pick<DateItem, 'kind' | 'date'>
  | Pick<NumericItem, 'kind' | 'amount' | 'unit' | 'tolerance'>
  | ({ readonly kind: 'ordering' } & Ordering)
  | ({ readonly kind: 'matching' } & Matching)
  | Pick<EvidenceItem, 'kind' | 'choices' | 'key'>;

/**
 * Grades one response.
 *
 * - Choices, and sentences that are evidence: the response is the text of one, exactly as shown. A position would change
 *   its meaning if choices were shuffled, and the text tells nothing of the key.
 * - Items of several parts: see `parts.ts`.
 * - Typed words: see `gradeTyped`.
 * - Date: see `readDate`. Compared at the precision of the key; a finer response is cut, a coarser one is asked again.
 * - Number: see `readNumbers`. Right when one reading lies within the tolerance, or is finer and rounds to the amount;
 *   wrong when it is told in a unit that measures something else.
 */
export function grade(question: Gradable, response: string): Verdict {
  const given = tidy(response);
  if (given === '') return { kind: 'unreadable', reason: 'empty' };
  switch (question.kind) {
    case 'multiple-choice':
    case 'true-false':
    case 'evidence':
      return gradeChoice(question.choices, question.key, given);
    case 'multiple-response':
      return gradeMany(question, response);
    case 'cloze':
      return question.choices ? gradeChoice(question.choices, question.key, given) : gradeTyped(question, given);
    case 'short-answer':
      return gradeTyped(question, given);
    case 'date':
      return gradeDate(question.date, given);
    case 'numeric':
      return gradeNumber(question, given);
    case 'ordering':
      return gradeOrder(question, response);
    case 'matching':
      return gradeMatches(question, response);
  }
}

// Keeps `Gradable` true to its promise when a kind is added.
const _everyQuestionIsGradable: (question: Question) => Gradable = (question) => question;
void _everyQuestionIsGradable;

function gradeDate(key: string, given: string): Verdict {
  const date = readDate(given);
  if (date === null) return { kind: 'unreadable', reason: lacksYear(given) ? 'date-too-coarse' : 'not-a-date' };
  if (coarser(date, key)) return { kind: 'unreadable', reason: 'date-too-coarse' };
  const cut = date.slice(0, key.length);
  return graded(cut === key ? 1 : 0, cut);
}

function gradeNumber({ amount, unit, tolerance }: Pick<NumericItem, 'amount' | 'unit' | 'tolerance'>, given: string) {
  const readings = readNumbers(given, unit);
  if (readings.length === 0) return { kind: 'unreadable', reason: 'not-a-number' } as const;
  const fits = readings.some((reading) => within(reading, amount, tolerance) || roundsTo(reading, amount));
  const bare = /^[-+−]?[\d.,\s]+$/.test(given);
  return graded(fits && !measuresElse(given, unit) ? 1 : 0, bare ? `${given} ${unit}`.trim() : given);
}
