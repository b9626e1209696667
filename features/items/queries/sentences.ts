import type { Range } from '@/core/language';
import { db } from '@/lib/db';
import { getOpenContent } from './open-content';

/** The article of an `evidence` item with the places of its choices: which of them is right is not asked for here. */
export type Sentences = {
  readonly body: string;
  /** In the order of the article. `text` is the choice. */
  readonly places: readonly (Range & { readonly text: string })[];
};

/** Null where the sentences cannot be picked in the article: another kind of item, or a choice without a place of its own. */
export async function getSentences(itemId: string): Promise<Sentences | null> {
  return (await getOpenContent(db, itemId)).sentences;
}
