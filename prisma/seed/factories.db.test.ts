import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { viewerOf } from '@/lib/viewer';
import { aGuest, aPerson, aQuiz } from './factories';
import { fiveKinds } from './five-kinds';
import { tenKinds } from './ten-kinds';

test.each([
  ['five', fiveKinds, 5],
  ['ten', tenKinds, 10],
])('a sample quiz stores one item of each of %s kinds, each proven by its article', async (_, sample, kinds) => {
  const { versionId } = await aQuiz({ sample });
  const version = await db.quizVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { articleVersion: { select: { body: true } }, items: true, publication: true },
  });
  expect(version.publication).not.toBeNull();
  expect(new Set(version.items.map(({ kind }) => kind)).size).toBe(kinds);
  for (const { evidenceStart, evidenceEnd, evidenceText } of version.items) {
    expect(version.articleVersion.body.slice(evidenceStart, evidenceEnd)).toBe(evidenceText);
  }
});

test('a viewer takes the role that the database holds', async () => {
  const teacher = await aPerson('teacher', 'Budi');
  const guest = await aGuest();
  expect(await viewerOf(teacher.userId)).toMatchObject({ kind: 'member', role: 'teacher', name: 'Budi' });
  expect(await viewerOf(guest.userId)).toMatchObject({ kind: 'guest' });
});
