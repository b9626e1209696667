import { ofTaught } from '@/features/assignments/policy/scope';
import type { FlagOutcome, FlagReason } from '@/features/flags/schema';
import { db } from '@/lib/db';
import type { Viewer } from '@/lib/viewer';

/** A flag of a pupil of the class; not who raised it. */
export type ClassFlag = {
  readonly id: string;
  readonly itemId: string;
  readonly reason: FlagReason;
  readonly comment: string;
  readonly outcome: FlagOutcome | null;
  readonly raisedAt: Date;
};

/** What pupils of a class the viewer teaches reported of the items of a version, the newest first. */
export async function flagsIn(
  viewer: Viewer,
  { classId, versionId }: { readonly classId: string; readonly versionId: string },
): Promise<readonly ClassFlag[]> {
  const inClass = { enrollments: { some: { class: { id: classId, ...ofTaught(viewer).class } } } };
  return db.flag.findMany({
    where: { item: { versionId }, user: inClass },
    orderBy: [{ raisedAt: 'desc' }, { id: 'asc' }],
    select: { id: true, itemId: true, reason: true, comment: true, outcome: true, raisedAt: true },
  });
}
