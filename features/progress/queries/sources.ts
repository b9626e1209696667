import { db } from '@/lib/db';

export type Source = { readonly topic: string | null; readonly outlet: string | null };

const none: Source = { topic: null, outlet: null };

/** Topic and outlet of every article that the learner has a memory of, as its newest version names them, by the article. */
export async function sourcesOf(userId: string): Promise<(articleId: string) => Source> {
  const versions = await db.articleVersion.findMany({
    where: { article: { cards: { some: { userId } } } },
    orderBy: { number: 'asc' },
    select: { articleId: true, topic: true, outlet: true },
  });
  const sources = new Map(versions.map(({ articleId, ...source }) => [articleId, source]));
  return (articleId) => sources.get(articleId) ?? none;
}
