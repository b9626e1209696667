import { randomUUID } from 'node:crypto';
import { addDays, dayOf, remember } from '../../core/review/index.ts';
import { db } from '../../lib/db.ts';
import { timeZone } from '../../lib/time-zone.ts';
import type { SampleQuiz } from './factories.ts';

/** Cards of the first items of a quiz, each answered wrongly so many days ago and so due since the day after; answers their ids in quiz order. */
export async function someCards(
  userId: string,
  quiz: SampleQuiz,
  { count, daysAgo = 2 }: { count: number; daysAgo?: number },
): Promise<readonly string[]> {
  const day = addDays(dayOf(new Date(), timeZone()), -daysAgo);
  const reviewedAt = new Date(`${day}T03:00:00Z`);
  const { reviews, ...memory } = remember(undefined, day, 'again');
  const ids: string[] = [];
  for (const { id: itemId } of quiz.items.slice(0, count)) {
    const { fact } = await db.item.findUniqueOrThrow({
      where: { id: itemId },
      select: { fact: { select: { fingerprint: true } } },
    });
    const { id } = await db.card.create({
      data: {
        userId,
        articleId: quiz.articleId,
        fingerprint: fact.fingerprint,
        ...memory,
        reviewCount: reviews,
        createdAt: reviewedAt,
        reviews: {
          create: {
            itemId,
            eventId: randomUUID(),
            response: 'entahlah',
            correct: false,
            points: 0,
            rating: 'again',
            reviewedAt,
            day,
          },
        },
      },
      select: { id: true },
    });
    ids.push(id);
  }
  await db.attempt.create({
    data: { userId, versionId: quiz.versionId, feedback: 'each', startedAt: reviewedAt, finishedAt: reviewedAt },
    select: { id: true },
  });
  return ids;
}
