import { db } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import type { Owner } from '@/lib/viewer';
import type { FinishPracticeInput } from '../schema';
import { endPractice } from './end-practice';
import { holdPractice } from './hold-practice';

/**
 * Hands a practice in. Finishing twice keeps the first moment; after the deadline, the deadline is the moment.
 * @throws AppError `not-found` when it is not the viewer's.
 */
export function finishPractice(
  viewer: Owner,
  { practiceId }: FinishPracticeInput,
  { now }: { now: Date },
): Promise<Outcome> {
  return db.$transaction(async (tx) => {
    const practice = await holdPractice(tx, viewer, practiceId, now);
    if (typeof practice !== 'string') await endPractice(tx, viewer.userId, practice, now);
    return done(undefined);
  });
}
