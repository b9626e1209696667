import { db } from '@/lib/db';

/** The article that an item is of, in the version that it asks about. */
export type Source = {
  readonly articleVersionId: string;
  readonly title: string;
  readonly language: 'id' | 'en';
  readonly code: string;
};

/** By the id of the item. Of items that the caller found to be the viewer's. */
export async function sourcesOf(itemIds: readonly string[]): Promise<ReadonlyMap<string, Source>> {
  const items = await db.item.findMany({
    where: { id: { in: [...itemIds] } },
    select: {
      id: true,
      version: {
        select: {
          quiz: { select: { code: true } },
          articleVersion: { select: { id: true, title: true, language: true } },
        },
      },
    },
  });
  return new Map(
    items.map(({ id, version: { quiz, articleVersion } }) => {
      const { id: articleVersionId, ...shown } = articleVersion;
      return [id, { articleVersionId, ...shown, code: quiz.code }];
    }),
  );
}
