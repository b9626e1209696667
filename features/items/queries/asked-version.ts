import type { Transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { keepFrozen } from '@/lib/keep-frozen';
import { isAskableAt } from '../policy/askable';

/** What a version of a quiz asks, of which article. No key. */
export type AskedVersion = {
  /** Of the quiz. */
  readonly code: string;
  readonly article: { readonly versionId: string; readonly title: string; readonly language: 'id' | 'en' };
  /** In the order of the quiz; those in reserve are not among them. */
  readonly itemIds: readonly string[];
  /** What each is worth, in the same order. */
  readonly weights: readonly number[];
};

/** @throws AppError `not-found` when there is none with this id. */
export const getAskedVersion: (client: Transaction, versionId: string) => Promise<AskedVersion> = keepFrozen(
  500,
  async (client, versionId) => {
    const row = await client.quizVersion.findUnique({
      where: { id: versionId },
      select: {
        publication: { select: { versionId: true } },
        quiz: { select: { code: true } },
        articleVersion: { select: { id: true, title: true, language: true } },
        items: { where: { position: { not: null } }, orderBy: { position: 'asc' }, select: { id: true, weight: true } },
      },
    });
    if (!row) throw new AppError('not-found');
    const { publication, quiz, articleVersion, items } = row;
    const { id, title, language } = articleVersion;
    return {
      frozen: publication !== null,
      value: {
        code: quiz.code,
        article: { versionId: id, title, language },
        itemIds: items.map((item) => item.id),
        weights: items.map(({ weight }) => weight),
      },
    };
  },
);

/** The items of a version that nothing suspended at a moment, in the order of the quiz. */
export async function itemsAskedAt(client: Transaction, versionId: string, at: Date): Promise<readonly string[]> {
  const { itemIds } = await getAskedVersion(client, versionId);
  const suspensions = await client.suspension.findMany({
    where: { item: { versionId } },
    select: { itemId: true, since: true, liftedAt: true },
  });
  if (suspensions.length === 0) return itemIds;
  return itemIds.filter((id) => isAskableAt({ suspensions: suspensions.filter(({ itemId }) => itemId === id) }, at));
}
