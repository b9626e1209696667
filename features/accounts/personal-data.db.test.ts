import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { viewerOf } from '@/lib/viewer';
import { someCards } from '@/prisma/seed/cards';
import { aGuest, anAttempt, aPerson, aQuiz, type Person, type SampleQuiz } from '@/prisma/seed/factories';
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
  'Publication.publishedById': ({ quizzes }) => quizzes[0]?.versions[0]?.publication,
  'Decision.byId': ({ quizzes }) => quizzes[0]?.versions[0]?.items.find(({ decision }) => decision)?.decision,
  'Attempt.userId': ({ attempts }) => attempts.find(({ answers }) => answers.length > 0),
  'Practice.userId': ({ practices }) => practices[0]?.items[0],
  'Card.userId': ({ memory }) => memory.facts[0]?.reviews[0],
  'StudyPlan.userId': ({ memory }) => memory.plan,
  'Flag.userId': ({ flags }) => flags.find(({ comment }) => comment === 'Tanggal yang mana?'),
  'Flag.decidedById': ({ flagsDecided }) => flagsDecided.find(({ reply }) => reply === 'Sudah diperbaiki.'),
};

/** May stay with a quiz that others answered: they lead to a row without name and address. Elsewhere nothing stays. */
const mayStay = new Set([
  'Article.ownerId',
  'Quiz.ownerId',
  'Publication.publishedById',
  'Decision.byId',
  'Flag.decidedById',
]);

/** Someone with a row in every personal column, and the quiz of theirs. */
async function someoneWhole(): Promise<{ readonly person: Person; readonly quiz: SampleQuiz }> {
  const person = await aPerson('teacher', 'Budi');
  const { userId, email } = person;
  const [quiz, other] = [await aQuiz({ ownerId: userId }), await aPerson('learner', 'Sari')];
  const [first = '', second = ''] = quiz.items.map(({ id }) => id);
  await anAttempt(quiz, userId, { marks: [true, false], finishedAt: now });
  await someCards(userId, quiz, { count: 1 });
  await classesOf(person);
  await aPractice(quiz, userId, { marks: [true] });
  await Promise.all([
    db.studyPlan.create({ data: { userId }, select: { userId: true } }),
    db.auditEntry.create({
      data: { at: now, byId: userId, deed: 'quiz.published', subjectKind: 'quiz', subjectId: quiz.quizId },
      select: { id: true },
    }),
    db.failedSignIn.create({ data: { key: email, at: now }, select: { id: true } }),
    db.guestPass.create({ data: { userId, tokenHash: `hash of ${userId}` }, select: { userId: true } }),
    db.decision.update({ where: { itemId: first }, data: { byId: userId }, select: { itemId: true } }),
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

/** How many rows lead to the person by that column. */
function rowsOf({ model, column, holds }: PersonalColumn, { userId, email }: Person): Promise<number> {
  const table = `${model.charAt(0).toLowerCase()}${model.slice(1)}` as 'user';
  const where = { [column]: holds === 'id' ? userId : email };
  return db[table].count({ where });
}

async function remove({ userId, password }: Person): Promise<void> {
  const viewer = await viewerOf(userId);
  if (viewer.kind !== 'member') throw new Error('expected a member');
  expect(await deleteAccount(viewer, { deletePassword: password }, { now })).toMatchObject({ ok: true });
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
    for (const days of Object.values(retentionDays)) expect(told).toMatch(new RegExp(`\\b${days} (hari|days)\\b`));
  }
});
