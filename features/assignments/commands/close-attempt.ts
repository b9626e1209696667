import { oweScores } from '@/features/passback/commands/owe-scores';
import { moveCardsOf } from '@/features/reviews/commands/answer-move';
import { tellOfAttempt } from '@/features/webhooks/commands/tell-of';
import { oweStatements } from '@/features/xapi/commands/owe-statements';
import type { Transaction } from '@/lib/db';
import type { OwnRules } from '../policy/rules';
import { shownTo } from '../queries/shown-to';

type Closing = { readonly id: string; readonly userId: string; readonly sealed: boolean; readonly rules: OwnRules };

/** Ends a running attempt at an assignment as of `at`, in a transaction that holds it; learning platforms are owed what it changes of a grade. */
export async function closeAttempt(
  tx: Transaction,
  attempt: Closing,
  { at, now }: { readonly at: Date; readonly now: Date },
): Promise<void> {
  const { assignmentId } = await tx.attempt.update({
    where: { id: attempt.id },
    data: { finishedAt: at, openKey: null },
    select: { assignmentId: true },
  });
  await unsealIfTold(tx, attempt, at, now);
  if (assignmentId) await oweScores(tx, { assignmentId, userId: attempt.userId }, now);
  await tellOthers(tx, attempt, now);
}

/** What other systems are owed of an attempt, whoever ended it: its teachers’ programs and the learning record. */
export async function tellOthers(tx: Transaction, { id, userId }: Pick<Closing, 'id' | 'userId'>, now: Date) {
  await tellOfAttempt(tx, id, { now });
  await oweStatements(tx, { attemptId: id, userId }, { now });
}

/** Once the keys of an attempt are told, its answers move cards and count wherever others do. Answers whether that is now. */
export async function unsealIfTold(tx: Transaction, attempt: Closing, finishedAt: Date, now: Date): Promise<boolean> {
  const { id, userId, sealed } = attempt;
  if (!sealed || !(await shownTo(tx, { ...attempt, finishedAt }, now)).key) return false;
  // Whoever takes the seal off moves the cards: a second one at the same moment finds nothing to do.
  const { count } = await tx.attempt.updateMany({ where: { id, sealed: true }, data: { sealed: false } });
  if (count > 0) await moveCardsOf(tx, { userId }, id, now);
  return count > 0;
}
