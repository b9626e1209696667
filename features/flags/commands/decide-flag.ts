import { audit } from '@/features/audit/commands/audit';
import { sealedFrom } from '@/features/items/policy/sealed';
import { notify } from '@/features/notifications/commands/notify';
import { db, type Transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import { decidable } from '../policy';
import type { DecideInput } from '../schema';

/**
 * Says what becomes of a flag, with a reply that its learner reads and is told of, once they are told the key. A later decision takes the place of an earlier one.
 * @throws AppError `not-found` when the quiz is not the viewer's.
 */
export async function decideFlag(viewer: Member, input: DecideInput, { now }: { now: Date }): Promise<void> {
  await db.$transaction((tx) => decideFlagIn(tx, viewer, input, now));
}

/** The same in a transaction of the caller's. */
export async function decideFlagIn(
  tx: Transaction,
  viewer: Member,
  { flagId, outcome, reply }: DecideInput,
  now: Date,
): Promise<{ readonly itemId: string }> {
  const mine = { id: flagId, ...decidable(viewer) };
  const { count } = await tx.flag.updateMany({
    where: mine,
    data: { outcome, reply, decidedAt: now, decidedById: viewer.userId },
  });
  if (count === 0) throw new AppError('not-found');
  const flag = await tx.flag.findUniqueOrThrow({
    where: { id: flagId },
    select: {
      itemId: true,
      userId: true,
      user: {
        select: {
          email: true,
          pupilPass: { select: { userId: true } },
          ltiPersons: { take: 1, select: { linkedAt: true } },
        },
      },
      item: {
        select: {
          version: { select: { articleVersion: { select: { title: true } }, quiz: { select: { code: true } } } },
        },
      },
    },
  });
  const { itemId, userId, user, item } = flag;
  await audit(tx, viewer, { at: now, deed: 'flag.decided', subject: { kind: 'item', id: itemId }, detail: outcome });
  // A guest has no page of what they are told.
  if (user.email === null && user.pupilPass === null && user.ltiPersons.length === 0) return { itemId };
  const subject = item.version.articleVersion.title;
  const path = await pathOf(tx, userId, itemId, item.version.quiz.code);
  const event = `flag:${flagId}:${outcome}:${now.getTime()}`;
  const isSealed = (await tx.item.count({ where: { id: itemId, ...sealedFrom(userId) } })) > 0;
  const telling = { kind: 'flag_decided', subject, text: isSealed ? '' : reply, path, event } as const;
  await notify(tx, [userId], telling, { now });
  return { itemId };
}

/** Where the learner reads the decision: their newest finished attempt that asked the item, else the corrections of the quiz. */
async function pathOf(tx: Transaction, userId: string, itemId: string, code: string): Promise<string> {
  const attempt = await tx.attempt.findFirst({
    where: {
      userId,
      finishedAt: { not: null },
      OR: [{ answers: { some: { itemId } } }, { items: { some: { itemId } } }],
    },
    orderBy: { finishedAt: 'desc' },
    select: { id: true },
  });
  return attempt ? `/attempts/${attempt.id}/result` : `/quizzes/${code}/ledger`;
}
