import { aboutColumns } from '@/features/articles/queries/about';
import { bodyOf } from '@/features/items/queries/proof';
import { quizScope } from '@/features/quizzes/policy';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';

/** The viewer's own articles, newest first. @throws AppError `not-found` for who does not teach. */
export async function getOwnArticles(viewer: Viewer) {
  quizScope(viewer);
  if (viewer.kind !== 'member') throw new AppError('not-found');
  const articles = await db.article.findMany({
    where: { ownerId: viewer.userId },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    select: columns,
  });
  return articles.flatMap((article) => lineOf(article) ?? []);
}

/** An article that the viewer may make quizzes of, with its body. @throws AppError `not-found` */
export async function getOwnArticle(viewer: Viewer, articleId: string) {
  const article = await db.article.findFirst({ where: { id: articleId, ...quizScope(viewer) }, select: columns });
  const line = article && lineOf(article);
  if (!article || !line) throw new AppError('not-found');
  return { ...line, body: await bodyOf(article.versions[0]?.id ?? '') };
}

const columns = {
  id: true,
  createdAt: true,
  quizzes: { orderBy: { createdAt: 'asc' }, select: { id: true } },
  versions: {
    orderBy: { number: 'desc' },
    take: 1,
    select: {
      id: true,
      ...aboutColumns,
      words: true,
    },
  },
} as const;

type Row = {
  readonly id: string;
  readonly createdAt: Date;
  readonly quizzes: readonly { readonly id: string }[];
  readonly versions: readonly { readonly id: string }[];
};

function lineOf<Of extends Row>({ id, createdAt, quizzes, versions }: Of) {
  const [newest] = versions;
  return newest && { ...newest, id, createdAt, quizIds: quizzes.map((quiz) => quiz.id) };
}
