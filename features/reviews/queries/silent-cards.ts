import { db } from '@/lib/db';
import { askerOf } from '../policy';
import { askersOf } from './askers';

type Card = { readonly id: string; readonly articleId: string; readonly fingerprint: string };

/** The cards whose fact nobody asks while a correction of its article is reviewed: they wait, and hold up nothing behind them. */
export async function silentCards(userId: string, cards: readonly Card[]): Promise<ReadonlySet<string>> {
  // From the few corrections of these articles to their items: from the items of everything it would be a long way.
  const articleIds = [...new Set(cards.map(({ articleId }) => articleId))];
  const suspended = await db.suspension.findMany({
    where: { liftedAt: null, articleVersion: { articleId: { in: articleIds } } },
    select: {
      item: { select: { fact: { select: { fingerprint: true, articleVersion: { select: { articleId: true } } } } } },
    },
  });
  const nameOf = (articleId: string, fingerprint: string) => `${articleId} ${fingerprint}`;
  const facts = new Set(suspended.map(({ item: { fact } }) => nameOf(fact.articleVersion.articleId, fact.fingerprint)));
  const silent = new Set<string>();
  for (const card of cards.filter(({ articleId, fingerprint }) => facts.has(nameOf(articleId, fingerprint)))) {
    if (!askerOf(await askersOf(db, { ...card, userId }))) silent.add(card.id);
  }
  return silent;
}
