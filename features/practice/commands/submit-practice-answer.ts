import { grade } from '@/core/grading';
import { sameAnswer } from '@/features/items/policy/same-answer';
import { gradableOf, keyColumns } from '@/features/items/queries/gradable';
import type { AnswerRefusal } from '@/features/items/schema/refusal';
import { moveCard } from '@/features/reviews/commands/move-card';
import { db, type Transaction } from '@/lib/db';
import { AppError, done, type Outcome } from '@/lib/errors';
import type { Owner } from '@/lib/viewer';
import { feedbackOf } from '../policy/modes';
import type { PracticeAnswerInput } from '../schema';
import { askedColumns, moveOf } from './card-move';
import { holdPractice } from './hold-practice';

/**
 * Grades and keeps one answer. The same answer sent twice is one. Where verdicts come at the end an answer may be changed until then; where they come at once the first answer is
 * final, and moves the card of its fact. After the deadline nothing is kept.
 * @throws AppError `not-found` when the practice is not the viewer's or has no such item.
 */
export function submitPracticeAnswer(
  viewer: Owner,
  { practiceId, number, response }: PracticeAnswerInput,
  { now }: { now: Date },
): Promise<Outcome<void, AnswerRefusal>> {
  return db.$transaction(async (tx) => {
    const practice = await holdPractice(tx, viewer, practiceId, now);
    if (typeof practice === 'string') return { ok: false, code: practice };
    const { id, item, earlier } = await itemAt(tx, practiceId, number);
    const gradable = gradableOf(item);
    const verdict = grade(gradable, response);
    if (verdict.kind === 'unreadable') return { ok: false, code: verdict.reason };
    if (earlier !== null && sameAnswer(gradable, earlier, verdict)) return done(undefined);
    const atOnce = feedbackOf(practice.mode) === 'each';
    if (earlier !== null && atOnce) return { ok: false, code: 'already-answered' };
    const { correct, points } = verdict;
    const given = { response, correct, points };
    await tx.practiceItem.update({ where: { id }, data: { ...given, answeredAt: now }, select: { id: true } });
    if (atOnce) await moveCard(tx, moveOf(viewer.userId, item, { id, ...given }), now);
    return done(undefined);
  });
}

async function itemAt(tx: Transaction, practiceId: string, number: number) {
  const place = await tx.practiceItem.findUnique({
    where: { practiceId_position: { practiceId, position: number - 1 } },
    select: { id: true, response: true, item: { select: { ...askedColumns, ...keyColumns } } },
  });
  if (!place) throw new AppError('not-found');
  return { id: place.id, item: place.item, earlier: place.response };
}
