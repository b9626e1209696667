import { type Memory, remember } from '@/core/review';
import type { Transaction } from '@/lib/db';
import { columnsOf } from './memory';
import { holdCards } from './move-card';

/**
 * Moves a guest's cards to a member. Where both have a card of one fact, its reviews are put together and the memory is told anew from all of them in the order of their
 * days, so that it is what it would be had one person answered them all. The guest's plan goes along where the member has none.
 */
export async function adoptCards(tx: Transaction, guestId: string, memberId: string): Promise<void> {
  await holdCards(tx, guestId);
  await holdCards(tx, memberId);
  const cards = await tx.card.findMany({
    where: { userId: guestId },
    select: { id: true, articleId: true, fingerprint: true },
  });
  for (const { id, ...fact } of cards) {
    const where = { userId_articleId_fingerprint: { userId: memberId, ...fact } };
    const own = await tx.card.findUnique({ where, select: { id: true } });
    if (!own) await tx.card.update({ where: { id }, data: { userId: memberId }, select: { id: true } });
    else {
      await tx.review.updateMany({ where: { cardId: id }, data: { cardId: own.id } });
      await tx.card.delete({ where: { id }, select: { id: true } });
      await retell(tx, own.id);
    }
  }
  await adoptPlan(tx, guestId, memberId);
}

/** The member's own plan stands; without one the guest's becomes theirs. */
async function adoptPlan(tx: Transaction, guestId: string, memberId: string): Promise<void> {
  const own = await tx.studyPlan.count({ where: { userId: memberId } });
  if (own === 0) await tx.studyPlan.updateMany({ where: { userId: guestId }, data: { userId: memberId } });
}

async function retell(tx: Transaction, cardId: string): Promise<void> {
  const reviews = await tx.review.findMany({
    where: { cardId, undoneAt: null },
    orderBy: [{ day: 'asc' }, { reviewedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, day: true, rating: true },
  });
  let memory: Memory | undefined;
  for (const { id, day, rating } of reviews) {
    const before = memory ? JSON.stringify(columnsOf(memory)) : null;
    await tx.review.update({ where: { id }, data: { before }, select: { id: true } });
    memory = remember(memory, day, rating);
  }
  if (memory) await tx.card.update({ where: { id: cardId }, data: columnsOf(memory), select: { id: true } });
}
