import { askedColumns } from '@/features/items/queries/asked-columns';
import { db } from '@/lib/db';
import { memoryColumns } from '../commands/memory';
import { factWords } from './fact-words';

/** The facts that a learner has a memory of, with every answer that moved it, and their plan: plain data for a file. Undone answers are told as such. */
export async function getMemoryData(userId: string) {
  const [plan, cards] = await Promise.all([
    db.studyPlan.findUnique({ where: { userId }, select: { dailyCap: true, targetDay: true, targetSetAt: true } }),
    db.card.findMany({
      where: { userId },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: {
        articleId: true,
        fingerprint: true,
        restedAt: true,
        ...memoryColumns,
        reviews: {
          orderBy: [{ reviewedAt: 'asc' }, { id: 'asc' }],
          select: {
            day: true,
            reviewedAt: true,
            response: true,
            points: true,
            rating: true,
            undoneAt: true,
            answerId: true,
            practiceItemId: true,
            item: { select: askedColumns },
          },
        },
      },
    }),
  ]);
  const words = await factWords(cards.map(({ articleId }) => articleId));
  const facts = cards.map(({ articleId, fingerprint, reviews, ...memory }) => ({
    fact: words(articleId, fingerprint)?.text ?? null,
    ...memory,
    reviews: reviews.map(({ item, answerId, practiceItemId, ...review }) => ({
      ...item,
      ...review,
      from: answerId !== null ? 'quiz' : practiceItemId !== null ? 'practice' : 'review',
    })),
  }));
  return { plan, facts };
}
