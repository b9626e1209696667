import type { Given } from '@/features/items/queries/proof';
import { db } from '@/lib/db';

/** What a practice, found to be the viewer's, answered so far, by the id of the item. */
export async function givenIn(practiceId: string): Promise<ReadonlyMap<string, Given>> {
  const answered = await db.practiceItem.findMany({
    where: { practiceId, answeredAt: { not: null } },
    select: { itemId: true, response: true, correct: true, points: true },
  });
  return new Map(
    answered.map(({ itemId, response, correct, points }) => [
      itemId,
      { response: response ?? '', correct: correct ?? false, points: points ?? 0 },
    ]),
  );
}
