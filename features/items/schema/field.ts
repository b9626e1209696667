import type { Unreadable } from '@/core/grading';
import type { OpenItem } from '../queries/open-item';

/** What an item is answered with: one choice, all that are right, a sentence, places, matches, typed words, a number, or so much of a date. */
export type Field =
  | 'choices'
  | 'several'
  | 'sentences'
  | 'order'
  | 'matches'
  | 'text'
  | 'number'
  | 'day'
  | 'month'
  | 'year';

const fields: Readonly<Record<string, Field>> = {
  'multiple-response': 'several',
  ordering: 'order',
  matching: 'matches',
  evidence: 'sentences',
  numeric: 'number',
};

export function fieldOf({ kind, choices, precision }: Pick<OpenItem, 'kind' | 'choices' | 'precision'>): Field {
  if (kind === 'date') return precision ?? 'day';
  return fields[kind] ?? (choices.length > 0 ? 'choices' : 'text');
}

const ofParts = ['not-a-choice', 'incomplete', 'repeated', 'malformed'] as const satisfies readonly Unreadable[];
const ofDates = ['not-a-date', 'date-too-coarse'] as const satisfies readonly Unreadable[];

/** Why an answer given there may not be readable, beside being empty. */
export const unreadableAt: Readonly<Record<Field, readonly Unreadable[]>> = {
  choices: ['not-a-choice'],
  sentences: ['not-a-choice'],
  several: ofParts,
  order: ofParts,
  matches: ofParts,
  text: [],
  number: ['not-a-number'],
  day: ofDates,
  month: ofDates,
  year: ofDates,
};
