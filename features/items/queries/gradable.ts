import type { Gradable } from '@/core/grading';
import { AppError } from '@/lib/errors';

/** The columns that grading needs: the key is among them, so this never feeds a learner's page before its time. */
export const keyColumns = {
  kind: true,
  key: true,
  date: true,
  amount: true,
  unit: true,
  tolerance: true,
  choices: { select: { text: true, correct: true }, orderBy: { position: 'asc' } },
  acceptedForms: { select: { text: true } },
  otherForms: { select: { text: true } },
  steps: { select: { text: true }, orderBy: { position: 'asc' } },
  pairs: { select: { prompt: true, match: true }, orderBy: { position: 'asc' } },
} as const;

type KeyRow = {
  readonly kind: string;
  readonly key: string;
  readonly date: string | null;
  readonly amount: number | null;
  readonly unit: string | null;
  readonly tolerance: number | null;
  readonly choices: readonly { readonly text: string; readonly correct: boolean }[];
  readonly acceptedForms: readonly { readonly text: string }[];
  readonly otherForms: readonly { readonly text: string }[];
  readonly steps: readonly { readonly text: string }[];
  readonly pairs: readonly { readonly prompt: string; readonly match: string }[];
};

/** A stored item as grading wants it. @throws AppError `gone` when the row lacks what its kind needs. */
export function gradableOf(row: KeyRow): Gradable {
  const { kind, key, steps, pairs } = row;
  const choices = row.choices.map(({ text }) => text);
  switch (kind) {
    case 'multiple-choice':
    case 'evidence':
      return { kind, key, choices };
    case 'multiple-response':
      return { kind, choices, keys: row.choices.flatMap(({ text, correct }) => (correct ? text : [])) };
    case 'true-false': {
      const [one, other] = choices;
      if (one === undefined || other === undefined) throw incomplete(kind);
      return { kind, key, choices: [one, other] };
    }
    case 'cloze':
      return choices.length > 0 ? { kind, ...typedKey(row), choices } : { kind, ...typedKey(row) };
    case 'short-answer':
      return { kind, ...typedKey(row) };
    case 'ordering':
      if (steps.length < 2) throw incomplete(kind);
      return { kind, steps };
    case 'matching':
      if (pairs.length === 0) throw incomplete(kind);
      return { kind, pairs, choices };
    case 'date':
      if (row.date === null) throw incomplete(kind);
      return { kind, date: row.date };
    case 'numeric':
      if (row.amount === null) throw incomplete(kind);
      return { kind, amount: row.amount, unit: row.unit ?? '', tolerance: row.tolerance ?? 0 };
    default:
      throw incomplete(kind);
  }
}

function typedKey({ key, acceptedForms, otherForms }: KeyRow) {
  return { key, accepted: acceptedForms.map(({ text }) => text), others: otherForms.map(({ text }) => text) };
}

function incomplete(kind: string): AppError {
  return new AppError(
    'gone',
    `Expected an item that can be graded, got kind "${kind}" without its key. Load it again.`,
  );
}
