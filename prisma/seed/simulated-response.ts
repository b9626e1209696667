import type { Random } from '../../core/questions/random.ts';
import { chanceOfRight, type ItemModel } from './response-model.ts';
import { type Keyed, rightResponse } from './right-response.ts';
import { wrongResponse } from './wrong-response.ts';

export type Taker = {
  readonly ability: number;
  /** The chance that an answer is left out, 0 to 1. */
  readonly blank: number;
  readonly random: Random;
};

/** What a simulated learner gives to an item, as its form sends it; null where they leave it out. */
export function simulatedResponse(item: Keyed, model: ItemModel, { ability, blank, random }: Taker): string | null {
  const [leavesOut, isRight] = [random.next() < blank, random.next() < chanceOfRight(model, ability)];
  if (leavesOut) return null;
  return isRight ? rightResponse(item) : wrongResponse(item, random, ability > 0 ? model.lure : undefined);
}
