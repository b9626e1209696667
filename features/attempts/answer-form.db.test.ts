import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { viewerOf } from '@/lib/viewer';
import { aGuest, aPerson, aQuiz } from '@/prisma/seed/factories';
import { sessionCookieOf } from '@/prisma/seed/session';
import { answerForm } from './answer-form';
import { startAttempt } from './commands/start-attempt';

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
  expect(await send()).toBe(`/attempts/${attemptId}/5`);
  expect(await kept()).toEqual([{ response: 'Jakarta' }]);
  expect(await send({ response: 'Manila' })).toBe(`/attempts/${attemptId}/5`);
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
  expect(toLast).toBe(`/attempts/${attemptId}/summary`);
  const told = await taking('each');
  expect(await told.send()).toBe(`/attempts/${told.attemptId}/4`);
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
  expect(await send('Jakarta')).toBe(`/attempts/${attemptId}/5`);
  const other = await taking('end');
  await expect(send('Jakarta', other.attemptId)).rejects.toMatchObject({ code: 'not-found' });
  expect(await other.kept()).toEqual([]);
  await db.user.update({ where: { id: userId }, data: { sessionVersion: { increment: 1 } } });
  expect(await send('Manila')).toBeUndefined();
  expect(await db.answer.findMany({ where: { attemptId }, select: { response: true } })).toEqual([
    { response: 'Jakarta' },
  ]);
});
