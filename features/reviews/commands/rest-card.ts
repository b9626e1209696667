import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Owner } from '@/lib/viewer';

/**
 * Lays a fact aside, or takes it up again: while it rests it is not due. Resting what rests changes nothing.
 * @throws AppError `not-found` when the card is not the viewer's.
 */
export async function restCard(
  { userId }: Owner,
  { cardId, rest }: { cardId: string; rest: boolean },
  { now }: { now: Date },
): Promise<void> {
  const own = { id: cardId, userId };
  const { count } = await db.card.updateMany({ where: own, data: { restedAt: rest ? now : null } });
  if (count === 0) throw new AppError('not-found');
}
