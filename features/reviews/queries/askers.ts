import type { Transaction } from '@/lib/db';
import type { Asker } from '../policy';

type CardOf = {
  readonly id: string;
  readonly userId: string;
  readonly articleId: string;
  readonly fingerprint: string;
};

/**
 * The items that may ask a learner the fact of a card: of published versions, in the quiz, of the library or of a quiz that the learner took; what a teacher rejected is
 * not in a published quiz.
 */
export async function askersOf(tx: Transaction, { id, userId, articleId, fingerprint }: CardOf): Promise<Asker[]> {
  const rows = await tx.item.findMany({
    where: {
      position: { not: null },
      fact: { fingerprint, articleVersion: { articleId } },
      version: { publication: { isNot: null }, OR: [{ quiz: { ownerId: null } }, { attempts: { some: { userId } } }] },
    },
    select: {
      id: true,
      version: { select: { quizId: true, number: true } },
      reviews: {
        where: { cardId: id, undoneAt: null },
        orderBy: { reviewedAt: 'desc' },
        take: 1,
        select: { reviewedAt: true },
      },
    },
  });
  return rows.map(({ id: itemId, version, reviews }) => ({
    id: itemId,
    quizId: version.quizId,
    version: version.number,
    lastAsked: reviews[0]?.reviewedAt ?? null,
  }));
}
