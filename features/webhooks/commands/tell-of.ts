import type { Transaction } from '@/lib/db';
import { tellWebhooks } from './tell-webhooks';

type At = { readonly now: Date };

/**
 * Of an attempt that was finished: the teachers of its class by whom, as they see it in the gradebook; where a learner took a quiz of their own accord, its
 * owner only that it was taken, as in its statistics.
 */
export async function tellOfAttempt(tx: Transaction, attemptId: string, { now }: At): Promise<void> {
  const [attempt] = await tx.$queryRaw<Finished[]>`
    SELECT "Attempt"."userId" AS "userId", "Attempt"."number" AS "number", "Attempt"."assignmentId" AS "assignmentId",
      "Assignment"."classId" AS "classId", "Attempt"."versionId" AS "versionId", "Quiz"."id" AS "quizId", "Quiz"."ownerId" AS "ownerId"
    FROM "Attempt" JOIN "QuizVersion" ON "QuizVersion"."id" = "Attempt"."versionId" JOIN "Quiz" ON "Quiz"."id" = "QuizVersion"."quizId"
    LEFT JOIN "Assignment" ON "Assignment"."id" = "Attempt"."assignmentId" WHERE "Attempt"."id" = ${attemptId}`;
  if (!attempt) throw new Error(`Expected an attempt ${attemptId}, got none.`);
  const { userId, number, assignmentId, classId, versionId, quizId, ownerId } = attempt;
  const happening = { type: 'attempt.finished', event: `attempt.finished:${attemptId}` } as const;
  if (classId === null) return tellWebhooks(tx, { ...happening, data: { quizId, versionId }, ownerId }, { now });
  const data = { quizId, versionId, attemptId, assignmentId, classId, userId, number: Number(number) };
  return tellWebhooks(tx, { ...happening, data, ownerId: null, classId }, { now });
}

/** The attempt with its quiz and class, by one statement in place of four. */
type Finished = {
  readonly userId: string;
  readonly number: number | bigint;
  readonly assignmentId: string | null;
  readonly classId: string | null;
  readonly versionId: string;
  readonly quizId: string;
  readonly ownerId: string | null;
};

/** Of a publication. */
export async function tellOfPublication(tx: Transaction, versionId: string, { now }: At): Promise<void> {
  const { number, quiz } = await tx.quizVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { number: true, quiz: { select: { id: true, code: true, ownerId: true } } },
  });
  const data = { quizId: quiz.id, code: quiz.code, versionId, number };
  const happening = { type: 'quiz.published', event: `quiz.published:${versionId}` } as const;
  return tellWebhooks(tx, { ...happening, data, ownerId: quiz.ownerId }, { now });
}

/** Of a flag, without who raised it. One that takes the place of an earlier one is told again. */
export async function tellOfFlag(tx: Transaction, flagId: string, { now }: At): Promise<void> {
  const { reason, itemId, item } = await tx.flag.findUniqueOrThrow({
    where: { id: flagId },
    select: {
      reason: true,
      itemId: true,
      item: { select: { version: { select: { quiz: { select: { id: true, ownerId: true } } } } } },
    },
  });
  const { id: quizId, ownerId } = item.version.quiz;
  const happening = { type: 'flag.raised', event: `flag.raised:${flagId}:${now.getTime()}` } as const;
  return tellWebhooks(tx, { ...happening, data: { flagId, itemId, quizId, reason }, ownerId }, { now });
}

/** Of a regrade: whoever owns the quiz, and of one in an assignment the teachers of its class. */
export async function tellOfRegrade(tx: Transaction, regradeId: string, { now }: At): Promise<void> {
  const { deed, itemId, assignmentId, assignment, item } = await tx.regrade.findUniqueOrThrow({
    where: { id: regradeId },
    select: {
      deed: true,
      itemId: true,
      assignmentId: true,
      assignment: { select: { classId: true } },
      item: { select: { version: { select: { quiz: { select: { id: true, ownerId: true } } } } } },
    },
  });
  const { id: quizId, ownerId } = item.version.quiz;
  const data = { regradeId, deed, itemId, quizId, assignmentId };
  const happening = { type: 'regrade.made', event: `regrade.made:${regradeId}` } as const;
  const whose = assignment ? { ownerId: null, classId: assignment.classId } : { ownerId };
  return tellWebhooks(tx, { ...happening, data, ...whose }, { now });
}
