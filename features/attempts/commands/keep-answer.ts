import { grade } from '@/core/grading';
import { sameAnswer } from '@/features/items/policy/same-answer';
import { getKeyedItem } from '@/features/items/queries/keyed-item';
import type { AnswerRefusal } from '@/features/items/schema/refusal';
import { countAnswer } from '@/features/regrades/commands/count-answer';
import { moveOf } from '@/features/reviews/commands/answer-move';
import { moveCard } from '@/features/reviews/commands/move-card';
import type { Transaction } from '@/lib/db';
import { AppError, done, type Outcome } from '@/lib/errors';
import type { Owner } from '@/lib/viewer';
import { itemsAskedIn } from '../queries/asked-items';
import type { AnswerInput, Feedback } from '../schema';
import { holdAttempt } from './hold-attempt';

export type KeptAnswer = {
  readonly feedback: Feedback;
  /** Whether nothing is asked after it. */
  readonly last: boolean;
};

/**
 * Grades and keeps one answer, one row an item. The same answer sent twice is one row. Where feedback comes at the end
 * an answer may be changed until the attempt is finished; where it comes at once the first answer is final, and moves the
 * card of its fact. An answer
 * given before the one that is kept (`now` is when it was given, on a device that was offline) does not replace it. In a sequential
 * assignment the first answer is final too. Regrades of the item that stand already count for it.
 * @throws AppError `not-found` when the attempt is not the viewer's or has no such item.
 */
export async function keepAnswer(
  tx: Transaction,
  viewer: Owner,
  { attemptId, number, response }: AnswerInput,
  { now }: { now: Date },
): Promise<Outcome<KeptAnswer, AnswerRefusal>> {
  const attempt = await holdAttempt(tx, viewer, attemptId, now);
  // What was given before reading, and comes after it from a device that was offline, is too late for both.
  if (!attempt || (attempt.readAt && attempt.readAt > now)) return { ok: false, code: 'finished' };
  const asked = await itemsAskedIn(tx, attempt);
  const itemId = asked[number - 1];
  if (itemId === undefined) throw new AppError('not-found');
  const kept = done({ feedback: attempt.feedback, last: number === asked.length });
  const item = await getKeyedItem(tx, itemId);
  if (attempt.assigned?.rules.sequential && (await isAhead(tx, attemptId, asked.slice(0, number - 1))))
    return { ok: false, code: 'out-of-order' };
  const verdict = grade(item.gradable, response);
  if (verdict.kind === 'unreadable') return { ok: false, code: verdict.reason };
  const place = { attemptId_itemId: { attemptId, itemId } };
  const earlier = await tx.answer.findUnique({
    where: place,
    select: { id: true, response: true, answeredAt: true },
  });
  const same = earlier !== null && sameAnswer(item.gradable, earlier.response, verdict);
  const final = attempt.feedback === 'each' || attempt.assigned?.rules.sequential;
  if (same && (final || earlier.answeredAt >= now)) return kept;
  if (earlier && final) return { ok: false, code: 'already-answered' };
  if (earlier && earlier.answeredAt > now) return { ok: false, code: 'newer-kept' };
  const { id: assignmentId = null } = attempt.assigned ?? {};
  const given = { answerId: earlier?.id ?? null, assignmentId, response, graded: verdict };
  const answer = { response, ...(await countAnswer(tx, item, given)), answeredAt: now };
  const create = { attemptId, itemId, ...answer };
  const { id: answerId } = await tx.answer.upsert({ where: place, create, update: answer, select: { id: true } });
  if (attempt.feedback === 'each' && !attempt.sealed)
    await moveCard(tx, moveOf(viewer, { answerId, item, ...answer }), now);
  return kept;
}

/** Whether an item before this one was not answered yet. */
async function isAhead(tx: Transaction, attemptId: string, before: readonly string[]): Promise<boolean> {
  const answered = await tx.answer.count({ where: { attemptId, itemId: { in: [...before] } } });
  return answered < before.length;
}
