import { randomUUID } from 'node:crypto';
import { db } from '../../lib/db.ts';
import { anAssignment } from './assignments.ts';
import { aClass } from './classes.ts';
import { aGuest, aPerson, aQuiz } from './factories.ts';

const since = new Date('2026-01-01T00:00:00Z');

/** Who may meet what a teacher has; a visitor has no row. */
export const roles = ['visitor', 'guest', 'learner', 'pupil', 'other teacher', 'co-teacher', 'owner', 'admin'] as const;
export type SceneRole = (typeof roles)[number];
export type Cast = Readonly<Record<Exclude<SceneRole, 'visitor'>, string>> & { readonly guestToken: string };

/** The people, by user id. */
export async function aCast(): Promise<Cast> {
  const [guest, learner, pupil, other, coTeacher, owner, admin] = await Promise.all([
    aGuest(),
    aPerson('learner', 'Lina'),
    aPerson('learner', 'Sari'),
    aPerson('teacher', 'Tono'),
    aPerson('teacher', 'Rina'),
    aPerson('teacher', 'Budi'),
    aPerson('admin', 'Adi'),
  ]);
  return {
    guest: guest.userId,
    guestToken: guest.token,
    learner: learner.userId,
    pupil: pupil.userId,
    'other teacher': other.userId,
    'co-teacher': coTeacher.userId,
    owner: owner.userId,
    admin: admin.userId,
  };
}

export type TaughtScene = Awaited<ReturnType<typeof aTaughtScene>>;

/**
 * What the owner has: a class with a co-teacher, a pupil and one without e-mail; a published quiz with a report on it, set to the class with an
 * override for the pupil, who has taken it, and a regrade; a draft; a tag; an item that a correction of its article suspends.
 */
export async function aTaughtScene({ owner, 'co-teacher': coTeacher, pupil }: Cast) {
  const { classId, code: classCode } = await aClass(owner, [pupil]);
  const part = { classId, userId: coTeacher, part: 'co_teacher', since } as const;
  await db.classTeacher.create({ data: part, select: { userId: true } });
  const nameless = await aNameless(classId);
  const [quiz, draft] = [await aQuiz({ ownerId: owner }), await aQuiz({ ownerId: owner, published: false })];
  const itemId = quiz.items[0]?.id ?? '';
  const flag = { itemId, userId: pupil, reason: 'unclear', raisedAt: since } as const;
  const { id: flagId } = await db.flag.create({ data: flag, select: { id: true } });
  const assignmentId = await anAssignment(classId, quiz.code, { attemptsAllowed: 0 });
  const override = { assignmentId, setAt: since, attemptsAllowed: 3, pupils: { create: { userId: pupil } } };
  const { id: overrideId } = await db.override.create({ data: override, select: { id: true } });
  const answered = await answeredIn(assignmentId, quiz.versionId, itemId, pupil);
  const bank = await bankOf(owner, draft);
  return { classId, classCode, nameless, quiz, draft, flagId, assignmentId, overrideId, ...answered, ...bank };
}

/** The pupil took the assignment and answered its first item, which was regraded in it. */
async function answeredIn(assignmentId: string, versionId: string, itemId: string, userId: string) {
  const attempt = { assignmentId, versionId, userId, feedback: 'end', startedAt: since, finishedAt: since } as const;
  const answer = { itemId, response: '2001-02-03', correct: false, points: 0, answeredAt: since };
  const made = await db.attempt.create({
    data: { ...attempt, items: { create: { itemId, position: 0 } }, answers: { create: answer } },
    select: { answers: { select: { id: true } } },
  });
  const regrade = { itemId, assignmentId, deed: 'full', reason: 'Kabur.', at: since } as const;
  const { id: regradeId } = await db.regrade.create({ data: regrade, select: { id: true } });
  return { itemId, answerId: made.answers[0]?.id ?? '', regradeId };
}

/** Two tags of the owner's, and an item of a draft that waits to be reviewed after a correction. */
async function bankOf(ownerId: string, { items, versionId }: Awaited<ReturnType<typeof aQuiz>>) {
  const tag = () => ({ ownerId, name: 'Ujian', handle: randomUUID(), createdAt: since });
  const { id: tagId } = await db.tag.create({ data: tag(), select: { id: true } });
  const { id: otherTagId } = await db.tag.create({ data: tag(), select: { id: true } });
  const { articleVersionId } = await db.quizVersion.findUniqueOrThrow({ where: { id: versionId } });
  const suspended = { itemId: items[1]?.id ?? '', articleVersionId, since, byId: ownerId };
  await db.suspension.create({ data: suspended, select: { id: true } });
  return { tagId, otherTagId, suspendedId: suspended.itemId };
}

/** A pupil without e-mail, whose account the class made; nobody signs in as them. */
async function aNameless(classId: string): Promise<string> {
  const pass = { classId, handle: `dewi${randomUUID().slice(0, 6)}`, pinHash: 'none', changedAt: since };
  const enrollments = { create: { classId, joinedAt: since } };
  const { id } = await db.user.create({
    data: { name: 'Dewi', pupilPass: { create: pass }, enrollments },
    select: { id: true },
  });
  return id;
}
