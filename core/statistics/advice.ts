import { adviceRules, type Measured } from './advice-rules.ts';
import type { QuizStatistics } from './quiz.ts';
import { reliabilityBounds } from './thresholds.table.ts';

export type AdviceCode = keyof typeof adviceRules;

/** What to look at first comes first. */
export const adviceCodes = Object.keys(adviceRules) as readonly AdviceCode[];

/** Something to look at in an item. */
export type Advice = {
  readonly code: AdviceCode;
  /** `clear` when the whole 95 % interval says so, `perhaps` when only the figure does: more attempts may show otherwise. */
  readonly certainty: 'clear' | 'perhaps';
  /** The texts of the choices that it is about; empty where it is about the item. */
  readonly choices: readonly string[];
};

/** In the order of `adviceCodes`; empty where nothing stands out, or too few attempts can tell. */
export function adviceOf(item: Measured): readonly Advice[] {
  return adviceCodes.flatMap((code) => {
    const found = adviceRules[code](item);
    return found ? { code, choices: [], ...found } : [];
  });
}

export type QuizAdvice = 'unreliable' | 'fairly-reliable' | 'reliable';

/** How far the totals can be trusted to tell learners apart; null where alpha is not known. */
export function quizAdvice({ alpha }: Pick<QuizStatistics, 'alpha'>): QuizAdvice | null {
  if (alpha.value === null) return null;
  if (alpha.value < reliabilityBounds.low) return 'unreliable';
  return alpha.value < reliabilityBounds.satisfactory ? 'fairly-reliable' : 'reliable';
}
