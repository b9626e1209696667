import { sessionCookieOf } from '../prisma/seed/session';
import { aCast, aTaughtScene, type Cast, roles, type SceneRole } from '../prisma/seed/taught-scene';
import { type Answer, access, addressesOfApp, everyones, expectedOf } from './access-table';
import { expect, test } from './stage';

// Every address of teachers and admins, asked by everyone: not yours is not found. Commands: features/admin/access.db.test.ts.

async function cookieOf(cast: Cast, role: SceneRole): Promise<string> {
  if (role === 'visitor') return '';
  if (role === 'guest') return `fakta-guest=${cast.guestToken}`;
  const { name, value } = await sessionCookieOf(cast[role]);
  return `${name}=${value}`;
}

/** The answer to an address; its body is not waited for, as events never end. */
async function answerTo(address: string, cookie: string): Promise<Answer | string> {
  const response = await fetch(address, { headers: { cookie }, redirect: 'manual' });
  await response.body?.cancel();
  const { status } = response;
  const to = response.headers.get('location') ?? '';
  if (status === 200) return 'shown';
  if (status === 404) return 'not found';
  if (status === 307 && to.includes('/sign-in?next=')) return 'sign in';
  return `${status} ${to}`;
}

test('every address of the app is in the table, or everyone’s', () => {
  const known = (address: string) => address in access || everyones.some((pattern) => pattern.test(address));
  const addresses = addressesOfApp();
  expect(
    addresses.filter((address) => !known(address)),
    'Say in `access` of e2e/access-table.ts who may.',
  ).toEqual([]);
  expect(
    Object.keys(access).filter((address) => !addresses.includes(address)),
    'Rows without a page: take them out.',
  ).toEqual([]);
});

test('whoever may sees it; for everyone else it is not there', async ({ baseURL }) => {
  test.slow();
  const cast = await aCast();
  const scene = await aTaughtScene(cast);
  const cookies = new Map<SceneRole, string>();
  for (const role of roles) cookies.set(role, await cookieOf(cast, role));
  for (const [route, row] of Object.entries(access)) {
    const address = `${baseURL}${row.path(scene, cast)}`;
    const answers: [SceneRole, string][] = [];
    for (const role of roles) answers.push([role, await answerTo(address, cookies.get(role) ?? '')]);
    const expected = roles.map((role) => [role, expectedOf(row, role)]);
    expect.soft(Object.fromEntries(answers), route).toEqual(Object.fromEntries(expected));
  }
});
