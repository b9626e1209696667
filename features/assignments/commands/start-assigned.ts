import { askable } from '@/features/items/policy/askable';
import { db, type Transaction } from '@/lib/db';
import { AppError, done, type Outcome } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import { drawItems } from '../policy/draw-items';
import type { OwnRules } from '../policy/rules';
import { ofAttended } from '../policy/scope';
import { shownIn, tellsAtOnce } from '../policy/shown';
import { type StartRefusal, startRefusal } from '../policy/start';
import { ruledFor, rulesOf } from '../queries/rules-of';
import type { StartAssigned } from '../schema/forms';

/**
 * Begins the viewer's next attempt at an assignment, or answers the one that is open: starting twice at once begins one.
 * `seed` decides which items are drawn, and their order.
 * @throws AppError `not-found` when it is not set to the viewer.
 */
export function startAssigned(
  viewer: Member,
  { assignmentId, password }: StartAssigned,
  { now, seed }: { now: Date; seed: number },
): Promise<Outcome<{ readonly attemptId: string }, StartRefusal['code']>> {
  return db.$transaction(async (tx) => {
    await holdPupil(tx, viewer.userId);
    const assignment = await tx.assignment.findFirst({
      where: { id: assignmentId, ...ofAttended(viewer) },
      select: {
        id: true,
        versionId: true,
        drawCount: true,
        class: { select: { archivedAt: true } },
        ...ruledFor(viewer.userId),
      },
    });
    if (!assignment) throw new AppError('not-found');
    const past = await tx.attempt.findMany({
      where: { assignmentId, userId: viewer.userId },
      orderBy: { number: 'asc' },
      select: { id: true, number: true, finishedAt: true },
    });
    const open = past.find(({ finishedAt }) => finishedAt === null);
    if (open) return done({ attemptId: open.id });
    if (assignment.class.archivedAt) return { ok: false, code: 'closed' };
    const rules = rulesOf(assignment);
    const refusal = startRefusal(rules, past, { now, password: password ?? '' });
    if (refusal) return { ok: false, code: refusal.code };
    const number = (past.at(-1)?.number ?? 0) + 1;
    const attemptId = await begin(tx, viewer, { ...assignment, rules, number }, { now, seed });
    return attemptId === null ? { ok: false, code: 'nothing-to-ask' } : done({ attemptId });
  });
}

/** Locks a pupil until the transaction ends, by an update that changes nothing: two starts at once come one after the other. */
async function holdPupil(tx: Transaction, userId: string): Promise<void> {
  await tx.user.updateMany({ where: { id: userId }, data: { id: userId } });
}

type Beginning = {
  readonly id: string;
  readonly versionId: string;
  readonly drawCount: number;
  readonly rules: OwnRules;
  readonly number: number;
};

/** Answers the id of the new attempt; null where there is nothing to ask. */
async function begin(
  tx: Transaction,
  { userId }: Member,
  { id: assignmentId, versionId, drawCount, rules, number }: Beginning,
  { now, seed }: { now: Date; seed: number },
): Promise<string | null> {
  // An update that changes nothing: a regrade of the version that is under way ends first, and one that comes finds this attempt.
  await tx.quizVersion.updateMany({ where: { id: versionId }, data: { number: { increment: 0 } } });
  const rows = await tx.item.findMany({
    where: { versionId, position: { not: null }, ...askable },
    orderBy: { position: 'asc' },
    select: { id: true, attemptItems: { where: { attempt: { assignmentId, userId } }, select: { attemptId: true } } },
  });
  const items = rows.map(({ id, attemptItems }) => ({ id, timesAsked: attemptItems.length }));
  const drawn = drawItems(items, { count: drawCount, shuffle: rules.shuffleItems, seed });
  if (drawn.length === 0) return null;
  const attempt = await tx.attempt.create({
    data: {
      openKey: `${userId}:assignment:${assignmentId}`,
      versionId,
      userId,
      assignmentId,
      number,
      feedback: tellsAtOnce(rules) ? 'each' : 'end',
      sealed: !shownIn(rules.showsDuring).key,
      choiceSeed: rules.shuffleChoices ? seed : null,
      startedAt: now,
      items: { create: drawn.map(({ id: itemId }, position) => ({ itemId, position })) },
    },
    select: { id: true },
  });
  return attempt.id;
}
