import { isAskableAt, type Suspended, suspendedTimes } from '@/features/items/policy/askable';
import { type CountedItem, countedItem, scoreOfItems } from '@/features/items/policy/counted';
import { getAskedVersion } from '@/features/items/queries/asked-version';
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
      versionId: true,
      answers: { select: { itemId: true, points: true } },
    },
  });
  const versions = await versionsOf(new Set(attempts.map(({ versionId }) => versionId)));
  const standings = new Map<string, Standing>();
  for (const { id, startedAt, finishedAt, versionId, answers } of attempts) {
    const { code, items } = versions.get(versionId) ?? { code: '', items: [] };
    const { open, best } = standings.get(code) ?? { open: null, best: null };
    const asked = items.filter((item) => isAskableAt(item, startedAt));
    const { points, outOf, share } = scoreOfItems(asked, answers);
    const better = best === null || share >= (best.outOf === 0 ? 0 : best.points / best.outOf);
    standings.set(code, {
      open: finishedAt ? open : { attemptId: id, answered: answers.length, items: asked.length },
      best: finishedAt && better ? { attemptId: id, points, outOf } : best,
    });
  }
  return standings;
}

type Version = { readonly code: string; readonly items: readonly (CountedItem & Suspended)[] };

/** What versions ask, which stands in memory, with what was regraded and suspended of it since. */
async function versionsOf(ids: ReadonlySet<string>): Promise<ReadonlyMap<string, Version>> {
  if (ids.size === 0) return new Map();
  const item = { versionId: { in: [...ids] } };
  const [regrades, suspensions, ...asked] = await Promise.all([
    db.regrade.findMany({
      where: { item, ...countedItem.regrades.where },
      select: { itemId: true, ...countedItem.regrades.select },
    }),
    db.suspension.findMany({ where: { item }, select: { itemId: true, ...suspendedTimes.select } }),
    ...[...ids].map(async (id) => ({ id, ...(await getAskedVersion(db, id)) })),
  ]);
  const of = <Row extends { readonly itemId: string }>(rows: readonly Row[], id: string) =>
    rows.filter(({ itemId }) => itemId === id);
  return new Map(
    asked.map(({ id: versionId, code, itemIds, weights }) => {
      const items = itemIds.map((id, at) => {
        return { id, weight: weights[at] ?? 1, regrades: of(regrades, id), suspensions: of(suspensions, id) };
      });
      return [versionId, { code, items }];
    }),
  );
}
