import type { AnswerRefusal } from '@/features/items/schema/refusal';
import { db } from '@/lib/db';
import type { Outcome } from '@/lib/errors';
import type { Owner } from '@/lib/viewer';
import type { AnswerInput } from '../schema';
import { type KeptAnswer, keepAnswer } from './keep-answer';

/** One answer, in a transaction of its own; see `keepAnswer`. @throws AppError `not-found` as it does. */
export function submitAnswer(
  viewer: Owner,
  input: AnswerInput,
  { now }: { now: Date },
): Promise<Outcome<KeptAnswer, AnswerRefusal>> {
  return db.$transaction((tx) => keepAnswer(tx, viewer, input, { now }));
}
