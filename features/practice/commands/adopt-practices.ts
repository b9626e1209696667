import { holdCards } from '@/features/reviews/commands/move-card';
import type { Transaction } from '@/lib/db';
import { openKeyOf } from '../policy/modes';
import { endPractice } from './end-practice';

/** Moves a guest's practices to a member. Where both have one of a mode open, the member's stays open and the guest's is finished as it stands, so that no answer is lost. */
export async function adoptPractices(tx: Transaction, guestId: string, memberId: string, now: Date): Promise<void> {
  await holdCards(tx, guestId);
  await holdCards(tx, memberId);
  const open = await tx.practice.findMany({
    where: { userId: guestId, finishedAt: null },
    select: { id: true, mode: true, week: true },
  });
  for (const { id, mode, week } of open) {
    const openKey = openKeyOf(memberId, mode, week);
    const own = await tx.practice.count({ where: { openKey } });
    if (own > 0) await endPractice(tx, guestId, { id, mode }, now);
    else await tx.practice.update({ where: { id }, data: { openKey }, select: { id: true } });
  }
  await tx.practice.updateMany({ where: { userId: guestId }, data: { userId: memberId } });
}
