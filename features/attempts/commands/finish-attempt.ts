import { db } from '@/lib/db';
import type { Outcome } from '@/lib/errors';
import type { Owner } from '@/lib/viewer';
import type { FinishInput } from '../schema';
import { type HandedIn, handIn } from './hand-in';

/** Hands an attempt in, in a transaction of its own; see `handIn`. @throws AppError `not-found` when it is not the viewer's. */
export function finishAttempt(viewer: Owner, input: FinishInput, { now }: { now: Date }): Promise<Outcome<HandedIn>> {
  return db.$transaction((tx) => handIn(tx, viewer, input, { now }));
}
