import { alikeFrom, resemblance, sketchOf } from '@/core/revision';
import { sha256 } from '@/features/articles/commands/version';
import { db } from '@/lib/db';
import type { Viewer } from '@/lib/viewer';
import type { Prisma } from '@/prisma/generated/sqlite/client';
import { ownReading } from '../policy';
import { sameAddresses } from '../reading/address';

/** An article that is there already: the viewer's own, or one of the library. */
export type KnownArticle = {
  readonly id: string;
  readonly title: string;
  readonly place: 'own' | 'library';
  /** Why it counts as the same: the very words, nearly the same words, or else the address it comes from. */
  readonly match: 'same' | 'alike' | 'address';
  /** Its own desk, or its page in the library; null for an article of the viewer's without a quiz. */
  readonly href: string | null;
};

/** The most that are told. */
const most = 5;
/** The most whose words are read to be compared. */
const mostCompared = 10;
/** The most bands that are looked at: those of a hundred articles with the very words. */
const mostBands = 2000;

/**
 * Articles of the viewer's and of the library that are the same as a text, the newest first: they come from the same address, or have the
 * same words, or nearly: of what either says, seven tenths are in both (`core/revision/resemblance`). Any version of theirs counts.
 * @throws AppError `not-found` for whoever adds no articles.
 */
export async function knownArticles(
  viewer: Viewer,
  { sourceUrl, text }: { readonly sourceUrl: string; readonly text: string },
): Promise<readonly KnownArticle[]> {
  const ownerId = ownReading(viewer);
  const seen = { OR: [{ ownerId }, { ownerId: null, unlistedAt: null }] } satisfies Prisma.ArticleWhereInput;
  const matches = await likeText(seen, text);
  const found = await db.article.findMany({
    where: {
      ...seen,
      AND: {
        OR: [
          { id: { in: [...matches.keys()] } },
          { versions: { some: { sourceUrl: { in: [...sameAddresses(sourceUrl)] } } } },
        ],
      },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: most,
    select: {
      id: true,
      slug: true,
      ownerId: true,
      versions: { select: { title: true }, orderBy: { number: 'desc' }, take: 1 },
      quizzes: { where: { ownerId }, select: { id: true }, orderBy: { createdAt: 'asc' }, take: 1 },
    },
  });
  return found.map(({ id, ...article }) => {
    const told = { id, title: article.versions[0]?.title ?? '', match: matches.get(id) ?? 'address' } as const;
    if (article.ownerId === null) return { ...told, place: 'library', href: `/articles/${article.slug}` };
    const [quiz] = article.quizzes;
    return { ...told, place: 'own', href: quiz ? `/teach/quizzes/${quiz.id}` : null };
  });
}

/** Articles with the words of a text, or nearly: first those that share most of its sketch, then judged by all their words. */
async function likeText(seen: Prisma.ArticleWhereInput, text: string): Promise<ReadonlyMap<string, 'same' | 'alike'>> {
  const bands = await db.sketchBand.findMany({
    where: { value: { in: [...sketchOf(text)] }, articleVersion: { article: seen } },
    take: mostBands,
    select: { articleVersionId: true },
  });
  const shared = new Map<string, number>();
  for (const { articleVersionId: id } of bands) shared.set(id, (shared.get(id) ?? 0) + 1);
  const nearest = [...shared].sort(([, one], [, other]) => other - one).slice(0, mostCompared);
  const versions = await db.articleVersion.findMany({
    where: { id: { in: nearest.map(([id]) => id) } },
    select: { articleId: true, body: true, bodyHash: true },
  });
  const hash = sha256(text);
  const alike = versions.filter(({ body }) => resemblance(body, text) >= alikeFrom);
  const same = alike.filter(({ bodyHash }) => bodyHash === hash);
  return new Map([
    ...alike.map(({ articleId }) => [articleId, 'alike'] as const),
    ...same.map(({ articleId }) => [articleId, 'same'] as const),
  ]);
}
