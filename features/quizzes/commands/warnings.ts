import type { Document } from '@/core/language';
import { judgeItem } from '@/core/questions';
import { loadLexicon } from '@/features/articles/queries/load-lexicon';
import type { Transaction } from '@/lib/db';
import { questionColumns, questionOf, type StoredItem } from './stored-question';

/** The names of the gates that have something against an item as it would be, beside those placed in its version. */
export async function warningsOf(
  tx: Pick<Transaction, 'item'>,
  item: StoredItem,
  { versionId, document }: { readonly versionId: string; readonly document: Document },
): Promise<readonly string[]> {
  const question = questionOf(item);
  if (!question) return [];
  const rows = await tx.item.findMany({
    where: {
      versionId,
      position: { not: null },
      id: { not: item.id },
      OR: [{ decision: null }, { decision: { verdict: 'accepted' } }],
    },
    select: questionColumns,
  });
  const others = rows.map(questionOf).filter((other) => other !== undefined);
  return judgeItem(question, others, { document, lexicon: loadLexicon() }).map(({ gate }) => gate);
}

/** Gates by name in one text, as forms and rows hold them. */
export const joinGates = (gates: readonly string[]): string => gates.join(',');
export const splitGates = (text: string | null | undefined): readonly string[] => (text ? text.split(',') : []);
