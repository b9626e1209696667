import { notifyEach } from '@/features/notifications/commands/notify-each';
import type { Transaction } from '@/lib/db';
import type { HeldItem } from './hold-item';

/** What was regraded, or undone: the deed, and which answers it made count otherwise. */
export type Touch = {
  readonly deed: 'drop' | 'accept' | 'full' | 'points';
  readonly changed: readonly string[];
  /** Names what happened, so that nobody is told it twice. */
  readonly event: string;
  readonly reason: string;
};

/**
 * Tells whoever a regrade touched, with the reason and the way to their result: those whose answer counts otherwise; of a dropped item all who were asked
 * it, and of one that gives its points to everyone also who left it empty. Not who is in the middle of it: it is on their result when they finish.
 */
export async function tellTouched(tx: Transaction, item: HeldItem, touch: Touch, now: Date): Promise<number> {
  const { subject } = item;
  const telling = { kind: 'regraded', subject, text: touch.reason, event: touch.event } as const;
  return notifyEach(tx, await pathsOf(tx, item, touch), telling, { now });
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
