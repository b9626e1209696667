import { db } from '@/lib/db';

/** How often each of these versions was begun. The scope is the caller's. */
export async function attemptsPerVersion(versionIds: readonly string[]): Promise<(versionId: string) => number> {
  const counts = await db.attempt.groupBy({
    by: ['versionId'],
    where: { versionId: { in: [...versionIds] } },
    _count: { _all: true },
  });
  const found = new Map(counts.map(({ versionId, _count }) => [versionId, _count._all]));
  return (versionId) => found.get(versionId) ?? 0;
}
