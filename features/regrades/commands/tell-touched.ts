import { notifyEach } from '@/features/notifications/commands/notify-each';
import type { Transaction } from '@/lib/db';
import type { HeldItem } from './hold-item';

/** What was regraded, or undone: the deed, and which answers it made count otherwise. */
export type Touch = {
  readonly deed: 'drop' | 'accept' | 'full' | 'points';
  readonly changed: readonly string[];
  readonly kind: 'regraded' | 'regrade_undone';
  /** Names what happened, so that nobody is told it twice. */
  readonly event: string;
  readonly reason: string;
};

/**
 * Tells whoever a regrade touched, with the way to their result: those whose answer counts otherwise; of a dropped item all who were asked
 * it, and of one that gives its points to everyone also who left it empty. Not who is in the middle of it: it is on their result when they finish.
 * The reason may tell the key: who is not told that yet reads it on the result, when they are.
 */
export async function tellTouched(tx: Transaction, item: HeldItem, touch: Touch, now: Date): Promise<number> {
  const paths = await pathsOf(tx, item, touch);
  const waiting = await sealedOff(tx, item);
  const own = [...paths].map(([userId, path]) => {
    const text = waiting.has(userId) ? '' : touch.reason;
    return [userId, { path, text }] as const;
  });
  const telling = { kind: touch.kind, subject: item.subject, event: touch.event };
  return notifyEach(tx, new Map(own), telling, { now });
}

/** Who is not told the key of an item yet that an attempt of theirs asks. */
async function sealedOff(tx: Transaction, { id: itemId }: HeldItem): Promise<ReadonlySet<string>> {
  const attempts = await tx.attempt.findMany({
    where: { sealed: true, items: { some: { itemId } } },
    select: { userId: true },
  });
  return new Set(attempts.map(({ userId }) => userId));
}

/** The result of each person's newest attempt that was touched, by the id of the person. Only people with an account are told. */
async function pathsOf(
  tx: Transaction,
  { id: itemId, versionId, assignmentId }: HeldItem,
  { deed, changed }: Touch,
): Promise<ReadonlyMap<string, string>> {
  const touched = new Set(changed);
  const attempts = await tx.attempt.findMany({
    where: {
      versionId,
      finishedAt: { not: null },
      user: { OR: [{ email: { not: null } }, { pupilPass: { isNot: null } }, { ltiPersons: { some: {} } }] },
      ...(assignmentId === null ? {} : { assignmentId }),
      OR: [{ assignmentId: null }, { items: { some: { itemId } } }],
    },
    orderBy: [{ finishedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, userId: true, answers: { where: { itemId }, select: { id: true } } },
  });
  const concerned = attempts.filter(({ answers: [answer] }) => {
    if (deed === 'drop') return true;
    return answer ? touched.has(answer.id) : deed === 'full';
  });
  return new Map(concerned.map(({ id, userId }) => [userId, `/attempts/${id}/result`]));
}
