import { type Day, dayOf, type Standing, standingOf } from '@/core/review';
import { db } from '@/lib/db';
import { timeZone } from '@/lib/time-zone';
import type { Viewer } from '@/lib/viewer';
import { memoryColumns, memoryOf } from '../commands/memory';

/** A fact that was asked, and how well it is remembered now. */
export type RememberedFact = {
  readonly cardId: string;
  readonly text: string;
  readonly language: 'id' | 'en';
  readonly title: string;
  readonly slug: string;
  readonly standing: Standing;
  readonly dueOn: Day;
  readonly reviews: number;
  readonly lapses: number;
  readonly rested: boolean;
};

/** Every fact that the viewer has a memory of, soonest due first. Their text is an answer: it is told of what was answered only. */
export async function getRememberedFacts(viewer: Viewer, { now }: { now: Date }): Promise<readonly RememberedFact[]> {
  if (viewer.kind !== 'guest' && viewer.kind !== 'member') return [];
  const today = dayOf(now, timeZone());
  const cards = await db.card.findMany({
    where: { userId: viewer.userId },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      articleId: true,
      fingerprint: true,
      restedAt: true,
      ...memoryColumns,
      reviews: { where: { undoneAt: null }, orderBy: { reviewedAt: 'desc' }, take: 1, select: { rating: true } },
    },
  });
  const facts = await factsOf(cards.map(({ articleId }) => articleId));
  return cards.flatMap(({ id, articleId, fingerprint, restedAt, reviews, ...row }) => {
    const fact = facts.get(`${articleId}:${fingerprint}`);
    if (!fact) return [];
    const memory = memoryOf(row);
    return [
      {
        cardId: id,
        ...fact,
        standing: standingOf(memory, today, reviews[0]?.rating),
        dueOn: memory.dueOn,
        reviews: memory.reviews,
        lapses: memory.lapses,
        rested: restedAt !== null,
      },
    ];
  });
}

type FactWords = Pick<RememberedFact, 'text' | 'language' | 'title' | 'slug'>;

/** The facts of some articles in the words of the newest version that tells them, by article and fingerprint. */
async function factsOf(articleIds: readonly string[]): Promise<ReadonlyMap<string, FactWords>> {
  const rows = await db.fact.findMany({
    where: { articleVersion: { articleId: { in: [...new Set(articleIds)] } } },
    orderBy: { articleVersion: { number: 'asc' } },
    select: {
      text: true,
      fingerprint: true,
      articleVersion: { select: { articleId: true, title: true, language: true, article: { select: { slug: true } } } },
    },
  });
  return new Map(
    rows.map(({ text, fingerprint, articleVersion: { articleId, title, language, article } }) => [
      `${articleId}:${fingerprint}`,
      { text, title, language, slug: article.slug },
    ]),
  );
}
