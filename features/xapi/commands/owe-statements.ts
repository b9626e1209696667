import { nudge } from '@/features/outbox/commands/engage';
import { enqueue } from '@/features/outbox/commands/enqueue';
import type { Transaction } from '@/lib/db';
import { usableLrs } from '../settings';

type Finished = { readonly attemptId: string; readonly userId: string };

/** Owes the LRS the statements of a finished attempt, where there is one. They are made when they are delivered: the message holds an id only. */
export async function oweStatements(
  tx: Transaction,
  { attemptId, userId }: Finished,
  { now }: { now: Date },
): Promise<void> {
  if (!usableLrs()) return;
  await enqueue(tx, { channel: 'xapi', key: attemptId, payload: { attemptId }, userId }, { now });
  nudge();
}
