import { ofTaught } from '@/features/assignments/policy/scope';
import { audit } from '@/features/audit/commands/audit';
import { notify } from '@/features/notifications/commands/notify';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import type { CommentInput } from '../schema';

/**
 * Writes a comment to an answer for its pupil, in the place of an earlier one; an empty one takes it back. The pupil is told of each new wording once,
 * without its words while the keys of the attempt are not told: the result shows them with the key.
 * @throws AppError `not-found` when the answer is not of an assignment of a class the viewer teaches, or is not handed in.
 */
export function commentAnswer(
  viewer: Member,
  { assignmentId, answerId, text }: CommentInput,
  { now }: { now: Date },
): Promise<void> {
  return db.$transaction(async (tx) => {
    const assignment = {
      id: assignmentId,
      ...ofTaught(viewer),
      class: { ...ofTaught(viewer).class, archivedAt: null },
    };
    const answer = await tx.answer.findFirst({
      where: { id: answerId, attempt: { finishedAt: { not: null }, assignment } },
      select: {
        comment: { select: { text: true } },
        attempt: { select: { id: true, userId: true, sealed: true, assignment: { select: { title: true } } } },
      },
    });
    if (!answer) throw new AppError('not-found');
    if (text === (answer.comment?.text ?? '')) return;
    const { id, userId, sealed, assignment: about } = answer.attempt;
    const title = about?.title ?? '';
    const deed = text === '' ? 'comment.removed' : 'comment.written';
    await audit(tx, viewer, { at: now, deed, subject: { kind: 'assignment', id: assignmentId }, detail: title });
    if (text === '') {
      await tx.answerComment.deleteMany({ where: { answerId } });
      return;
    }
    const written = { text, at: now, byId: viewer.userId };
    await tx.answerComment.upsert({ where: { answerId }, create: { answerId, ...written }, update: written });
    const event = `comment:${answerId}:${now.getTime()}`;
    const path = `/attempts/${id}/result`;
    const telling = { kind: 'commented', subject: title, text: sealed ? '' : text, path, event } as const;
    await notify(tx, [userId], telling, { now });
  });
}
