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
  choices: { select: { text: true }, orderBy: { position: 'asc' } },
  acceptedForms: { select: { text: true } },
} as const;

type KeyRow = {
  readonly kind: string;
  readonly key: string;
  readonly date: string | null;
  readonly amount: number | null;
  readonly unit: string | null;
  readonly tolerance: number | null;
  readonly choices: readonly { readonly text: string }[];
  readonly acceptedForms: readonly { readonly text: string }[];
};

/** A stored item as grading wants it. @throws AppError `gone` when the row lacks what its kind needs. */
export function gradableOf(row: KeyRow): Gradable {
  const { kind, key } = row;
  const choices = row.choices.map(({ text }) => text);
  switch (kind) {
    case 'multiple-choice':
      return { kind, key, choices };
    case 'true-false': {
      const [one, other] = choices;
      if (one === undefined || other === undefined) throw incomplete(kind);
      return { kind, key, choices: [one, other] };
    }
    case 'cloze': {
      const accepted = row.acceptedForms.map(({ text }) => text);
      return choices.length > 0 ? { kind, key, accepted, choices } : { kind, key, accepted };
    }
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

function incomplete(kind: string): AppError {
  return new AppError(
    'gone',
    `Expected an item that can be graded, got kind "${kind}" without its key. Load it again.`,
  );
}
