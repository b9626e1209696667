import { cache } from 'react';
import { settleAttempts } from '@/features/assignments/commands/settle-attempts';
import { type Assigned, readAssigned } from '@/features/assignments/queries/assigned';
import { getAskedVersion } from '@/features/items/queries/asked-version';
import type { Given } from '@/features/items/queries/proof';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { ownerId, type Viewer } from '@/lib/viewer';
import { itemsAskedIn } from './asked-items';
import { readAttemptNow } from './attempt-now';
import { getAttemptTerms } from './attempt-terms';
import { nextPath, openPlaces, type Walk } from './walk';

/** An attempt as its owner may know it at any time: no key. */
export type OwnAttempt = Omit<Walk, 'places'> & {
  /** In the order asked. `given` is what was answered so far, as it was given. */
  readonly places: readonly { readonly itemId: string; readonly answered: boolean; readonly given: string | null }[];
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
  /** Whether its reader reported an item of its version, or a correction ever touched one. */
  readonly remarked: boolean;
  /** Decides the order of choices where they are shuffled. */
  readonly choiceSeed: number | null;
};

/** The same without what was answered: what pages are made of that are one for many. */
export type AskedAttempt = Omit<OwnAttempt, 'places'> & Pick<Walk, 'places'>;

export function asAsked({ places, ...attempt }: OwnAttempt): AskedAttempt {
  return { ...attempt, places: places.map(({ itemId, answered }) => ({ itemId, answered })) };
}

/**
 * One at an assignment whose time is over is finished by being looked at, as of its deadline.
 * @throws AppError `not-found` for a visitor, or when the attempt is not the viewer's.
 */
export async function getOwnAttempt(
  viewer: Viewer,
  attemptId: string,
  { now }: { readonly now: Date } = { now: new Date() },
): Promise<OwnAttempt> {
  return (await getGradedAttempt(viewer, attemptId, { now })).attempt;
}

/** The same with what its answers count, by the id of the item: that may be told once its verdicts may. */
export async function getGradedAttempt(
  viewer: Viewer,
  attemptId: string,
  { now }: { readonly now: Date },
): Promise<GradedAttempt> {
  if (!/^[\w-]+$/.test(attemptId)) throw new AppError('not-found');
  const userId = ownerId(viewer);
  const read = await readOnce(userId, attemptId);
  const { finishedAt, assigned } = read.attempt;
  const deadline = finishedAt === null ? assigned?.deadlineAt : null;
  if (!deadline || now < deadline) return read;
  await settleAttempts({ id: attemptId }, { now });
  return readAttempt(userId, attemptId);
}

type GradedAttempt = {
  readonly attempt: OwnAttempt;
  readonly given: ReadonlyMap<string, Given>;
  /** Whether any of it was regraded or commented. */
  readonly noted: boolean;
};

async function readAttempt(userId: string, id: string): Promise<GradedAttempt> {
  const [terms, now] = await Promise.all([getAttemptTerms(db, id), readAttemptNow(userId, id)]);
  if (!now) throw new AppError('not-found');
  const { startedAt, assignmentId, answersFirst, ...own } = terms;
  const [{ code, article, itemIds }, assigned] = await Promise.all([
    getAskedVersion(db, own.versionId),
    readAssigned(db, { id, userId, startedAt, assignmentId }),
  ]);
  const asked = assignmentId || now.suspends ? await itemsAskedIn(db, { id, ...terms }) : itemIds;
  const { finishedAt, readAt, given } = now;
  const attempt = {
    ...own,
    id,
    finishedAt,
    reading: !answersFirst ? null : readAt ? 'after' : 'before',
    path: `/attempts/${id}`,
    articleVersionId: article.versionId,
    title: assigned?.title ?? article.title,
    articleTitle: article.title,
    language: article.language,
    code: assigned ? null : code,
    articlePath: assigned ? `/assignments/${assigned.id}/article` : `/quizzes/${code}`,
    assigned,
    remarked: now.reported || now.suspends,
    sequential: assigned?.rules.sequential ?? false,
    places: asked.map((itemId) => ({
      itemId,
      answered: given.has(itemId),
      given: given.get(itemId)?.response ?? null,
    })),
  } as const;
  return { attempt, given, noted: now.noted };
}

/** The page, its head and what stands around it ask for the same. */
const readOnce = cache(readAttempt);

/** Whether all its items may be answered on one page: only where none tells its key before the end, and of an assignment where its rules say so. */
export function isSheet({ feedback, finishedAt, assigned }: AskedAttempt): boolean {
  return feedback === 'end' && finishedAt === null && (assigned?.rules.allAtOnce ?? true);
}

/** Where an attempt goes on: as any walk, but for the article that is to be read now, and a sheet that is asked for. */
export function attemptPath(attempt: AskedAttempt): string {
  const untouched = attempt.places.every(({ answered }) => !answered);
  if (attempt.reading === 'after' && !attempt.finishedAt && untouched) return `${attempt.path}/read`;
  if (attempt.assigned && isSheet(attempt)) return `${attempt.path}/all`;
  return nextPath(attempt);
}

/** Whether an item may be looked at now: of a sequential assignment only the next one, and those whose verdict was told. */
export function mayOpen(attempt: AskedAttempt, number: number): boolean {
  if (attempt.finishedAt || !attempt.assigned?.rules.sequential) return true;
  if (attempt.places[number - 1]?.answered) return attempt.feedback === 'each';
  return openPlaces(attempt)[0] === number;
}
