import type { AnswerRefusal } from '@/features/items/schema/refusal';
import { db } from '@/lib/db';
import type { Outcome } from '@/lib/errors';
import type { Owner } from '@/lib/viewer';
import type { ReviewAnswer } from '../schema';
import { type KeptReview, keepReview } from './keep-review';

/** One answer of the daily queue, in a transaction of its own; see `keepReview`. @throws AppError `not-found` as it does. */
export function answerReview(
  viewer: Owner,
  answer: ReviewAnswer,
  { now }: { now: Date },
): Promise<Outcome<KeptReview, AnswerRefusal>> {
  return db.$transaction((tx) => keepReview(tx, viewer, answer, { now }));
}
