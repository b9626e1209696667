import { db } from '../lib/db';
import { anAssignment } from '../prisma/seed/assignments';
import { aClass } from '../prisma/seed/classes';
import { aPerson, aQuiz } from '../prisma/seed/factories';
import { tenKinds } from '../prisma/seed/ten-kinds';

// Assignments as the pages of `every-page.ts` need them.

type Reader = { readonly userId: string };

const hours = (count: number) => new Date(Date.now() + count * 60 * 60 * 1000);

/** An assignment of ten kinds in a class of the reader's, with a pupil at it, one with an override, and one who has done nothing. */
export async function taughtAssignment({ userId }: Reader): Promise<string> {
  const [one, other, third] = await Promise.all(['Dewi', 'Agus', 'Sari'].map((name) => aPerson('learner', name)));
  if (!one || !other || !third) throw new Error('expected three pupils');
  const quiz = await aQuiz({ ownerId: userId, sample: tenKinds });
  const { classId } = await aClass(userId, [one.userId, other.userId, third.userId]);
  const rules = { closesAt: hours(2), limitSeconds: 3600, passPercent: 60, note: 'Kerjakan sendiri.' };
  const id = await anAssignment(classId, quiz.code, rules);
  await attemptOf(one, id);
  const override = { assignmentId: id, setAt: new Date(), extraSeconds: 600 };
  await db.override.create({ data: { ...override, pupils: { create: { userId: other.userId } } } });
  return `/assignments/${id}`;
}

/** One that the reader is to take; with `finished` they have, and nothing but verdicts is told. */
export async function ownAssignment(
  reader: Reader,
  { begun = false, finished = false }: { readonly begun?: boolean; readonly finished?: boolean } = {},
): Promise<{ readonly path: string; readonly attemptPath: string }> {
  const teacher = await aPerson('teacher', 'Budi');
  const quiz = await aQuiz({ ownerId: teacher.userId, sample: tenKinds });
  const { classId } = await aClass(teacher.userId, [reader.userId]);
  const rules = { closesAt: hours(2), limitSeconds: 3600, password: 'garuda', note: 'Kerjakan sendiri.' };
  const id = await anAssignment(classId, quiz.code, rules);
  const attemptId = begun || finished ? await attemptOf(reader, id, finished ? new Date() : null) : '';
  return { path: `/assignments/${id}`, attemptPath: `/attempts/${attemptId}` };
}

/** An attempt of theirs at an assignment, with two answers. */
export async function attemptOf(
  { userId }: Reader,
  assignmentId: string,
  finishedAt: Date | null = null,
): Promise<string> {
  const { versionId, version } = await db.assignment.findUniqueOrThrow({
    where: { id: assignmentId },
    select: {
      versionId: true,
      version: {
        select: { items: { where: { position: { not: null } }, orderBy: { position: 'asc' }, select: { id: true } } },
      },
    },
  });
  const { id } = await db.attempt.create({
    data: {
      versionId,
      userId,
      assignmentId,
      finishedAt,
      feedback: 'end',
      sealed: true,
      startedAt: new Date(),
      items: { create: version.items.map((item, position) => ({ itemId: item.id, position })) },
    },
    select: { id: true },
  });
  const answer = { response: 'x', correct: false, points: 0, answeredAt: new Date() };
  const itemIds = version.items.slice(0, 2).map((item) => item.id);
  await db.answer.createMany({ data: itemIds.map((itemId) => ({ ...answer, attemptId: id, itemId })) });
  return id;
}
