import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { enqueue } from '@/features/outbox/commands/enqueue';
import { db } from '@/lib/db';
import { viewerOf } from '@/lib/viewer';
import { anAssignment } from '@/prisma/seed/assignments';
import { someCards } from '@/prisma/seed/cards';
import { aClass } from '@/prisma/seed/classes';
import { aGuest, anAttempt, aPerson, aQuiz, type Person, type SampleQuiz } from '@/prisma/seed/factories';
import { aFeed } from '@/prisma/seed/feeds';
import { aConnection, type Connected } from '@/prisma/seed/lti';
import { memberOf } from '@/prisma/seed/members';
import { type PersonalColumn, personalColumns } from '@/prisma/seed/personal-columns';
import { aPractice } from '@/prisma/seed/practices';
import { deleteAccount } from './commands/delete-account';
import { retentionDays } from './policy';
import { getAccountData } from './queries/account-data';

// Whatever the schema knows of a person is in their file, is told in docs/privacy.md, and goes with them. The columns are
// read from the schema: a new one fails here until all three are settled.

const now = new Date('2026-11-23T09:00:00Z');
const columns: readonly PersonalColumn[] = [
  ...personalColumns(readFileSync('prisma/schema.prisma', 'utf8')),
  // An address under a name that does not say so.
  { model: 'FailedSignIn', column: 'key', holds: 'email' },
];
const nameOf = ({ model, column }: PersonalColumn) => `${model}.${column}`;

type Data = Awaited<ReturnType<typeof getAccountData>>;

/** Where each column's rows are in the file: not empty for a person who has them all. */
const exported: Readonly<Record<string, (data: Data) => unknown>> = {
  'User.email': ({ profile }) => profile?.email,
  'Credential.userId': ({ profile }) => profile?.passwordChangedAt,
  'GuestPass.userId': ({ profile }) => profile?.guestSince,
  'FailedSignIn.key': ({ profile }) => profile?.failedSignIns[0],
  'AuditEntry.byId': ({ deeds }) => deeds[0],
  'PupilPass.userId': ({ profile }) => profile?.pinChangedAt,
  'ClassTeacher.userId': ({ classes }) => classes.taught[0],
  'Enrollment.userId': ({ classes }) => classes.attended[0],
  'ClassInvitation.email': ({ classes }) => classes.invitations[0],
  'Article.ownerId': ({ articles }) => articles[0],
  'Quiz.ownerId': ({ quizzes }) => quizzes[0],
  'Suspension.byId': ({ corrections }) => corrections[0],
  'Feed.ownerId': ({ feeds }) => feeds[0]?.entries[0],
  'Tag.ownerId': ({ tags }) => tags[0]?.items[0],
  'Publication.publishedById': ({ quizzes }) => quizzes[0]?.versions[0]?.publication,
  'Decision.byId': ({ quizzes }) => quizzes[0]?.versions[0]?.items.find(({ decision }) => decision)?.decision,
  'DeskStep.byId': ({ deskSteps }) => deskSteps[0],
  'Attempt.userId': ({ attempts }) => attempts.find(({ answers }) => answers.length > 0),
  'Practice.userId': ({ practices }) => practices[0]?.items[0],
  'Card.userId': ({ memory }) => memory.facts[0]?.reviews[0],
  'StudyPlan.userId': ({ memory }) => memory.plan,
  'Flag.userId': ({ flags }) => flags.find(({ comment }) => comment === 'Tanggal yang mana?'),
  'Assignment.setById': ({ assignments }) => assignments.set[0],
  'AssignedPupil.userId': ({ assignments }) => assignments.named[0],
  'OverridePupil.userId': ({ assignments }) => assignments.overrides[0],
  'AddedTime.byId': ({ assignments }) => assignments.timeAdded[0],
  'Notification.userId': ({ assignments }) => assignments.notifications[0],
  'Regrade.byId': ({ regrades }) => regrades.made[0],
  'Regrade.undoneById': ({ regrades }) => regrades.undone[0],
  'AnswerComment.byId': ({ regrades }) => regrades.commented[0],
  'OutboxMessage.userId': ({ messages }) => messages[0],
  'LtiPerson.userId': ({ platforms }) => platforms.persons[0]?.scores[0],
  'LtiLaunch.userId': ({ platforms }) => platforms.launches[0],
  'ApiToken.userId': ({ tokens }) => tokens[0],
  'Webhook.userId': ({ webhooks }) => webhooks[0],
  'EventReceipt.userId': ({ receipts }) => receipts[0],
  'Flag.decidedById': ({ flagsDecided }) => flagsDecided.find(({ reply }) => reply === 'Sudah diperbaiki.'),
};

/** May stay with a quiz that others answered: they lead to a row without name and address. Elsewhere nothing stays. */
const mayStay = new Set([
  'Article.ownerId',
  'Quiz.ownerId',
  'Publication.publishedById',
  'Decision.byId',
  'Assignment.setById',
  'AddedTime.byId',
  'Regrade.byId',
  'Regrade.undoneById',
  'AnswerComment.byId',
  'Flag.decidedById',
  'Suspension.byId',
]);

/** Someone with a row in every personal column, and the quiz of theirs. */
async function someoneWhole(): Promise<{ readonly person: Person; readonly quiz: SampleQuiz }> {
  const person = await aPerson('teacher', 'Budi');
  const { userId, email } = person;
  const [quiz, other] = [await aQuiz({ ownerId: userId }), await aPerson('learner', 'Sari')];
  const [first = '', second = ''] = quiz.items.map(({ id }) => id);
  await anAttempt(quiz, userId, { marks: [true, false], finishedAt: now });
  const { articleVersionId } = await db.quizVersion.findUniqueOrThrow({ where: { id: quiz.versionId } });
  await someCards(userId, quiz, { count: 1 });
  await classesOf(person);
  await assignmentsOf(person, quiz);
  await aPractice(quiz, userId, { marks: [true] });
  await regradesOf(person, first);
  await Promise.all([
    db.suspension.create({
      data: { itemId: first, articleVersionId, since: now, byId: userId },
      select: { id: true },
    }),
    db.tag.create({
      data: { ownerId: userId, name: 'Ujian', handle: 'ujian', createdAt: now, items: { create: { itemId: first } } },
      select: { id: true },
    }),
    aFeed(userId),
    db.studyPlan.create({ data: { userId }, select: { userId: true } }),
    db.auditEntry.create({
      data: { at: now, byId: userId, deed: 'quiz.published', subjectKind: 'quiz', subjectId: quiz.quizId },
      select: { id: true },
    }),
    db.failedSignIn.create({ data: { key: email, at: now }, select: { id: true } }),
    db.apiToken.create({
      data: { userId, name: 'Rapor', tokenHash: `hash of ${userId}`, scopes: 'read:own', createdAt: now },
      select: { id: true },
    }),
    db.webhook.create({
      data: { userId, url: 'https://sekolah.example/kait', events: 'quiz.published', createdAt: now },
      select: { id: true },
    }),
    db.eventReceipt.create({
      data: { userId, event: `event of ${userId}`, receivedAt: now, givenAt: now, outcome: 'kept' },
      select: { event: true },
    }),
    enqueue(db, { channel: 'xapi', key: userId, payload: {}, userId }, { now }),
    db.guestPass.create({ data: { userId, tokenHash: `hash of ${userId}` }, select: { userId: true } }),
    db.decision.update({ where: { itemId: first }, data: { byId: userId }, select: { itemId: true } }),
    db.deskStep.create({
      data: {
        versionId: quiz.versionId,
        number: 1,
        act: 'move',
        itemId: first,
        before: '[]',
        after: '[]',
        doneAt: now,
        byId: userId,
      },
      select: { id: true },
    }),
    db.flag.create({
      data: { itemId: first, userId, reason: 'unclear', comment: 'Tanggal yang mana?', raisedAt: now },
      select: { id: true },
    }),
    db.flag.create({
      data: {
        itemId: second,
        userId: other.userId,
        reason: 'other',
        raisedAt: now,
        outcome: 'upheld',
        reply: 'Sudah diperbaiki.',
        decidedAt: now,
        decidedById: userId,
      },
      select: { id: true },
    }),
  ]);
  return { person, quiz };
}

/** A class they teach, one they learn in by a PIN of its own, and one they are asked to teach along. */
async function classesOf({ userId, email }: Person): Promise<void> {
  const common = { name: 'X-1', createdAt: now };
  await db.class.create({
    data: { ...common, code: `T${userId.slice(-8)}`, teachers: { create: { userId, part: 'owner', since: now } } },
    select: { id: true },
  });
  await db.class.create({
    data: {
      ...common,
      code: `L${userId.slice(-8)}`,
      enrollments: { create: { userId, joinedAt: now } },
      pupilPasses: { create: { userId, handle: 'budi', pinHash: 'hash', changedAt: now } },
      invitations: { create: { email, invitedAt: now } },
    },
    select: { id: true },
  });
}

/** An assignment they set, with time they gave; one they are to take by name and by rules of their own; and that they were told of it. */
async function assignmentsOf({ userId }: Person, { code, versionId }: SampleQuiz): Promise<void> {
  const { classId } = await aClass(userId);
  const assignmentId = await anAssignment(classId, code, { setById: userId, forSome: true });
  const attempt = { versionId, userId, assignmentId, feedback: 'end', startedAt: now, finishedAt: now } as const;
  await knownTo(await aConnection(classId, assignmentId), userId);
  await db.attempt.create({ data: { ...attempt, addedTime: { create: { seconds: 60, at: now, byId: userId } } } });
  await db.assignedPupil.create({ data: { assignmentId, userId } });
  await db.override.create({ data: { assignmentId, setAt: now, pupils: { create: { userId } } } });
  const told = { kind: 'assigned', subject: 'Ulangan', path: '/assignments', at: now } as const;
  await db.notification.create({ data: { ...told, userId, eventKey: `assigned:${userId}` } });
}

/** A platform that knows them, was told a grade of theirs, and waits for their choice of a quiz. */
async function knownTo({ platformId, linkId }: Connected, userId: string): Promise<void> {
  await db.ltiPerson.create({ data: { platformId, subject: userId, userId, linkedAt: now } });
  await db.ltiScore.create({ data: { linkId, subject: userId, share: 0.5, sentAt: now } });
  await db.ltiLaunch.create({ data: { platformId, userId, launch: '{}', expiresAt: now } });
}

/** A regrade that they made and undid, and a comment of theirs, both about an answer of their own. */
async function regradesOf({ userId }: Person, itemId: string): Promise<void> {
  const by = { byId: userId, at: now };
  const regrade = { itemId, deed: 'full', reason: 'Soalnya kabur.', ...by } as const;
  await db.regrade.create({ data: { ...regrade, undoneAt: now, undoneById: userId }, select: { id: true } });
  const answer = await db.answer.findFirstOrThrow({ where: { itemId, attempt: { userId } }, select: { id: true } });
  await db.answerComment.create({ data: { answerId: answer.id, text: 'Bagus.', ...by }, select: { answerId: true } });
}

/** How many rows lead to the person by that column. */
function rowsOf({ model, column, holds }: PersonalColumn, { userId, email }: Person): Promise<number> {
  const table = `${model.charAt(0).toLowerCase()}${model.slice(1)}` as 'user';
  const where = { [column]: holds === 'id' ? userId : email };
  return db[table].count({ where });
}

async function remove({ userId, password }: Person): Promise<void> {
  expect(await deleteAccount(await memberOf({ userId }), { deletePassword: password }, { now })).toMatchObject({
    ok: true,
  });
}

/** The names of the columns of which that is so. */
async function columnsThat(isSo: (column: PersonalColumn) => boolean | Promise<boolean>): Promise<readonly string[]> {
  const found = await Promise.all(columns.map(async (column) => ((await isSo(column)) ? [nameOf(column)] : [])));
  return found.flat();
}

test('the schema is read', () => {
  expect(columns.map(nameOf)).toEqual(expect.arrayContaining(['User.email', 'Card.userId', 'Flag.decidedById']));
});

test('every column that leads to a person is in their file', async () => {
  const { person } = await someoneWhole();
  const data = await getAccountData(await viewerOf(person.userId), { now });
  const unseeded = await columnsThat(async (column) => (await rowsOf(column, person)) === 0);
  expect(unseeded, 'Give the person of this test such rows in `someoneWhole`.').toEqual([]);
  const missing = await columnsThat((column) => !exported[nameOf(column)]?.(data));
  expect(missing, 'Put them in `getAccountData`, and say where in `exported`.').toEqual([]);
});

test('nothing leads to a person who is gone', async () => {
  const { person } = await someoneWhole();
  await remove(person);
  expect(
    await columnsThat(async (column) => (await rowsOf(column, person)) > 0),
    '`deleteAccount` leaves them.',
  ).toEqual([]);
});

test('where others answered a quiz of theirs, what stays leads to a row without name and address', async () => {
  const { person, quiz } = await someoneWhole();
  await anAttempt(quiz, (await aPerson()).userId, { marks: [true], finishedAt: now });
  await remove(person);
  const left = await db.user.findUniqueOrThrow({
    where: { id: person.userId },
    select: { name: true, email: true, role: true },
  });
  expect(left).toEqual({ name: null, email: null, role: 'learner' });
  const stays = await columnsThat(async (column) => (await rowsOf(column, person)) > 0);
  expect(
    stays.filter((name) => !mayStay.has(name)),
    '`forget` in delete-account.ts leaves them.',
  ).toEqual([]);
  expect(stays, 'The quiz that others answered was to stay.').toContain('Quiz.ownerId');
});

test('a guest’s file holds since when they are one', async () => {
  const { userId } = await aGuest();
  const { profile } = await getAccountData(await viewerOf(userId), { now });
  expect(profile).toMatchObject({ name: null, email: null, failedSignIns: [], guestSince: expect.any(Date) });
});

test('docs/privacy.md tells of each in both languages, and the days of the policy', () => {
  const [indonesian = '', english = ''] = readFileSync('docs/privacy.md', 'utf8').split('## In English');
  for (const told of [indonesian, english]) {
    const untold = columns.map(({ model }) => model).filter((model) => !told.includes(`\`${model}\``));
    expect(untold, 'Add a row for each: what it holds of a person, why, how long.').toEqual([]);
    for (const days of Object.values(retentionDays)) expect(told).toMatch(new RegExp(`\\b${days} (hari|days?)\\b`));
  }
});
