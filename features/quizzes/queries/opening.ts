import { mayHaveStimulus, type QuestionKind, questionKinds, stimulusBefore } from '@/core/questions';
import { readAgain } from '../commands/read-again';
import type { Review } from './get-review';
import type { ReviewItem } from './review-items';

/** What is shown above the stem of an item or could be: what the article says right before what proves it. Null for nothing. */
export function openingOf({ articleVersionId, article }: Review, item: ReviewItem): string | null {
  if (item.stimulus !== null) return item.stimulus;
  const kind = kindOf(item.kind);
  if (!kind || !mayHaveStimulus(kind)) return null;
  return stimulusBefore(kind, item.evidence.start, readAgain({ id: articleVersionId, ...article }))?.text ?? null;
}

/** Whether items of a kind may have something above their stem. */
export function mayOpen(name: string): boolean {
  const kind = kindOf(name);
  return kind !== undefined && mayHaveStimulus(kind);
}

function kindOf(name: string): QuestionKind | undefined {
  return questionKinds.find((kind) => kind === name);
}
