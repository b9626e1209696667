import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { removeAccount } from '@/features/accounts/commands/delete-account';
import { setOverride } from '@/features/assignments/commands/set-override';
import { startAssigned } from '@/features/assignments/commands/start-assigned';
import { finishAttempt } from '@/features/attempts/commands/finish-attempt';
import { submitAnswer } from '@/features/attempts/commands/submit-answer';
import { deliverDue } from '@/features/outbox/commands/deliver-due';
import { engage } from '@/features/outbox/commands/engage';
import { regrade } from '@/features/regrades/commands/regrade';
import { undoRegrade } from '@/features/regrades/commands/undo-regrade';
import { db } from '@/lib/db';
import { type Member, viewerOf } from '@/lib/viewer';
import { sameForm, usualForm } from '@/prisma/seed/assignment-forms';
import { aPerson, aQuiz, type SampleQuiz } from '@/prisma/seed/factories';
import { type Launching, roleOf } from '@/prisma/seed/lti-messages';
import { LtiPlatform } from '@/prisma/seed/lti-platform';
import { rightResponse } from '@/prisma/seed/right-response';
import { admit } from './commands/admit';
import { beginLogin, sendOn } from './commands/begin-login';
import { enablePlatform, invitePlatform } from './commands/change-platform';
import { chooseQuiz } from './commands/choose-quiz';
import { answerDeepLink } from './commands/deep-link-answer';
import { enterAsMember, enterAsNew, keepForPerson, recognise } from './commands/enter';
import { publicKeys, rotateKey } from './commands/keys';
import { addMembers, readMembers } from './commands/members';
import { registerSelf } from './commands/register-self';
import { sendAgain } from './commands/send-again';
import { scoreCourier } from './commands/send-score';
import { settleScores } from './commands/settle-scores';
import { takeLaunch } from './commands/take-launch';
import { getCourses } from './queries/course';

const origin = 'https://fakta.contoh.id';
let platform: LtiPlatform;
let platformId: string;
let quiz: SampleQuiz;

beforeAll(async () => {
  quiz = await aQuiz();
});
beforeEach(async () => {
  const toolKeys = async () => (await publicKeys({ now: new Date() })) as never;
  platform = await LtiPlatform.start({ tool: origin, toolKeys });
  vi.stubEnv('FAKTA_TEST_ONLY_FETCH_ORIGINS', platform.origin);
  platformId = await platform.register();
  return () => platform.stop();
});
afterAll(() => vi.unstubAllEnvs());

const now = () => new Date();
const budi: Launching = { subject: 'budi', name: 'Budi', role: 'instructor' };
const sari: Launching = { subject: 'sari', name: 'Sari Dewi' };

/** A launch whose message was checked. */
async function launched(launching: Launching) {
  const begun = await beginLogin(askedBy(launching), { origin, framed: false, now: now() });
  if (!begun.ok) throw new Error(begun.code);
  const { state } = begun.value;
  const sent = await sendOn(state, { origin, now: now() });
  const nonce = sent.ok ? (new URL(sent.value).searchParams.get('nonce') ?? '') : '';
  const idToken = await platform.sign(platform.claims(launching, nonce));
  const taken = await takeLaunch({ state, idToken, held: state }, { now: now() });
  if (!taken.ok) throw new Error(taken.code);
  return taken.value;
}

function askedBy({ subject }: Launching) {
  const target_link_uri = `${origin}/api/lti/launch`;
  return { iss: platform.origin, login_hint: subject, target_link_uri, client_id: platform.clientId };
}

/** Whoever is launched, with the account they have or get, and where they are led. */
async function arrive(launching: Launching) {
  const value = await launched(launching);
  const known = await recognise(value);
  const entry = known ?? (await enterNew(value));
  if (!entry.ok) throw new Error(entry.code);
  const viewer = (await viewerOf(entry.value.userId)) as Member;
  return { viewer, led: await admit(viewer.userId, value, { now: now() }) };
}

async function enterNew(value: Awaited<ReturnType<typeof launched>>) {
  const entered = await enterAsNew(await keepForPerson(value, { now: now() }), { name: '' }, { now: now() });
  return entered.ok ? { ok: true as const, value: entered.value.entry } : { ok: false as const, code: entered.code };
}

const rules = { ...usualForm, title: 'Kuis berita', pupils: [] as string[], attempts: 0 };

/** A course whose teacher chose the quiz by a deep link; answers who teaches it and what the platform keeps of the link. */
async function aCourse(more: { showsAfter?: string; showsClosed?: string } = {}) {
  const { viewer, led } = await arrive({ ...budi, link: null });
  const launchId = led.ok ? (led.value.path.split('/').at(-1) ?? '') : '';
  const choice = { ...rules, ...more, code: quiz.code, classIds: [], launchId, points: 80 };
  const chosen = await chooseQuiz(viewer, choice, { now: now() });
  if (!chosen.ok) throw new Error(chosen.code);
  const answer = await answerDeepLink(viewer, launchId, { origin, now: now() });
  const posted = await fetch(answer.returnUrl, { method: 'POST', body: new URLSearchParams({ JWT: answer.jwt }) });
  expect(posted.status).toBe(200);
  const [item] = platform.items as { custom: Record<string, string>; lineItem: { scoreMaximum: number } }[];
  if (!item) throw new Error('expected an item');
  const { assignmentId } = chosen.value;
  const { classId } = await db.assignment.findUniqueOrThrow({ where: { id: assignmentId } });
  return { teacher: viewer, item, assignmentId, classId, link: { id: 'tautan-1', custom: item.custom } };
}

/** Takes the assignment; the first `right` items right, the others left empty. */
async function take(viewer: Member, assignmentId: string, right: number) {
  const started = await startAssigned(viewer, { assignmentId, password: '' }, { now: now(), seed: 1 });
  if (!started.ok) throw new Error(started.code);
  const { attemptId } = started.value;
  const asked = await db.attemptItem.findMany({ where: { attemptId }, orderBy: { position: 'asc' } });
  for (const { itemId, position } of asked.slice(0, right)) {
    const question = quiz.items.find(({ id }) => id === itemId)?.question;
    if (question)
      await submitAnswer(
        viewer,
        { attemptId, number: position + 1, response: rightResponse(question) },
        { now: now() },
      );
  }
  await finishAttempt(viewer, { attemptId }, { now: now() });
}

const deliver = (ahead = 0) =>
  deliverDue({ lti: scoreCourier }, { clock: () => new Date(Date.now() + ahead), dice: () => 0 });
const hour = 60 * 60 * 1000;
const scoresOf = (subject: string) => platform.scores.filter(({ userId }) => userId === subject);

test('from a deep link to a grade, while the platform is down and up again', async () => {
  const { item, assignmentId, link, teacher, classId } = await aCourse();
  expect(item.lineItem.scoreMaximum).toBe(80);
  const { viewer, led } = await arrive({ ...sari, link });
  expect(led).toMatchObject({ ok: true, value: { path: `/assignments/${assignmentId}` } });
  expect(viewer).toMatchObject({ kind: 'member', role: 'learner', name: 'Sari Dewi' });
  platform.failing = 503;
  await take(viewer, assignmentId, 4);
  expect(await deliver()).toMatchObject({ retried: 1 });
  expect(platform.scores).toEqual([]);
  expect((await getCourses(teacher, classId)).courses[0]?.links[0]).toMatchObject({ waiting: 1, sent: 0 });
  platform.failing = null;
  expect(await deliver(hour)).toMatchObject({ delivered: 1 });
  expect(scoresOf('sari')).toEqual([
    {
      userId: 'sari',
      scoreGiven: 80,
      scoreMaximum: 100,
      activityProgress: 'Completed',
      gradingProgress: 'FullyGraded',
      timestamp: expect.any(String),
    },
  ]);
  expect((await getCourses(teacher, classId)).courses[0]?.links[0]).toMatchObject({ waiting: 0, sent: 1 });
});

test('what is handed in is told at once, not at the next half minute', async () => {
  const { assignmentId, link } = await aCourse();
  const { viewer } = await arrive({ ...sari, link });
  const stop = engage({ lti: scoreCourier });
  try {
    await take(viewer, assignmentId, 4);
    await vi.waitFor(() => expect(scoresOf('sari')).toMatchObject([{ scoreGiven: 80 }]), { timeout: 10_000 });
  } finally {
    stop();
  }
});

test('a regrade, its undoing and another attempt are told, each later than the one before; what is known is not', async () => {
  const { teacher, assignmentId, link } = await aCourse();
  const { viewer } = await arrive({ ...sari, link });
  await take(viewer, assignmentId, 4);
  await deliver();
  const missed = await db.attemptItem.findFirstOrThrow({ where: { position: 4, attempt: { userId: viewer.userId } } });
  const given = { deed: 'full', itemId: missed.itemId, assignmentId, reason: 'Soalnya kabur.' } as const;
  const made = await regrade(teacher, given, { now: now() });
  await deliver(hour);
  if (made.ok) await undoRegrade(teacher, { regradeId: made.value.regradeId }, { now: now() });
  await deliver(2 * hour);
  await take(viewer, assignmentId, 2);
  await deliver(3 * hour);
  await take(viewer, assignmentId, 5);
  await deliver(4 * hour);
  expect(scoresOf('sari').map(({ scoreGiven }) => scoreGiven)).toEqual([80, 100, 80, 100]);
  const { id: linkId } = await db.ltiLink.findFirstOrThrow({ where: { assignmentId } });
  expect(await sendAgain(teacher, { linkId }, { now: now() })).toBe(1);
  await deliver(5 * hour);
  expect(scoresOf('sari')).toHaveLength(5);
});

test('what pupils are not told is not told by the platform either, until they are', async () => {
  const { assignmentId, link, teacher } = await aCourse({ showsAfter: '', showsClosed: 'score' });
  const { viewer } = await arrive({ ...sari, link });
  await take(viewer, assignmentId, 5);
  await deliver();
  expect(scoresOf('sari')).toMatchObject([{ gradingProgress: 'Pending', activityProgress: 'Completed' }]);
  expect(scoresOf('sari')[0]).not.toHaveProperty('scoreGiven');
  expect(await settleScores({ now: now() })).toEqual({ owed: 0 });
  const closes = { ...sameForm, assignmentId, overrideId: null, extraMinutes: 0, pupils: [viewer.userId] };
  await setOverride(teacher, { ...closes, closesAt: new Date(Date.now() + hour) }, { now: now() });
  await deliver();
  expect(scoresOf('sari')).toHaveLength(1);
  const later = new Date(Date.now() + 2 * hour);
  expect(await settleScores({ now: later })).toEqual({ owed: 1 });
  expect(await settleScores({ now: later })).toEqual({ owed: 0 });
  await deliver(2 * hour);
  expect(scoresOf('sari')[1]).toMatchObject({ gradingProgress: 'FullyGraded', scoreGiven: 100 });
});

test('a grade that the platform does not want when it is told is not brought to it again and again', async () => {
  const { assignmentId, link, teacher, classId } = await aCourse({ showsAfter: '', showsClosed: 'score' });
  const { viewer } = await arrive({ ...sari, link });
  await take(viewer, assignmentId, 5);
  await deliver();
  const closes = { ...sameForm, assignmentId, overrideId: null, extraMinutes: 0, pupils: [viewer.userId] };
  await setOverride(teacher, { ...closes, closesAt: new Date(Date.now() + hour) }, { now: now() });
  await deliver();
  platform.hasLineItem = false;
  expect(await settleScores({ now: new Date(Date.now() + 2 * hour) })).toEqual({ owed: 1 });
  expect(await deliver(2 * hour)).toMatchObject({ givenUp: 1 });
  expect(await settleScores({ now: new Date(Date.now() + 3 * hour) })).toEqual({ owed: 0 });
  platform.hasLineItem = true;
  const [line] = (await getCourses(teacher, classId)).courses[0]?.links ?? [];
  await sendAgain(teacher, { linkId: line?.id ?? '' }, { now: new Date(Date.now() + 3 * hour) });
  await deliver(4 * hour);
  expect(scoresOf('sari').at(-1)).toMatchObject({ gradingProgress: 'FullyGraded', scoreGiven: 100 });
});

test('a new column of the platform is told every grade', async () => {
  const { assignmentId, link } = await aCourse();
  const { viewer } = await arrive({ ...sari, link });
  await take(viewer, assignmentId, 4);
  await deliver();
  await db.ltiLink.updateMany({ where: { assignmentId }, data: { lineItemUrl: `${platform.origin}/yang-lama` } });
  await arrive({ ...budi, link });
  await deliver(hour);
  expect(scoresOf('sari').map(({ scoreGiven }) => scoreGiven)).toEqual([80, 80]);
});

test('a token serves until it is refused; a column that is gone is told to the teacher, and can be mended', async () => {
  const { teacher, assignmentId, link, classId } = await aCourse();
  const [one, two] = [await arrive({ ...sari, link }), await arrive({ subject: 'dewi', name: 'Dewi', link })];
  await take(one.viewer, assignmentId, 1);
  await take(two.viewer, assignmentId, 1);
  await deliver();
  expect(platform.tokensGiven).toBeLessThanOrEqual(2);
  const before = platform.tokensGiven;
  platform.forgetTokens();
  await take(one.viewer, assignmentId, 2);
  expect(await deliver(hour)).toMatchObject({ delivered: 1 });
  expect(platform.tokensGiven).toBe(before + 1);
  platform.hasLineItem = false;
  await take(one.viewer, assignmentId, 3);
  expect(await deliver(2 * hour)).toMatchObject({ givenUp: 1 });
  const line = async () => (await getCourses(teacher, classId)).courses[0]?.links[0];
  expect(await line()).toMatchObject({ problem: '404', givenUp: 1 });
  platform.hasLineItem = true;
  await sendAgain(teacher, { linkId: (await line())?.id ?? '' }, { now: now() });
  await deliver(3 * hour);
  expect(await line()).toMatchObject({ problem: null, givenUp: 0, waiting: 0 });
  expect(scoresOf('sari').at(-1)).toMatchObject({ scoreGiven: 60 });
});

test('a key of Fakta that is replaced still counts; what is signed is by the new one', async () => {
  const admin = (await viewerOf((await aPerson('admin')).userId)) as Member;
  const before = (await publicKeys({ now: now() })).keys.length;
  // What cannot be written down is not done.
  await expect(rotateKey({ ...admin, userId: 'tidak ada' }, { now: now() })).rejects.toThrow();
  expect((await publicKeys({ now: now() })).keys).toHaveLength(before);
  await rotateKey(admin, { now: now() });
  const told = await publicKeys({ now: now() });
  expect(told.keys).toHaveLength(before + 1);
  expect(JSON.stringify(told)).not.toMatch(/"(d|p|q|dp|dq|qi)":/);
  expect((await publicKeys({ now: new Date(Date.now() + 72 * hour) })).keys).toHaveLength(1);
  await aCourse();
});

test('who comes before a teacher waits; an activity without a quiz is the teacher’s to fill', async () => {
  const { led } = await arrive(sari);
  expect(led).toMatchObject({ ok: false, code: 'not-ready' });
  const teacher = await arrive(budi);
  expect(teacher.viewer.role).toBe('teacher');
  const launchId = teacher.led.ok ? (teacher.led.value.path.split('/').at(-1) ?? '') : '';
  expect((await arrive(sari)).led).toMatchObject({ ok: false, code: 'not-ready' });
  const choice = { ...rules, code: quiz.code, classIds: [], launchId, points: 100 };
  const [first, second] = await Promise.all([
    chooseQuiz(teacher.viewer, choice, { now: now() }),
    chooseQuiz(teacher.viewer, choice, { now: now() }),
  ]);
  expect(first).toEqual(second);
  const path = first.ok ? `/assignments/${first.value.assignmentId}` : '';
  expect((await arrive(sari)).led).toMatchObject({ ok: true, value: { path } });
  expect((await arrive(budi)).led).toMatchObject({ ok: true, value: { path } });
});

test('the assignment of another class is not opened by naming it', async () => {
  const { assignmentId } = await aCourse();
  const foreign = { ...sari, link: { id: 'tautan-9', custom: { fakta_assignment: assignmentId } } };
  await db.ltiCourse.updateMany({ where: { platformId }, data: { contextId: 'kursus lain' } });
  await arrive({ ...budi, subject: 'tono' });
  expect((await arrive(foreign)).led).toMatchObject({ ok: false, code: 'not-ready' });
});

test('a launch that waits for a choice is its teacher’s alone', async () => {
  const { led } = await arrive({ ...budi, link: null });
  const launchId = led.ok ? (led.value.path.split('/').at(-1) ?? '') : '';
  const other = (await viewerOf((await aPerson('teacher')).userId)) as Member;
  const choice = { ...rules, code: quiz.code, classIds: [], launchId, points: 100 };
  await expect(chooseQuiz(other, choice, { now: now() })).rejects.toMatchObject({ code: 'not-found' });
  await expect(answerDeepLink(other, launchId, { origin, now: now() })).rejects.toMatchObject({ code: 'not-found' });
});

test('an account is taken over by nobody: only who is signed in gives theirs, once, and no admin’s', async () => {
  const person = (await viewerOf((await aPerson('learner', 'Sari')).userId)) as Member;
  const admin = (await viewerOf((await aPerson('admin')).userId)) as Member;
  const kept = async (launching: Launching) => keepForPerson(await launched(launching), { now: now() });
  expect(await enterAsMember(admin, await kept(sari), { now: now() })).toMatchObject({ code: 'admin' });
  const secret = await kept(sari);
  expect(await enterAsMember(person, secret, { now: now() })).toMatchObject({ ok: true });
  await expect(enterAsMember(person, secret, { now: now() })).rejects.toMatchObject({ code: 'not-found' });
  expect((await arrive(sari)).viewer.userId).toBe(person.userId);
  expect(await enterAsMember(person, await kept({ subject: 'dewi' }), { now: now() })).toMatchObject({ code: 'taken' });
  await db.user.update({ where: { id: person.userId }, data: { role: 'admin' } });
  expect(await recognise(await launched(sari))).toMatchObject({ code: 'admin' });
});

test('of those who come first at once each is one person', async () => {
  const secrets = await Promise.all([1, 2, 3].map(async () => keepForPerson(await launched(sari), { now: now() })));
  const entered = await Promise.all(secrets.map((secret) => enterAsNew(secret, { name: '' }, { now: now() })));
  expect(new Set(entered.map((one) => one.ok && one.value.entry.userId)).size).toBe(1);
});

test('who is nameless to the platform says a name', async () => {
  const secret = await keepForPerson(await launched({ subject: 'tanpa' }), { now: now() });
  expect(await enterAsNew(secret, { name: '  ' }, { now: now() })).toMatchObject({ code: 'name' });
  expect(await enterAsNew(secret, { name: 'Rani' }, { now: now() })).toMatchObject({ ok: true });
});

test('the members of a course are shown first, page by page, and come in when they are named', async () => {
  const { teacher, classId } = await aCourse();
  const member = (user_id: string, name: string, role: keyof typeof roleOf = 'learner', status = 'Active') => ({
    user_id,
    name,
    status,
    roles: [roleOf[role]],
  });
  platform.members = [
    member('sari', 'Sari Dewi'),
    member('budi', 'Budi', 'instructor'),
    member('dewi', 'Dewi'),
    member('lama', 'Lama', 'learner', 'Inactive'),
    member('tono', 'Tono'),
  ];
  const { id: courseId } = await db.ltiCourse.findFirstOrThrow({ where: { classId } });
  const read = await readMembers(teacher, { courseId }, { now: now() });
  expect(read.ok && read.value.map(({ subject }) => subject)).toEqual(['dewi', 'sari', 'tono']);
  expect(await db.enrollment.count({ where: { classId } })).toBe(0);
  const named = { courseId, subjects: ['sari', 'dewi', 'bukan-anggota'] };
  expect(await addMembers(teacher, named, { now: now() })).toMatchObject({ ok: true, value: 2 });
  expect(await addMembers(teacher, named, { now: now() })).toMatchObject({ ok: true, value: 0 });
  expect(await db.enrollment.count({ where: { classId } })).toBe(2);
  const { viewer } = await arrive(sari);
  expect(await db.enrollment.count({ where: { classId, userId: viewer.userId } })).toBe(1);
  platform.members = [{ user_id: '4711', roles: [roleOf.learner] }];
  expect(await addMembers(teacher, { courseId, subjects: ['4711'] }, { now: now() })).toMatchObject({ value: 1 });
  const nameless = { ltiPersons: { some: { platformId, subject: '4711' } } };
  expect(await db.user.findFirst({ where: nameless })).toMatchObject({ name: '4711' });
  platform.failing = 500;
  expect(await readMembers(teacher, { courseId }, { now: now() })).toMatchObject({ code: 'members-unreachable' });
});

test('a platform registers itself once by an invitation', async () => {
  const admin = (await viewerOf((await aPerson('admin')).userId)) as Member;
  await db.ltiPlatform.delete({ where: { id: platformId } });
  const { token: invitation } = await invitePlatform(admin, { now: now() });
  const asked = {
    invitation,
    configurationUrl: `${platform.origin}/.well-known/openid-configuration`,
    registrationToken: 'izin',
  };
  expect(await registerSelf({ ...asked, invitation: 'dikarang' }, { origin, now: now() })).toMatchObject({
    code: 'invitation',
  });
  const inside = { ...asked, configurationUrl: 'http://127.0.0.1:1/openid-configuration' };
  expect(await registerSelf(inside, { origin, now: now() })).toMatchObject({ code: 'unreachable' });
  expect(await registerSelf(asked, { origin, now: now() })).toMatchObject({
    ok: true,
    value: { needsDeployment: false },
  });
  expect(await registerSelf(asked, { origin, now: now() })).toMatchObject({ code: 'invitation' });
  const { id } = await db.ltiPlatform.findFirstOrThrow({ where: { issuer: platform.origin } });
  expect(await db.auditEntry.findMany({ where: { subjectId: id } })).toMatchObject([
    { deed: 'platform.registered', byId: admin.userId, detail: expect.stringContaining('moodle') },
  ]);
  expect(platform.registrations[0]).toMatchObject({ initiate_login_uri: `${origin}/api/lti/login` });
  expect((await arrive(budi)).led).toMatchObject({ ok: true });
});

test('a disabled platform is sent nothing', async () => {
  const { assignmentId, link } = await aCourse();
  const { viewer } = await arrive({ ...sari, link });
  const admin = (await viewerOf((await aPerson('admin')).userId)) as Member;
  await enablePlatform(admin, { platformId, able: false }, { now: now() });
  await take(viewer, assignmentId, 1);
  expect(await deliver()).toMatchObject({ givenUp: 1 });
  expect(platform.scores).toEqual([]);
});

test('with an account goes what platforms were told of it', async () => {
  const { assignmentId, link } = await aCourse();
  const { viewer } = await arrive({ ...sari, link });
  await take(viewer, assignmentId, 1);
  await deliver();
  const told = { where: { subject: 'sari', link: { course: { platformId } } } };
  expect(await db.ltiScore.count(told)).toBe(1);
  await db.$transaction((tx) => removeAccount(tx, viewer.userId, now()));
  expect(await db.ltiScore.count(told)).toBe(0);
  expect(await db.ltiPerson.count({ where: { platformId, subject: 'sari' } })).toBe(0);
});
