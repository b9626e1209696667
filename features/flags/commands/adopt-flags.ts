import type { Transaction } from '@/lib/db';

/** Moves a guest's flags to a member; where both flagged one item, the member's stands. */
export async function adoptFlags(tx: Transaction, guestId: string, memberId: string): Promise<void> {
  const own = await tx.flag.findMany({ where: { userId: memberId }, select: { itemId: true } });
  const itemId = { notIn: own.map((flag) => flag.itemId) };
  await tx.flag.updateMany({ where: { userId: guestId, itemId }, data: { userId: memberId } });
}
