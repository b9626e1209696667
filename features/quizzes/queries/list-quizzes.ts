import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { quizScope } from '../policy';
import { attemptsPerVersion } from './attempts-per-version';

/** One line of a teacher's list. `draft` is set while the newest version can be edited, `published` once any is out. */
export type QuizLine = {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly language: 'id' | 'en';
  readonly draft: { readonly items: number; readonly decided: number } | null;
  readonly published: { readonly at: Date; readonly items: number } | null;
  readonly attempts: number;
};

const placed = { position: { not: null } } as const;

/** The viewer's own quizzes, newest first. @throws AppError `not-found` for who does not teach. */
export async function listQuizzes(viewer: Viewer): Promise<readonly QuizLine[]> {
  quizScope(viewer);
  if (viewer.kind !== 'member') throw new AppError('not-found');
  const quizzes = await db.quiz.findMany({
    where: { ownerId: viewer.userId },
    select: {
      id: true,
      code: true,
      versions: {
        select: {
          id: true,
          articleVersion: { select: { title: true, language: true } },
          publication: { select: { publishedAt: true } },
          items: { where: placed, select: { decision: { select: { verdict: true } } } },
        },
        orderBy: { number: 'desc' },
      },
    },
    orderBy: { createdAt: 'desc' },
  });
  const attempts = await attemptsPerVersion(quizzes.flatMap(({ versions }) => versions.map(({ id }) => id)));
  return quizzes.flatMap(({ id, code, versions }) => {
    const newest = versions[0];
    if (!newest) return [];
    const out = versions.find(({ publication }) => publication !== null);
    return {
      id,
      code,
      ...newest.articleVersion,
      draft: newest.publication ? null : progressOf(newest.items),
      published: out?.publication ? { at: out.publication.publishedAt, items: out.items.length } : null,
      attempts: versions.reduce((sum, version) => sum + attempts(version.id), 0),
    };
  });
}

function progressOf(items: readonly { readonly decision: unknown }[]) {
  return { items: items.length, decided: items.filter(({ decision }) => decision !== null).length };
}
