import { db, type Transaction } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import type { Deletion } from '../schema/forms';
import { proveIdentity } from './prove-identity';

/**
 * Deletes the viewer's account, their attempts and practices, and every article and quiz that nobody else has answered. A quiz that
 * others answered stays, for its attempts are theirs: its owner is then a row without name, e-mail, password or session.
 * (Not an owner of null: that marks the shipped articles, and would put the text into everyone's library.)
 */
export async function deleteAccount(
  viewer: Member,
  { deletePassword }: Deletion,
  { now }: { now: Date },
): Promise<Outcome<void, 'current-wrong' | 'throttled'>> {
  const proven = await proveIdentity(viewer, deletePassword, { now });
  if (!proven.ok) return { ...proven, field: 'deletePassword' };
  await db.$transaction((tx) => remove(tx, viewer.userId));
  return done(undefined);
}

async function remove(tx: Transaction, userId: string): Promise<void> {
  await tx.attempt.deleteMany({ where: { userId } });
  await tx.practice.deleteMany({ where: { userId } });
  await tx.quiz.deleteMany({ where: { ownerId: userId, versions: { none: { attempts: { some: {} } } } } });
  await tx.quizVersion.deleteMany({
    where: { quiz: { ownerId: userId }, publication: null, attempts: { none: {} } },
  });
  await tx.article.deleteMany({ where: { ownerId: userId, quizzes: { none: {} } } });
  const kept = await tx.user.count({
    where: { id: userId, OR: [{ quizzes: { some: {} } }, { articles: { some: {} } }] },
  });
  if (kept === 0) await tx.user.delete({ where: { id: userId }, select: { id: true } });
  else await forget(tx, userId);
}

async function forget(tx: Transaction, userId: string): Promise<void> {
  await tx.credential.deleteMany({ where: { userId } });
  await tx.user.update({
    where: { id: userId },
    data: { email: null, name: null, role: 'learner', sessionVersion: { increment: 1 } },
    select: { id: true },
  });
}
