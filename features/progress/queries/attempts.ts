import { type Score, score } from '@/core/grading';
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
  },
} as const;

/** Newest first. They tell no points: an open attempt may still hide its verdicts. */
export async function getOpenAttempts(userId: string): Promise<readonly OpenAttempt[]> {
  const attempts = await db.attempt.findMany({
    where: { userId, finishedAt: null },
    orderBy: [{ startedAt: 'desc' }, { id: 'asc' }],
    select: { id: true, startedAt: true, version, _count: { select: { answers: true } } },
  });
  return attempts.map(({ version: { articleVersion, _count: count }, _count, ...attempt }) => ({
    ...attempt,
    ...articleVersion,
    items: count.items,
    answered: _count.answers,
  }));
}

/** Newest first. Items not answered count. */
export async function getFinishedAttempts(userId: string): Promise<readonly FinishedAttempt[]> {
  const attempts = await db.attempt.findMany({
    where: { userId, finishedAt: { not: null } },
    orderBy: [{ finishedAt: 'desc' }, { id: 'desc' }],
    select: { id: true, finishedAt: true, version, answers: { select: { points: true } } },
  });
  return attempts.flatMap(({ finishedAt, version: { articleVersion, _count }, answers, ...attempt }) => {
    if (!finishedAt) return [];
    const notGiven = Array<null>(Math.max(_count.items - answers.length, 0)).fill(null);
    return [{ ...attempt, ...articleVersion, finishedAt, score: score([...answers, ...notGiven]) }];
  });
}
