import type { Evidence, Question, Stimulus } from '@/core/questions';
import { itemParts } from './item-parts';

const inOrder = { orderBy: { position: 'asc' } } as const;

/** The columns and rows that `questionOf` needs. */
export const questionColumns = {
  id: true,
  kind: true,
  stimulusStart: true,
  stimulusEnd: true,
  stimulusText: true,
  stem: true,
  key: true,
  because: true,
  factId: true,
  difficulty: true,
  evidenceStart: true,
  evidenceEnd: true,
  evidenceText: true,
  date: true,
  amount: true,
  unit: true,
  tolerance: true,
  choices: { ...itemParts.choices, ...inOrder },
  acceptedForms: itemParts.acceptedForms,
  otherForms: itemParts.otherForms,
  steps: { ...itemParts.steps, ...inOrder },
  pairs: { ...itemParts.pairs, ...inOrder },
  furtherEvidence: { ...itemParts.furtherEvidence, ...inOrder },
} as const;

type Proof = { readonly evidenceStart: number; readonly evidenceEnd: number; readonly evidenceText: string };
type Form = { readonly text: string };

export type StoredItem = Proof & {
  readonly id: string;
  readonly kind: string;
  readonly stimulusStart: number | null;
  readonly stimulusEnd: number | null;
  readonly stimulusText: string | null;
  readonly stem: string;
  readonly key: string;
  readonly because: string;
  readonly factId: string;
  readonly difficulty: number;
  readonly date: string | null;
  readonly amount: number | null;
  readonly unit: string | null;
  readonly tolerance: number | null;
  readonly choices: readonly {
    readonly text: string;
    readonly correct: boolean;
    readonly because: string | null;
    readonly placeStart?: number | null;
    readonly placeEnd?: number | null;
  }[];
  readonly acceptedForms: readonly Form[];
  readonly otherForms: readonly Form[];
  readonly steps: readonly (Proof & { readonly text: string; readonly date: string })[];
  readonly pairs: readonly (Proof & { readonly prompt: string; readonly match: string })[];
  readonly furtherEvidence: readonly { readonly start: number; readonly end: number; readonly text: string }[];
};

/** A stored item as the generator speaks of it; nothing for a kind that is none. Its concerns are left out. */
export function questionOf(item: StoredItem): Question | undefined {
  const { id, stem, key, because, factId, difficulty, furtherEvidence, kind } = item;
  const stimulus = stimulusOf(item);
  const base = {
    ...{ id, stem, key, because, factId, difficulty, furtherEvidence },
    ...(stimulus ? { stimulus } : {}),
    evidence: proofOf(item),
    concerns: [],
  };
  const choices = item.choices.map(({ text }) => text);
  const distractors = item.choices.flatMap(({ text, correct, because: why }) =>
    correct ? [] : [{ text, because: why ?? '' }],
  );
  const typed = {
    accepted: item.acceptedForms.map(({ text }) => text),
    others: item.otherForms.map(({ text }) => text),
  };
  switch (kind) {
    case 'multiple-choice':
      return { ...base, kind, choices, distractors };
    case 'multiple-response':
      return {
        ...base,
        kind,
        choices,
        distractors,
        keys: item.choices.flatMap((one) => (one.correct ? one.text : [])),
      };
    case 'true-false':
      return { ...base, kind, choices: [choices[0] ?? '', choices[1] ?? ''], distractors };
    case 'cloze':
      return choices.length > 0 ? { ...base, kind, ...typed, choices, distractors } : { ...base, kind, ...typed };
    case 'short-answer':
      return { ...base, kind, ...typed };
    case 'date':
      return { ...base, kind, date: item.date ?? '' };
    case 'numeric':
      return { ...base, kind, amount: item.amount ?? 0, unit: item.unit ?? '', tolerance: item.tolerance ?? 0 };
    case 'ordering':
      return { ...base, kind, choices, steps: item.steps.map((step) => ({ ...step, evidence: proofOf(step) })) };
    case 'matching':
      return {
        ...base,
        kind,
        choices,
        distractors,
        pairs: item.pairs.map((pair) => ({ ...pair, evidence: proofOf(pair) })),
      };
    case 'evidence':
      return {
        ...base,
        kind,
        choices,
        distractors,
        places: item.choices.map(({ placeStart, placeEnd }) => ({ start: placeStart ?? 0, end: placeEnd ?? 0 })),
      };
    default:
      return undefined;
  }
}

function stimulusOf({ stimulusStart: start, stimulusEnd: end, stimulusText: text }: StoredItem): Stimulus | undefined {
  return start === null || end === null || text === null ? undefined : { start, end, text };
}

function proofOf({ evidenceStart: start, evidenceEnd: end, evidenceText: text }: Proof): Evidence {
  return { start, end, text };
}
