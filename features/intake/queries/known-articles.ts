import { sha256 } from '@/features/articles/commands/version';
import { db } from '@/lib/db';
import type { Viewer } from '@/lib/viewer';
import { ownReading } from '../policy';
import { sameAddresses } from '../reading/address';

/** An article that is there already: the viewer's own, or one of the library. */
export type KnownArticle = {
  readonly title: string;
  readonly place: 'own' | 'library';
  /** Its own desk, or its page in the library; null for an article of the viewer's without a quiz. */
  readonly href: string | null;
};

/** The most that are told. */
const most = 5;

/** Articles of the viewer's and of the library that come from one of these addresses, or have the very words. */
export async function knownArticles(
  viewer: Viewer,
  { sourceUrl, text }: { readonly sourceUrl: string; readonly text: string },
): Promise<readonly KnownArticle[]> {
  const ownerId = ownReading(viewer);
  const bodyHash = sha256(text);
  const found = await db.article.findMany({
    where: {
      OR: [{ ownerId }, { ownerId: null, unlistedAt: null }],
      versions: { some: { OR: [{ sourceUrl: { in: [...sameAddresses(sourceUrl)] } }, { bodyHash }] } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: most,
    select: {
      slug: true,
      ownerId: true,
      versions: { select: { title: true }, orderBy: { number: 'desc' }, take: 1 },
      quizzes: { select: { id: true }, orderBy: { createdAt: 'asc' }, take: 1 },
    },
  });
  return found.map((article) => {
    const title = article.versions[0]?.title ?? '';
    if (article.ownerId === null) return { title, place: 'library', href: `/articles/${article.slug}` };
    const [quiz] = article.quizzes;
    return { title, place: 'own', href: quiz ? `/teach/quizzes/${quiz.id}` : null };
  });
}
