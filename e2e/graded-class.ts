import { db } from '../lib/db';
import { anAssignment } from '../prisma/seed/assignments';
import { aClass } from '../prisma/seed/classes';
import { aPerson, aQuiz } from '../prisma/seed/factories';
import { anAssignedAttempt } from '../prisma/seed/gradebook';
import { tenKinds } from '../prisma/seed/ten-kinds';

const done = new Date('2026-11-20T09:00:00Z');

/** A class of the reader's whose pupil has taken an assignment, with a regrade that stands and one that was undone. */
export async function gradedClass({ userId }: { readonly userId: string }) {
  const [pupil, quiz] = [await aPerson('learner', 'Dewi'), await aQuiz({ ownerId: userId, sample: tenKinds })];
  const { classId } = await aClass(userId, [pupil.userId, (await aPerson('learner', 'Eka')).userId]);
  const assignmentId = await anAssignment(classId, quiz.code, { closesAt: done, passPercent: 75 });
  await anAssignedAttempt({ assignmentId, quiz }, pupil.userId, { marks: [true, false, null, true], finishedAt: done });
  const itemId = quiz.items[1]?.id ?? '';
  const regrade = { itemId, deed: 'full', reason: 'Soalnya kabur.', at: done, byId: userId } as const;
  await db.regrade.createMany({
    data: [
      { ...regrade, assignmentId },
      { ...regrade, deed: 'drop', undoneAt: done },
    ],
  });
  await db.flag.create({
    data: { itemId, userId: pupil.userId, reason: 'unclear', comment: 'Yang mana?', raisedAt: done },
    select: { id: true },
  });
  return { path: `/classes/${classId}/gradebook`, assignmentId, pupilId: pupil.userId, code: quiz.code };
}
