import { describe, expect, test } from 'vitest';
import { deleteAccount } from '@/features/accounts/commands/delete-account';
import { signIn } from '@/features/accounts/commands/sign-in';
import { getDeletionLoss } from '@/features/accounts/queries/account';
import { getAccountData } from '@/features/accounts/queries/account-data';
import { db } from '@/lib/db';
import { checkPupil } from '@/lib/pupil-pass';
import { type Member, type Viewer, viewerOf } from '@/lib/viewer';
import { aGuest, anAttempt, aPerson, aQuiz } from '@/prisma/seed/factories';
import { changeClass, renameClass } from './commands/change-class';
import { changePupil, resetPin } from './commands/change-pupil';
import { answerInvitation, inviteCoTeacher, removeCoTeacher, withdrawInvitation } from './commands/co-teachers';
import { createClass } from './commands/create-class';
import { importPupils, previewRoster } from './commands/import-pupils';
import { joinAsPupil } from './commands/join-as-pupil';
import { joinClass, leaveClass } from './commands/join-class';
import { findClassByCode } from './queries/class-by-code';
import { getAttendedClass, getPupil, getTaughtClass } from './queries/get-class';
import { listAttended, listInvitations, listTaught } from './queries/list-classes';
import { classDeeds, pupilDeeds } from './schema/forms';

// Nobody's account is younger than the moment of a test.
const now = new Date('2036-11-23T09:00:00Z');
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const pin = '428193';
const notFound = expect.objectContaining({ code: 'not-found' });
const visitor = { kind: 'visitor' } as Viewer;
const member = async (userId: string) => (await viewerOf(userId)) as Member;
const aMember = async (role: 'learner' | 'teacher' | 'admin', name?: string) =>
  member((await aPerson(role, name)).userId);

/** A class with its owner, a co-teacher and a pupil without e-mail. */
async function scene() {
  const teacher = await aMember('teacher', 'Budi');
  const { classId } = await createClass(teacher, { name: 'IPS 8A' }, { now });
  const other = await aPerson('teacher', 'Rina');
  await inviteCoTeacher(teacher, { classId, email: other.email }, { now });
  const coTeacher = await member(other.userId);
  await answerInvitation(coTeacher, { classId, accept: true }, { now });
  const { code } = await db.class.findUniqueOrThrow({ where: { id: classId }, select: { code: true } });
  const joined = await joinAsPupil(visitor, { code, nickname: 'Sari', pin }, { now });
  if (!joined.ok) throw new Error(joined.code);
  return { classId, code, teacher, coTeacher, pupil: await member(joined.value.userId) };
}

describe('who may do what in a class', () => {
  const people = ['owner', 'co-teacher', 'other teacher', 'pupil', 'other pupil', 'admin'] as const;
  const teachers = ['owner', 'co-teacher', 'admin'];

  const outside = Promise.all([aMember('teacher'), aMember('learner'), aMember('admin')]);

  async function persons() {
    const [set, [otherTeacher, otherPupil, admin]] = await Promise.all([scene(), outside]);
    const viewers: Record<(typeof people)[number], Member> = {
      owner: set.teacher,
      'co-teacher': set.coTeacher,
      'other teacher': otherTeacher,
      pupil: set.pupil,
      'other pupil': otherPupil,
      admin,
    };
    return { ...set, viewers };
  }

  type Set = Awaited<ReturnType<typeof persons>>;
  const deeds: readonly [string, readonly string[], (viewer: Member, set: Set) => Promise<unknown>][] = [
    ['see the roster', teachers, (viewer, { classId }) => getTaughtClass(viewer, classId)],
    ['see a pupil', teachers, (viewer, { classId, pupil }) => getPupil(viewer, classId, pupil.userId)],
    ['see it as a pupil', ['pupil'], (viewer, { classId }) => getAttendedClass(viewer, classId)],
    ['rename', ['owner', 'admin'], (viewer, { classId }) => renameClass(viewer, { classId, name: 'IPS 8B' }, { now })],
    ...classDeeds.map((deed): (typeof deeds)[number] => [
      deed,
      deed === 'step-down' ? ['co-teacher'] : /archive/.test(deed) ? ['owner', 'admin'] : teachers,
      (viewer, { classId }) => changeClass(viewer, { classId, deed }, { now }),
    ]),
    ...pupilDeeds.map((deed): (typeof deeds)[number] => [
      `${deed} a pupil`,
      teachers,
      (viewer, { classId, pupil: { userId } }) => changePupil(viewer, { classId, userId, deed }, { now }),
    ]),
    [
      'reset a PIN',
      teachers,
      (viewer, { classId, pupil: { userId } }) => resetPin(viewer, { classId, userId }, { now }),
    ],
    [
      'preview a list',
      teachers,
      (viewer, { classId }) => previewRoster(viewer, { classId, text: 'Dewi', same: 'merge' }),
    ],
    [
      'import a list',
      teachers,
      (viewer, { classId }) =>
        importPupils(viewer, { classId, text: 'Dewi', same: 'merge', keepNames: false }, { now }),
    ],
    [
      'invite',
      ['owner', 'admin'],
      (viewer, { classId }) => inviteCoTeacher(viewer, { classId, email: 'x@contoh.id' }, { now }),
    ],
    [
      'withdraw',
      ['owner', 'admin'],
      (viewer, { classId }) => withdrawInvitation(viewer, { classId, email: 'x@contoh.id' }, { now }),
    ],
    [
      'remove a co-teacher',
      ['owner', 'admin'],
      (viewer, { classId, coTeacher: { userId } }) => removeCoTeacher(viewer, { classId, userId }, { now }),
    ],
    ['leave', ['pupil'], (viewer, { classId }) => leaveClass(viewer, { classId }, { now })],
  ];

  test.each(deeds)('%s: %j', async (_, allowed, act) => {
    const set = await persons();
    for (const person of people.filter((one) => !allowed.includes(one))) {
      await expect(act(set.viewers[person], set), person).rejects.toEqual(notFound);
    }
    // What changes a class needs one each; whoever was refused left the first as it was.
    for (const [index, person] of people.filter((one) => allowed.includes(one)).entries()) {
      const own = index === 0 ? set : await persons();
      await act(own.viewers[person], own);
    }
  });

  test('guests and visitors do none of it', async () => {
    const { classId } = await scene();
    for (const viewer of [visitor, await viewerOf((await aGuest()).userId)]) {
      for (const ask of [getTaughtClass, getAttendedClass]) {
        await expect(ask(viewer as Member, classId)).rejects.toEqual(notFound);
      }
      await expect(joinClass(viewer as Member, { code: 'X' }, { now })).rejects.toEqual(notFound);
    }
    await expect(createClass(await aMember('learner'), { name: 'X' }, { now })).rejects.toEqual(notFound);
  });

  test('each lists their own', async () => {
    const { teacher, coTeacher, pupil, classId } = await scene();
    expect(await listTaught(teacher)).toEqual([{ id: classId, name: 'IPS 8A', archived: false, pupils: 1 }]);
    expect((await listTaught(coTeacher)).map(({ id }) => id)).toEqual([classId]);
    expect(await listTaught(await aMember('teacher'))).toEqual([]);
    expect(await listTaught(pupil)).toEqual([]);
    expect(await listAttended(pupil)).toEqual([{ id: classId, name: 'IPS 8A', teachers: ['Budi', 'Rina'] }]);
  });

  test('a teacher of another class does nothing to a pupil of this one, though they learn in both', async () => {
    const [one, two] = [await scene(), await scene()];
    await joinClass(one.pupil, { code: two.code }, { now });
    const there = { classId: two.classId, userId: one.pupil.userId };
    await expect(resetPin(two.teacher, there, { now })).rejects.toEqual(notFound);
    await expect(changePupil(two.teacher, { ...there, deed: 'delete' }, { now })).rejects.toEqual(notFound);
    expect((await getPupil(two.teacher, two.classId, one.pupil.userId)).pupil.byPin).toBe(false);
    expect(await checkPupil({ code: one.code, nickname: 'Sari', pin }, now)).toMatchObject({ ok: true });
  });
});

describe('joining', () => {
  test('fifty at once with one nickname give one pupil', async () => {
    const { code, classId } = await scene();
    const names = Array.from({ length: 50 }, (_, index) => (index % 2 ? 'Zoë' : ' ZOE. '));
    const sent = names.map((nickname) => joinAsPupil(visitor, { code, nickname, pin }, { now }).catch(() => null));
    const ended = await Promise.all(sent);
    expect(ended.filter((outcome) => outcome?.ok)).toHaveLength(1);
    expect(await db.pupilPass.count({ where: { classId, handle: 'zoe' } })).toBe(1);
    expect(await db.enrollment.count({ where: { classId } })).toBe(2);
    expect(await db.user.count({ where: { name: { in: ['Zoë', 'ZOE.'] } } })).toBe(1);
  }, 30_000);

  test('joining many times at once is one enrolment, and whoever left comes back to it', async () => {
    const { code, classId } = await scene();
    const learner = await aMember('learner');
    const where = { classId, userId: learner.userId };
    await Promise.all(Array.from({ length: 12 }, () => joinClass(learner, { code }, { now }).catch(() => null)));
    expect(await db.enrollment.count({ where })).toBe(1);
    await leaveClass(learner, { classId }, { now });
    await expect(getAttendedClass(learner, classId)).rejects.toEqual(notFound);
    expect(await joinClass(learner, { code }, { now: minutes(1) })).toMatchObject({ ok: true });
    expect(await db.enrollment.findMany({ where, select: { joinedAt: true, leftAt: true } })).toEqual([
      { joinedAt: now, leftAt: null },
    ]);
  });

  test('a guest keeps everything; a taken nickname changes nothing', async () => {
    const { code } = await scene();
    const { userId } = await aGuest();
    const attempt = await anAttempt(await aQuiz(), userId, { marks: [true] });
    const guest = await viewerOf(userId);
    expect(await joinAsPupil(guest, { code, nickname: 'sari', pin }, { now })).toMatchObject({
      code: 'nickname-taken',
    });
    expect(await viewerOf(userId)).toMatchObject({ kind: 'guest' });
    expect(await db.guestPass.count({ where: { userId } })).toBe(1);
    const joined = await joinAsPupil(guest, { code, nickname: 'Dewi', pin }, { now });
    expect(joined).toMatchObject({ ok: true, value: { userId } });
    expect(await viewerOf(userId)).toMatchObject({ kind: 'member', role: 'learner', name: 'Dewi' });
    expect(await db.attempt.findUnique({ where: { id: attempt } })).toMatchObject({ userId });
    expect(await db.guestPass.count({ where: { userId } })).toBe(0);
  });

  test('a closed, a renewed and an archived class let nobody in, and no guess says which codes there are', async () => {
    const { teacher, classId, code } = await scene();
    const learner = await aMember('learner');
    const look = (typed: string, from = 'here') => findClassByCode(learner, { code: typed, from }, { now });
    expect(await look(` ${code.toLowerCase()} `)).toMatchObject({ kind: 'open', name: 'IPS 8A', own: null });
    await changeClass(teacher, { classId, deed: 'close' }, { now });
    expect(await look(code)).toEqual({ kind: 'closed', code });
    await expect(joinClass(learner, { code }, { now })).rejects.toEqual(notFound);
    await expect(joinAsPupil(visitor, { code, nickname: 'Dewi', pin }, { now })).rejects.toEqual(notFound);
    await changeClass(teacher, { classId, deed: 'renew' }, { now });
    const renewed = (await getTaughtClass(teacher, classId)).code;
    expect(renewed).not.toBe(code);
    expect(await look(code)).toEqual({ kind: 'closed', code });
    await expect(joinClass(learner, { code }, { now })).rejects.toEqual(notFound);
    expect(await joinClass(learner, { code: renewed }, { now })).toMatchObject({ ok: true });
    await changeClass(teacher, { classId, deed: 'archive' }, { now });
    expect(await look(renewed)).toEqual({ kind: 'closed', code: renewed });
    for (let count = 0; count < 100; count += 1) expect(await look('TTTTTTTT')).toEqual({ kind: 'unknown' });
    expect(await look(renewed)).toEqual({ kind: 'throttled' });
    expect(await look(renewed, 'elsewhere')).toMatchObject({ kind: 'closed' });
  });

  test('an archived class is read-only, but nobody is kept in it', async () => {
    const { teacher, classId, pupil } = await scene();
    await changeClass(teacher, { classId, deed: 'archive' }, { now });
    const at = { classId, userId: pupil.userId };
    const refused = [
      () => renameClass(teacher, { classId, name: 'X' }, { now }),
      () => changeClass(teacher, { classId, deed: 'renew' }, { now }),
      () => changeClass(teacher, { classId, deed: 'open' }, { now }),
      () => changePupil(teacher, { ...at, deed: 'remove' }, { now }),
      () => resetPin(teacher, at, { now }),
      () => inviteCoTeacher(teacher, { classId, email: 'x@contoh.id' }, { now }),
      () => importPupils(teacher, { classId, text: 'Dewi', same: 'merge', keepNames: false }, { now }),
    ];
    for (const one of refused) await expect(one()).rejects.toEqual(notFound);
    expect(await getAttendedClass(pupil, classId)).toMatchObject({ archived: true });
    await leaveClass(pupil, { classId }, { now });
    await changeClass(teacher, { classId, deed: 'unarchive' }, { now });
    await renameClass(teacher, { classId, name: 'IPS 9A' }, { now });
  });
});

describe('signing in by class code, nickname and PIN', () => {
  test('in whatever way it is typed, with a former code too; a guest’s answers come along', async () => {
    const { teacher, classId, code, pupil } = await scene();
    await changeClass(teacher, { classId, deed: 'renew' }, { now });
    const { userId } = await aGuest();
    const attempt = await anAttempt(await aQuiz(), userId, { marks: [true] });
    const typed = { code: `${code.slice(0, 4).toLowerCase()}-${code.slice(4)}`, nickname: ' SARI ', pin };
    expect(await signIn(await viewerOf(userId), typed, { now, from: 'sekolah' })).toMatchObject({
      value: { userId: pupil.userId },
    });
    expect(await db.attempt.findUnique({ where: { id: attempt } })).toMatchObject({ userId: pupil.userId });
  });

  test('a wrong PIN, an unknown nickname and an unknown class end alike', async () => {
    const { code } = await scene();
    const wrong = { ok: false, code: 'wrong' };
    expect(await checkPupil({ code, nickname: 'Sari', pin: '999999' }, now)).toEqual(wrong);
    expect(await checkPupil({ code, nickname: 'Tiada', pin }, now)).toEqual(wrong);
    expect(await checkPupil({ code: 'TTTTTTTT', nickname: 'Sari', pin }, now)).toEqual(wrong);
  });

  test('ten failures close a nickname for a quarter of an hour, a new PIN opens it and ends the session', async () => {
    const { code, classId, teacher, pupil } = await scene();
    const enter = (nickname: string, given: string, at = now) => checkPupil({ code, nickname, pin: given }, at);
    for (let count = 0; count < 10; count += 1) await enter('Sari', '999999');
    expect(await enter('sari', pin)).toEqual({ ok: false, code: 'throttled' });
    expect(await enter('Sari', pin, minutes(16))).toMatchObject({ ok: true, sessionVersion: 1 });
    for (let count = 0; count < 10; count += 1) await enter('Sari', '999999');
    const slip = await resetPin(teacher, { classId, userId: pupil.userId }, { now });
    expect(slip).toEqual({ nickname: 'Sari', code, pin: expect.stringMatching(/^\d{6}$/) });
    expect(await enter('Sari', slip.pin)).toMatchObject({ ok: true, sessionVersion: 2 });
    expect(await enter('Sari', pin)).toEqual({ ok: false, code: 'wrong' });
  });

  test('a hundred failures over all names close the class; getting in as one pupil does not open it', async () => {
    const { code } = await scene();
    const enter = (nickname: string, given = pin) => checkPupil({ code, nickname, pin: given }, now);
    for (let count = 0; count < 99; count += 1) await enter(`Anak ${count}`);
    expect(await enter('Sari')).toMatchObject({ ok: true });
    expect(await enter('Anak 99')).toMatchObject({ code: 'wrong' });
    expect(await enter('Sari')).toEqual({ ok: false, code: 'throttled' });
  }, 30_000);
});

describe('importing a list', () => {
  test('each good line becomes a pupil who gets in with the slip; names only when they are to be kept', async () => {
    const { teacher, classId, code } = await scene();
    const roster = { classId, text: 'Dewi,Dewi Ayu\nsari\nX\n', same: 'number' } as const;
    const made = await importPupils(teacher, { ...roster, keepNames: false }, { now });
    if (!made.ok) throw new Error(made.code);
    expect(made.value.map(({ nickname }) => nickname)).toEqual(['Dewi', 'sari 2']);
    for (const slip of made.value) expect(await checkPupil(slip, now)).toMatchObject({ ok: true });
    const { pupils } = await getTaughtClass(teacher, classId);
    expect(pupils.map(({ name, realName }) => [name, realName])).toEqual([
      ['Dewi', null],
      ['Sari', null],
      ['sari 2', null],
    ]);
    const kept = await importPupils(
      teacher,
      { classId, text: 'Eka,Eka Putri', same: 'merge', keepNames: true },
      { now },
    );
    expect(kept).toMatchObject({ ok: true, value: [{ nickname: 'Eka', code }] });
    expect((await getTaughtClass(teacher, classId)).pupils.find(({ name }) => name === 'Eka')?.realName).toBe(
      'Eka Putri',
    );
  });

  test('nothing, too much, or the same twice at once makes no half of a list', async () => {
    const { teacher, classId } = await scene();
    const send = (text: string) => importPupils(teacher, { classId, text, same: 'merge', keepNames: false }, { now });
    expect(await send(' \n')).toEqual({ ok: false, code: 'roster-empty' });
    expect(await send('x\n'.repeat(201))).toEqual({ ok: false, code: 'roster-long' });
    const both = await Promise.all([send('Dewi\nEka'), send('Eka\nDewi')]);
    expect(both.filter((outcome) => outcome.ok && outcome.value.length === 2)).toHaveLength(1);
    expect(await db.enrollment.count({ where: { classId } })).toBe(3);
  });
});

describe('teaching along', () => {
  test('an invitation is for who had the address before it, and its answer tells nobody of accounts', async () => {
    const { teacher, classId } = await scene();
    const email = 'rekan@contoh.id';
    expect(await inviteCoTeacher(teacher, { classId, email }, { now })).toBeUndefined();
    expect((await getTaughtClass(teacher, classId)).invited).toEqual([email]);
    const late = await aPerson('teacher');
    await db.user.update({ where: { id: late.userId }, data: { email, createdAt: minutes(1) } });
    const impostor = await member(late.userId);
    expect(await listInvitations(impostor)).toEqual([]);
    await expect(answerInvitation(impostor, { classId, accept: true }, { now })).rejects.toEqual(notFound);
    await db.user.update({ where: { id: late.userId }, data: { createdAt: minutes(-1) } });
    expect(await listInvitations(impostor)).toMatchObject([{ classId, teachers: ['Budi', 'Rina'] }]);
    await answerInvitation(impostor, { classId, accept: false }, { now });
    await expect(getTaughtClass(impostor, classId)).rejects.toEqual(notFound);
    expect((await getTaughtClass(teacher, classId)).invited).toEqual([]);
  });

  test('an owner can be neither removed nor step down', async () => {
    const { teacher, classId } = await scene();
    await expect(removeCoTeacher(teacher, { classId, userId: teacher.userId }, { now })).rejects.toEqual(notFound);
    await expect(changeClass(teacher, { classId, deed: 'step-down' }, { now })).rejects.toEqual(notFound);
  });
});

describe('leaving Fakta', () => {
  const owner = async () => {
    const person = await aPerson('teacher', 'Wati');
    const viewer = await member(person.userId);
    const { classId } = await createClass(viewer, { name: 'X' }, { now });
    return { viewer, classId, deletePassword: person.password };
  };

  test('a co-teacher takes the class over', async () => {
    const { viewer, classId, deletePassword } = await owner();
    const other = await aPerson('teacher');
    await inviteCoTeacher(viewer, { classId, email: other.email }, { now });
    const heir = await member(other.userId);
    await answerInvitation(heir, { classId, accept: true }, { now });
    expect(await getDeletionLoss(viewer)).toMatchObject({ classesHanded: 1, classesArchived: 0, classesGone: 0 });
    expect(await deleteAccount(viewer, { deletePassword }, { now })).toMatchObject({ ok: true });
    expect(await getTaughtClass(heir, classId)).toMatchObject({ owns: true, archivedAt: null });
  });

  test('without one a class that pupils joined is archived, and they still get in; an empty one goes', async () => {
    const { viewer, classId, deletePassword } = await owner();
    const { classId: empty } = await createClass(viewer, { name: 'Y' }, { now });
    const made = await importPupils(viewer, { classId, text: 'Dewi', same: 'merge', keepNames: false }, { now });
    if (!made.ok || !made.value[0]) throw new Error('expected a slip');
    expect(await getDeletionLoss(viewer)).toMatchObject({ classesHanded: 0, classesArchived: 1, classesGone: 1 });
    expect(await deleteAccount(viewer, { deletePassword }, { now })).toMatchObject({ ok: true });
    expect(await db.class.findUnique({ where: { id: classId } })).toMatchObject({ archivedAt: now });
    expect(await db.class.count({ where: { id: empty } })).toBe(0);
    expect(await checkPupil(made.value[0], now)).toMatchObject({ ok: true });
  });

  test('a pupil goes with the PIN, or by the teacher, and takes every row along', async () => {
    const { teacher, classId, pupil, code } = await scene();
    await anAttempt(await aQuiz(), pupil.userId, { marks: [true] });
    const wrong = await deleteAccount(pupil, { deletePassword: '999999' }, { now });
    expect(wrong).toMatchObject({ ok: false, code: 'pin-wrong', field: 'deletePassword' });
    expect(await deleteAccount(pupil, { deletePassword: pin }, { now })).toMatchObject({ ok: true });
    const second = await joinAsPupil(visitor, { code, nickname: 'Sari', pin }, { now });
    if (!second.ok) throw new Error(second.code);
    const { userId } = second.value;
    await changePupil(teacher, { classId, userId, deed: 'delete' }, { now });
    expect(await db.user.count({ where: { id: { in: [userId, pupil.userId] } } })).toBe(0);
    expect(await db.enrollment.count({ where: { classId } })).toBe(0);
    expect(await db.pupilPass.count({ where: { classId } })).toBe(0);
    expect(await db.attempt.count({ where: { userId: pupil.userId } })).toBe(0);
  });

  test('the file of an account holds its classes, never a hash or another’s', async () => {
    const { teacher, pupil, code } = await scene();
    const own = await getAccountData(pupil, { now });
    expect(own.classes).toEqual({
      invitations: [],
      taught: [],
      attended: [
        { name: 'IPS 8A', teachers: ['Budi', 'Rina'], joinedAt: now, leftAt: null, realName: null, keepsOut: false },
      ],
    });
    expect(own.profile).toMatchObject({ name: 'Sari', email: null, pinChangedAt: now });
    expect(JSON.stringify(own)).not.toContain('argon2');
    const theirs = await getAccountData(teacher, { now });
    expect(theirs.classes.taught).toMatchObject([{ name: 'IPS 8A', code, part: 'owner', pupils: [{ name: 'Sari' }] }]);
  });
});
