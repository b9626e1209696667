import { seededRandom } from '../../core/questions/random.ts';
import { gradableOf, keyColumns } from '../../features/items/queries/gradable.ts';
import { db } from '../../lib/db.ts';
import { drawAbility, type ItemModel, modelOfShare } from '../../prisma/seed/response-model.ts';
import type { Keyed } from '../../prisma/seed/right-response.ts';
import { simulatedResponse } from '../../prisma/seed/simulated-response.ts';
import type { Pupil } from './people.ts';

/** An item with how it is answered. */
type Modelled = { readonly stem: string; readonly item: Keyed; readonly model: ItemModel };

/** How the demonstration answers: `respond` is the same for the same seed, whatever the ids. */
export type Answering = {
  /** @param growth what is added to the ability: of a second attempt, or of a fact met before. */
  readonly respond: (pupil: Pupil, itemId: string, occasion: string, growth?: number) => Promise<string | null>;
};

const blank = 0.03;
const spread = 0.12;
/** An item whose key is wrong: the better a pupil, the less likely is the answer that it calls right. */
const badKey = { discrimination: -1.3, difficulty: 0.2 } as const;

/**
 * Answers by the two-parameter logistic model (`prisma/seed/response-model.ts`): each item has the share of wrong answers that the generator expects, give or take 0.12
 * (standard deviation), and a discrimination between 0.8 and 2.2. The item named `badItem` is answered as one with a wrong key, and strong pupils choose its first distractor.
 */
export function answering({ seed, badItem }: { readonly seed: number; readonly badItem: string }): Answering {
  const known = new Map<string, Promise<Modelled>>();
  const modelled = (itemId: string) => {
    const found = known.get(itemId) ?? modelOf(itemId, { seed, bad: itemId === badItem });
    known.set(itemId, found);
    return found;
  };
  return {
    respond: async ({ viewer, ability }, itemId, occasion, growth = 0) => {
      const { stem, item, model } = await modelled(itemId);
      const random = seededRandom(seed, [viewer.name, occasion, stem].join('|'));
      return simulatedResponse(item, model, { ability: ability + growth, blank, random });
    },
  };
}

async function modelOf(itemId: string, { seed, bad }: { seed: number; bad: boolean }): Promise<Modelled> {
  const row = await db.item.findUniqueOrThrow({
    where: { id: itemId },
    select: { ...keyColumns, stem: true, difficulty: true },
  });
  const item = { ...gradableOf(row), key: row.key };
  const { stem } = row;
  if (bad) return { stem, item, model: { ...badKey, lure: row.choices.find(({ correct }) => !correct)?.text } };
  const random = seededRandom(seed, stem);
  const share = row.difficulty + drawAbility(random) * spread;
  return { stem, item, model: modelOfShare(share, 0.8 + random.next() * 1.4) };
}
