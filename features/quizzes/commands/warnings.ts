import type { Document } from '@/core/language';
import { judgeItem, type Question } from '@/core/questions';
import { loadLexicon } from '@/features/articles/queries/load-lexicon';
import type { Transaction } from '@/lib/db';
import { questionColumns, questionOf, type StoredItem } from './stored-question';

/** What an item is judged beside: the article, and the other items placed in its version. */
export type Beside = { readonly document: Document; readonly others: readonly Question[] };

/** The items placed in a version but the one with that id, and none that was rejected. */
export async function othersOf(
  tx: Pick<Transaction, 'item'>,
  versionId: string,
  itemId: string,
): Promise<readonly Question[]> {
  const rows = await tx.item.findMany({
    where: {
      versionId,
      position: { not: null },
      id: { not: itemId },
      OR: [{ decision: null }, { decision: { verdict: 'accepted' } }],
    },
    select: questionColumns,
  });
  return rows.map(questionOf).filter((other) => other !== undefined);
}

/** The names of the gates that have something against an item as it would be. */
export function warningsOf(item: StoredItem, { document, others }: Beside): readonly string[] {
  const question = questionOf(item);
  if (!question) return [];
  return judgeItem(question, others, { document, lexicon: loadLexicon() }).map(({ gate }) => gate);
}

/** Gates by name in one text, as forms and rows hold them. */
export const joinGates = (gates: readonly string[]): string => gates.join(',');
export const splitGates = (text: string | null | undefined): readonly string[] => (text ? text.split(',') : []);
