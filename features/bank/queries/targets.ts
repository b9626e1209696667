import { db } from '@/lib/db';
import type { Viewer } from '@/lib/viewer';
import { bankOwner } from '../policy';

/** A quiz of the viewer's that items can be copied into. */
export type Target = {
  readonly quizId: string;
  readonly title: string;
  readonly language: 'id' | 'en';
  readonly articleId: string;
  /** Whether its newest version is a draft; else copying opens one. */
  readonly draft: boolean;
};

/** The viewer's quizzes, newest first. @throws AppError `not-found` for who does not teach. */
export async function targetsOf(viewer: Viewer): Promise<readonly Target[]> {
  const quizzes = await db.quiz.findMany({
    where: { ownerId: bankOwner(viewer) },
    select: {
      id: true,
      articleId: true,
      versions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: {
          articleVersion: { select: { title: true, language: true } },
          publication: { select: { versionId: true } },
        },
      },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  });
  return quizzes.flatMap(({ id: quizId, articleId, versions: [newest] }) =>
    newest ? [{ quizId, articleId, ...newest.articleVersion, draft: newest.publication === null }] : [],
  );
}
