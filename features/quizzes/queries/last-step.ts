import { db } from '@/lib/db';
import type { Viewer } from '@/lib/viewer';
import type { DeskAct } from '../commands/keep-step';
import { actorId } from '../policy';

/** What can be undone now: what was done, and to which item. */
export type LastStep = { readonly id: string; readonly act: DeskAct; readonly itemId: string };

/** The viewer's last step at a version that they may change; the caller has asked. */
export function lastStep(viewer: Viewer, versionId: string): Promise<LastStep | null> {
  return db.deskStep.findFirst({
    where: { versionId, byId: actorId(viewer) ?? '' },
    select: { id: true, act: true, itemId: true },
    orderBy: { number: 'desc' },
  });
}
