import { audit } from '@/features/audit/commands/audit';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { ownArticle } from '../policy';
import type { DecideSuspension } from '../schema';

/**
 * Says what becomes of an item that a correction touched, in all versions of its quiz: right all the same, it is asked again from now
 * on; withdrawn, never again. A withdrawn one may come back; one that is asked again may not, for attempts were begun with it since.
 * @throws AppError `not-found` when the quiz is not the viewer's, or the item is not suspended.
 */
export async function decideSuspension(
  viewer: Viewer,
  { quizId, itemId, outcome }: DecideSuspension,
  { now }: { now: Date },
): Promise<void> {
  const quiz = { id: quizId, ...ownArticle(viewer) };
  return db.$transaction(async (tx) => {
    const item = await tx.item.findFirst({
      where: { id: itemId, version: { quiz } },
      select: { kind: true, stem: true, key: true },
    });
    if (!item) throw new AppError('not-found');
    const kin = { ...item, version: { quiz } };
    const { count } = await tx.suspension.updateMany({
      where: { item: kin, liftedAt: null },
      data: { outcome, decidedAt: now, liftedAt: outcome === 'kept' ? now : null },
    });
    if (count === 0) throw new AppError('not-found');
    await audit(tx, viewer, { at: now, deed: `suspension.${outcome}`, subject: { kind: 'item', id: itemId } });
    if (outcome === 'kept') return;
    // A draft loses it at once.
    const drafted = { ...kin, position: { not: null }, version: { quiz, publication: null } };
    const verdict = { verdict: 'rejected' as const, decidedAt: now, byId: quiz.ownerId };
    for (const { id } of await tx.item.findMany({ where: drafted, select: { id: true } })) {
      await tx.decision.upsert({ where: { itemId: id }, create: { itemId: id, ...verdict }, update: verdict });
    }
  });
}
