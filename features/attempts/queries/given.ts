import type { Given } from '@/features/items/queries/proof';
import { db } from '@/lib/db';

/** What an attempt, found to be the viewer's, answered so far, by the id of the item. */
export async function givenIn(attemptId: string): Promise<ReadonlyMap<string, Given>> {
  const answers = await db.answer.findMany({
    where: { attemptId },
    select: { itemId: true, response: true, correct: true, points: true },
  });
  return new Map(answers.map(({ itemId, ...given }) => [itemId, given]));
}

/** What it answered before the article was read, likewise. */
export async function firstGivenIn(attemptId: string): Promise<ReadonlyMap<string, Given>> {
  const answers = await db.firstAnswer.findMany({
    where: { attemptId },
    select: { itemId: true, response: true, correct: true, points: true },
  });
  return new Map(answers.map(({ itemId, ...given }) => [itemId, given]));
}
