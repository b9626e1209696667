import { isAskableAt, suspendedTimes } from '@/features/items/policy/askable';
import { countedItem, scoreOfItems } from '@/features/items/policy/counted';
import { db } from '@/lib/db';
import { isOwner, type Viewer } from '@/lib/viewer';

/** What a viewer did with a quiz so far, over all its versions. */
export type Standing = {
  readonly open: { readonly attemptId: string; readonly answered: number; readonly items: number } | null;
  /** The best finished attempt; null when none is. */
  readonly best: { readonly attemptId: string; readonly points: number; readonly outOf: number } | null;
};

/** By quiz code; quizzes the viewer never tried are absent. */
export async function getStandings(viewer: Viewer, codes: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
  if (!isOwner(viewer)) return new Map();
  const attempts = await db.attempt.findMany({
    where: { userId: viewer.userId, assignmentId: null, version: { quiz: { code: { in: [...codes] } } } },
    orderBy: { startedAt: 'asc' },
    select: {
      id: true,
      startedAt: true,
      finishedAt: true,
      answers: { select: { itemId: true, points: true } },
      version: {
        select: {
          quiz: { select: { code: true } },
          items: {
            where: { position: { not: null } },
            select: { ...countedItem, suspensions: suspendedTimes },
          },
        },
      },
    },
  });
  const standings = new Map<string, Standing>();
  for (const { id, startedAt, finishedAt, answers, version } of attempts) {
    const { open, best } = standings.get(version.quiz.code) ?? { open: null, best: null };
    const asked = version.items.filter((item) => isAskableAt(item, startedAt));
    const { points, outOf, share } = scoreOfItems(asked, answers);
    const better = best === null || share >= (best.outOf === 0 ? 0 : best.points / best.outOf);
    standings.set(version.quiz.code, {
      open: finishedAt ? open : { attemptId: id, answered: answers.length, items: asked.length },
      best: finishedAt && better ? { attemptId: id, points, outOf } : best,
    });
  }
  return standings;
}
