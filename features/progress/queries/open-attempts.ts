import { askedOf, placedItems } from '@/features/items/policy/askable';
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
    items: placedItems,
  },
} as const;

/** Newest first. They tell no points: an open attempt may still hide its verdicts. */
export async function getOpenAttempts(userId: string): Promise<readonly OpenAttempt[]> {
  const attempts = await db.attempt.findMany({
    where: { userId, finishedAt: null, assignmentId: null },
    orderBy: [{ startedAt: 'desc' }, { id: 'asc' }],
    select: { id: true, startedAt: true, version, answers: { select: { id: true } } },
  });
  return attempts.map(({ version, answers, ...attempt }) => ({
    ...attempt,
    ...version.articleVersion,
    items: askedOf(version, attempt.startedAt),
    answered: answers.length,
  }));
}
