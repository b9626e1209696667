import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Member } from '@/lib/viewer';

export type Account = { readonly name: string; readonly email: string; readonly teaches: boolean };

/** @throws AppError `not-found` for an account that is gone. */
export async function getAccount(viewer: Member): Promise<Account> {
  const user = await db.user.findUnique({ where: { id: viewer.userId }, select: { name: true, email: true } });
  if (!user?.email) throw new AppError('not-found');
  return { name: user.name ?? user.email, email: user.email, teaches: viewer.role !== 'learner' };
}

/** What deleting the account takes away, and what it leaves because it is others' too; see `deleteAccount`. */
export type DeletionLoss = {
  readonly attempts: number;
  readonly articles: number;
  readonly quizzes: number;
  readonly keptQuizzes: number;
};

export async function getDeletionLoss({ userId }: Member): Promise<DeletionLoss> {
  const answeredByOthers = { versions: { some: versionAnsweredByOthers(userId) } };
  const ofOthers = { ownerId: { not: userId } };
  const [attempts, articles, quizzes, keptQuizzes] = await Promise.all([
    db.attempt.count({ where: { userId } }),
    db.article.count({ where: { ownerId: userId, quizzes: { none: { OR: [answeredByOthers, ofOthers] } } } }),
    db.quiz.count({ where: { ownerId: userId, NOT: answeredByOthers } }),
    db.quiz.count({ where: { ownerId: userId, ...answeredByOthers } }),
  ]);
  return { attempts, articles, quizzes, keptQuizzes };
}

/** Versions that someone else took, or was asked an item of in their reviews, which may come from a quiz they never took. */
export function versionAnsweredByOthers(userId: string) {
  const others = { not: userId };
  return {
    OR: [
      { attempts: { some: { userId: others } } },
      { items: { some: { reviews: { some: { card: { userId: others } } } } } },
    ],
  };
}
