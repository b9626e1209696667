import { db, type Transaction } from '@/lib/db';
import type { DraftFault } from '../schema';

/** An entry, and until when it is held for being drafted. */
type Held = { readonly id: string; readonly heldUntil: Date };

const still = ({ id, heldUntil }: Held) => ({ id, draftDueAt: heldUntil, draftedAt: null, putAwayAt: null });

/** Writes down that an entry became a draft; false when it is another's by now, or was put away meanwhile. In the transaction that stores the draft. */
export async function becomeDraft(tx: Transaction, entry: Held, quizId: string, now: Date): Promise<boolean> {
  const became = { quizId, draftedAt: now, draftDueAt: null, draftFault: null };
  return (await tx.feedEntry.updateMany({ where: still(entry), data: became })).count === 1;
}

/** Writes down why an entry waits for its teacher, and when it is tried again, if it is. */
export async function stayWaiting(entry: Held, fault: DraftFault, retryAt: Date | null = null): Promise<undefined> {
  await db.feedEntry.updateMany({ where: still(entry), data: { draftFault: fault, draftDueAt: retryAt } });
}
