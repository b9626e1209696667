import { quizScope } from '@/features/quizzes/policy';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { type StatisticsAddress, statisticsSchema, type Which } from '../schema';
import { type StatisticsReport, statisticsOfAttempts } from './statistics-of-attempts';

/** A published version, and how many finished attempts it has. */
export type PublishedVersion = { readonly number: number; readonly publishedAt: Date; readonly attempts: number };

/** Statistics of a quiz, or of one assignment of it. */
export type StatisticsPage = {
  /** Of what the attempts are: where they lead back to, and where they are a file. */
  readonly of: 'quiz' | 'assignment';
  readonly path: string;
  readonly file: string;
  readonly title: string;
  readonly language: 'id' | 'en';
  /** The newest first; none of a quiz that was never published. */
  readonly versions: readonly PublishedVersion[];
  /** Of the version looked at; null where there is none. */
  readonly found: { readonly number: number; readonly which: Which; readonly report: StatisticsReport } | null;
};

/**
 * The statistics of one published version of a quiz: the one asked for, else the newest that has finished attempts, else the newest. What the owner answered when trying it out does not count.
 * @throws AppError `not-found` when the quiz, or a version of this number, is not the viewer's.
 */
export async function getQuizStatistics(
  viewer: Viewer,
  quizId: string,
  address: StatisticsAddress,
): Promise<StatisticsPage> {
  const { version, attempts: which } = statisticsSchema.parse(address);
  const quiz = await db.quiz.findFirst({ where: { id: quizId, ...quizScope(viewer) }, select: quizColumns });
  if (!quiz) throw new AppError('not-found');
  const others = quiz.ownerId === null ? {} : { userId: { not: quiz.ownerId } };
  const counts = await attemptsOf(quizId, others);
  const versions = quiz.versions.flatMap(({ publication, ...rest }) =>
    publication ? { ...rest, ...publication, attempts: counts.get(rest.id) ?? 0 } : [],
  );
  const asked = versionAsked(versions, version);
  const article = asked?.articleVersion ?? quiz.article.versions[0];
  if (!article) throw new AppError('not-found');
  const report = asked && (await statisticsOfAttempts(asked.id, { where: others, which }));
  return {
    of: 'quiz',
    path: `/teach/quizzes/${quizId}`,
    file: `/api/quizzes/${quizId}/statistics`,
    ...article,
    versions: versions.map(({ number, publishedAt, attempts }) => ({ number, publishedAt, attempts })),
    found: asked && report ? { number: asked.number, which, report } : null,
  };
}

const articleColumns = { title: true, language: true } as const;

const quizColumns = {
  ownerId: true,
  versions: {
    where: { publication: { isNot: null } },
    orderBy: { number: 'desc' },
    select: {
      id: true,
      number: true,
      publication: { select: { publishedAt: true } },
      articleVersion: { select: articleColumns },
    },
  },
  article: { select: { versions: { orderBy: { number: 'desc' }, take: 1, select: articleColumns } } },
} as const;

/** `versions` are the newest first. */
function versionAsked<Version extends PublishedVersion>(versions: readonly Version[], number: number | null) {
  if (number === null) return versions.find(({ attempts }) => attempts > 0) ?? versions[0];
  const asked = versions.find((version) => version.number === number);
  if (!asked) throw new AppError('not-found');
  return asked;
}

/** Finished attempts by version. */
async function attemptsOf(quizId: string, others: { readonly userId?: { readonly not: string } }) {
  const counts = await db.attempt.groupBy({
    by: ['versionId'],
    where: { ...others, version: { quizId }, finishedAt: { not: null } },
    _count: { _all: true },
  });
  return new Map(counts.map(({ versionId, _count }) => [versionId, _count._all]));
}
