import { expect, test } from 'vitest';
import { viewerOf } from '@/lib/viewer';
import { aPerson, aQuiz } from '@/prisma/seed/factories';
import { listArticles } from './articles';

test('articles are found by all words asked for, a topic by its name in either language', async () => {
  const { articleId } = await aQuiz();
  const admin = await viewerOf((await aPerson('admin')).userId);
  const ids = async (q: string) => (await listArticles(admin, { q })).lines.map(({ id }) => id);
  for (const q of ['', '-', 'paragraf asean', 'dunia', 'World']) expect(await ids(q)).toEqual([articleId]);
  for (const q of ['health', 'asean tidakada']) expect(await ids(q)).toEqual([]);
});
