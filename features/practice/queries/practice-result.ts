import { type Score, score } from '@/core/grading';
import { type ProvenItem, provenItems } from '@/features/items/queries/proof';
import { ownerId, type Viewer } from '@/lib/viewer';
import { givenIn } from './given';
import { getOwnPractice, type OwnPractice } from './own-practice';
import { type Source, sourcesOf } from './sources';

export type PracticeResult = {
  readonly practice: OwnPractice;
  readonly score: Score;
  /** In the order asked, each with its article. */
  readonly items: readonly (ProvenItem & { readonly source: Source })[];
};

/**
 * What a finished practice came to. Null while it is open: its keys stay hidden.
 * @throws AppError `not-found` when it is not the viewer's.
 */
export async function getPracticeResult(
  viewer: Viewer,
  practiceId: string,
  { now }: { now: Date },
): Promise<PracticeResult | null> {
  const practice = await getOwnPractice(viewer, practiceId, { now });
  if (!practice.finishedAt) return null;
  const own = { id: practiceId, userId: ownerId(viewer), finishedAt: { not: null } } as const;
  const itemIds = practice.places.map(({ itemId }) => itemId);
  const [proven, sources] = await Promise.all([
    provenItems({ practiceItems: { some: { practice: own } } }, await givenIn(practiceId)),
    sourcesOf(itemIds),
  ]);
  const byId = new Map(proven.map((item) => [item.id, item]));
  const items = itemIds.flatMap((itemId) => {
    const [item, source] = [byId.get(itemId), sources.get(itemId)];
    return item && source ? [{ ...item, source }] : [];
  });
  return { practice, score: score(items.map(({ answer }) => answer)), items };
}
