import { decode } from 'next-auth/jwt';
import { describe, expect, test } from 'vitest';
import { takePasswordLink } from '@/features/accounts/commands/take-password-link';
import { getLibrary } from '@/features/articles/queries/library';
import { noFilter } from '@/features/articles/queries/library-filter';
import { addTime } from '@/features/assignments/commands/add-time';
import { closeAssignment, withdrawAssignment } from '@/features/assignments/commands/change-assignment';
import { audit } from '@/features/audit/commands/audit';
import { changeClass } from '@/features/classes/commands/change-class';
import { changePupil, resetPin } from '@/features/classes/commands/change-pupil';
import { inviteCoTeacher } from '@/features/classes/commands/co-teachers';
import { importPupils } from '@/features/classes/commands/import-pupils';
import { correctArticle } from '@/features/corrections/commands/correct-article';
import { decideSuspension } from '@/features/corrections/commands/decide-suspension';
import { publishQuiz } from '@/features/quizzes/commands/publish-quiz';
import { reviseQuiz } from '@/features/quizzes/commands/revise-quiz';
import { commentAnswer } from '@/features/regrades/commands/comment-answer';
import { regrade } from '@/features/regrades/commands/regrade';
import { undoRegrade } from '@/features/regrades/commands/undo-regrade';
import { getPublishedQuizzes } from '@/features/sharing/queries/published-quizzes';
import { makeToken } from '@/features/tokens/commands/make-token';
import { checkCredentials } from '@/lib/auth';
import { db } from '@/lib/db';
import { systemViewer } from '@/lib/system-viewer';
import { type Member, type Viewer, viewerOf } from '@/lib/viewer';
import { aGuest, anAttempt, aPerson, aQuiz } from '@/prisma/seed/factories';
import { memberOf } from '@/prisma/seed/members';
import { aCast, aTaughtScene } from '@/prisma/seed/taught-scene';
import { appointAdmin } from './commands/appoint-admin';
import { changeRole, deleteUser, endSessions } from './commands/change-user';
import { handOver } from './commands/hand-over';
import { listArticle } from './commands/list-article';
import { offerPasswordLink } from './commands/offer-password-link';
import { getAuditCsv } from './queries/audit-csv';
import { getAuditLog } from './queries/audit-log';
import { listClasses } from './queries/classes';
import { getOverview } from './queries/overview';
import { getUser } from './queries/user';
import { listUsers } from './queries/users';

const now = new Date('2026-11-28T08:00:00Z');
const notFound = { code: 'not-found' };

async function anAdmin(): Promise<Member & { readonly password: string }> {
  const person = await aPerson('admin', 'Adi');
  return { ...(await memberOf(person)), password: person.password };
}

const roleOf = async (id: string) => (await db.user.findUniqueOrThrow({ where: { id }, select: { role: true } })).role;
const entriesAbout = (subjectId: string) =>
  db.auditEntry.findMany({ where: { subjectId }, orderBy: { id: 'asc' }, select: { deed: true, detail: true } });

describe('accounts', () => {
  test('a role holds at once, and is written down', async () => {
    const [admin, sari] = [await anAdmin(), await aPerson()];
    expect(await changeRole(admin, { userId: sari.userId, role: 'teacher' }, { now })).toMatchObject({ ok: true });
    expect(await viewerOf(sari.userId)).toMatchObject({ role: 'teacher' });
    // The same again is nothing new.
    await changeRole(admin, { userId: sari.userId, role: 'teacher' }, { now });
    expect(await entriesAbout(sari.userId)).toEqual([{ deed: 'role.changed', detail: 'teacher' }]);
  });

  test('the last admin stays one, also when two take the role from each other at once', async () => {
    await db.user.updateMany({ where: { role: 'admin' }, data: { role: 'learner' } });
    const [one, two] = [await anAdmin(), await anAdmin()];
    const outcomes = await Promise.allSettled([
      changeRole(one, { userId: two.userId, role: 'learner' }, { now }),
      changeRole(two, { userId: one.userId, role: 'learner' }, { now }),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect(await db.user.count({ where: { role: 'admin' } })).toBe(1);
    const last = (await roleOf(one.userId)) === 'admin' ? one : two;
    expect(await changeRole(last, { userId: last.userId, role: 'teacher' }, { now })).toMatchObject({
      code: 'last-admin',
    });
    expect(await getUser(last, last.userId)).toMatchObject({ own: true, lastAdmin: true });
  });

  test('a pupil without e-mail stays a learner; guests have no account', async () => {
    const [admin, cast] = [await anAdmin(), await aCast()];
    const { nameless } = await aTaughtScene(cast);
    expect(await changeRole(admin, { userId: nameless, role: 'teacher' }, { now })).toMatchObject({ code: 'pupil' });
    await expect(getUser(admin, cast.guest)).rejects.toMatchObject(notFound);
    await expect(endSessions(admin, { userId: cast.guest }, { now })).rejects.toMatchObject(notFound);
    await expect(changeRole(admin, { userId: cast.guest, role: 'teacher' }, { now })).rejects.toMatchObject(notFound);
  });

  test('sessions end everywhere', async () => {
    const [admin, sari] = [await anAdmin(), await aPerson()];
    await endSessions(admin, { userId: sari.userId }, { now });
    const user = await db.user.findUniqueOrThrow({ where: { id: sari.userId }, select: { sessionVersion: true } });
    expect(user.sessionVersion).toBe(2);
  });

  test('tokens end with the sessions: signed out everywhere, by a link to a new password, or made an admin by the server', async () => {
    const admin = await anAdmin();
    const endings: readonly ((person: { readonly userId: string; readonly email: string }) => Promise<unknown>)[] = [
      ({ userId }) => endSessions(admin, { userId }, { now }),
      async ({ userId }) => {
        const offered = await offerPasswordLink(admin, { userId }, { now });
        if (!offered.ok) throw new Error(offered.code);
        expect(await db.apiToken.count({ where: { userId } })).toBe(1);
        const given = { link: offered.value.link, newPassword: 'kata sandi lain lagi' };
        return takePasswordLink({ kind: 'visitor' } as Viewer, given, { now });
      },
      ({ email }) => appointAdmin(email, { now }),
    ];
    for (const end of endings) {
      const person = await aPerson();
      await makeToken(
        (await viewerOf(person.userId)) as Member,
        { name: 'Rapor', scopes: ['read:own'], days: 0 },
        { now },
      );
      await end(person);
      expect(await db.apiToken.count({ where: { userId: person.userId } })).toBe(0);
    }
  });

  test('a link leads to a new password once, within a day, and is no session', async () => {
    const [admin, sari] = [await anAdmin(), await aPerson()];
    const { userId, email } = sari;
    const offered = await offerPasswordLink(admin, { userId }, { now });
    if (!offered.ok) throw new Error(offered.code);
    const { link } = offered.value;
    const hoursOn = (hours: number) => ({ now: new Date(now.getTime() + hours * 60 * 60 * 1000) });
    const take = (newPassword: string, at = hoursOn(1), by = link) =>
      takePasswordLink({ kind: 'visitor' } as Viewer, { link: by, newPassword }, at);
    expect(await checkCredentials(sari, now), 'the old one holds until then').toMatchObject({ ok: true });
    expect(await decode({ token: link, secret: process.env.NEXTAUTH_SECRET ?? '' }).catch(() => null)).toBeNull();
    const [over, refused] = [
      { ok: false, code: 'link-over' },
      { ok: false, field: 'newPassword' },
    ];
    expect(await take('kata sandi lain lagi', hoursOn(25))).toMatchObject(over);
    expect(await take('kata sandi lain lagi', hoursOn(1), `${link}x`)).toMatchObject(over);
    expect(await take('pendek')).toMatchObject(refused);
    expect(await take('kata sandi lain lagi')).toMatchObject({ ok: true, value: { userId, sessionVersion: 2 } });
    expect(await take('kata sandi ketiga kali')).toMatchObject(over);
    expect(await checkCredentials(sari, now)).toMatchObject({ ok: false });
    expect(await checkCredentials({ email, password: 'kata sandi lain lagi' }, now)).toMatchObject({ ok: true });
    expect(JSON.stringify(await entriesAbout(userId))).toBe('[{"deed":"password.link-made","detail":""}]');
  });

  test('an account goes only with the admin’s own password, and the deed stays without a name', async () => {
    const [admin, budi] = [await anAdmin(), await aPerson('teacher', 'Budi')];
    const deletion = (deletePassword: string) => deleteUser(admin, { userId: budi.userId, deletePassword }, { now });
    expect(await deletion('keliru')).toMatchObject({ ok: false, code: 'current-wrong', field: 'deletePassword' });
    expect(await db.user.count({ where: { id: budi.userId } })).toBe(1);
    expect(await deletion(admin.password)).toMatchObject({ ok: true });
    expect(await db.user.count({ where: { id: budi.userId } })).toBe(0);
    expect(await entriesAbout(budi.userId)).toEqual([{ deed: 'account.deleted', detail: '' }]);
    const { lines } = await getAuditLog(admin, { deed: 'account.deleted' });
    expect(lines[0]?.subject).toMatchObject({ kind: 'user', name: '', there: false });
    const own = deleteUser(admin, { userId: admin.userId, deletePassword: admin.password }, { now });
    await expect(own).rejects.toMatchObject(notFound);
  });

  test('are found by name or address in any case, by signs as they stand, and by role', async () => {
    const admin = await anAdmin();
    const found = await aPerson('teacher', 'Wulandari');
    await db.user.update({ where: { id: found.userId }, data: { name: 'Wulan 100%_Dari' }, select: { id: true } });
    await aGuest();
    const names = async (address: Record<string, string>) =>
      (await listUsers(admin, address)).lines.map(({ name }) => name);
    expect(await names({ q: 'wULAN 100%_' })).toEqual(['Wulan 100%_Dari']);
    expect(await names({ q: found.email.toUpperCase() })).toEqual(['Wulan 100%_Dari']);
    expect(await names({ q: '100__' })).toEqual([]);
    expect(await names({ q: 'wulan', role: 'learner' })).toEqual([]);
    const all = await listUsers(admin, { page: '99', role: 'nonsense' });
    expect(all).toMatchObject({
      page: all.pages,
      found: (await db.user.count({ where: { email: { not: null } } })) + 1,
    });
  });

  test('whoever runs the server makes the first admin', async () => {
    const sari = await aPerson();
    expect(await appointAdmin(` ${sari.email.toUpperCase()}`, { now })).toMatchObject({ ok: true });
    expect(await appointAdmin(sari.email, { now })).toMatchObject({ code: 'already' });
    expect(await appointAdmin('tidak@contoh.id', { now })).toMatchObject({ code: 'no-account' });
    expect(await roleOf(sari.userId)).toBe('admin');
    expect(await entriesAbout(sari.userId)).toEqual([{ deed: 'role.changed', detail: 'admin' }]);
  });
});

test('a class passes to another teacher, archived or not, and who owned it teaches along', async () => {
  const [admin, cast, heir] = [await anAdmin(), await aCast(), await aPerson('teacher', 'Hana')];
  const { classId } = await aTaughtScene(cast);
  await changeClass(admin, { classId, deed: 'archive' }, { now });
  const learner = await aPerson();
  const to = (email: string) => handOver(admin, { classId, email }, { now });
  expect(await to(learner.email)).toMatchObject({ ok: false, code: 'no-teacher', field: 'email' });
  expect(await to(heir.email)).toMatchObject({ ok: true });
  const found = await listClasses(admin, { q: 'hana' });
  expect(found.lines.find(({ id }) => id === classId)?.teachers[0]).toMatchObject({ id: heir.userId, owns: true });
  const parts = await db.classTeacher.findMany({ where: { classId }, select: { userId: true, part: true } });
  expect(parts).toHaveLength(3);
  expect(parts).toContainEqual({ userId: cast.owner, part: 'co_teacher' });
});

test('an article taken out of the list is in no list, opens by its link, and comes back', async () => {
  const [admin, quiz] = [await anAdmin(), await aQuiz()];
  const listed = async () => ({
    library: (await getLibrary(noFilter)).cards.some(({ slug }) => slug === quiz.slug),
    feed: (await getPublishedQuizzes()).some(({ code }) => code === quiz.code),
  });
  expect(await listed()).toEqual({ library: true, feed: true });
  await listArticle(admin, { articleId: quiz.articleId, listed: false }, { now });
  expect(await listed()).toEqual({ library: false, feed: false });
  await listArticle(admin, { articleId: quiz.articleId, listed: true }, { now });
  expect(await listed()).toEqual({ library: true, feed: true });
  expect((await entriesAbout(quiz.articleId)).map(({ deed }) => deed)).toEqual(['article.unlisted', 'article.listed']);
  const own = await aQuiz({ ownerId: admin.userId });
  const refused = listArticle(admin, { articleId: own.articleId, listed: false }, { now });
  await expect(refused).rejects.toMatchObject(notFound);
});

describe('the audit log', () => {
  test('holds the deeds of teachers, and nothing secret', async () => {
    const cast = await aCast();
    const [owner, scene] = [await memberOf({ userId: cast.owner }), await aTaughtScene(cast)];
    const { classId, nameless, assignmentId, quiz, draft } = scene;
    const { id: itemId } = quiz.items[0] ?? { id: '' };
    const attemptId = await anAttempt(quiz, cast.pupil, { marks: [false] });
    await db.attempt.update({ where: { id: attemptId }, data: { assignmentId }, select: { id: true } });
    const { pin } = await resetPin(owner, { classId, userId: nameless }, { now });
    await inviteCoTeacher(owner, { classId, email: 'rekan@contoh.id' }, { now });
    const roster = { classId, text: 'Wati Lestari', same: 'merge', keepNames: true } as const;
    const slips = await importPupils(owner, roster, { now });
    await addTime(owner, { assignmentId, attemptId: null, minutes: 5 }, { now });
    await closeAssignment(owner, { assignmentId }, { now });
    expect(await withdrawAssignment(owner, { assignmentId }, { now })).toMatchObject({ code: 'begun' });
    await publishQuiz(owner, { versionId: draft.versionId, acceptRest: true }, { now });
    await reviseQuiz(owner, { quizId: draft.quizId }, { now });
    await changePupil(owner, { classId, userId: nameless, deed: 'delete' }, { now });
    const entries = await db.auditEntry.findMany({ where: { byId: cast.owner } });
    expect(entries.map(({ deed }) => deed).sort()).toEqual([
      'account.deleted',
      'assignment.closed',
      'co-teacher.invited',
      'pin.reset',
      'quiz.published',
      'quiz.revised',
      'roster.imported',
      'time.added',
    ]);
    const written = JSON.stringify(entries);
    const item = await db.item.findUniqueOrThrow({ where: { id: itemId }, select: { key: true } });
    const secrets = ['rekan@contoh.id', 'entahlah', 'Dewi', 'Wati', pin, item.key];
    if (slips.ok) secrets.push(...slips.value.map((slip) => slip.pin));
    for (const secret of secrets) expect(written.includes(secret), secret).toBe(false);
  });

  test('holds what was done to grades and articles, each once though sent twice, and no words of theirs', async () => {
    const cast = await aCast();
    const [owner, scene] = [await memberOf({ userId: cast.owner }), await aTaughtScene(cast)];
    const { quiz, gradedId: assignmentId, answerId, regradeId, corrected } = scene;
    const itemId = quiz.items[0]?.id ?? '';
    const reason = 'alasan rahasia';
    const twice = async (act: () => Promise<unknown>) => [await act(), await act().catch(() => null)];
    await twice(() => regrade(owner, { deed: 'drop', itemId, assignmentId, reason }, { now }));
    await twice(() => undoRegrade(owner, { regradeId }, { now }));
    await twice(() => commentAnswer(owner, { assignmentId, answerId, text: 'komentar rahasia' }, { now }));
    await twice(() => commentAnswer(owner, { assignmentId, answerId, text: '' }, { now }));
    await twice(() => decideSuspension(owner, { ...corrected, outcome: 'kept' }, { now }));
    const words = { title: 'Judul baru', outlet: '', author: '', publishedOn: '', sourceUrl: '', topic: '' };
    const text = 'Kalimat pertama. Kalimat kedua.';
    await twice(() => correctArticle(owner, { ...words, text, quizId: quiz.quizId, seen: 1 }, { now }));
    const entries = await db.auditEntry.findMany({
      where: { byId: cast.owner },
      select: { deed: true, subjectKind: true, subjectId: true, detail: true },
      orderBy: { deed: 'asc' },
    });
    const about = (deed: string, subjectKind: string, subjectId: string, detail: string) => ({
      deed,
      subjectKind,
      subjectId,
      detail,
    });
    expect(entries).toEqual([
      about('article.corrected', 'article', quiz.articleId, 'Judul baru'),
      about('comment.removed', 'assignment', assignmentId, 'Ulangan lama'),
      about('comment.written', 'assignment', assignmentId, 'Ulangan lama'),
      about('regrade.made', 'item', itemId, 'drop'),
      about('regrade.undone', 'item', itemId, 'full'),
      about('suspension.kept', 'item', corrected.itemId, ''),
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/rahasia|Kalimat/);
  });

  test('what is refused leaves no entry, what fails takes its entry along, and Fakta itself writes none', async () => {
    const cast = await aCast();
    const [other, { classId }] = [await memberOf({ userId: cast['other teacher'] }), await aTaughtScene(cast)];
    await expect(changeClass(other, { classId, deed: 'archive' }, { now })).rejects.toMatchObject(notFound);
    const entry = { at: now, deed: 'class.archived', subject: { kind: 'class', id: classId } } as const;
    const failed = db.$transaction(async (tx) => {
      await audit(tx, other, entry);
      throw new Error('and then this');
    });
    await expect(failed).rejects.toThrow('and then this');
    await db.$transaction((tx) => audit(tx, systemViewer, entry));
    expect(await entriesAbout(classId)).toEqual([]);
  });

  test('is narrowed by who, what and when, told on pages of fifty, and as the same file', async () => {
    const [admin, cast] = [await anAdmin(), await aCast()];
    const { classId } = await aTaughtScene(cast);
    await db.user.update({ where: { id: cast.owner }, data: { name: 'Zainuddin' }, select: { id: true } });
    // 00.30 on the 2nd in Jakarta is still the 1st in UTC.
    const moments = Array.from({ length: 60 }, (_, minute) => new Date(Date.UTC(2025, 2, 1, 17, minute)));
    const entry = { byId: cast.owner, subjectKind: 'class', subjectId: classId, detail: '=X' };
    await db.auditEntry.createMany({
      data: moments.map((at, index) => ({ ...entry, at, deed: index === 0 ? 'class.archived' : 'class.renamed' })),
    });
    const log = (address: Record<string, string>) => getAuditLog(admin, { q: 'zainuddin', ...address });
    expect(await log({})).toMatchObject({ found: 60, pages: 2, page: 1 });
    expect((await log({})).lines).toHaveLength(50);
    expect((await log({ page: '2' })).lines).toHaveLength(10);
    expect((await log({ deed: 'class.archived' })).lines).toEqual([
      expect.objectContaining({ at: moments[0], by: { id: cast.owner, name: 'Zainuddin' }, detail: '=X' }),
    ]);
    expect(await log({ from: '2025-03-02', to: '2025-03-02' })).toMatchObject({ found: 60 });
    expect(await log({ to: '2025-03-01' })).toMatchObject({ found: 0 });
    expect(await log({ from: '2025-02-31', deed: 'no.such' })).toMatchObject({ found: 60 });
    const csv = await getAuditCsv(admin, { q: 'zainuddin' });
    expect(csv.trim().split('\n')).toHaveLength(61);
    expect(csv).toContain(`2025-03-01T17:00:00.000Z,Zainuddin,${cast.owner},class.archived,class,${classId},,'=X`);
  });
});

test('the overview counts', async () => {
  const admin = await anAdmin();
  const before = await getOverview(admin, { now: new Date() });
  await Promise.all([aPerson(), aGuest(), aQuiz()]);
  const after = await getOverview(admin, { now: new Date() });
  expect(after.users.learners - before.users.learners).toBe(1);
  expect(after.users.guests - before.users.guests).toBe(1);
  expect(after.articles.listed - before.articles.listed).toBe(1);
  expect(after.lately.accounts - before.lately.accounts).toBe(1);
});
