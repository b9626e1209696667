import { db } from '@/lib/db';
import { moveCard } from './move-card';

/** So many answers in one transaction: a start on a large database is not one long lock. */
const atOnce = 200;

/**
 * Moves cards by every answer whose verdict has been told and that has moved none yet, oldest first: answers from before there were cards. Those at assignments whose keys are not told yet are left to `settleAttempts`. Run again it finds none. Answers how many.
 */
export async function backfillCards(): Promise<number> {
  for (let moved = 0; ; ) {
    const answers = await db.answer.findMany({
      where: { review: null, attempt: { sealed: false, OR: [{ feedback: 'each' }, { finishedAt: { not: null } }] } },
      orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }],
      take: atOnce,
      select: {
        id: true,
        itemId: true,
        response: true,
        correct: true,
        points: true,
        answeredAt: true,
        attempt: { select: { userId: true } },
        item: { select: { fact: { select: { fingerprint: true, articleVersion: { select: { articleId: true } } } } } },
      },
    });
    if (answers.length === 0) return moved;
    await db.$transaction(async (tx) => {
      for (const { id, answeredAt, attempt, item, ...given } of answers) {
        const { fingerprint, articleVersion } = item.fact;
        const fact = { articleId: articleVersion.articleId, fingerprint };
        const event = { eventId: `answer:${id}`, answerId: id, guessed: false };
        await moveCard(tx, { ...given, ...event, fact, userId: attempt.userId }, answeredAt);
      }
    });
    moved += answers.length;
  }
}
