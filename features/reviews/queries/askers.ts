import { askable } from '@/features/items/policy/askable';
import { headlineItems } from '@/features/items/policy/headline-items';
import type { Transaction } from '@/lib/db';
import type { Asker } from '../policy';

/** Proven, but not chosen for the quiz; nothing that a class may better be spared, and no title, which the page of a review shows. */
const fromReserve = {
  position: null,
  replacedAt: null,
  decision: null,
  concerns: { none: {} },
  NOT: headlineItems,
  version: { quiz: { ownerId: null } },
} as const;

type CardOf = {
  readonly id: string;
  readonly userId: string;
  readonly articleId: string;
  readonly fingerprint: string;
};

/**
 * The items that may ask a learner the fact of a card: those of published quizzes, of the library or taken by the learner; and what the library's quizzes hold in reserve, so that a
 * fact is asked in more ways than one. A teacher's reserve was looked at by nobody, so it asks nobody.
 */
export async function askersOf(tx: Transaction, { id, userId, articleId, fingerprint }: CardOf): Promise<Asker[]> {
  const rows = await tx.item.findMany({
    where: {
      ...askable,
      OR: [{ position: { not: null } }, fromReserve],
      fact: { fingerprint, articleVersion: { articleId } },
      version: {
        publication: { isNot: null },
        OR: [{ quiz: { ownerId: null } }, { attempts: { some: { userId, sealed: false } } }],
      },
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
