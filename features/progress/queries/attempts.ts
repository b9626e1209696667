import { type Score, scoreOf } from '@/core/grading';
import { askedOf, suspended } from '@/features/items/policy/askable';
import { db } from '@/lib/db';

export type FinishedAttempt = {
  readonly id: string;
  readonly title: string;
  readonly language: 'id' | 'en';
  readonly finishedAt: Date;
  readonly score: Score;
};

export type OpenAttempt = {
  readonly id: string;
  readonly title: string;
  readonly language: 'id' | 'en';
  readonly startedAt: Date;
  readonly answered: number;
  readonly items: number;
};

const version = {
  select: {
    articleVersion: { select: { title: true, language: true } },
    _count: { select: { items: { where: { position: { not: null } } } } },
    items: suspended,
  },
} as const;

/** Newest first. They tell no points: an open attempt may still hide its verdicts. */
export async function getOpenAttempts(userId: string): Promise<readonly OpenAttempt[]> {
  const attempts = await db.attempt.findMany({
    where: { userId, finishedAt: null },
    orderBy: [{ startedAt: 'desc' }, { id: 'asc' }],
    select: { id: true, startedAt: true, version, _count: { select: { answers: true } } },
  });
  return attempts.map(({ version, _count, ...attempt }) => ({
    ...attempt,
    ...version.articleVersion,
    items: askedOf(version, attempt.startedAt),
    answered: _count.answers,
  }));
}

/** Newest first. Items not answered count. The database adds the points up: a learner of years has thousands of answers. */
export async function getFinishedAttempts(userId: string): Promise<readonly FinishedAttempt[]> {
  const where = { userId, finishedAt: { not: null } };
  const [attempts, sums] = await Promise.all([
    db.attempt.findMany({
      where,
      orderBy: [{ finishedAt: 'desc' }, { id: 'desc' }],
      select: { id: true, startedAt: true, finishedAt: true, version },
    }),
    db.answer.groupBy({ by: ['attemptId'], where: { attempt: where }, _sum: { points: true }, _count: true }),
  ]);
  const given = new Map(
    sums.map(({ attemptId, _sum, _count }) => [attemptId, { points: _sum.points ?? 0, answered: _count }]),
  );
  return attempts.flatMap(({ id, startedAt, finishedAt, version }) => {
    if (!finishedAt) return [];
    const { points, answered } = given.get(id) ?? { points: 0, answered: 0 };
    const outOf = Math.max(askedOf(version, startedAt), answered);
    return [{ id, ...version.articleVersion, finishedAt, score: scoreOf(points, answered, outOf) }];
  });
}
