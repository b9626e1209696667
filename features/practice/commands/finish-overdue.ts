import { db } from '@/lib/db';
import { isOwner, type Viewer } from '@/lib/viewer';
import { holdPractice } from './hold-practice';

/** Finishes the viewer's practices whose time is over, as of their deadlines: asked whenever one is looked at, so that no clock has to run. */
export async function finishOverdue(viewer: Viewer, { now }: { now: Date }): Promise<void> {
  if (!isOwner(viewer)) return;
  const overdue = await db.practice.findMany({
    where: { userId: viewer.userId, finishedAt: null, deadlineAt: { lte: now } },
    select: { id: true },
  });
  for (const { id } of overdue) await db.$transaction((tx) => holdPractice(tx, viewer, id, now));
}
