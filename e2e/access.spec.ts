import { aCast, aTaughtScene, roles, type SceneRole } from '../prisma/seed/taught-scene';
import { type Answer, access, expectedOf } from './access-table';
import { cookiesOf } from './door-scene';
import { expect, test } from './stage';

// Every address of teachers and admins, asked by everyone: not yours is not found. The other addresses: doors.spec.ts. Commands: features/admin/access.db.test.ts.

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

test('whoever may sees it; for everyone else it is not there', async ({ baseURL }) => {
  test.slow();
  const cast = await aCast();
  const scene = await aTaughtScene(cast);
  const cookies = await cookiesOf(cast);
  for (const [route, row] of Object.entries(access)) {
    const address = `${baseURL}${row.path(scene, cast)}`;
    const answers: [SceneRole, string][] = [];
    for (const role of roles) answers.push([role, await answerTo(address, cookies[role])]);
    const expected = roles.map((role) => [role, expectedOf(row, role)]);
    expect.soft(Object.fromEntries(answers), route).toEqual(Object.fromEntries(expected));
  }
});
