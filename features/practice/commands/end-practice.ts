import { moveCards } from '@/features/reviews/commands/move-card';
import type { Transaction } from '@/lib/db';
import { feedbackOf, type PracticeMode } from '../policy/modes';
import { askedColumns, moveOf } from './card-move';

/**
 * Closes a practice that the caller holds: from now on its result may be seen and nothing answered. Where answers could be changed until now, they move their cards now, in the order
 * asked. What was not answered moves none.
 */
export async function endPractice(
  tx: Transaction,
  userId: string,
  { id, mode }: { readonly id: string; readonly mode: PracticeMode },
  endedAt: Date,
): Promise<void> {
  await tx.practice.update({ where: { id }, data: { finishedAt: endedAt, openKey: null }, select: { id: true } });
  if (feedbackOf(mode) !== 'end') return;
  const answered = await tx.practiceItem.findMany({
    where: { practiceId: id, answeredAt: { not: null } },
    orderBy: { position: 'asc' },
    select: { id: true, response: true, correct: true, points: true, item: { select: askedColumns } },
  });
  const moves = answered.map(({ item, ...given }) => moveOf(userId, item, given));
  await moveCards(tx, moves, endedAt);
}
