import type { Transaction } from '@/lib/db';

/** Moves the first receipts of a guest's events to a member, with what the events did: a copy may come after the sign-in. No event of the guest has one of the member's too, for an attempt or card is one's alone. */
export async function adoptReceipts(tx: Transaction, guestId: string, memberId: string): Promise<void> {
  await tx.eventReceipt.updateMany({ where: { userId: guestId }, data: { userId: memberId } });
}
