import { randomUUID } from 'node:crypto';
import { db } from '../../lib/db.ts';
import { anAssignment } from './assignments.ts';
import { aClass } from './classes.ts';
import { aGuest, anAttempt, aPerson, aQuiz, type SampleQuiz } from './factories.ts';
import { fiveKinds } from './five-kinds.ts';
import { aConnection } from './lti.ts';

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
 * override for the pupil, and once more as an assignment that the pupil has finished, where an item was regraded; a draft; a quiz whose article was corrected; two tags; a webhook; and a learning platform that opens the class.
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
  const graded = await aGraded(quiz, classId, { owner, pupil });
  const tags = await someTags(owner, itemId);
  const corrected = await aCorrected(owner);
  const hook = await aWebhook(owner);
  const lti = await aConnection(classId, graded.gradedId);
  const made = { classId, classCode, nameless, quiz, draft, flagId, assignmentId, overrideId };
  return { ...made, ...graded, ...tags, ...hook, corrected, lti };
}

/** An assignment that the pupil has finished, with a wrong answer to the first item, and a regrade of that item. */
async function aGraded(quiz: SampleQuiz, classId: string, { owner, pupil }: Pick<Cast, 'owner' | 'pupil'>) {
  const gradedId = await anAssignment(classId, quiz.code, { title: 'Ulangan lama' });
  const attemptId = await anAttempt(quiz, pupil, { marks: [false], startedAt: since, finishedAt: since });
  await db.attempt.update({ where: { id: attemptId }, data: { assignmentId: gradedId }, select: { id: true } });
  const { id: answerId, itemId } = await db.answer.findFirstOrThrow({
    where: { attemptId },
    select: { id: true, itemId: true },
  });
  const regrade = {
    itemId,
    assignmentId: gradedId,
    deed: 'full',
    reason: 'Soal kabur.',
    at: since,
    byId: owner,
  } as const;
  const { id: regradeId } = await db.regrade.create({ data: regrade, select: { id: true } });
  return { gradedId, answerId, regradeId };
}

/** Two tags, the first of which is on the item. */
async function someTags(ownerId: string, itemId: string) {
  const name = randomUUID().slice(0, 8);
  const tag = { ownerId, createdAt: since };
  const [one, two] = [
    { ...tag, name, handle: name, items: { create: { itemId } } },
    { ...tag, name: `${name}b`, handle: `${name}b` },
  ];
  const { id: tagId } = await db.tag.create({ data: one, select: { id: true } });
  const { id: intoId } = await db.tag.create({ data: two, select: { id: true } });
  return { tagId, intoId };
}

/** A webhook with a delivery that was given up. */
export async function aWebhook(userId: string) {
  const webhook = { userId, url: 'https://sekolah.example/kait', events: 'quiz.published', createdAt: since };
  const { id: webhookId } = await db.webhook.create({ data: webhook, select: { id: true } });
  const payload = { webhookId, type: 'quiz.published', at: since.toISOString(), data: {} };
  const message = {
    channel: 'webhook',
    key: `${webhookId}:quiz.published:1`,
    payload: JSON.stringify(payload),
    userId,
    createdAt: since,
    owedSince: since,
    givenUpAt: since,
    tries: 12,
    lastError: 'HTTP 500',
  };
  const { id: messageId } = await db.outboxMessage.create({ data: message, select: { id: true } });
  return { webhookId, messageId };
}

/** A published quiz whose article has a second version, and whose first item waits to be reviewed. */
async function aCorrected(owner: string) {
  const quiz = await aQuiz({ ownerId: owner });
  const { id: articleVersionId } = await db.articleVersion.create({
    data: { ...fiveKinds.article, articleId: quiz.articleId, number: 2, title: 'Judul yang dikoreksi' },
    select: { id: true },
  });
  const itemId = quiz.items[0]?.id ?? '';
  await db.suspension.create({ data: { itemId, articleVersionId, since, byId: owner }, select: { id: true } });
  return { quizId: quiz.quizId, itemId };
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
