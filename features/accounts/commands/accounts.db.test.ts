import { describe, expect, test } from 'vitest';
import { makeToken } from '@/features/tokens/commands/make-token';
import { openToken } from '@/features/tokens/commands/open-token';
import { checkCredentials } from '@/lib/auth';
import { db } from '@/lib/db';
import { noteFailure } from '@/lib/throttle';
import { systemViewer, type Viewer, viewerOf } from '@/lib/viewer';
import { aGuest, anAttempt, aPerson, aQuiz } from '@/prisma/seed/factories';
import { memberOf } from '@/prisma/seed/members';
import { changePassword } from './change-password';
import { changeProfile } from './profile';
import { failuresOfPlace, signIn } from './sign-in';
import { signUp, takenOfPlace } from './sign-up';

const now = new Date('2026-11-23T09:00:00Z');
const password = 'kucing makan ikan asin';
const form = (email: string) => ({ name: 'Dewi', email, password, teaches: false });
const visitor = { kind: 'visitor' } as Viewer;
async function aToken(viewer: Awaited<ReturnType<typeof memberOf>>) {
  const made = await makeToken(viewer, { name: 'Rapor', scopes: ['read:own'], days: 0 }, { now });
  if (!made.ok) throw new Error(made.code);
  return made.value.token;
}

describe('signing up', () => {
  test('a visitor gets an account, a teacher one who says so', async () => {
    const learner = await signUp(visitor, form('dewi@contoh.id'), { now, from: 'sekolah' });
    const teacher = await signUp(visitor, { ...form('guru@contoh.id'), teaches: true }, { now, from: 'sekolah' });
    if (!learner.ok || !teacher.ok) throw new Error('expected two accounts');
    expect(await viewerOf(learner.value.userId)).toMatchObject({ kind: 'member', role: 'learner', name: 'Dewi' });
    expect(await viewerOf(teacher.value.userId)).toMatchObject({ role: 'teacher' });
    expect(await checkCredentials({ email: ' DEWI@contoh.id', password }, now)).toMatchObject({ ok: true });
  });

  test('a guest keeps everything: the same row is the account now, and the pass is spent', async () => {
    const { userId } = await aGuest();
    const attempt = await anAttempt(await aQuiz(), userId, { marks: [true, false] });
    const guest = await viewerOf(userId);
    expect(await signUp(guest, form('tamu@contoh.id'), { now, from: 'sekolah' })).toMatchObject({
      ok: true,
      value: { userId },
    });
    expect(await viewerOf(userId)).toMatchObject({ kind: 'member', role: 'learner' });
    expect(await db.attempt.findUnique({ where: { id: attempt } })).toMatchObject({ userId, finishedAt: null });
    expect(await db.guestPass.count({ where: { userId } })).toBe(0);
    const second = await signUp(guest, form('tamu-dua@contoh.id'), { now, from: 'sekolah' });
    expect(second.ok && second.value.userId).not.toBe(userId);
  });

  test('a taken address, whatever its case, changes nothing: the guest stays a guest', async () => {
    const { email } = await aPerson();
    const { userId } = await aGuest();
    const outcome = await signUp(await viewerOf(userId), form(email), { now, from: 'sekolah' });
    expect(outcome).toMatchObject({ ok: false, code: 'email-taken', field: 'email' });
    expect(await viewerOf(userId)).toMatchObject({ kind: 'guest' });
    expect(await db.guestPass.count({ where: { userId } })).toBe(1);
    expect(await db.credential.count({ where: { userId } })).toBe(0);
  });

  test.each([
    ['pendek', 'password-short'],
    ['passwordpassword', 'password-common'],
    ['qwertyuiop12345', 'password-common'],
    ['akucintakamu2024', 'password-common'],
    ['bismillahirrahmanirrahim', 'password-common'],
    ['fakta dewi dewi fakta', 'password-context'],
  ])('the password %j is refused: %s', async (weak, code) => {
    const outcome = await signUp(visitor, { ...form('lemah@contoh.id'), password: weak }, { now, from: 'sekolah' });
    expect(outcome).toMatchObject({ ok: false, code, field: 'password' });
    expect(await db.user.count({ where: { email: 'lemah@contoh.id' } })).toBe(0);
  });

  test('nobody who has an account makes another, nor does Fakta itself', async () => {
    const { userId } = await aPerson();
    await expect(signUp(await viewerOf(userId), form('lagi@contoh.id'), { now, from: 'sekolah' })).rejects.toThrow(
      'Sign out first',
    );
    await expect(signUp(systemViewer, form('lagi@contoh.id'), { now, from: 'sekolah' })).rejects.toThrow(
      'Sign out first',
    );
  });
});

describe('signing in', () => {
  test('a wrong password and an unknown address end alike', async () => {
    const { email } = await aPerson();
    const wrong = await signIn(visitor, { email, password: 'bukan kata sandinya' }, { now, from: 'sekolah' });
    const unknown = await signIn(
      visitor,
      { email: 'tiada@contoh.id', password: 'bukan kata sandinya' },
      { now, from: 'sekolah' },
    );
    expect(wrong).toEqual({ ok: false, code: 'wrong' });
    expect(unknown).toEqual(wrong);
  });

  test('ten failures close an address for a quarter of an hour, also to the right password, also when not known', async () => {
    const person = await aPerson();
    for (const email of [person.email, 'tak-dikenal@contoh.id']) {
      for (let count = 0; count < 10; count += 1) {
        expect(await signIn(visitor, { email, password: 'keliru' }, { now, from: 'sekolah' })).toMatchObject({
          code: 'wrong',
        });
      }
      const closed = await signIn(
        visitor,
        { email: email.toUpperCase(), password: person.password },
        { now, from: 'sekolah' },
      );
      expect(closed).toEqual({ ok: false, code: 'throttled' });
    }
    const later = new Date(now.getTime() + 15 * 60 * 1000);
    expect(await signIn(visitor, person, { now: later, from: 'sekolah' })).toMatchObject({ ok: true });
  });

  test('guesses sent at once are counted too', async () => {
    const { email } = await aPerson();
    const guesses = Array.from({ length: 14 }, () =>
      signIn(visitor, { email, password: 'keliru' }, { now, from: 'sekolah' }),
    );
    const codes = (await Promise.all(guesses)).map((outcome) => (outcome.ok ? 'in' : outcome.code));
    expect(codes.filter((code) => code === 'wrong').length).toBeLessThanOrEqual(10);
    expect(codes).toContain('throttled');
  });

  test('one password on many addresses is stopped at its place, also for pupils, and nowhere else', async () => {
    const [person, from] = [await aPerson(), 'satu tempat'];
    for (let count = 0; count < failuresOfPlace; count += 1) await noteFailure(`from:${from}`, now);
    const guess = { email: 'siapa@contoh.id', password: 'sandi umum' };
    expect(await signIn(visitor, guess, { now, from })).toEqual({ ok: false, code: 'throttled' });
    expect(await signIn(visitor, person, { now, from })).toEqual({ ok: false, code: 'throttled' });
    const pupil = { code: 'BCDF2345', nickname: 'Sari', pin: '123456' };
    expect(await signIn(visitor, pupil, { now, from })).toEqual({ ok: false, code: 'throttled' });
    expect(await signIn(visitor, person, { now, from: 'tempat lain' })).toMatchObject({ ok: true });
  });

  test('each wrong password counts for its place, a right one does not, nor what a closed account is sent', async () => {
    const [person, from] = [await aPerson(), 'tempat yang dihitung'];
    const counted = () => db.failedSignIn.count({ where: { key: `from:${from}` } });
    await signIn(visitor, person, { now, from });
    expect(await counted()).toBe(0);
    for (let count = 0; count < 12; count += 1) await signIn(visitor, { ...person, password: 'keliru' }, { now, from });
    expect(await counted()).toBe(10);
  });

  test('who reads a list of addresses out by signing up is stopped, new people elsewhere are not', async () => {
    const [{ email }, from] = [await aPerson(), 'pembaca daftar'];
    for (let count = 0; count < takenOfPlace; count += 1)
      expect(await signUp(visitor, form(email), { now, from })).toMatchObject({ code: 'email-taken' });
    expect(await signUp(visitor, form(email), { now, from })).toEqual({ ok: false, code: 'sign-up-throttled' });
    expect(await signUp(visitor, form('belum@contoh.id'), { now, from })).toMatchObject({ code: 'sign-up-throttled' });
    expect(await signUp(visitor, form('belum@contoh.id'), { now, from: 'lain' })).toMatchObject({ ok: true });
  });

  test('a right password forgives the failures before it', async () => {
    const person = await aPerson();
    for (let count = 0; count < 9; count += 1)
      await signIn(visitor, { ...person, password: 'keliru' }, { now, from: 'sekolah' });
    expect(await signIn(visitor, person, { now, from: 'sekolah' })).toMatchObject({ ok: true });
    expect(await db.failedSignIn.count({ where: { key: person.email } })).toBe(0);
  });

  test('brings along what this browser answered as a guest', async () => {
    const [person, guest, open, finished] = [await aPerson(), await aGuest(), await aQuiz(), await aQuiz()];
    const opened = await anAttempt(open, guest.userId, { marks: [true] });
    const ended = await anAttempt(finished, guest.userId, { marks: [true, false], finishedAt: now });
    await signIn(await viewerOf(guest.userId), person, { now, from: 'sekolah' });
    const mine = await db.attempt.findMany({ where: { userId: person.userId }, select: { id: true, openKey: true } });
    expect(mine).toHaveLength(2);
    expect(mine).toContainEqual({ id: opened, openKey: `${person.userId}:${open.versionId}` });
    expect(mine).toContainEqual({ id: ended, openKey: null });
    expect(await db.user.count({ where: { id: guest.userId } })).toBe(0);
  });

  test('twice at once moves the guest once', async () => {
    const [person, guest, quiz] = [await aPerson(), await aGuest(), await aQuiz()];
    await anAttempt(quiz, guest.userId, { marks: [true] });
    const viewer = await viewerOf(guest.userId);
    const both = await Promise.all([
      signIn(viewer, person, { now, from: 'sekolah' }),
      signIn(viewer, person, { now, from: 'sekolah' }),
    ]);
    expect(both).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await db.attempt.count({ where: { userId: person.userId } })).toBe(1);
  });

  test('does not take the guest along when the password is wrong', async () => {
    const [person, guest] = [await aPerson(), await aGuest()];
    await anAttempt(await aQuiz(), guest.userId);
    await signIn(await viewerOf(guest.userId), { ...person, password: 'keliru' }, { now, from: 'sekolah' });
    expect(await db.attempt.count({ where: { userId: guest.userId } })).toBe(1);
  });
});

describe('both have the same quiz open', () => {
  test.each([
    { own: [true, true], guests: [false], kept: 'own', other: 'finished as it stands' },
    { own: [], guests: [false], kept: 'guests', other: 'gone: it held nothing' },
    { own: [true], guests: [], kept: 'own', other: 'gone: it held nothing' },
    { own: [], guests: [], kept: 'own', other: 'gone: it held nothing' },
  ])('own $own, the guest’s $guests: $kept stays open, the other is $other', async ({ own, guests, kept, other }) => {
    const [person, guest, quiz] = [await aPerson(), await aGuest(), await aQuiz()];
    const attempts = {
      own: await anAttempt(quiz, person.userId, { marks: own }),
      guests: await anAttempt(quiz, guest.userId, { marks: guests }),
    };
    expect(await signIn(await viewerOf(guest.userId), person, { now, from: 'sekolah' })).toMatchObject({ ok: true });
    const stored = await db.attempt.findMany({
      where: { userId: person.userId },
      select: { id: true, finishedAt: true, openKey: true, _count: { select: { answers: true } } },
    });
    const open = stored.filter(({ finishedAt }) => finishedAt === null);
    expect(open.map(({ id, openKey }) => ({ id, openKey }))).toEqual([
      { id: kept === 'own' ? attempts.own : attempts.guests, openKey: `${person.userId}:${quiz.versionId}` },
    ]);
    expect(stored).toHaveLength(other.startsWith('gone') ? 1 : 2);
    const answers = stored.reduce((sum, { _count }) => sum + _count.answers, 0);
    expect(answers).toBe(own.length + guests.length);
    for (const { finishedAt, openKey } of stored.filter((attempt) => attempt.finishedAt)) {
      expect({ finishedAt, openKey }).toEqual({ finishedAt: now, openKey: null });
    }
  });
});

describe('changing the password', () => {
  const changed = { newPassword: 'ombak laut selatan tenang' };

  test('ends the other sessions, and the new password is the one that counts', async () => {
    const person = await aPerson();
    const before = await checkCredentials(person, now);
    const outcome = await changePassword(
      await memberOf(person),
      { ...changed, currentPassword: person.password },
      { now },
    );
    expect(before).toMatchObject({ ok: true, sessionVersion: 1 });
    expect(outcome).toMatchObject({ ok: true, value: { userId: person.userId, sessionVersion: 2 } });
    expect(await checkCredentials(person, now)).toMatchObject({ ok: false });
    const entered = await checkCredentials({ ...person, password: changed.newPassword }, now);
    expect(entered).toMatchObject({ ok: true, sessionVersion: 2 });
  });

  test('ends the tokens too, and those of nobody else', async () => {
    const [person, other] = [await aPerson(), await aPerson()];
    const [token, others] = [await aToken(await memberOf(person)), await aToken(await memberOf(other))];
    const form = { ...changed, currentPassword: person.password };
    expect(await changePassword(await memberOf(person), { ...form, currentPassword: 'keliru' }, { now })).toMatchObject(
      { ok: false },
    );
    expect(await openToken(`Bearer ${token}`, { now })).toBeDefined();
    await changePassword(await memberOf(person), form, { now });
    expect(await openToken(`Bearer ${token}`, { now })).toBeUndefined();
    expect(await openToken(`Bearer ${others}`, { now })).toBeDefined();
    const deeds = await db.auditEntry.findMany({
      where: { byId: person.userId },
      orderBy: { id: 'asc' },
      select: { deed: true },
    });
    expect(deeds.map(({ deed }) => deed).toSorted()).toEqual(['token.made', 'token.revoked']);
  });

  test('needs the current one, and guessing it is slowed like a sign-in', async () => {
    const person = await aPerson();
    const viewer = await memberOf(person);
    for (let count = 0; count < 10; count += 1) {
      const outcome = await changePassword(viewer, { ...changed, currentPassword: 'keliru' }, { now });
      expect(outcome).toMatchObject({ ok: false, code: 'current-wrong', field: 'currentPassword' });
    }
    const closed = await changePassword(viewer, { ...changed, currentPassword: person.password }, { now });
    expect(closed).toMatchObject({ ok: false, code: 'throttled' });
  });

  test('holds the new one to the same rules', async () => {
    const person = await aPerson('learner', 'Sari');
    const form = { currentPassword: person.password, newPassword: 'sari sari fakta 1' };
    const outcome = await changePassword(await memberOf(person), form, { now });
    expect(outcome).toMatchObject({ ok: false, code: 'password-context', field: 'newPassword' });
  });
});

test('a profile changes its own row alone, and an admin stays one', async () => {
  const [sari, budi, admin] = [await aPerson(), await aPerson('learner', 'Budi'), await aPerson('admin', 'Rini')];
  await changeProfile(await memberOf(sari), { name: 'Sari Dewi', teaches: true }, { now });
  await changeProfile(await memberOf(admin), { name: 'Rini A', teaches: false }, { now });
  expect(await viewerOf(sari.userId)).toMatchObject({ name: 'Sari Dewi', role: 'teacher' });
  expect(await viewerOf(budi.userId)).toMatchObject({ name: 'Budi', role: 'learner' });
  expect(await viewerOf(admin.userId)).toMatchObject({ name: 'Rini A', role: 'admin' });
});
