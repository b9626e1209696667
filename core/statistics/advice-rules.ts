import type { ChoiceStatistics } from './choices.ts';
import type { Estimate } from './figure.ts';
import { shareInterval } from './intervals.ts';
import type { ItemStatistics } from './item.ts';
import {
  discriminationBounds,
  facilityBounds,
  fewest,
  functioning,
  manyBlank,
  nearlyAll,
  smallCorrelation,
} from './thresholds.table.ts';

/** What rules look at. */
export type Measured = Pick<ItemStatistics, 'shown' | 'blank' | 'facility' | 'guess' | 'discrimination' | 'choices'>;

type Found = { readonly certainty: 'clear' | 'perhaps'; readonly choices?: readonly string[] };
type Rule = (item: Measured) => Found | null;

/** One rule a kind of advice, what to look at first on top. Bounds and their sources: `thresholds.table.ts`. */
export const adviceRules = {
  /** Who does well elsewhere does worse here: the key may be wrong, or a second choice right. */
  'negative-discrimination': ({ discrimination }) => below(discrimination, 0),

  /** A wrong choice that the strong take: it may be right, or half right. */
  'distractor-chosen-by-strong': ({ choices }) =>
    together(
      wrongOf(choices).filter(({ share }) => (share.value ?? 0) >= functioning),
      ({ pointBiserial }) => above(pointBiserial, smallCorrelation, 0),
    ),

  /** A wrong choice that more take than the right one, of one right choice. */
  'distractor-over-key': ({ shown, choices }) => {
    const [key, ...more] = choices.filter(({ correct }) => correct);
    if (shown < fewest.spread || !key || more.length > 0) return null;
    return together(
      wrongOf(choices).filter(({ count }) => count > key.count),
      ({ share }) => certainIf((share.interval?.low ?? 0) > (key.share.interval?.high ?? 1)),
    );
  },

  /** No more points than by chance. */
  'no-better-than-guessing': ({ shown, facility, guess }) =>
    shown >= fewest.spread && guess.value !== null && facility.value !== null && facility.value <= guess.value
      ? certainIf((facility.interval?.high ?? 1) < guess.value)
      : null,

  hard: ({ shown, facility }) => (shown < fewest.spread ? null : atMost(facility, facilityBounds.hard)),

  'nearly-all-right': ({ shown, facility }) => (shown < fewest.spread ? null : above(facility, nearlyAll, nearlyAll)),

  /** An item that nearly all or hardly any get right has no room to discriminate: that is said of it instead. */
  'poor-discrimination': ({ discrimination, facility }) =>
    (discrimination.value ?? -1) < 0 || isExtreme(facility) ? null : below(discrimination, discriminationBounds.fair),

  /** Wrong choices that hardly anybody takes, so that they make the item no harder. */
  'idle-distractors': ({ shown, facility, choices }) =>
    shown < fewest.quintiles || (facility.value ?? 1) >= nearlyAll
      ? null
      : together(wrongOf(choices), ({ share }) => below(share, functioning)),

  'many-blank': ({ shown, blank }) => {
    if (shown < fewest.spread || blank / shown < manyBlank) return null;
    return certainIf((shareInterval(blank / shown, shown)?.low ?? 0) >= manyBlank);
  },
} as const satisfies Record<string, Rule>;

function below({ value, interval }: Estimate, bound: number): Found | null {
  return value !== null && value < bound ? certainIf((interval?.high ?? value) < bound) : null;
}

function atMost({ value, interval }: Estimate, bound: number): Found | null {
  return value !== null && value <= bound ? certainIf((interval?.high ?? value) <= bound) : null;
}

/** From `bound` on; clear when the interval lies above `surely`. */
function above({ value, interval }: Estimate, bound: number, surely: number): Found | null {
  return value !== null && value >= bound ? certainIf((interval?.low ?? value) > surely) : null;
}

function certainIf(clear: boolean): Found {
  return { certainty: clear ? 'clear' : 'perhaps' };
}

/** Several choices found by one rule are told at once; clear when one of them is. */
function together(
  choices: readonly ChoiceStatistics[],
  rule: (choice: ChoiceStatistics) => Found | null,
): Found | null {
  const found = choices.flatMap((choice) => {
    const one = rule(choice);
    return one ? { ...one, text: choice.text } : [];
  });
  if (found.length === 0) return null;
  return { ...certainIf(found.some(({ certainty }) => certainty === 'clear')), choices: found.map(({ text }) => text) };
}

function wrongOf(choices: readonly ChoiceStatistics[]): readonly ChoiceStatistics[] {
  return choices.filter(({ correct }) => !correct);
}

function isExtreme({ value }: Estimate): boolean {
  return value === null || value >= nearlyAll || value <= 1 - nearlyAll;
}
