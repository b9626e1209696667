import { audit } from '@/features/audit/commands/audit';
import { db, type Transaction } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import { versionAnsweredByOthers } from '../queries/account';
import type { Deletion } from '../schema/forms';
import { proveIdentity } from './prove-identity';
import { releaseClasses } from './release-classes';

/**
 * Deletes the viewer's account, their attempts and practices, what they remember and reported, and every article and quiz
 * that nobody else has answered. A quiz that others answered stays, for its attempts are theirs: its owner is then a row
 * without name, e-mail, password or session.
 * (Not an owner of null: that marks the shipped articles, and would put the text into everyone's library.)
 * For classes see `releaseClasses`.
 */
export async function deleteAccount(
  viewer: Member,
  { deletePassword }: Deletion,
  { now }: { now: Date },
): Promise<Outcome<void, 'current-wrong' | 'pin-wrong' | 'throttled'>> {
  const proven = await proveIdentity(viewer, deletePassword, { now });
  if (!proven.ok) return { ...proven, field: 'deletePassword' };
  await db.$transaction(async (tx) => {
    // Before the row goes: whose deed it was is then no longer known.
    await audit(tx, viewer, { at: now, deed: 'account.deleted', subject: { kind: 'user', id: viewer.userId } });
    await removeAccount(tx, viewer.userId, now);
  });
  return done(undefined);
}

export async function removeAccount(tx: Transaction, userId: string, now: Date): Promise<void> {
  await releaseClasses(tx, userId, now);
  await forgetScores(tx, userId);
  // Before the quizzes: reviews of the daily queue hold on to the items they asked.
  await tx.attempt.deleteMany({ where: { userId } });
  await tx.practice.deleteMany({ where: { userId } });
  await tx.card.deleteMany({ where: { userId } });
  const answered = versionAnsweredByOthers(userId);
  await tx.quiz.deleteMany({ where: { ownerId: userId, versions: { none: answered } } });
  await tx.quizVersion.deleteMany({ where: { quiz: { ownerId: userId }, publication: null, NOT: answered } });
  await tx.article.deleteMany({ where: { ownerId: userId, quizzes: { none: {} } } });
  const kept = await tx.user.count({
    where: { id: userId, OR: [{ quizzes: { some: {} } }, { articles: { some: {} } }] },
  });
  if (kept === 0) await tx.user.delete({ where: { id: userId }, select: { id: true } });
  else await forget(tx, userId);
}

/** What learning platforms were told is kept by who they are there. */
async function forgetScores(tx: Transaction, userId: string): Promise<void> {
  const persons = await tx.ltiPerson.findMany({ where: { userId }, select: { platformId: true, subject: true } });
  for (const { platformId, subject } of persons)
    await tx.ltiScore.deleteMany({ where: { subject, link: { course: { platformId } } } });
}

/** Where the row stays, nothing goes with it by itself: `personal-data.db.test.ts` names what this leaves out. */
async function forget(tx: Transaction, userId: string): Promise<void> {
  await tx.credential.deleteMany({ where: { userId } });
  await tx.auditEntry.updateMany({ where: { byId: userId }, data: { byId: null } });
  await tx.guestPass.deleteMany({ where: { userId } });
  await tx.studyPlan.deleteMany({ where: { userId } });
  await tx.flag.deleteMany({ where: { userId } });
  await tx.tag.deleteMany({ where: { ownerId: userId } });
  await tx.feed.deleteMany({ where: { ownerId: userId } });
  await tx.deskStep.deleteMany({ where: { byId: userId } });
  await tx.pupilPass.deleteMany({ where: { userId } });
  await tx.enrollment.deleteMany({ where: { userId } });
  await tx.assignedPupil.deleteMany({ where: { userId } });
  await tx.overridePupil.deleteMany({ where: { userId } });
  await tx.notification.deleteMany({ where: { userId } });
  await tx.ltiPerson.deleteMany({ where: { userId } });
  await tx.ltiLaunch.deleteMany({ where: { userId } });
  await tx.outboxMessage.deleteMany({ where: { userId } });
  await tx.apiToken.deleteMany({ where: { userId } });
  await tx.webhook.deleteMany({ where: { userId } });
  await tx.eventReceipt.deleteMany({ where: { userId } });
  await tx.user.update({
    where: { id: userId },
    data: { email: null, name: null, role: 'learner', sessionVersion: { increment: 1 } },
    select: { id: true },
  });
}
