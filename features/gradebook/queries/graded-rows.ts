import type { Score } from '@/core/grading';
import { isPlain, plainSums, type Sums, scoresBy, weighedScoresOf } from '@/features/assignments/queries/scores';
import { db } from '@/lib/db';
import { dateOf, type StoredMoment } from '@/lib/stored-moment';
import { Prisma } from '@/prisma/generated/sqlite/client';
import { type AttemptRow, addedTimes, attemptRows } from './class-rows';

export type GradedRows = {
  /** Each pupil's in the order they were begun. */
  readonly attempts: readonly AttemptRow[];
  /** By the id of the attempt. */
  readonly scores: ReadonlyMap<string, Score>;
};

/** The attempts at all assignments of a class with their scores. Where each item is worth one point they come together: in a class of a year there are tens of thousands. The scope is the caller's. */
export async function gradedRows(classId: string): Promise<GradedRows> {
  if (await isPlain({ classId })) return plainRows(classId);
  const [attempts, scores] = await Promise.all([attemptRows(classId), weighedScoresOf({ classId })]);
  return { attempts, scores };
}

type Row = Sums & {
  readonly userId: string;
  readonly assignmentId: string;
  readonly number: number | bigint;
  readonly finishedAt: StoredMoment | null;
};

async function plainRows(classId: string): Promise<GradedRows> {
  const columns = Prisma.sql`"Attempt"."userId" AS "userId", "Attempt"."assignmentId" AS "assignmentId", "Attempt"."number" AS "number", "Attempt"."finishedAt" AS "finishedAt",`;
  const [rows, addedTo] = await Promise.all([
    db.$queryRaw<Row[]>`${plainSums({ classId }, columns)} ORDER BY "Attempt"."number"`,
    addedTimes({ assignment: { classId } }),
  ]);
  const attempts = rows.map(({ id, userId, assignmentId, number, finishedAt }) => ({
    id,
    userId,
    assignmentId,
    number: Number(number),
    finishedAt: dateOf(finishedAt),
    addedTime: addedTo(id),
  }));
  return { attempts, scores: scoresBy(rows) };
}
