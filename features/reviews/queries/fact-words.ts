import { db } from '@/lib/db';

/** A fact in the words of the newest version of its article that tells it, and that article. */
export type FactWords = {
  readonly text: string;
  readonly language: 'id' | 'en';
  readonly title: string;
  readonly slug: string;
};

/** The words of every fact of some articles, by article and fingerprint. */
export async function factWords(
  articleIds: readonly string[],
): Promise<(articleId: string, fingerprint: string) => FactWords | undefined> {
  const rows = await db.fact.findMany({
    where: { articleVersion: { articleId: { in: [...new Set(articleIds)] } } },
    orderBy: { articleVersion: { number: 'asc' } },
    select: {
      text: true,
      fingerprint: true,
      articleVersion: { select: { articleId: true, title: true, language: true, article: { select: { slug: true } } } },
    },
  });
  const words = new Map(
    rows.map(({ text, fingerprint, articleVersion: { articleId, title, language, article } }) => [
      `${articleId}:${fingerprint}`,
      { text, title, language, slug: article.slug },
    ]),
  );
  return (articleId, fingerprint) => words.get(`${articleId}:${fingerprint}`);
}
