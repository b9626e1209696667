import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { addArticle } from '@/features/articles/commands/add-article';
import { makeToken } from '@/features/tokens/commands/make-token';
import { type Scope, scopes } from '@/features/tokens/schema';
import { db } from '@/lib/db';
import { type Member, viewerOf } from '@/lib/viewer';
import { fiveKinds } from '@/prisma/seed/five-kinds';
import { aCast, aTaughtScene, type Cast, type TaughtScene } from '@/prisma/seed/taught-scene';
import { answerRequest } from './actions/answer-request';
import { operations } from './operations/find-operation';
import { getOpenApi } from './queries/openapi';
import { articleOfBody } from './schema/quizzes';

// Walks the document and asks everything in it: what is answered is what the document says.

type Documented = {
  readonly operationId: string;
  readonly security: readonly { readonly token: readonly string[] }[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: object; readonly example: object }>>;
  };
  readonly responses: Readonly<
    Record<string, { readonly $ref?: string; readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >;
};
type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Documented>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, object>>;
    readonly responses: Readonly<Record<string, { readonly content: object }>>;
  };
};
const document = JSON.parse(JSON.stringify(getOpenApi('https://fakta.example'))) as Document;
const documented = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, one]) => ({ path, method: method.toUpperCase(), one })),
);
const rows = documented.map((row) => [`${row.method} ${row.path}`, row] as const);

let cast: Cast;
let scene: TaughtScene;
let now = new Date('2026-11-23T08:00:00Z');
const tokens = new Map<string, string>();

async function tokenOf(userId: string, may: readonly Scope[] = scopes): Promise<string> {
  const known = tokens.get(`${userId} ${may}`);
  if (known) return known;
  const made = await makeToken((await viewerOf(userId)) as Member, { name: 'uji', scopes: [...may], days: 0 }, { now });
  if (!made.ok) throw new Error(made.code);
  tokens.set(`${userId} ${may}`, made.value.token);
  return made.value.token;
}

type Sent = { readonly token?: string; readonly body?: unknown; readonly headers?: Record<string, string> };

async function ask(method: string, path: string, { token, body, headers = {} }: Sent = {}): Promise<Response> {
  // A minute apart, so that no limit is met but where it is meant.
  now = new Date(now.getTime() + 61_000);
  const request = new Request(`https://fakta.example/api/v1${path}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return answerRequest(request, { now });
}

const ids = () => ({
  articleId: scene.draft.articleId,
  quizId: scene.quiz.quizId,
  classId: scene.classId,
  assignmentId: scene.gradedId,
  flagId: scene.flagId,
  format: 'gift',
});
const addressOf = (path: string, of: Readonly<Record<string, string>> = ids()) =>
  path.replace(/\{(\w+)\}/g, (_, name) => of[name] ?? '');

/** Bodies that are sound for the owner of the scene. */
const bodies: Readonly<Record<string, () => unknown>> = {
  addArticle: () => ({ title: 'Lewat program', text: fiveKinds.article.body, count: 3 }),
  publishQuiz: () => ({ versionId: scene.draft.versionId, acceptRest: true }),
  decideFlag: () => ({ outcome: 'declined', reply: 'Sudah benar.' }),
  setAssignment: () => ({ code: scene.quiz.code, classIds: [scene.classId], title: 'Dari program' }),
};
const pathOf = ({ path, one }: { readonly path: string; readonly one: Documented }) =>
  addressOf(path, one.operationId === 'publishQuiz' ? { quizId: scene.draft.quizId } : ids());

/** Holds an answer to what the document says of its status. */
async function conforms(response: Response, one: Documented): Promise<unknown> {
  const said = one.responses[response.status];
  expect(said, `${response.status} is not documented`).toBeDefined();
  const problem = said?.$ref?.split('/').at(-1);
  const media = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
  expect(response.headers.get('cache-control')).toBe('no-store');
  if (problem) {
    expect(media).toBe('application/problem+json');
    const told = await response.json();
    z.fromJSONSchema(document.components.schemas.Problem as z.core.JSONSchema.JSONSchema).parse(told);
    return told;
  }
  const schema = (said?.content?.[media] ?? said?.content?.['*/*'])?.schema;
  expect(schema, `${media} is not documented`).toBeDefined();
  const told =
    media === 'application/json' && one.operationId !== 'exportQuiz' ? await response.json() : await response.text();
  z.fromJSONSchema(schema as z.core.JSONSchema.JSONSchema).parse(told);
  return told;
}

beforeAll(async () => {
  cast = await aCast();
  scene = await aTaughtScene(cast);
});

describe('the document', () => {
  test('names every operation there is, and the app has no other address', () => {
    expect(rows.map(([name]) => name).sort()).toEqual(operations.map(({ method, path }) => `${method} ${path}`).sort());
    expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
    const routes = readdirSync('app/api/v1', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.tsx?$/.test(file),
    );
    expect(routes.sort()).toEqual(['[...path]/route.ts', 'openapi.json/route.ts']);
  });

  test('every reference leads somewhere, every operation has words, and examples are sound', () => {
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/([^"]+)"/g)];
    for (const [, kind = '', name = ''] of refs)
      expect((document.components as Record<string, Record<string, unknown>>)[kind]?.[name], name).toBeDefined();
    for (const { one } of documented) {
      expect(one).toMatchObject({ summary: expect.stringMatching(/\.$/), security: [{ token: expect.any(Array) }] });
      const body = one.requestBody?.content['application/json'];
      if (body) z.fromJSONSchema(body.schema as z.core.JSONSchema.JSONSchema).parse(body.example);
    }
  });
});

describe('each operation', () => {
  test.each(rows)('%s: its owner is answered as documented', async (_, row) => {
    const token = await tokenOf(cast.owner);
    const sent = { token, body: bodies[row.one.operationId]?.() };
    const response = await ask(row.method, pathOf(row), sent);
    expect([200, 201], await response.clone().text()).toContain(response.status);
    await conforms(response, row.one);
    expect(response.headers.get('ratelimit')).toMatch(/^"token";r=\d+;t=\d+$/);
  });

  test.each(rows)('%s: without a token, or with one that is none, nobody is answered', async (_, row) => {
    const path = pathOf(row);
    for (const token of [undefined, 'fakta_0000000000000000000000000000000000000000000']) {
      const response = await ask(row.method, path, {
        token,
        body: bodies[row.one.operationId]?.(),
        headers: { cookie: 'next-auth.session-token=abc' },
      });
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toContain('Bearer');
      expect(await conforms(response, row.one)).toMatchObject({ code: 'unauthorized' });
    }
  });

  test.each(rows.filter(([, { one }]) => one.security[0]?.token[0]))(
    '%s: a token without its scope is refused, and a foreign thing is not there',
    async (_, row) => {
      const needed = row.one.security[0]?.token[0];
      const body = bodies[row.one.operationId]?.();
      const without = await tokenOf(
        cast.owner,
        scopes.filter((scope) => scope !== needed),
      );
      const refused = await ask(row.method, pathOf(row), { token: without, body });
      expect(refused.status).toBe(403);
      expect(await conforms(refused, row.one)).toMatchObject({ code: 'insufficient-scope' });
      const isOfThing = row.path.includes('{') || row.one.operationId === 'setAssignment';
      if (!isOfThing) return;
      const before = await everything();
      const foreign = await ask(row.method, pathOf(row), { token: await tokenOf(cast['other teacher']), body });
      expect(foreign.status).toBe(404);
      expect(await conforms(foreign, row.one)).toMatchObject({ code: 'not-found' });
      const learner = await ask(row.method, pathOf(row), { token: await tokenOf(cast.learner), body });
      expect(learner.status).toBe(404);
      expect(await everything()).toEqual(before);
    },
  );

  test.each(rows.filter(([, { one }]) => one.requestBody))('%s: a bad body changes nothing', async (_, row) => {
    const token = await tokenOf(cast.owner);
    const before = await everything();
    const sound = bodies[row.one.operationId]?.() as object;
    const bad: readonly (readonly [number, unknown, Record<string, string>?])[] = [
      [400, '{"title": '],
      [415, 'title=a', { 'content-type': 'application/x-www-form-urlencoded' }],
      [413, JSON.stringify({ text: 'a'.repeat(1024 * 1024) })],
      [422, { ...sound, role: 'admin' }],
      [422, {}],
      [422, []],
    ];
    for (const [status, body, headers] of bad) {
      const response = await ask(row.method, pathOf(row), { token, body, headers });
      expect(response.status, JSON.stringify(body).slice(0, 60)).toBe(status);
      await conforms(response, row.one);
    }
    expect(await everything()).toEqual(before);
  });
});

test('words are taken as forms take them: without blanks around, and none with a NUL', async () => {
  const token = await tokenOf(cast.owner);
  const before = await everything();
  const asking: readonly (readonly [string, object, object])[] = [
    [
      '/assignments',
      { code: scene.quiz.code, classIds: [scene.classId], title: 'NUL' },
      { title: 'a\0', note: 'a\0', password: 'a\0' },
    ],
    [`/flags/${scene.flagId}/decision`, { outcome: 'declined' }, { reply: 'a\0', accepted: 'a\0' }],
    ['/articles', { title: 'NUL', text: fiveKinds.article.body }, { title: 'a\0', outlet: 'a\0', topic: 'a\0' }],
  ];
  for (const [path, sound, spoilt] of asking)
    for (const [name, words] of Object.entries(spoilt)) {
      const response = await ask('POST', path, { token, body: { ...sound, [name]: words } });
      expect([name, response.status]).toEqual([name, 422]);
      expect(await response.json()).toMatchObject({ code: 'invalid-request', errors: [{ at: `/${name}` }] });
    }
  const blank = { outcome: 'upheld', reply: '  ', remedy: 'full' };
  const decided = await ask('POST', `/flags/${scene.flagId}/decision`, { token, body: blank });
  expect([decided.status, (await decided.json()).reason]).toEqual([422, 'no-reason']);
  expect(await everything()).toEqual(before);
});

async function everything() {
  return Promise.all([
    db.article.count(),
    db.quiz.count(),
    db.publication.count(),
    db.assignment.count(),
    db.flag.findMany({ orderBy: { id: 'asc' } }),
  ]);
}

test('an item is told with what is read before its stem', async () => {
  const token = await tokenOf(cast.owner);
  const stimulus = { stimulusStart: 0, stimulusEnd: 20, stimulusText: 'ASEAN kini beranggotakan […].' };
  const id = scene.quiz.items[0]?.id ?? '';
  await db.item.update({ where: { id }, data: stimulus });
  const { items } = await (await ask('GET', `/quizzes/${scene.quiz.quizId}/items`, { token })).json();
  expect(items.map((item: { readonly stimulus: string | null }) => item.stimulus)).toEqual(
    scene.quiz.items.map((item) => (item.id === id ? stimulus.stimulusText : null)),
  );
});

test('a role that is taken away is gone at the next request, and so is a token', async () => {
  const token = await tokenOf(cast['co-teacher']);
  expect((await ask('GET', `/classes/${scene.classId}`, { token })).status).toBe(200);
  await db.user.update({ where: { id: cast['co-teacher'] }, data: { role: 'learner' } });
  expect((await ask('GET', `/classes/${scene.classId}`, { token })).status).toBe(404);
  await db.user.update({ where: { id: cast['co-teacher'] }, data: { role: 'teacher' } });
  await db.apiToken.updateMany({ where: { userId: cast['co-teacher'] }, data: { expiresAt: now } });
  expect((await ask('GET', '/me', { token })).status).toBe(401);
});

test('an unknown address is not found, a wrong method says which there are, an unknown query is refused', async () => {
  const token = await tokenOf(cast.owner);
  expect((await ask('GET', '/nothing', { token })).status).toBe(404);
  expect((await ask('GET', '/quizzes/', { token })).status).toBe(404);
  const wrong = await ask('DELETE', '/quizzes', { token });
  expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET']);
  const head = await ask('HEAD', '/quizzes', { token });
  expect([head.status, head.headers.get('etag')]).toEqual([
    200,
    (await ask('GET', '/quizzes', { token })).headers.get('etag'),
  ]);
  const odd = await ask('GET', '/quizzes?limit=0&colour=red', { token });
  expect(odd.status).toBe(422);
  expect(await odd.json()).toMatchObject({ type: '/docs/api#invalid-request', errors: expect.any(Array) });
});

test('pages of one walk the whole list, and a line that is gone says so', async () => {
  const token = await tokenOf(cast.owner);
  const seen: string[] = [];
  let path: string | undefined = '/quizzes?limit=1';
  while (path) {
    const response: Response = await ask('GET', path, { token });
    const { items } = (await response.json()) as { readonly items: readonly { readonly id: string }[] };
    seen.push(...items.map(({ id }) => id));
    path = /<\/api\/v1([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
  }
  const all = await (await ask('GET', '/quizzes', { token })).json();
  expect(seen).toEqual(all.items.map(({ id }: { id: string }) => id));
  expect(seen.length).toBeGreaterThan(1);
  expect(all.next).toBeNull();
  expect((await ask('GET', '/quizzes?cursor=abc', { token })).status).toBe(422);
});

test('what has not changed is not sent again', async () => {
  const token = await tokenOf(cast.owner);
  const first = await ask('GET', '/classes', { token });
  const tag = first.headers.get('etag') ?? '';
  const second = await ask('GET', '/classes', { token, headers: { 'if-none-match': `W/"x", ${tag}` } });
  expect([second.status, await second.text()]).toEqual([304, '']);
  expect((await ask('GET', '/quizzes', { token, headers: { 'if-none-match': tag } })).status).toBe(200);
});

test('an article that is there already is named when it is added once more, and not to others', async () => {
  const add = async (userId: string, title: string, text = fiveKinds.article.body) => {
    const token = await tokenOf(userId);
    const response = await ask('POST', '/articles', { token, body: { title, text, count: 1 } });
    return (await response.json()) as { articleId: string; alike: object[] };
  };
  const { articleId } = await add(cast.owner, 'Sudah ada');
  const like = (match: string) => expect.objectContaining({ articleId, title: 'Sudah ada', place: 'own', match });
  expect((await add(cast.owner, 'Sekali lagi')).alike).toContainEqual(like('same'));
  const edited = `${fiveKinds.article.body} Begitu.`;
  expect((await add(cast.owner, 'Disunting', edited)).alike).toContainEqual(like('alike'));
  expect((await add(cast['other teacher'], 'Orang lain')).alike).toEqual([]);
});

describe('an idempotency key', () => {
  const setting = (title: string, key: string, token: string) =>
    ask('POST', '/assignments', {
      token,
      body: { code: scene.quiz.code, classIds: [scene.classId], title },
      headers: { 'idempotency-key': key },
    });

  test('does it once and answers the same, also at once, and refuses another request', async () => {
    const token = await tokenOf(cast.owner);
    const [one, other] = await Promise.all([setting('Sekali', 'k1', token), setting('Sekali', 'k1', token)]);
    expect([one.status, other.status].toSorted()).toSatisfy(
      (both: number[]) => both[0] === 201 && (both[1] === 201 || both[1] === 409),
    );
    const again = await setting('Sekali', 'k1', token);
    expect(again.status).toBe(201);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect(await again.json()).toEqual(await (one.status === 201 ? one : other).json());
    expect(again.headers.get('location')).toMatch(/^\/api\/v1\/assignments\//);
    expect(await db.assignment.count({ where: { title: 'Sekali' } })).toBe(1);
    const reused = await setting('Lain', 'k1', token);
    expect([reused.status, (await reused.json()).code]).toEqual([422, 'idempotency-key-reused']);
    expect((await setting('Lain', 'k1', await tokenOf(cast['co-teacher'], ['write:assignments']))).status).toBe(404);
  });

  test('is forgotten after a day, and free again after a request that failed', async () => {
    const token = await tokenOf(cast.owner);
    await setting('Harian', 'k2', token);
    now = new Date(now.getTime() + 25 * 3_600_000);
    await setting('Harian', 'k2', token);
    expect(await db.assignment.count({ where: { title: 'Harian' } })).toBe(2);
    const foreign = { code: scene.quiz.code, classIds: ['nothing'], title: 'x' };
    const headers = { 'idempotency-key': 'k3' };
    expect((await ask('POST', '/assignments', { token, body: foreign, headers })).status).toBe(404);
    const body = { code: scene.quiz.code, classIds: [scene.classId], title: 'x', drawCount: 200 };
    const refused = await ask('POST', '/assignments', { token, body, headers });
    expect([refused.status, (await refused.json()).reason]).toEqual([422, 'drawCount']);
    expect((await setting('Bebas', 'k3', token)).status).toBe(201);
  });

  test('an article whose server died before its quiz was made has it after the same request, once', async () => {
    const token = await tokenOf(cast.owner);
    const body = { title: 'Terputus', text: fiveKinds.article.body, count: 3 };
    const given = articleOfBody({ ...body, seed: 1 });
    if (!given.success) throw given.error;
    // The first of its two transactions alone.
    await addArticle(await viewerOf(cast.owner), given.data, { now });
    const sent = await Promise.all([1, 2].map(() => ask('POST', '/articles', { token, body })));
    expect(sent.map(({ status }) => status)).toEqual([201, 201]);
    expect(await sent[1]?.json()).toEqual(await sent[0]?.json());
    const stored = { versions: { some: { title: 'Terputus' } } };
    expect(await db.article.count({ where: stored })).toBe(1);
    expect(await db.quiz.count({ where: { article: stored } })).toBe(1);
  });

  test('of a request whose server died tells that nobody knows', async () => {
    const token = await tokenOf(cast.owner);
    await setting('Mati', 'k4', token);
    await db.apiReply.updateMany({ where: { key: 'k4' }, data: { status: null, body: null } });
    now = new Date(now.getTime() + 3 * 60_000);
    const response = await setting('Mati', 'k4', token);
    expect([response.status, (await response.json()).code]).toEqual([409, 'idempotency-outcome-unknown']);
  });
});

test('a token is stopped after so many in a minute, and goes on in the next', async () => {
  const token = await tokenOf(cast.learner, ['read:own']);
  const at = new Date('2027-01-01T00:00:00Z');
  const me = (when: Date) =>
    answerRequest(new Request('https://fakta.example/api/v1/me', { headers: { authorization: `Bearer ${token}` } }), {
      now: when,
    });
  for (let number = 0; number < 119; number += 1) await me(at);
  const last = await me(at);
  expect([last.status, last.headers.get('ratelimit')]).toEqual([200, '"token";r=0;t=60']);
  const over = await me(new Date(at.getTime() + 20_000));
  expect([over.status, over.headers.get('retry-after')]).toEqual([429, '40']);
  expect((await me(new Date(at.getTime() + 60_000))).status).toBe(200);
});

test('what an answer holds beyond its shape never leaves', async () => {
  const token = await tokenOf(cast.owner);
  const assignment = await (await ask('GET', `/assignments/${scene.assignmentId}`, { token })).json();
  expect(JSON.stringify(assignment)).not.toContain('password');
  const flags = await (await ask('GET', '/flags', { token })).json();
  expect(JSON.stringify(flags)).not.toContain(cast.pupil);
});

describe('whatever is sent', () => {
  // Often what upsets a reader of text, else anything.
  const words = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      '\0',
      '\ud800',
      '..',
      '../..',
      '%',
      '%00',
      '%ZZ',
      '__proto__',
      'a'.repeat(5000),
      '-1',
      '1e999',
      'null',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  const value = fc.oneof(
    words,
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(-1, 0.5, Number.MAX_SAFE_INTEGER, [], {}, [null], { contains: 'a' }),
  );
  const spoilt = (sound: object) =>
    fc.oneof(
      value,
      fc.dictionary(words, value, { maxKeys: 4 }),
      fc.tuple(fc.constantFrom(...Object.keys(sound)), value).map(([name, odd]) => ({ ...sound, [name]: odd })),
    );
  const address = (path: string) =>
    fc.tuple(
      fc
        .array(words, { minLength: 3, maxLength: 3 })
        .map((odd) =>
          path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(wellFormed(odd.pop() || name))),
        ),
      fc.dictionary(
        fc.oneof(fc.constantFrom('limit', 'cursor', 'of', 'status'), words.map(wellFormed)),
        words.map(wellFormed),
        {
          maxKeys: 3,
        },
      ),
    );
  const wellFormed = (text: string) => text.replaceAll(/\p{Surrogate}/gu, '');

  test.each(rows)('%s answers as the document says, and never that the fault is its own', async (_, row) => {
    const token = await tokenOf(cast.owner);
    const sound = (bodies[row.one.operationId]?.() ?? { a: 1 }) as object;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constant([pathOf(row), {}] as const), address(row.path)),
        spoilt(sound),
        fc.boolean(),
        async ([path, query], body, isTorn) => {
          const text = JSON.stringify(body);
          const sent = row.method === 'GET' ? undefined : isTorn ? text.slice(0, text.length / 2) : text;
          const search = new URLSearchParams(query).toString();
          const response = await ask(row.method, search ? `${path}?${search}` : path, { token, body: sent });
          // An odd name may make the address that of another operation, or of none.
          expect(response.status, await response.clone().text()).toBeLessThan(500);
          expect(response.headers.get('content-type')).toBeTruthy();
          if (response.status === 422) await conforms(response, row.one);
        },
      ),
      { numRuns: 30 },
    );
  });
});
