import { db } from '@/lib/db';
import type { Viewer } from '@/lib/viewer';
import { decidable } from '../policy';
import type { FlagOutcome, FlagReason } from '../schema';

/** A flag as whoever decides it sees it: not who raised it. */
export type QuizFlag = {
  readonly id: string;
  readonly reason: FlagReason;
  readonly comment: string;
  readonly raisedAt: Date;
  readonly outcome: FlagOutcome | null;
  readonly reply: string;
  readonly item: { readonly kind: string; readonly stem: string; readonly key: string; readonly evidenceText: string };
};

/**
 * The flags on all versions of a quiz, the undecided first, then the newest.
 * @throws AppError `not-found` for who may decide no flags at all.
 */
export async function flagsOfQuiz(viewer: Viewer, quizId: string): Promise<readonly QuizFlag[]> {
  const { item } = decidable(viewer);
  const flags = await db.flag.findMany({
    where: { item: { version: { quiz: { ...item.version.quiz, id: quizId } } } },
    orderBy: [{ raisedAt: 'desc' }, { id: 'asc' }],
    select: {
      id: true,
      reason: true,
      comment: true,
      raisedAt: true,
      outcome: true,
      reply: true,
      item: { select: { kind: true, stem: true, key: true, evidenceText: true } },
    },
  });
  return [...flags].sort((one, other) => Number(one.outcome !== null) - Number(other.outcome !== null));
}
