import { aCast, type Cast, roles, type SceneRole } from '../prisma/seed/taught-scene';
import { access, addressesOfApp } from './access-table';
import { aDoorScene, cookiesOf, type DoorScene } from './door-scene';
import { type OwnRow, own } from './own-table';
import { expect, test } from './stage';

// Every address that is no teacher's or admin's (those: access.spec.ts), asked by everyone; the ways around a page that Next once had; and what
// every answer carries.

let cast: Cast;
let scene: DoorScene;
let cookies: Readonly<Record<SceneRole, string>>;

test.beforeAll(async () => {
  cast = await aCast();
  [scene, cookies] = await Promise.all([aDoorScene(cast), cookiesOf(cast)]);
});

function ask(site: string | undefined, path: string, role: SceneRole, more: RequestInit = {}): Promise<Response> {
  const { headers, ...others } = more;
  return fetch(`${site}${path}`, { redirect: 'manual', headers: { cookie: cookies[role], ...headers }, ...others });
}

function answerOf({ status, headers }: Response, { leads }: OwnRow): string {
  const to = headers.get('location') ?? '';
  if (leads?.test(to)) return 'shown';
  if (to.includes('/sign-in?next=')) return 'sign in';
  return status === 200 ? 'shown' : status === 404 ? 'not found' : `${status} ${to}`.trim();
}

test('every address is in one of the two tables', () => {
  const addresses = addressesOfApp();
  const known = [...Object.keys(access), ...Object.keys(own)];
  expect(
    addresses.filter((address) => !known.includes(address)),
    'Say in e2e/own-table.ts what each reader is answered, or in e2e/access-table.ts if it is a teacher’s or an admin’s.',
  ).toEqual([]);
  expect(
    known.filter((address) => !addresses.includes(address)),
    'Rows without a page: take them out.',
  ).toEqual([]);
});

test('each reader gets what is everyone’s and their own, and nothing of another', async ({ baseURL }) => {
  test.slow();
  for (const [route, row] of Object.entries(own)) {
    const path = row.path(scene, cast);
    const post = row.body === undefined ? {} : posted(row.body, `${baseURL}`);
    const answers = await Promise.all(
      roles.map(async (role) => {
        const response = await ask(baseURL, path, role, post);
        await response.body?.cancel();
        return [role, answerOf(response, row)] as const;
      }),
    );
    const expected = roles.map((role) => [role, row.shownTo.includes(role) ? 'shown' : refusalOf(row, role)]);
    expect.soft(Object.fromEntries(answers), route).toEqual(Object.fromEntries(expected));
  }
});

/** Who has an account has nothing to gain by signing in. */
function refusalOf({ others = 'not found' }: OwnRow, role: SceneRole): string {
  const isAccount = role !== 'visitor' && role !== 'guest';
  return others === 'sign in' && isAccount ? 'not found' : others;
}

function posted(body: string, origin: string): RequestInit {
  const type = body.startsWith('id_token') ? 'application/x-www-form-urlencoded' : 'text/plain';
  return { method: 'POST', body, headers: { origin, 'content-type': type } };
}

/** What once led around the proxy, or asks for a page in another way than a browser does. */
const waysAround: readonly (readonly [string, (path: string) => string, Record<string, string>])[] = [
  ['x-middleware-subrequest', (path) => path, { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' }],
  ['its older name', (path) => path, { 'x-middleware-subrequest': 'src/middleware:middleware:src/middleware' }],
  ['RSC', (path) => path, { rsc: '1' }],
  ['a prefetch', (path) => path, { rsc: '1', 'next-router-prefetch': '1' }],
  [
    'a prefetch of a segment',
    (path) => path,
    { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
  ],
  ['a file of its data', (path) => path.replace(/(\?|$)/, '.rsc$1'), {}],
  ['a file of a segment', (path) => path.replace(/(\?|$)/, '.segments/_tree.segment.rsc$1'), { rsc: '1' }],
  [
    'a rewritten address',
    () => '/',
    { 'x-nextjs-rewritten-path': '/teach', 'x-original-url': '/teach', 'x-rewrite-url': '/teach' },
  ],
  ['another case and dots', (path) => path.replace(/^\/(\w+)/, '/x/../$1'), {}],
];

test('no way around shows a stranger a page', async ({ baseURL }) => {
  test.slow();
  const pages = Object.entries({ ...access, ...own }).filter(
    ([route, { shownTo }]) => !route.startsWith('/api/') && !shownTo.includes('visitor'),
  );
  let secrets = 0;
  for (const [route, { path, shownTo }] of pages) {
    const own = path(scene, cast);
    const plain = await ask(baseURL, own, 'learner');
    if (plain.status === 200) continue;
    for (const [way, changed, headers] of waysAround) {
      const told = await toldBy(baseURL, changed(own), headers);
      // Ahead of time Next sends what stands around a page, and not the page.
      const mayBeShell = /prefetch|rewritten/.test(way);
      expect.soft(told, `${way}: ${route}`).toMatch(mayBeShell ? /^(a page|nothing)$/ : /^nothing$/);
    }
    const reader = shownTo.find((role) => role !== 'learner' && role !== 'visitor');
    if (reader && secret.test(await (await ask(baseURL, own, reader)).text())) secrets += 1;
  }
  expect(secrets, 'pages whose secret would have been found').toBeGreaterThan(10);
});

/** What a stranger is told: nothing, by a refusal or the page for what is not there; a page; or the secret in it. */
async function toldBy(site: string | undefined, path: string, headers: Record<string, string>): Promise<string> {
  let response = await ask(site, path, 'learner', { headers });
  const to = response.headers.get('location') ?? '';
  // Next asks that data be asked for under an address of its own.
  if (to.includes('_rsc=')) response = await ask(site, to.replace(`${site}`, ''), 'learner', { headers });
  const text = await response.text();
  const found = secret.exec(text)?.[0];
  if (found) return found;
  const isNothing =
    response.status !== 200 || text.includes('NEXT_HTTP_ERROR_FALLBACK;404') || /NEXT_REDIRECT/.test(text);
  return isNothing ? 'nothing' : 'a page';
}

/** Words of the class, the quizzes and the people that a stranger may not read. */
const secret = /X IPS 1|Ulangan lama|Judul yang dikoreksi|Soal kabur|Sekolah Contoh/;

test('every answer carries its policy and the headers that keep it apart', async ({ baseURL }) => {
  test.slow();
  const missing: string[] = [];
  const inFrames = /^\/(embed\/|quizzes\/[\w-]+\/preview\.png|api\/lti\/)/;
  const odd = [
    '/tidak-ada',
    '/api/tidak-ada',
    '/icon-x',
    '/favicon.ico',
    '/icons/x',
    '/_next/image',
    '/embed/tidak-ada',
  ];
  const rows = Object.entries({ ...access, ...own }).map(([route, row]) => ({
    route,
    path: row.path(scene, cast) as string,
    by: row.shownTo,
  }));
  const files = ['/manifest.webmanifest', '/robots.txt', '/sitemap.xml', '/icon.svg'];
  for (const { path, by } of [
    ...rows,
    ...[...odd, ...files].map((path) => ({ path, by: [] as readonly SceneRole[] })),
  ]) {
    for (const role of new Set<SceneRole>([by.at(-1) ?? 'visitor', 'visitor'])) {
      const response = await ask(baseURL, path, role, { headers: { 'x-forwarded-proto': 'https' } });
      await response.body?.cancel();
      const has = (name: string, shape: RegExp) => {
        if (!shape.test(response.headers.get(name) ?? ''))
          missing.push(`${path} by ${role}: ${name}: ${response.headers.get(name)}`);
      };
      has('x-content-type-options', /^nosniff$/);
      has('strict-transport-security', /^max-age=31536000; includeSubDomains$/);
      has('referrer-policy', /^(same-origin|no-referrer)/);
      // What launches answer without a page, redirects and keys, needs none.
      const isBare =
        path.startsWith('/sw.js') ||
        (path.startsWith('/api/lti/') && !response.headers.get('content-type')?.includes('html'));
      if (!isBare) has('content-security-policy', /base-uri 'none'/);
      const policy = response.headers.get('content-security-policy') ?? '';
      const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
      if (/unsafe-inline|unsafe-eval|\*|https?:/.test(scripts)) missing.push(`${path}: ${scripts}`);
      if (inFrames.test(path)) continue;
      if (!path.startsWith('/sw.js')) has('content-security-policy', /frame-ancestors 'none'/);
      has('cross-origin-opener-policy', /^same-origin$/);
      has('cross-origin-resource-policy', /^same-origin$/);
      if (/^text\/html/.test(response.headers.get('content-type') ?? '') && response.status === 200)
        has('content-security-policy', /script-src 'self' 'nonce-[\w+/=]{24}' 'strict-dynamic'/);
    }
  }
  expect(missing).toEqual([]);
});

test('each page has a nonce of its own, and says nothing of what made it', async ({ baseURL }) => {
  const policies = await Promise.all(
    [1, 2, 3].map(async () => (await ask(baseURL, '/', 'visitor')).headers.get('content-security-policy')),
  );
  expect(new Set(policies).size).toBe(3);
  expect((await ask(baseURL, '/', 'visitor')).headers.get('x-powered-by')).toBeNull();
  expect((await ask(baseURL, '/', 'visitor')).headers.get('server')).toBeNull();
});
