import { db } from '@/lib/db';
import { askerOf } from '../policy';
import { askersOf } from './askers';

type Card = { readonly id: string; readonly articleId: string; readonly fingerprint: string };

/** The cards whose fact nobody asks while a correction of its article is reviewed: they wait, and hold up nothing behind them. */
export async function silentCards(userId: string, cards: readonly Card[]): Promise<ReadonlySet<string>> {
  const suspended = await db.item.findMany({
    where: {
      suspensions: { some: { liftedAt: null } },
      fact: { articleVersion: { article: { cards: { some: { userId } } } } },
    },
    select: { fact: { select: { fingerprint: true, articleVersion: { select: { articleId: true } } } } },
  });
  const nameOf = (articleId: string, fingerprint: string) => `${articleId} ${fingerprint}`;
  const facts = new Set(suspended.map(({ fact }) => nameOf(fact.articleVersion.articleId, fact.fingerprint)));
  const silent = new Set<string>();
  for (const card of cards.filter(({ articleId, fingerprint }) => facts.has(nameOf(articleId, fingerprint)))) {
    if (!askerOf(await askersOf(db, { ...card, userId }))) silent.add(card.id);
  }
  return silent;
}
