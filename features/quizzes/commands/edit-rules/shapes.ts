import type { Stimulus } from '@/core/questions';
import type { EditItem } from '../../schema';
import type { DateWording } from '../word-date';

export type Proof = { readonly evidenceStart: number; readonly evidenceEnd: number; readonly evidenceText: string };

export type EditedChoice = {
  readonly text: string;
  readonly because: string | null;
  readonly correct: boolean;
  /** Of a sentence, where it stands in the article. */
  readonly placeStart?: number | null;
  readonly placeEnd?: number | null;
};
export type EditedStep = Proof & { readonly text: string; readonly date: string };
export type EditedPair = Proof & { readonly prompt: string; readonly match: string };
export type Place = { readonly start: number; readonly end: number; readonly text: string };

type Edited = Proof & {
  readonly key: string;
  readonly because: string;
  readonly date: string | null;
  readonly amount: number | null;
  readonly unit: string | null;
  readonly tolerance: number | null;
  readonly choices: readonly EditedChoice[];
  /** In the right order. */
  readonly steps: readonly EditedStep[];
  readonly pairs: readonly EditedPair[];
  readonly furtherEvidence: readonly Place[];
};

/** What of the stored item decides how an edit is judged. */
export type ItemBefore = Edited & {
  readonly kind: string;
  /** What is read before the stem now. */
  readonly stimulus: Stimulus | null;
  /** What of the article could be. */
  readonly opening: Stimulus | null;
  readonly language: DateWording;
  /** The words of the article. */
  readonly body: string;
};

/** What an edit makes of an item: every column and row that a teacher may change, and the proof that follows from them. */
export type ItemAfter = Edited & {
  readonly stimulus: Stimulus | null;
  readonly stem: string;
  readonly accepted: readonly string[];
  readonly others: readonly string[];
};

export type EditFault =
  | 'stem-empty'
  | 'gap'
  | 'because-empty'
  | 'because-stale'
  | 'too-few-choices'
  | 'same-choices'
  | 'no-key'
  | 'too-few-keys'
  | 'no-distractor'
  | 'accepted-empty'
  | 'accepted-other'
  | 'date'
  | 'amount'
  | 'tolerance'
  | 'too-few-steps'
  | 'same-steps'
  | 'step-date'
  | 'steps-tie'
  | 'too-few-pairs'
  | 'same-prompts'
  | 'pair-half'
  | 'answer-in-stem';

export type Refusal = { readonly ok: false; readonly code: EditFault; readonly field: keyof EditItem };
export type Response = Omit<ItemAfter, 'stimulus' | 'stem' | 'because'>;
export type Ruling = { readonly ok: true; readonly value: Response } | Refusal;

export const refuse = (code: EditFault, field: keyof EditItem): Refusal => ({ ok: false, code, field });

/** The item as it was, but for what answers it: each rule sets what its kind has. */
export function unanswered({ evidenceStart, evidenceEnd, evidenceText, furtherEvidence }: ItemBefore) {
  const proof = { evidenceStart, evidenceEnd, evidenceText, furtherEvidence };
  const numbers = { date: null, amount: null, unit: null, tolerance: null } as const;
  return { ...proof, ...numbers, choices: [], accepted: [], others: [], steps: [], pairs: [] } as const;
}

/** Lower case, letters and digits alone: what two texts must differ in to be two. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function areDistinct(texts: readonly string[]): boolean {
  return new Set(texts.map(plain)).size === texts.length;
}
