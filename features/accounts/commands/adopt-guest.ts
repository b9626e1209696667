import { adoptFlags } from '@/features/flags/commands/adopt-flags';
import { adoptReceipts } from '@/features/offline/commands/adopt-receipts';
import { adoptPractices } from '@/features/practice/commands/adopt-practices';
import { adoptCards } from '@/features/reviews/commands/adopt-cards';
import type { Transaction } from '@/lib/db';

/**
 * Moves a guest's attempts to a member and removes the guest. Where both have the same quiz open, one may stay open
 * (`Attempt.openKey`): the member's; the guest's is finished as it stands, so no answer is lost and none is mixed in.
 * But an open attempt without an answer yields to one that has some. Practices, cards, flags and receipts go along; see `adoptPractices`, `adoptCards`, `adoptFlags`, `adoptReceipts`.
 */
export async function adoptGuest(tx: Transaction, guestId: string, memberId: string, now: Date): Promise<void> {
  if (guestId === memberId) return;
  // Whoever takes the pass out moves the attempts: a second sign-in at the same moment finds nothing to do.
  const { count } = await tx.guestPass.deleteMany({ where: { userId: guestId } });
  if (count === 0) return;
  await holdOpen(tx, [guestId, memberId]);
  for (const attempt of await openAttempts(tx, guestId)) await settleOpen(tx, attempt, memberId, now);
  await tx.attempt.updateMany({ where: { userId: guestId }, data: { userId: memberId } });
  await adoptPractices(tx, guestId, memberId, now);
  await adoptCards(tx, guestId, memberId);
  await adoptFlags(tx, guestId, memberId);
  await adoptReceipts(tx, guestId, memberId);
  await tx.user.deleteMany({ where: { id: guestId, email: null } });
}

/** Locks the open attempts until the transaction ends, so that nothing is answered in between; changes nothing. */
async function holdOpen(tx: Transaction, userIds: readonly string[]): Promise<void> {
  await tx.attempt.updateMany({
    where: { userId: { in: [...userIds] }, finishedAt: null },
    data: { finishedAt: null },
  });
}

type OpenAttempt = { readonly id: string; readonly versionId: string; readonly answers: readonly unknown[] };

function openAttempts(tx: Transaction, userId: string, versionId?: string): Promise<OpenAttempt[]> {
  return tx.attempt.findMany({
    where: { userId, finishedAt: null, assignmentId: null, ...(versionId ? { versionId } : {}) },
    select: { id: true, versionId: true, answers: { take: 1, select: { id: true } } },
  });
}

async function settleOpen(tx: Transaction, guests: OpenAttempt, memberId: string, now: Date): Promise<void> {
  const [own] = await openAttempts(tx, memberId, guests.versionId);
  if (own && guests.answers.length === 0) {
    await tx.attempt.delete({ where: { id: guests.id } });
  } else if (own && own.answers.length > 0) {
    await tx.attempt.update({ where: { id: guests.id }, data: { finishedAt: now, openKey: null } });
  } else {
    if (own) await tx.attempt.delete({ where: { id: own.id } });
    const openKey = `${memberId}:${guests.versionId}`;
    await tx.attempt.update({ where: { id: guests.id }, data: { openKey } });
  }
}
