import { randomUUID } from 'node:crypto';
import { nudge } from '@/features/outbox/commands/engage';
import { enqueue } from '@/features/outbox/commands/enqueue';
import type { Transaction } from '@/lib/db';

/** Whose grades may have changed: those of an assignment, of one pupil in it, or of all who were asked an item (in one assignment, where it is named). */
export type Touched =
  | { readonly assignmentId: string; readonly userId?: string }
  | { readonly itemId: string; readonly assignmentId: string | null };

/** A score that is owed, as its message says it: what it is worth is read when it is sent. */
export type OwedScore = { readonly linkId: string; readonly userId: string; readonly again: boolean };

/**
 * Owes the learning platforms the grades that may have changed, in the transaction that changes them. Where an assignment is opened from no platform
 * that takes scores, nothing is owed. `again`: also what they were told already. Answers how many.
 */
export async function oweScores(tx: Transaction, touched: Touched, now: Date, again = false): Promise<number> {
  const { assignmentId } = touched;
  const links = await tx.ltiLink.findMany({
    where: {
      ...(assignmentId === null ? {} : { assignmentId }),
      lineItemUrl: { not: null },
      assignment: attempted(touched),
    },
    orderBy: { id: 'asc' },
    select: { id: true, assignmentId: true },
  });
  let owed = 0;
  for (const link of links) {
    for (const userId of await pupilsOf(tx, link.assignmentId, touched)) {
      const payload: OwedScore = { linkId: link.id, userId, again };
      const group = `score:${link.id}:${userId}`;
      await enqueue(tx, { channel: 'lti', key: `${group}:${randomUUID()}`, group, userId, payload }, { now });
      owed += 1;
    }
  }
  if (owed > 0) nudge();
  return owed;
}

/** Who has handed in, once each, and always in one order: of two that owe at once neither waits for what the other holds. */
async function pupilsOf(tx: Transaction, assignmentId: string, touched: Touched): Promise<readonly string[]> {
  const rows = await tx.attempt.findMany({
    where: { assignmentId, ...finished(touched) },
    distinct: ['userId'],
    orderBy: { userId: 'asc' },
    select: { userId: true },
  });
  return rows.map(({ userId }) => userId);
}

function attempted(touched: Touched) {
  return { attempts: { some: finished(touched) } };
}

function finished(touched: Touched) {
  return {
    finishedAt: { not: null },
    ...('itemId' in touched ? { items: { some: { itemId: touched.itemId } } } : {}),
    ...('userId' in touched && touched.userId ? { userId: touched.userId } : {}),
  };
}
