import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { viewerOf } from '@/lib/viewer';
import { aGuest, anAttempt, aPerson, aQuiz } from '@/prisma/seed/factories';
import { sessionCookieOf } from '@/prisma/seed/session';
import { startAttempt } from './commands/start-attempt';
import { answerForm, finishForm, startForm } from './plain-forms';

const now = new Date();

async function taking(feedback: 'each' | 'end') {
  const [quiz, guest] = [await aQuiz(), await aGuest()];
  const started = await startAttempt(await viewerOf(guest.userId), { code: quiz.code, feedback }, { now });
  if (!started.ok) throw new Error(started.code);
  const { attemptId } = started.value;
  const send = (fields: object = {}, { path = `/attempts/${attemptId}/4`, token = guest.token } = {}) => {
    const form = new FormData();
    const sent = { attemptId, number: '4', response: 'Jakarta', ...fields };
    for (const [name, value] of Object.entries(sent)) form.append(name, value);
    return answerForm.answer(form, { path, cookie: (name) => (name === 'fakta-guest' ? token : undefined) });
  };
  const kept = () => db.answer.findMany({ where: { attemptId }, select: { response: true } });
  return { attemptId, send, kept };
}

test('an answer is kept and leads on, to the summary after the last, and back where it is told at once', async () => {
  const { attemptId, send, kept } = await taking('end');
  expect(await send()).toEqual({ to: `/attempts/${attemptId}/5` });
  expect(await kept()).toEqual([{ response: 'Jakarta' }]);
  expect(await send({ response: 'Manila' })).toEqual({ to: `/attempts/${attemptId}/5` });
  expect(await kept()).toEqual([{ response: 'Manila' }]);
  const count = await db.item.count({
    where: { version: { attempts: { some: { id: attemptId } } }, position: { not: null } },
  });
  const last = await db.item.findFirstOrThrow({
    where: { version: { attempts: { some: { id: attemptId } } }, position: { not: null } },
    orderBy: { position: 'desc' },
    select: { key: true },
  });
  const toLast = await send({ number: String(count), response: last.key }, { path: `/attempts/${attemptId}/${count}` });
  expect(toLast).toEqual({ to: `/attempts/${attemptId}/summary` });
  const told = await taking('each');
  expect(await told.send()).toEqual({ to: `/attempts/${told.attemptId}/4` });
});

test.each([
  ['cannot be read', { response: '' }, {}],
  ['is of no item', { number: 'x' }, {}],
  ['is of another page', {}, { path: '/attempts/other/4' }],
  ['is of another question', { number: '3' }, {}],
  ['only keeps', { stays: 'yes' }, {}],
  ['comes from a visitor', {}, { token: '' }],
  ['comes from a stranger', {}, { token: 'of no one' }],
])('what %s is left to the page, and not kept', async (_, fields, by) => {
  const { send, kept } = await taking('end');
  expect(await send(fields, by)).toBeUndefined();
  expect(await kept()).toEqual([]);
});

test('a second answer where the first was told, and one to an attempt of someone else, are left to the page too', async () => {
  const { send, kept } = await taking('each');
  await send();
  expect(await send({ response: 'Manila' })).toBeUndefined();
  expect(await kept()).toEqual([{ response: 'Jakarta' }]);
  const other = await taking('end');
  await expect(send({ attemptId: other.attemptId }, { path: `/attempts/${other.attemptId}/4` })).rejects.toMatchObject({
    code: 'not-found',
  });
  expect(await other.kept()).toEqual([]);
});

test('an answer that is kept asks who sends it and keeps it at once: of a session that is over nothing is kept', async () => {
  const [quiz, { userId }] = [await aQuiz(), await aPerson()];
  const started = await startAttempt(await viewerOf(userId), { code: quiz.code, feedback: 'end' }, { now });
  if (!started.ok) throw new Error(started.code);
  const { attemptId } = started.value;
  const { name, value } = await sessionCookieOf(userId);
  const send = (response: string, to = attemptId) => {
    const form = new FormData();
    for (const [field, given] of Object.entries({ attemptId: to, number: '4', response })) form.append(field, given);
    const cookie = (asked: string) => (asked === name ? value : undefined);
    return answerForm.answer(form, { path: `/attempts/${to}/4`, cookie });
  };
  expect(await send('Jakarta')).toEqual({ to: `/attempts/${attemptId}/5` });
  const other = await taking('end');
  await expect(send('Jakarta', other.attemptId)).rejects.toMatchObject({ code: 'not-found' });
  expect(await other.kept()).toEqual([]);
  await db.user.update({ where: { id: userId }, data: { sessionVersion: { increment: 1 } } });
  expect(await send('Manila')).toBeUndefined();
  expect(await db.answer.findMany({ where: { attemptId }, select: { response: true } })).toEqual([
    { response: 'Jakarta' },
  ]);
});

const formOf = (fields: Readonly<Record<string, string>>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};
/** As a browser sends it that holds this pass of a guest, or none. */
const holding = (path: string, token?: string) => ({
  path,
  cookie: (name: string) => (name === 'fakta-guest' ? token : undefined),
});

test('a quiz is started where it is read about, and gone on with', async () => {
  const [{ slug, code }, { token, userId }] = [await aQuiz(), await aGuest()];
  const start = (path: string, fields = {}) =>
    startForm.answer(formOf({ code, feedback: 'end', ...fields }), holding(path, token));
  const begun = await start(`/articles/${slug}`);
  const { id } = await db.attempt.findFirstOrThrow({ where: { userId }, select: { id: true } });
  expect(begun).toEqual({ to: `/attempts/${id}/1` });
  expect(await start(`/quizzes/${code}`, { feedback: 'each' })).toEqual(begun);
  expect(await start(`/quizzes/${code}`, { view: 'all' })).toEqual({ to: `/attempts/${id}/all` });
  expect(await db.attempt.count({ where: { userId } })).toBe(1);
});

test('who has no row yet becomes a guest, whose pass their browser is to hold', async () => {
  const { slug, code } = await aQuiz();
  const led = await startForm.answer(formOf({ code, feedback: 'end' }), holding(`/articles/${slug}`));
  const [, token] =
    /^fakta-guest=([\w-]{20,}); Path=\/; Max-Age=31536000; HttpOnly; SameSite=lax$/.exec(led?.cookie ?? '') ?? [];
  expect(token).toBeDefined();
  const [, attemptId = ''] = /^\/attempts\/([\w-]+)\/1$/.exec(led?.to ?? '') ?? [];
  const sent = formOf({ attemptId, number: '4', response: 'Jakarta' });
  expect(await answerForm.answer(sent, holding(`/attempts/${attemptId}/4`, token))).toEqual({
    to: `/attempts/${attemptId}/5`,
  });
});

test.each([
  ['no code', { feedback: 'end' }],
  ['no such way to take it', { code: 'abc', feedback: 'never' }],
  ['a field of another form', { locale: 'en' }],
  ['a code of no quiz', { code: 'nosuch', feedback: 'end' }],
])('what has %s starts nothing, and makes no guest', async (_, fields) => {
  const [{ slug }, before] = [await aQuiz(), await db.user.count()];
  expect(
    await startForm.answer(formOf(fields as Record<string, string>), holding(`/articles/${slug}`)),
  ).toBeUndefined();
  expect(await db.user.count()).toBe(before);
});

test('an attempt is handed in, twice as once, by its own learner, from its own page', async () => {
  const [quiz, { token, userId }, stranger] = [await aQuiz(), await aGuest(), await aGuest()];
  const attemptId = await anAttempt(quiz, userId, { feedback: 'end', marks: [true, false] });
  const finish = (by: string | undefined, path = `/attempts/${attemptId}/summary`) =>
    finishForm.answer(formOf({ attemptId }), holding(path, by));
  expect(await finish(undefined)).toBeUndefined();
  expect(await finish(token, '/attempts/other/summary')).toBeUndefined();
  await expect(finish(stranger.token)).rejects.toMatchObject({ code: 'not-found' });
  const finishedAt = () => db.attempt.findUniqueOrThrow({ where: { id: attemptId }, select: { finishedAt: true } });
  expect(await finishedAt()).toEqual({ finishedAt: null });
  expect(await finish(token)).toEqual({ to: `/attempts/${attemptId}/result` });
  const first = await finishedAt();
  expect(first.finishedAt).not.toBeNull();
  expect(await finish(token)).toEqual({ to: `/attempts/${attemptId}/result` });
  expect(await finishedAt()).toEqual(first);
});

test('what was answered before reading is closed, and leads to the article', async () => {
  const [{ code, slug }, { token, userId }] = [await aQuiz(), await aGuest()];
  await startForm.answer(formOf({ code, feedback: 'first' }), holding(`/articles/${slug}`, token));
  const { id } = await db.attempt.findFirstOrThrow({ where: { userId }, select: { id: true } });
  const finish = () =>
    finishForm.answer(formOf({ attemptId: id, before: 'yes' }), holding(`/attempts/${id}/summary`, token));
  expect(await finish()).toEqual({ to: `/attempts/${id}/read` });
  expect(await finish()).toEqual({ to: `/attempts/${id}/read` });
});
