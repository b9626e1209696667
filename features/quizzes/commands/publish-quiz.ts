import { audit } from '@/features/audit/commands/audit';
import { tellOfPublication } from '@/features/webhooks/commands/tell-of';
import { db, type Transaction } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { actorId } from '../policy';
import type { PublishQuiz } from '../schema';
import { acceptUndecided } from './accept-remaining';
import { holdVersion, titleOf } from './hold-version';
import { maskAgain } from './mask-again';
import { articleOf } from './read-again';

/** Why a draft cannot be published yet; `count` is how many items are undecided, for `concerns` all of them with concerns. */
export type PublishRefusal = 'undecided' | 'concerns' | 'none-accepted' | 'all-suspended';

/**
 * Freezes a draft: its accepted items, renumbered without gaps, are the quiz from now on; rejected ones leave it. What is read before one of them
 * does not answer another.
 * Publishing a published version answers the same publication again.
 */
export async function publishQuiz(
  viewer: Viewer,
  { versionId, acceptRest }: PublishQuiz,
  { now }: { now: Date },
): Promise<Outcome<{ readonly quizId: string }, PublishRefusal>> {
  const { document } = await articleOf(viewer, { id: versionId });
  return db.$transaction(async (tx) => {
    const version = await holdVersion(tx, viewer, { id: versionId });
    if (version.frozen) return done({ quizId: version.quizId });
    if (acceptRest) await acceptUndecided(tx, versionId, viewer, now);
    const items = await placedItems(tx, versionId);
    const undecided = items.filter(({ decision }) => decision === null);
    if (undecided.length > 0) {
      const isSensitive = undecided.every(({ concerns }) => concerns.length > 0);
      return { ok: false, code: isSensitive ? 'concerns' : 'undecided', values: { count: undecided.length } };
    }
    const accepted = items.filter(({ decision }) => decision?.verdict === 'accepted');
    if (accepted.length === 0) return { ok: false, code: 'none-accepted' };
    // Published, it would ask nothing.
    if (accepted.every(({ suspensions }) => suspensions.length > 0)) return { ok: false, code: 'all-suspended' };
    await settle(tx, versionId, accepted);
    await maskAgain(tx, versionId, document);
    // What is frozen cannot be undone.
    await tx.deskStep.deleteMany({ where: { versionId } });
    await tx.publication.create({ data: { versionId, publishedAt: now, publishedById: actorId(viewer) } });
    const subject = { kind: 'quiz', id: version.quizId } as const;
    await audit(tx, viewer, { at: now, deed: 'quiz.published', subject, detail: await titleOf(tx, versionId) });
    await tellOfPublication(tx, versionId, { now });
    return done({ quizId: version.quizId });
  });
}

function placedItems(tx: Transaction, versionId: string) {
  return tx.item.findMany({
    where: { versionId, position: { not: null } },
    select: {
      id: true,
      position: true,
      decision: { select: { verdict: true } },
      concerns: { take: 1, select: { id: true } },
      suspensions: { where: { liftedAt: null }, take: 1, select: { id: true } },
    },
    orderBy: { position: 'asc' },
  });
}

async function settle(
  tx: Transaction,
  versionId: string,
  accepted: readonly { id: string; position: number | null }[],
) {
  await tx.item.updateMany({
    where: { versionId, position: { not: null }, decision: { verdict: 'rejected' } },
    data: { position: null },
  });
  for (const [position, item] of accepted.entries()) {
    if (item.position !== position) await tx.item.update({ where: { id: item.id }, data: { position } });
  }
}
