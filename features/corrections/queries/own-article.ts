import { aboutColumns } from '@/features/articles/queries/about';
import { db, type Transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { ownArticle } from '../policy';

/** The newest words of an article of the viewer's own. */
export type OwnArticle = {
  readonly articleId: string;
  readonly versionId: string;
  /** Of the version, from 1. */
  readonly number: number;
  readonly language: 'id' | 'en';
  readonly title: string;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly publishedOn: string | null;
  readonly sourceUrl: string | null;
  readonly topic: string | null;
  readonly body: string;
};

/** The article that a quiz is about. @throws AppError `not-found` when it is not the viewer's, or of the library. */
export async function getOwnArticle(
  viewer: Viewer,
  quizId: string,
  tx: Pick<Transaction, 'articleVersion'> = db,
): Promise<OwnArticle> {
  const version = await tx.articleVersion.findFirst({
    where: { article: { ...ownArticle(viewer), quizzes: { some: { id: quizId, ...ownArticle(viewer) } } } },
    orderBy: { number: 'desc' },
    select: {
      id: true,
      articleId: true,
      number: true,
      ...aboutColumns,
      body: true,
    },
  });
  if (!version) throw new AppError('not-found');
  const { id: versionId, ...words } = version;
  return { versionId, ...words };
}
