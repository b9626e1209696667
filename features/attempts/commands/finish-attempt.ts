import { db } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import type { Owner } from '@/lib/viewer';
import type { FinishInput } from '../schema';
import { holdAttempt } from './hold-attempt';

/**
 * Closes an attempt: from now on its result may be seen and nothing answered. Finishing twice keeps the first moment.
 * @throws AppError `not-found` when it is not the viewer's.
 */
export function finishAttempt(viewer: Owner, { attemptId }: FinishInput, { now }: { now: Date }): Promise<Outcome> {
  return db.$transaction(async (tx) => {
    const attempt = await holdAttempt(tx, viewer, attemptId);
    if (attempt) await tx.attempt.update({ where: { id: attemptId }, data: { finishedAt: now, openKey: null } });
    return done(undefined);
  });
}
