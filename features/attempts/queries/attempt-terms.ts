import type { Transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { keepFrozen } from '@/lib/keep-frozen';
import type { Feedback } from '../schema';

/** What an attempt was begun with, which nothing changes. Whose it is may change: a guest's attempts go to their account. */
export type AttemptTerms = {
  readonly versionId: string;
  readonly feedback: Feedback;
  readonly startedAt: Date;
  readonly answersFirst: boolean;
  readonly choiceSeed: number | null;
  readonly assignmentId: string | null;
};

/** @throws AppError `not-found` when there is none with this id. */
export const getAttemptTerms: (client: Transaction, attemptId: string) => Promise<AttemptTerms> = keepFrozen(
  5000,
  async (client, id) => {
    const value = await client.attempt.findUnique({
      where: { id },
      select: {
        versionId: true,
        feedback: true,
        startedAt: true,
        answersFirst: true,
        choiceSeed: true,
        assignmentId: true,
      },
    });
    if (!value) throw new AppError('not-found');
    return { frozen: true, value };
  },
);
