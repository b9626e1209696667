import { db } from '../lib/db';
import { aCast, type Cast, type SceneRole } from '../prisma/seed/taught-scene';
import { type ActionAddress, act, actionsOfBuild, bodyOf, endOf } from './acting';
import { aDoorScene, cookiesOf } from './door-scene';
import { expect, test } from './stage';
import { rowsAbout } from './whole-database';

// Requests that are good in themselves, from whoever should not send them: another person, someone who signed out, another site.

const actions = actionsOfBuild();
let cast: Cast;
let cookies: Readonly<Record<SceneRole, string>>;

test.beforeAll(async () => {
  cast = await aCast();
  cookies = await cookiesOf(cast);
});

test('a recorded request does nothing for another, nor for its own sender once signed out', async ({ baseURL }) => {
  const scene = await aDoorScene(cast);
  const [own, signOut] = ['submitAnswerAction', 'signOutAction'].map((name) => {
    const found = actions.find((action) => action.name === name);
    if (!found) throw new Error(`expected the action ${name}`);
    return found;
  }) as [ActionAddress, ActionAddress];
  const recorded = () => bodyOf(own, { attemptId: scene.own.attemptId, number: '2', response: scene.own.response });
  const given = () => db.answer.count({ where: { attemptId: scene.own.attemptId } });
  const before = await given();
  expect(endOf(await act(baseURL, own, recorded(), { cookie: cookies.learner }))).toBe('not found');
  expect(endOf(await act(baseURL, own, recorded(), { cookie: '' }))).toBe('not found');
  await act(baseURL, signOut, '[]', { cookie: cookies.pupil });
  expect(endOf(await act(baseURL, own, recorded(), { cookie: cookies.pupil }))).toBe('not found');
  expect(await given()).toBe(before);
  cookies = await cookiesOf(cast);
  expect(endOf(await act(baseURL, own, recorded(), { cookie: cookies.pupil }))).toBe('led on');
  expect(await given()).toBe(before + 1);
  // The same request twice is one answer.
  await act(baseURL, own, recorded(), { cookie: cookies.pupil });
  expect(await given()).toBe(before + 1);
});

const elsewhere: Readonly<Record<string, Record<string, string>>> = {
  'another site': { origin: 'https://jahat.example', 'sec-fetch-site': 'cross-site' },
  'a page without an origin': { origin: 'null' },
  'another site that leaves Origin out': { origin: '', 'sec-fetch-site': 'cross-site' },
  'a house beside ours that leaves Origin out': { origin: '', 'sec-fetch-site': 'same-site' },
  'an old browser on another site': { origin: '', referer: 'https://jahat.example/' },
};

test('what another site sends is refused, at pages, at addresses that are none, and where programs post', async ({
  baseURL,
}) => {
  const scene = await aDoorScene(cast);
  const own = actions.find(({ name }) => name === 'createClassAction');
  if (!own) throw new Error('expected an action');
  const before = await rowsAbout(cast, scene);
  for (const [who, { origin = '', ...others }] of Object.entries(elsewhere)) {
    const headers = { cookie: cookies.owner, ...(origin ? { origin } : {}), ...others };
    const body = () => bodyOf(own, { name: 'Kelas palsu' }, { round: 0, errors: {}, values: {} });
    for (const path of ['/classes', '/tidak-ada', '/api/tidak-ada', '/icon-tidak-ada', '/favicon.ico']) {
      const send = (more: object, sent: FormData | string) =>
        fetch(`${baseURL}${path}`, {
          method: 'POST',
          headers: { ...headers, ...more },
          body: sent,
          redirect: 'manual',
        });
      expect.soft((await send({ 'next-action': own.id }, body())).status, `${who} at ${path}`).toBe(403);
      const bare = new FormData();
      bare.set(`$ACTION_ID_${own.id}`, '');
      bare.set('name', 'Kelas palsu');
      expect.soft((await send({}, bare)).status, `${who} at ${path}, without scripts`).toBe(403);
      const plain = { 'content-type': 'text/plain', 'next-action': own.id };
      expect.soft((await send(plain, '[null,{}]')).status, `${who} at ${path}, as plain text`).toBe(403);
    }
    const posts = { '/api/offline/answers': '{}', [`/api/attempts/${scene.own.attemptId}/presence`]: '1' };
    for (const [path, text] of Object.entries(posts))
      for (const type of ['text/plain', 'application/json', 'application/x-www-form-urlencoded']) {
        const sent = { method: 'POST', body: text, headers: { ...headers, 'content-type': type } };
        expect.soft((await fetch(`${baseURL}${path}`, sent)).status, `${who} at ${path} as ${type}`).toBe(403);
      }
  }
  expect(await rowsAbout(cast, scene)).toEqual(before);
});

test('a program or an old browser that says nothing of where it is may send a form', async ({ baseURL }) => {
  const own = actions.find(({ name }) => name === 'createClassAction');
  if (!own) throw new Error('expected an action');
  const body = bodyOf(own, { name: 'Kelas lama' }, { round: 0, errors: {}, values: {} });
  const headers = { cookie: cookies.owner, 'next-action': own.id };
  const response = await fetch(`${baseURL}${own.path}`, { method: 'POST', body, headers, redirect: 'manual' });
  expect(response.headers.get('x-action-redirect')).toMatch(/\/classes\/c\w+/);
});
