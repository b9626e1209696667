import { db } from '@/lib/db';
import { memoryColumns } from '../commands/memory';

/** The facts that a learner has a memory of, with every answer that moved it, and their plan: plain data for a file. Undone answers are told as such. */
export async function getMemoryData(userId: string) {
  const [plan, cards] = await Promise.all([
    db.studyPlan.findUnique({ where: { userId }, select: { dailyCap: true, targetDay: true } }),
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
            item: { select: { kind: true, stem: true } },
          },
        },
      },
    }),
  ]);
  const facts = await Promise.all(
    cards.map(async ({ articleId, fingerprint, reviews, ...memory }) => ({
      fact: await factText(articleId, fingerprint),
      ...memory,
      reviews: reviews.map(({ item, answerId, ...review }) => ({
        ...item,
        ...review,
        from: answerId === null ? 'review' : 'quiz',
      })),
    })),
  );
  return { plan, facts };
}

async function factText(articleId: string, fingerprint: string): Promise<string> {
  const { text } = await db.fact.findFirstOrThrow({
    where: { fingerprint, articleVersion: { articleId } },
    orderBy: { articleVersion: { number: 'desc' } },
    select: { text: true },
  });
  return text;
}
