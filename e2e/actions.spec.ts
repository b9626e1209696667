import { readdirSync, readFileSync } from 'node:fs';
import { db } from '../lib/db';
import { aCast, type Cast, roles, type SceneRole } from '../prisma/seed/taught-scene';
import { type ActionAddress, act, actionsOfBuild, bodyOf, type Ended, endOf, type Fields } from './acting';
import { type ActionRow, actionTable } from './action-table';
import { aDoorScene, cookiesOf } from './door-scene';
import { expect, test } from './stage';
import { rowsAbout, wholeDatabase } from './whole-database';

// Every Server Action, sent without its page: by whom it is not for, by another than who was recorded, with more in it than its form has,
// and with something else in the place of what it expects.

const actions = actionsOfBuild();
const done = /^(200|303) \/(?!\S*([?&](error|notice|fault)|sign-in|platform-refused|malformed))/;
const said = ({ status, location, text }: Ended) => `${status} ${location} ${text}`;

/** What no form has. A name that is a field of the form in question is left out. */
const hidden: Fields = {
  ...Object.fromEntries(
    ['id', 'userId', 'ownerId', 'byId', 'setById', 'publishedById', 'classId', 'attemptId', 'versionId', 'itemId'].map(
      (name) => [name, 'kenari-palsu'],
    ),
  ),
  ...Object.fromEntries(
    ['startedAt', 'finishedAt', 'publishedAt', 'deadlineAt', 'createdAt', 'joinedAt', 'answeredAt'].map((name) => [
      name,
      '2001-02-03T04:05:06.000Z',
    ]),
  ),
  ...Object.fromEntries(['score', 'points', 'share', 'seed', 'sessionVersion'].map((name) => [name, '0.1234321'])),
  role: 'admin',
  isCorrect: 'true',
  correct: 'true',
  verdict: 'correct',
  published: 'on',
  passwordHash: 'kenari-palsu',
  'data[role]': 'admin',
  'userId[not]': 'kenari-palsu',
  __proto__: 'kenari-palsu',
  constructor: 'kenari-palsu',
};
const canary = /kenari-palsu|2001-02-03T04:05:06|0\.1234321/;

let cast: Cast;
let cookies: Readonly<Record<SceneRole, string>>;

test.beforeAll(async () => {
  cast = await aCast();
  cookies = await cookiesOf(cast);
});

function rowOf({ name }: ActionAddress): ActionRow {
  const row = actionTable[name];
  if (!row) throw new Error(`${name}: expected a row in actionTable of e2e/action-table.ts. Say there who may.`);
  return row;
}

const rolesNow = () =>
  db.user.findMany({
    where: { id: { in: Object.values(cast) } },
    orderBy: { id: 'asc' },
    select: { id: true, role: true },
  });

test('every action has a row, and every file of actions is in the build', () => {
  const built = actions.map(({ name }) => name);
  expect(
    built.filter((name) => !(name in actionTable)),
    'Say in actionTable of e2e/action-table.ts who may.',
  ).toEqual([]);
  expect(
    Object.keys(actionTable).filter((name) => !built.includes(name)),
    'Rows without an action: take them out.',
  ).toEqual([]);
  const written = readdirSync('features', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(`features/${file}`, 'utf8'))
    .filter((text) => text.startsWith("'use server'"))
    .flatMap((text) => [...text.matchAll(/^export async function (\w+)/gm)].map(([, name = '']) => name));
  expect(
    written.filter((name) => !built.includes(name)),
    'On no page: the build left them out.',
  ).toEqual([]);
});

test('whoever may not is refused, and changes nothing', async ({ baseURL }) => {
  test.slow();
  const scene = await aDoorScene(cast);
  const before = await rowsAbout(cast, scene);
  for (const action of actions) {
    const row = rowOf(action);
    const strangers = roles.filter((role) => !row.may.includes(role));
    const ends = await Promise.all(
      strangers.map(async (role) => {
        const body = bodyOf(action, row.fields?.(scene, cast) ?? {}, row.state);
        return [role, endOf(await act(baseURL, action, body, { cookie: cookies[role] }))] as const;
      }),
    );
    const letIn = ends.filter(([, end]) => end !== 'not found' && end !== 'sign in');
    expect.soft(Object.fromEntries(letIn), action.name).toEqual({});
  }
  expect(await rowsAbout(cast, scene)).toEqual(before);
});

test('whoever may is let in, and does no more with fields that the form has not', async ({ baseURL }) => {
  test.setTimeout(300_000);
  const before = await rolesNow();
  const scene = await aDoorScene(cast);
  for (const action of actions) {
    const { may, fields, state, done: isSo = done } = rowOf(action);
    const [role] = may;
    if (!role) continue;
    // With every hidden field, which may be refused; if so as the form sends it, and where others were here before on a scene of its own.
    const tries: readonly (() => Promise<readonly [Fields, Fields]>)[] = [
      async () => [hidden, fields?.(scene, cast) ?? {}],
      async () => [{}, fields?.(scene, cast) ?? {}],
      async () => [{}, fields?.(await aDoorScene(cast), cast) ?? {}],
    ];
    let ended = '';
    for (const attempt of tries) {
      const [more, own] = await attempt();
      const body = bodyOf(action, { ...more, ...own }, state);
      ended = said(await act(baseURL, action, body, { cookie: (await cookiesOf(cast))[role] }));
      if (isSo.test(ended)) break;
    }
    expect.soft(isSo.test(ended), `${action.name} by ${role}: ${ended.slice(0, 300)}`).toBe(true);
  }
  expect(
    (await wholeDatabase()).filter((line) => canary.test(line)),
    'a hidden field was stored',
  ).toEqual([]);
  const known = new Set(before.map(({ id }) => id));
  expect((await rolesNow()).filter(({ id }) => known.has(id))).toEqual(before);
});

/** What stands where a form should: what a query of a database would take for an operator, and other things that are none. */
const shapes: readonly string[] = [
  '[]',
  '[null,null]',
  '[{},{}]',
  '[{"not":""},{"not":""}]',
  '[{"userId":{"not":""}},{"id":{"contains":""},"get":{"not":""}}]',
  '[[],[["classId","x"]]]',
  '["x",7]',
  '["$undefined","$undefined"]',
  '[{"__proto__":{"isAdmin":true}},{"constructor":{"prototype":{"isAdmin":true}}}]',
  '["$K9","$K9"]',
  '["$F1","$@1"]',
  'null',
  '{',
];

test('something else than a form changes nothing and tells nothing', async ({ baseURL }) => {
  test.setTimeout(300_000);
  const scene = await aDoorScene(cast);
  // Those that take nothing do what they do, whatever is sent.
  const asking = actions.filter(({ takes, name }) => takes !== 'nothing' && !openToAll.includes(name));
  const before = await rowsAbout(cast, scene);
  for (const action of asking) {
    const row = rowOf(action);
    const cookie = cookies[row.may[0] ?? 'owner'];
    const fields = Object.entries(row.fields?.(scene, cast) ?? {});
    const odd = [
      ...shapes,
      // A file where a word is, every word twice, and every name as the name of an operator.
      bodyOf(action, Object.fromEntries(fields.map(([name]) => [name, new Blob(['x'])])), row.state),
      bodyOf(action, Object.fromEntries(fields.map(([name, value]) => [`${name}[not]`, value])), row.state),
      // Words that look like an operator are words: they may be a name, and are no id.
      bodyOf(
        action,
        Object.fromEntries(fields.map(([name]) => [name, words.includes(name) ? '' : '{"not":""}'])),
        row.state,
      ),
    ];
    const ends = await Promise.all(odd.map((body) => act(baseURL, action, body, { cookie })));
    for (const { text } of ends) expect.soft(text, action.name).not.toMatch(/prisma|sqlite|node_modules|\.ts:\d/i);
  }
  expect(await rowsAbout(cast, scene)).toEqual(before);
  expect((await fetch(`${baseURL}/api/health`)).status).toBe(200);
});

/** What a person may write as they please. */
const words = ['name', 'tag', 'text', 'stem', 'label', 'note', 'title'];

/** Without a form they do what an empty form does: the usual look, a week's practice. */
const openToAll = ['chooseDisplayAction', 'chooseLocaleAction'];
