import type { Walk } from '@/features/attempts/queries/walk';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { ownerId, type Viewer } from '@/lib/viewer';
import { finishOverdue } from '../commands/finish-overdue';
import { feedbackOf, type PracticeMode } from '../policy/modes';

/** A practice as its owner may know it at any time: no key. */
export type OwnPractice = Walk & {
  readonly mode: PracticeMode;
  /** Of `weekly`: "2026-W48". */
  readonly week: string | null;
  readonly deadlineAt: Date | null;
};

/**
 * A practice of the viewer; one whose time is over is finished first.
 * @throws AppError `not-found` for a visitor, or when it is not the viewer's.
 */
export async function getOwnPractice(viewer: Viewer, practiceId: string, { now }: { now: Date }): Promise<OwnPractice> {
  if (!/^[\w-]+$/.test(practiceId)) throw new AppError('not-found');
  await finishOverdue(viewer, { now });
  const practice = await db.practice.findFirst({
    where: { id: practiceId, userId: ownerId(viewer) },
    select: {
      id: true,
      mode: true,
      week: true,
      deadlineAt: true,
      finishedAt: true,
      items: { orderBy: { position: 'asc' }, select: { itemId: true, answeredAt: true } },
    },
  });
  if (!practice) throw new AppError('not-found');
  const { items, ...own } = practice;
  return {
    ...own,
    path: `/practice/${own.id}`,
    feedback: feedbackOf(own.mode),
    places: items.map(({ itemId, answeredAt }) => ({ itemId, answered: answeredAt !== null })),
  };
}
