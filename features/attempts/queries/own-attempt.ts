import { isAskableAt, suspendedTimes } from '@/features/items/policy/askable';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { ownerId, type Viewer } from '@/lib/viewer';
import { nextPath, type Walk } from './walk';

/** An attempt as its owner may know it at any time: no key. */
export type OwnAttempt = Walk & {
  readonly versionId: string;
  readonly articleVersionId: string;
  readonly title: string;
  readonly language: 'id' | 'en';
  /** Where questions are answered before the article is read and again after it: which of the two it is. */
  readonly reading: 'before' | 'after' | null;
  /** What a shared link carries: leads back to the article, and starts again. */
  readonly code: string;
};

/** @throws AppError `not-found` for a visitor, or when the attempt is not the viewer's. */
export async function getOwnAttempt(viewer: Viewer, attemptId: string): Promise<OwnAttempt> {
  if (!/^[\w-]+$/.test(attemptId)) throw new AppError('not-found');
  const attempt = await db.attempt.findFirst({
    where: { id: attemptId, userId: ownerId(viewer) },
    select: {
      id: true,
      feedback: true,
      finishedAt: true,
      startedAt: true,
      answersFirst: true,
      readAt: true,
      versionId: true,
      answers: { select: { itemId: true } },
      version: {
        select: {
          articleVersion: { select: { id: true, title: true, language: true } },
          quiz: { select: { code: true } },
          items: {
            where: { position: { not: null } },
            orderBy: { position: 'asc' },
            select: { id: true, suspensions: suspendedTimes },
          },
        },
      },
    },
  });
  if (!attempt) throw new AppError('not-found');
  const { version, answers, answersFirst, readAt, startedAt, ...own } = attempt;
  const items = version.items.filter((item) => isAskableAt(item, startedAt));
  const answered = new Set(answers.map(({ itemId }) => itemId));
  return {
    ...own,
    reading: !answersFirst ? null : readAt ? 'after' : 'before',
    path: `/attempts/${attempt.id}`,
    articleVersionId: version.articleVersion.id,
    title: version.articleVersion.title,
    language: version.articleVersion.language,
    code: version.quiz.code,
    places: items.map(({ id }) => ({ itemId: id, answered: answered.has(id) })),
  };
}

/** Whether all its items may be answered on one page: only where none tells its key before the end. */
export function isSheet({ feedback, finishedAt }: OwnAttempt): boolean {
  return feedback === 'end' && finishedAt === null;
}

/** Where an attempt goes on: as any walk, but for the article that is to be read now. */
export function attemptPath(attempt: OwnAttempt): string {
  const untouched = attempt.places.every(({ answered }) => !answered);
  if (attempt.reading === 'after' && !attempt.finishedAt && untouched) return `${attempt.path}/read`;
  return nextPath(attempt);
}
