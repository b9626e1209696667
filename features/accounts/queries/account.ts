import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Member } from '@/lib/viewer';

export type Account = {
  readonly name: string;
  /** Null for a pupil, who has a class instead, and for who comes in from a learning platform alone. */
  readonly email: string | null;
  readonly teaches: boolean;
  readonly pupilOf: { readonly name: string; readonly code: string } | null;
  /** For who comes in from a learning platform alone: its name. */
  readonly platform: string | null;
};

/** @throws AppError `not-found` for an account that is gone. */
export async function getAccount(viewer: Member): Promise<Account> {
  const user = await db.user.findUnique({
    where: { id: viewer.userId },
    select: {
      email: true,
      pupilPass: { select: { class: { select: { name: true, code: true } } } },
      ltiPersons: { orderBy: { linkedAt: 'desc' }, take: 1, select: { platform: { select: { name: true } } } },
    },
  });
  if (!user) throw new AppError('not-found');
  const pupilOf = user.pupilPass?.class ?? null;
  const only = user.email === null && pupilOf === null;
  const platform = only ? (user.ltiPersons[0]?.platform.name ?? null) : null;
  return { name: viewer.name, email: user.email, teaches: viewer.role !== 'learner', pupilOf, platform };
}

/** What deleting the account takes away, and what it leaves because it is others' too; see `deleteAccount`. */
export type DeletionLoss = {
  readonly attempts: number;
  readonly articles: number;
  readonly quizzes: number;
  readonly keptQuizzes: number;
  /** What becomes of the classes they own; see `releaseClasses`. */
  readonly classesHanded: number;
  readonly classesArchived: number;
  readonly classesGone: number;
};

export async function getDeletionLoss({ userId }: Pick<Member, 'userId'>): Promise<DeletionLoss> {
  const answeredByOthers = { versions: { some: versionAnsweredByOthers(userId) } };
  const ofOthers = { ownerId: { not: userId } };
  const own = { teachers: { some: { userId, part: 'owner' } } } as const;
  const alone = { NOT: { teachers: { some: { userId: { not: userId } } } } };
  const [attempts, articles, quizzes, keptQuizzes, classesHanded, classesArchived, classesGone] = await Promise.all([
    db.attempt.count({ where: { userId } }),
    db.article.count({ where: { ownerId: userId, quizzes: { none: { OR: [answeredByOthers, ofOthers] } } } }),
    db.quiz.count({ where: { ownerId: userId, NOT: answeredByOthers } }),
    db.quiz.count({ where: { ownerId: userId, ...answeredByOthers } }),
    db.class.count({ where: { ...own, NOT: alone } }),
    db.class.count({ where: { ...own, ...alone, enrollments: { some: {} } } }),
    db.class.count({ where: { ...own, ...alone, enrollments: { none: {} } } }),
  ]);
  return { attempts, articles, quizzes, keptQuizzes, classesHanded, classesArchived, classesGone };
}

/** Versions that someone else took, is to take in a class, or was asked an item of in their reviews, which may come from a quiz they never took. */
export function versionAnsweredByOthers(userId: string) {
  const others = { not: userId };
  return {
    OR: [
      { attempts: { some: { userId: others } } },
      { assignments: { some: {} } },
      { items: { some: { reviews: { some: { card: { userId: others } } } } } },
    ],
  };
}
