import { askedOf, suspended } from '@/features/items/policy/askable';
import { db } from '@/lib/db';

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
    where: { userId, finishedAt: null, assignmentId: null },
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
