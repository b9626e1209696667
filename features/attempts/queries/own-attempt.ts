import { settleAttempts } from '@/features/assignments/commands/settle-attempts';
import { type Assigned, assignedColumns, assignedOf } from '@/features/assignments/queries/assigned';
import { isAskableAt, suspendedTimes } from '@/features/items/policy/askable';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { ownerId, type Viewer } from '@/lib/viewer';
import { nextPath, openPlaces, type Walk } from './walk';

/** An attempt as its owner may know it at any time: no key. */
export type OwnAttempt = Walk & {
  readonly versionId: string;
  readonly articleVersionId: string;
  /** Of the assignment it is taken for, else of the article. */
  readonly title: string;
  readonly articleTitle: string;
  readonly language: 'id' | 'en';
  /** Where questions are answered before the article is read and again after it: which of the two it is. */
  readonly reading: 'before' | 'after' | null;
  /** What a shared link carries: starts again. Null in an assignment, whose quiz is not to be taken beside it with its keys told. */
  readonly code: string | null;
  /** Where its article is read. */
  readonly articlePath: string;
  /** Null where a learner takes the quiz of their own accord. */
  readonly assigned: Assigned | null;
  /** Decides the order of choices where they are shuffled. */
  readonly choiceSeed: number | null;
};

/**
 * One at an assignment whose time is over is finished by being looked at, as of its deadline.
 * @throws AppError `not-found` for a visitor, or when the attempt is not the viewer's.
 */
export async function getOwnAttempt(
  viewer: Viewer,
  attemptId: string,
  { now }: { readonly now: Date } = { now: new Date() },
): Promise<OwnAttempt> {
  if (!/^[\w-]+$/.test(attemptId)) throw new AppError('not-found');
  const attempt = await readAttempt(viewer, attemptId);
  const deadline = attempt.finishedAt === null ? attempt.assigned?.deadlineAt : null;
  if (!deadline || now < deadline) return attempt;
  await settleAttempts({ id: attemptId }, { now });
  return readAttempt(viewer, attemptId);
}

async function readAttempt(viewer: Viewer, attemptId: string): Promise<OwnAttempt> {
  const userId = ownerId(viewer);
  const attempt = await db.attempt.findFirst({
    where: { id: attemptId, userId },
    select: {
      id: true,
      feedback: true,
      startedAt: true,
      finishedAt: true,
      answersFirst: true,
      readAt: true,
      versionId: true,
      choiceSeed: true,
      ...assignedColumns(userId),
      items: { orderBy: { position: 'asc' }, select: { itemId: true } },
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
  const { version, items, answers, answersFirst, readAt, startedAt, assignment, addedTime, ...own } = attempt;
  const assigned = assignedOf({ startedAt, assignment, addedTime });
  const placed = version.items.filter((item) => isAskableAt(item, startedAt));
  const answered = new Set(answers.map(({ itemId }) => itemId));
  const asked = items.length > 0 ? items.map(({ itemId }) => itemId) : placed.map(({ id }) => id);
  return {
    ...own,
    reading: !answersFirst ? null : readAt ? 'after' : 'before',
    path: `/attempts/${attempt.id}`,
    articleVersionId: version.articleVersion.id,
    title: assigned?.title ?? version.articleVersion.title,
    articleTitle: version.articleVersion.title,
    language: version.articleVersion.language,
    code: assigned ? null : version.quiz.code,
    articlePath: assigned ? `/assignments/${assigned.id}/article` : `/quizzes/${version.quiz.code}`,
    assigned,
    sequential: assigned?.rules.sequential ?? false,
    places: asked.map((itemId) => ({ itemId, answered: answered.has(itemId) })),
  };
}

/** Whether all its items may be answered on one page: only where none tells its key before the end, and of an assignment where its rules say so. */
export function isSheet({ feedback, finishedAt, assigned }: OwnAttempt): boolean {
  return feedback === 'end' && finishedAt === null && (assigned?.rules.allAtOnce ?? true);
}

/** Where an attempt goes on: as any walk, but for the article that is to be read now, and a sheet that is asked for. */
export function attemptPath(attempt: OwnAttempt): string {
  const untouched = attempt.places.every(({ answered }) => !answered);
  if (attempt.reading === 'after' && !attempt.finishedAt && untouched) return `${attempt.path}/read`;
  if (attempt.assigned && isSheet(attempt)) return `${attempt.path}/all`;
  return nextPath(attempt);
}

/** Whether an item may be looked at now: of a sequential assignment only the next one, and those whose verdict was told. */
export function mayOpen(attempt: OwnAttempt, number: number): boolean {
  if (attempt.finishedAt || !attempt.assigned?.rules.sequential) return true;
  if (attempt.places[number - 1]?.answered) return attempt.feedback === 'each';
  return openPlaces(attempt)[0] === number;
}
