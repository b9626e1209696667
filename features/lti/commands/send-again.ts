import { ofTaught } from '@/features/assignments/policy/scope';
import { audit } from '@/features/audit/commands/audit';
import { oweScores } from '@/features/passback/commands/owe-scores';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Member } from '@/lib/viewer';

/** Owes a platform all grades of an activity once more, also those it was told. Answers how many. @throws AppError `not-found` when the viewer does not teach it. */
export async function sendAgain(
  viewer: Member,
  { linkId }: { readonly linkId: string },
  { now }: { now: Date },
): Promise<number> {
  const scope = { assignment: ofTaught(viewer) };
  return db.$transaction(async (tx) => {
    const link = await tx.ltiLink.findFirst({
      where: { id: linkId, ...scope },
      select: { assignmentId: true, assignment: { select: { title: true } } },
    });
    if (!link) throw new AppError('not-found');
    const { assignmentId, assignment } = link;
    const subject = { kind: 'assignment', id: assignmentId } as const;
    await audit(tx, viewer, { at: now, deed: 'scores.sent-again', subject, detail: assignment.title });
    return oweScores(tx, { assignmentId }, now, true);
  });
}
