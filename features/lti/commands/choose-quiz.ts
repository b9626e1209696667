import { setAssignmentIn } from '@/features/assignments/commands/set-assignment';
import type { NewAssignment } from '@/features/assignments/schema/forms';
import { db } from '@/lib/db';
import { AppError, done, type Outcome } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import { getChoice } from '../queries/waiting-launch';

/** Where the teacher goes on: to the assignment, or with the answer to the platform that asked for it. */
export type Chosen = { readonly kind: 'link' | 'choice'; readonly assignmentId: string };

/**
 * Sets a quiz to the class of a course for an activity: the one that was launched, or one that the platform is about to make. Sent twice it is set once.
 * @throws AppError `not-found` when the launch is not the viewer's or is over, or the quiz is not theirs to set.
 */
export async function chooseQuiz(
  viewer: Member,
  { launchId, points, ...fields }: NewAssignment & { readonly launchId: string; readonly points: number },
  { now }: { now: Date },
): Promise<Outcome<Chosen, 'drawCount'>> {
  const { courseId, classId, launch } = await getChoice(viewer, launchId, { now });
  const { kind } = launch.asks;
  return db.$transaction(async (tx) => {
    // Locks the launch until the transaction ends: of two at once the second finds what the first chose.
    const { count } = await tx.ltiLaunch.updateMany({ where: { id: launchId }, data: { points } });
    if (count === 0) throw new AppError('not-found');
    const kept = await tx.ltiLaunch.findUniqueOrThrow({ where: { id: launchId }, select: { assignmentId: true } });
    if (kept.assignmentId !== null) return done({ kind, assignmentId: kept.assignmentId });
    const outcome = await setAssignmentIn(tx, viewer, { ...fields, classIds: [classId] }, now);
    if (!outcome.ok) return outcome;
    const [assignmentId = ''] = outcome.value.assignmentIds;
    await tx.ltiLaunch.update({ where: { id: launchId }, data: { assignmentId }, select: { id: true } });
    if (launch.asks.kind === 'link') {
      const { resourceLinkId, lineItemUrl } = launch.asks;
      const link = { assignmentId, lineItemUrl };
      await tx.ltiLink.upsert({
        where: { courseId_resourceLinkId: { courseId, resourceLinkId } },
        create: { courseId, resourceLinkId, ...link },
        update: link,
        select: { id: true },
      });
    }
    return done({ kind, assignmentId });
  });
}
