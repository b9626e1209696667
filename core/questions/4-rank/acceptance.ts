import { featuresOf, type Judgeable } from './judged-features.ts';
import { judgedWeights } from './judged-weights.ts';

/**
 * How likely a careful reader accepts the item, 0 to 1: logistic regression over the judged items (`bench/quality/fit.ts`). It tells better from worse
 * only a little, so it ranks and refuses nothing.
 */
export function acceptance(item: Judgeable): number {
  const sum = featuresOf(item).reduce((total, feature) => total + (judgedWeights[feature] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
