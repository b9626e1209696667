import { seededRandom } from '@/core/questions';
import { db } from '@/lib/db';
import { getOpenContent, type OpenContent } from './open-content';

/** What a learner may see of an item before its key is shown, its choices in the order shown. */
export type OpenItem = Omit<OpenContent, 'sentences'> & {
  /** What was answered so far, as it was given. */
  readonly given: string | null;
};

/**
 * An item that the caller found to be one the viewer may answer. Selects nothing that gives the key away. With a seed its choices are
 * shuffled, where their order tells nothing: not those of an order, nor sentences, nor right and wrong.
 */
export async function getOpenItem(
  itemId: string,
  given: string | null,
  choiceSeed: number | null = null,
): Promise<OpenItem> {
  const { sentences: _, choices, ...content } = await getOpenContent(db, itemId);
  return { ...content, choices: shuffled(itemId, content.kind, choices, choiceSeed), given };
}

const shuffledKinds: ReadonlySet<string> = new Set(['multiple-choice', 'multiple-response', 'cloze', 'matching']);

/** The same for an item and a seed whenever it is asked. */
function shuffled(itemId: string, kind: string, choices: readonly string[], seed: number | null): readonly string[] {
  if (seed === null || !shuffledKinds.has(kind)) return choices;
  return seededRandom(seed, itemId).shuffle([...choices]);
}
