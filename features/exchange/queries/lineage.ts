import { db } from '@/lib/db';

/**
 * For each item of a quiz, the item of its first version that it was copied from, through all versions between: what tells it from others
 * however often it is edited. An item that came from another quiz begins a line of its own here. The caller has asked who may see the quiz.
 */
export async function lineagesOf(quizId: string): Promise<ReadonlyMap<string, string>> {
  const items = await db.item.findMany({ where: { version: { quizId } }, select: { id: true, originId: true } });
  const origins = new Map(items.map(({ id, originId }) => [id, originId]));
  return new Map(items.map(({ id }) => [id, firstOf(id, origins)]));
}

function firstOf(id: string, origins: ReadonlyMap<string, string | null>): string {
  const seen = new Set([id]);
  let first = id;
  for (let origin = origins.get(id); origin && origins.has(origin) && !seen.has(origin); origin = origins.get(origin)) {
    seen.add(origin);
    first = origin;
  }
  return first;
}
