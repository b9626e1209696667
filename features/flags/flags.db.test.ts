import { expect, test } from 'vitest';
import { adoptGuest } from '@/features/accounts/commands/adopt-guest';
import { getNotifications } from '@/features/notifications/queries/notifications';
import { db } from '@/lib/db';
import { type Member, type Owner, viewerOf } from '@/lib/viewer';
import { anAssignment } from '@/prisma/seed/assignments';
import { aClass } from '@/prisma/seed/classes';
import { aGuest, anAttempt, aPerson, aQuiz } from '@/prisma/seed/factories';
import { aConnection } from '@/prisma/seed/lti';
import { decideFlag } from './commands/decide-flag';
import { raiseFlag } from './commands/raise-flag';
import { flagsOfQuiz } from './queries/flags-of-quiz';
import { getOwnFlag } from './queries/own-flag';

const now = new Date('2026-11-28T08:00:00Z');
const later = new Date('2026-11-28T09:00:00Z');
const notFound = expect.objectContaining({ code: 'not-found' });

/** A teacher's quiz, and a guest who has begun it. */
async function scene() {
  const [teacher, guest] = await Promise.all([aPerson('teacher'), aGuest()]);
  const quiz = await aQuiz({ ownerId: teacher.userId });
  await anAttempt(quiz, guest.userId);
  const learner: Owner = await viewerOf(guest.userId);
  return { quiz, learner, teacher: (await viewerOf(teacher.userId)) as Member, itemId: quiz.items[0]?.id ?? '' };
}

const wrongKey = { reason: 'wrong_key', comment: 'Bukan itu.' } as const;

test('a flag is kept, changed until it is decided, and tells what became of it', async () => {
  const { quiz, learner, teacher, itemId } = await scene();
  expect(await raiseFlag(learner, { itemId, ...wrongKey }, { now })).toEqual({ ok: true, value: undefined });
  await raiseFlag(learner, { itemId, reason: 'unclear', comment: '' }, { now: later });
  expect(await getOwnFlag(learner, itemId)).toEqual({ reason: 'unclear', comment: '', outcome: null, reply: '' });
  const [flag] = await flagsOfQuiz(teacher, quiz.quizId);
  await decideFlag(teacher, { flagId: flag?.id ?? '', outcome: 'upheld', reply: 'Terima kasih.' }, { now: later });
  expect(await getOwnFlag(learner, itemId)).toMatchObject({ outcome: 'upheld', reply: 'Terima kasih.' });
  expect(await raiseFlag(learner, { itemId, ...wrongKey }, { now: later })).toEqual({ ok: false, code: 'decided' });
  expect(await getOwnFlag(learner, itemId)).toMatchObject({ reason: 'unclear' });
});

test('sent many times at once it is one flag', async () => {
  const { learner, itemId } = await scene();
  const sent = Array.from({ length: 8 }, () => raiseFlag(learner, { itemId, ...wrongKey }, { now }));
  expect((await Promise.all(sent)).every((outcome) => outcome.ok)).toBe(true);
  expect(await db.flag.count({ where: { itemId } })).toBe(1);
});

test('whoever was not asked an item cannot flag it; whoever does not own the quiz neither sees nor decides', async () => {
  const { quiz, learner, itemId } = await scene();
  const stranger = await viewerOf((await aGuest()).userId);
  await expect(raiseFlag(stranger, { itemId, ...wrongKey }, { now })).rejects.toEqual(notFound);
  await raiseFlag(learner, { itemId, ...wrongKey }, { now });
  expect(await getOwnFlag(stranger, itemId)).toBeNull();
  const other = (await viewerOf((await aPerson('teacher')).userId)) as Member;
  expect(await flagsOfQuiz(other, quiz.quizId)).toEqual([]);
  const { id: flagId } = await db.flag.findFirstOrThrow({ where: { itemId } });
  await expect(decideFlag(other, { flagId, outcome: 'declined', reply: '' }, { now })).rejects.toEqual(notFound);
  await expect(flagsOfQuiz(learner, quiz.quizId)).rejects.toEqual(notFound);
  const admin = (await viewerOf((await aPerson('admin')).userId)) as Member;
  expect(await flagsOfQuiz(admin, quiz.quizId)).toHaveLength(1);
});

test('whoever comes in from a learning platform alone is told of the decision, a guest is not', async () => {
  const { quiz, learner, teacher, itemId } = await scene();
  const { classId } = await aClass(teacher.userId, []);
  const { platformId } = await aConnection(classId, await anAssignment(classId, quiz.code));
  for (const told of [[], ['flag_decided']]) {
    await raiseFlag(learner, { itemId, ...wrongKey }, { now });
    const { id: flagId } = await db.flag.findFirstOrThrow({ where: { itemId } });
    await decideFlag(teacher, { flagId, outcome: 'upheld', reply: 'Terima kasih.' }, { now: later });
    expect((await getNotifications(learner)).map(({ kind }) => kind)).toEqual(told);
    const person = { platformId, subject: 'siswa', userId: learner.userId, linkedAt: now };
    if (told.length === 0) await db.ltiPerson.create({ data: person, select: { userId: true } });
  }
});

test('the desk sees the undecided first, and not who raised them', async () => {
  const { quiz, learner, teacher, itemId } = await scene();
  const second = quiz.items[1]?.id ?? '';
  await raiseFlag(learner, { itemId, ...wrongKey }, { now: later });
  await raiseFlag(learner, { itemId: second, reason: 'other', comment: '' }, { now });
  const [newest] = await flagsOfQuiz(teacher, quiz.quizId);
  await decideFlag(teacher, { flagId: newest?.id ?? '', outcome: 'declined', reply: '' }, { now: later });
  const flags = await flagsOfQuiz(teacher, quiz.quizId);
  expect(flags.map(({ outcome }) => outcome)).toEqual([null, 'declined']);
  expect(JSON.stringify(flags)).not.toContain(learner.userId);
});

test('a guest’s flags go along to the account; where both flagged one item, the account’s stands', async () => {
  const { quiz, learner, itemId } = await scene();
  const person = await aPerson();
  const member = await viewerOf(person.userId);
  await anAttempt(quiz, member.userId);
  const second = quiz.items[1]?.id ?? '';
  await raiseFlag(learner, { itemId, ...wrongKey }, { now });
  await raiseFlag(learner, { itemId: second, ...wrongKey }, { now });
  await raiseFlag(member, { itemId, reason: 'language', comment: '' }, { now });
  await db.$transaction((tx) => adoptGuest(tx, learner.userId, member.userId, now));
  expect(await getOwnFlag(member, itemId)).toMatchObject({ reason: 'language' });
  expect(await getOwnFlag(member, second)).toMatchObject({ reason: 'wrong_key' });
});
