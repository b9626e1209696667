import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { type Member, viewerOf } from '@/lib/viewer';
import { aPerson } from '@/prisma/seed/factories';
import { makeToken } from './commands/make-token';
import { openToken } from './commands/open-token';
import { revokeToken } from './commands/revoke-token';
import { getOwnTokens } from './queries/own-tokens';
import { mostTokens, newTokenSchema } from './schema';

const now = new Date('2026-11-23T08:00:00Z');
const after = (minutes: number) => ({ now: new Date(now.getTime() + minutes * 60_000) });
const member = async () => (await viewerOf((await aPerson('teacher')).userId)) as Member;
const wanted = newTokenSchema.parse({ name: ' Rapor ', scopes: ['read:results', 'read:results'], days: '30' });

async function aToken(viewer: Member) {
  const made = await makeToken(viewer, wanted, { now });
  if (!made.ok) throw new Error(made.code);
  return made.value;
}

test('a token opens its owner’s account to a program, within its scopes, and is stored as a digest only', async () => {
  const viewer = await member();
  const { token, tokenId } = await aToken(viewer);
  expect(token).toMatch(/^fakta_[\w-]{43}$/);
  expect(await openToken(`Bearer ${token}`, after(1))).toEqual({ tokenId, viewer, scopes: ['read:results'] });
  expect(JSON.stringify(await db.apiToken.findMany())).not.toContain(token.slice('fakta_'.length));
  expect(await getOwnTokens(viewer)).toMatchObject([{ name: 'Rapor', lastUsedAt: after(1).now }]);
  expect(await db.auditEntry.findMany({ where: { subjectId: tokenId } })).toMatchObject([
    { deed: 'token.made', detail: 'read:results' },
  ]);
});

test.each([null, '', 'Bearer', 'Bearer x', 'Basic abc', 'Bearer fakta_ 1'])('%j opens nothing', async (header) => {
  expect(await openToken(header, { now })).toBeUndefined();
});

test('it ends when it is over, and when it is revoked by its owner alone', async () => {
  const [viewer, other] = [await member(), await member()];
  const { token, tokenId } = await aToken(viewer);
  const open = (minutes: number) => openToken(`Bearer ${token}`, after(minutes));
  expect(await open(30 * 24 * 60 - 1)).toBeDefined();
  expect(await open(30 * 24 * 60)).toBeUndefined();
  await expect(revokeToken(other, { tokenId }, { now })).rejects.toMatchObject({ code: 'not-found' });
  expect(await open(2)).toBeDefined();
  await revokeToken(viewer, { tokenId }, { now });
  expect(await open(2)).toBeUndefined();
});

test('there are only so many, also at once, and none for a pupil without an address', async () => {
  const viewer = await member();
  const outcomes = await Promise.all(Array.from({ length: mostTokens + 2 }, () => makeToken(viewer, wanted, { now })));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(mostTokens);
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ code: 'too-many', values: { most: mostTokens } });
  await db.user.update({ where: { id: viewer.userId }, data: { email: null } });
  await expect(makeToken(viewer, wanted, { now })).rejects.toMatchObject({ code: 'not-found' });
});

test.each([
  { name: '' },
  { name: 'a'.repeat(61) },
  { scopes: [] },
  { scopes: ['admin'] },
  { days: '7' },
  { role: 'admin' },
])('a form with %j is refused', (changed) => {
  expect(newTokenSchema.safeParse({ name: 'a', scopes: ['read:own'], days: '0', ...changed }).success).toBe(false);
});
