import { type Stimulus, truthChoices } from '@/core/questions';
import type { OwnKind } from '../schema';
import type { ItemBefore, Place } from './edit-rules/shapes';

/** How many parts a form offers; those left empty go away. */
export const parts = { choices: 4, severalChoices: 6, steps: 5, pairs: 4, spare: 2 } as const;

type Empty = {
  readonly kind: OwnKind;
  readonly language: 'id' | 'en';
  readonly body: string;
  /** What proves it, the first first. */
  readonly places: readonly [Place, ...Place[]];
  /** What of the article could be shown above the stem. */
  readonly opening?: Stimulus;
  /** Of an `evidence` item: the sentences to pick from. */
  readonly offered?: readonly Place[];
  /** Where there are more of them than a form offers. */
  readonly counts?: PartCounts;
};

export type PartCounts = { readonly choices: number; readonly steps: number; readonly pairs: number };
const fewest: PartCounts = { choices: 0, steps: 0, pairs: 0 };

/** An item that nobody has written yet, as `checkEdit` wants it: steps and pairs are named by their numbers until they have words. */
export function emptyItem({
  kind,
  language,
  body,
  places: [first, ...rest],
  opening,
  offered = [],
  counts = fewest,
}: Empty): ItemBefore {
  const proof = { evidenceStart: first.start, evidenceEnd: first.end, evidenceText: first.text };
  const named = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name} ${at}`);
  const steps = kind === 'ordering' ? named('step', Math.max(parts.steps, counts.steps)) : [];
  const pairs = kind === 'matching' ? named('pair', Math.max(parts.pairs, counts.pairs)) : [];
  const spare = named('spare', Math.max(parts.spare, counts.choices));
  return {
    kind,
    language,
    body,
    stimulus: null,
    opening: opening ?? null,
    key: '',
    because: '',
    date: null,
    amount: null,
    unit: null,
    tolerance: null,
    ...proof,
    choices: emptyChoices(kind, language, { offered, steps, pairs, spare, count: counts.choices }),
    steps: steps.map((text) => ({ text, date: '', ...proof })),
    pairs: pairs.map((match) => ({ prompt: match, match, ...proof })),
    furtherEvidence: rest,
  };
}

type Names = Readonly<Record<'steps' | 'pairs' | 'spare', readonly string[]>> & {
  readonly offered: readonly Place[];
  readonly count: number;
};

/** In the order shown, which must not be the right one: what was written last comes first. */
function emptyChoices(
  kind: OwnKind,
  language: 'id' | 'en',
  { offered, steps, pairs, spare, count }: Names,
): ItemBefore['choices'] {
  const choice = (text: string, correct: boolean) => ({ text, correct, because: null });
  switch (kind) {
    case 'multiple-choice':
      return Array.from({ length: Math.max(parts.choices, count) }, () => choice('', false));
    case 'multiple-response':
      return Array.from({ length: Math.max(parts.severalChoices, count) }, () => choice('', false));
    // Typed, unless it came with choices.
    case 'cloze':
      return Array.from({ length: count }, () => choice('', false));
    case 'true-false':
      return truthChoices(language).map((text) => choice(text, false));
    case 'evidence':
      return offered.map(({ start, end, text }) => ({ ...choice(text, false), placeStart: start, placeEnd: end }));
    case 'ordering':
      return [...steps].reverse().map((text) => choice(text, true));
    case 'matching':
      return [...[...pairs].reverse().map((text) => choice(text, true)), ...spare.map((text) => choice(text, false))];
    default:
      return [];
  }
}
