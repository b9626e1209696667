import type { AnswerRefusal } from '@/features/items/schema/refusal';
import { db } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import type { Owner } from '@/lib/viewer';
import type { AnswerInput } from '../schema';
import { type KeptAnswer, keepAnswer } from './keep-answer';
import { keepAtOnce } from './keep-at-once';

/** One answer, by a statement or in a transaction of its own; see `keepAnswer`. @throws AppError `not-found` as it does. */
export async function submitAnswer(
  viewer: Owner,
  input: AnswerInput,
  { now }: { now: Date },
): Promise<Outcome<KeptAnswer, AnswerRefusal>> {
  const kept = await keepAtOnce(viewer, input, now);
  return kept ? done(kept) : db.$transaction((tx) => keepAnswer(tx, viewer, input, { now }));
}
