import type { Range } from '@/core/language';
import { db } from '@/lib/db';

/** The article of an `evidence` item with the places of its choices: which of them is right is not asked for here. */
export type Sentences = {
  readonly body: string;
  /** In the order of the article. `text` is the choice. */
  readonly places: readonly (Range & { readonly text: string })[];
};

/** Null where the sentences cannot be picked in the article: another kind of item, or a choice without a place of its own. */
export async function getSentences(itemId: string): Promise<Sentences | null> {
  const item = await db.item.findFirst({
    where: { id: itemId, kind: 'evidence' },
    select: {
      choices: { select: { text: true, placeStart: true, placeEnd: true }, orderBy: { placeStart: 'asc' } },
      version: { select: { articleVersion: { select: { body: true } } } },
    },
  });
  if (!item) return null;
  const places = item.choices.map(({ text, placeStart, placeEnd }) => ({
    text,
    start: placeStart ?? 0,
    end: placeEnd ?? 0,
  }));
  return areApart(places) ? { body: item.version.articleVersion.body, places } : null;
}

/** Each has words, and none reaches into the next. */
function areApart(places: readonly Range[]): boolean {
  return places.length > 0 && places.every(({ start, end }, at) => start < end && start >= (places[at - 1]?.end ?? 0));
}
