import type { Range } from '@/core/language';
import { carryItem } from '@/features/quizzes/commands/carry-item';
import type { ReadItem } from './copy-items';

/** An item with its places in another article, and where its fact stands there. */
export type Proven = { readonly item: ReadItem; readonly places: readonly [Range, ...Range[]] };

/** Undefined where the other article does not hold every place that the item quotes, or no place of its fact. */
export function proveCopy(item: ReadItem, placeOf: (range: Range) => Range | undefined): Proven | undefined {
  const moved = carryItem(item, placeOf);
  const { evidenceStart, evidenceEnd, furtherPlaces } = item.fact;
  const [first, ...further] = [{ start: evidenceStart, end: evidenceEnd }, ...furtherPlaces].flatMap(
    (range) => placeOf(range) ?? [],
  );
  return moved && first ? { item: moved, places: [first, ...further] } : undefined;
}
