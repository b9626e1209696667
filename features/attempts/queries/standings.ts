import { scoreOf } from '@/core/grading';
import { isAskableAt, type Suspended, suspendedTimes } from '@/features/items/policy/askable';
import { type CountedItem, countedItem, scoreOfItems } from '@/features/items/policy/counted';
import { getAskedVersion } from '@/features/items/queries/asked-version';
import { suspendedIn } from '@/features/items/queries/suspended-in';
import { regradedIn } from '@/features/regrades/queries/regraded-in';
import { db } from '@/lib/db';
import { dateOf, type StoredMoment } from '@/lib/stored-moment';
import { isOwner, type Viewer } from '@/lib/viewer';
import { Prisma } from '@/prisma/generated/sqlite/client';

/** What a viewer did with a quiz so far, over all its versions. */
export type Standing = {
  readonly open: { readonly attemptId: string; readonly answered: number; readonly items: number } | null;
  /** The best finished attempt; null when none is. */
  readonly best: { readonly attemptId: string; readonly points: number; readonly outOf: number } | null;
};

/** By quiz code; quizzes the viewer never tried are absent. */
export async function getStandings(viewer: Viewer, codes: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
  if (!isOwner(viewer) || codes.length === 0) return new Map();
  const attempts = await attemptsAt(viewer.userId, codes);
  const touched = new Set(attempts.flatMap((attempt) => (attempt.touched ? attempt.versionId : [])));
  const versions = await versionsOf(new Set(attempts.map(({ versionId }) => versionId)), touched);
  const odd = attempts.filter(({ versionId }) => !versions.get(versionId)?.isPlain);
  const answers = await answersIn(odd.map(({ id }) => id));
  const standings = new Map<string, Standing>();
  for (const { id, startedAt, finishedAt, versionId, ...sum } of attempts) {
    const { code, items, isPlain } = versions.get(versionId) ?? { code: '', items: [], isPlain: false };
    const { open, best } = standings.get(code) ?? { open: null, best: null };
    const asked = items.filter((item) => isAskableAt(item, startedAt));
    const { points, outOf, share } = isPlain
      ? scoreOf(sum.points, sum.answered, asked.length)
      : scoreOfItems(asked, answers.get(id) ?? []);
    const better = best === null || share >= (best.outOf === 0 ? 0 : best.points / best.outOf);
    standings.set(code, {
      open: finishedAt ? open : { attemptId: id, answered: sum.answered, items: asked.length },
      best: finishedAt && better ? { attemptId: id, points, outOf } : best,
    });
  }
  return standings;
}

type Row = {
  readonly id: string;
  readonly startedAt: StoredMoment;
  readonly finishedAt: StoredMoment | null;
  readonly versionId: string;
  readonly answered: number | bigint;
  readonly points: number | bigint;
  /** Whether an item of the version was ever regraded or suspended. */
  readonly touched: boolean | number | bigint;
};

/** The viewer's attempts of their own accord, first to last. Their answers are added up where they are: of whoever takes quizzes again and again there are thousands. */
async function attemptsAt(userId: string, codes: readonly string[]) {
  const ofAttempt = Prisma.sql`"Attempt"."versionId"`;
  const rows = await db.$queryRaw<Row[]>`
    SELECT "Attempt"."id" AS "id", "Attempt"."startedAt" AS "startedAt", "Attempt"."finishedAt" AS "finishedAt",
      "Attempt"."versionId" AS "versionId", COUNT("Answer"."id") AS "answered", COALESCE(SUM("Answer"."points"), 0) AS "points",
      (${regradedIn(ofAttempt)} OR ${suspendedIn(ofAttempt)}) AS "touched"
    FROM "Attempt" JOIN "QuizVersion" ON "QuizVersion"."id" = "Attempt"."versionId" JOIN "Quiz" ON "Quiz"."id" = "QuizVersion"."quizId"
      LEFT JOIN "Answer" ON "Answer"."attemptId" = "Attempt"."id"
    WHERE "Attempt"."userId" = ${userId} AND "Attempt"."assignmentId" IS NULL AND "Quiz"."code" IN (${Prisma.join([...codes])})
    GROUP BY "Attempt"."id" ORDER BY "Attempt"."startedAt"`;
  return rows.map(({ id, versionId, startedAt, finishedAt, answered, points, touched }) => ({
    id,
    versionId,
    startedAt: new Date(startedAt),
    finishedAt: dateOf(finishedAt),
    answered: Number(answered),
    points: Number(points),
    touched: Boolean(touched),
  }));
}

type Answered = { readonly itemId: string; readonly points: number };

/** By the id of the attempt. */
async function answersIn(attemptIds: readonly string[]): Promise<ReadonlyMap<string, readonly Answered[]>> {
  if (attemptIds.length === 0) return new Map();
  const rows = await db.answer.findMany({
    where: { attemptId: { in: [...attemptIds] } },
    select: { attemptId: true, itemId: true, points: true },
  });
  const answers = new Map<string, Answered[]>(attemptIds.map((id) => [id, []]));
  for (const { attemptId, ...answer } of rows) answers.get(attemptId)?.push(answer);
  return answers;
}

/** `isPlain`: each item counts one point, and none was regraded or suspended, so that a score is the points of its answers. */
type Version = {
  readonly code: string;
  readonly items: readonly (CountedItem & Suspended)[];
  readonly isPlain: boolean;
};

/** What versions ask, which stands in memory, with what was regraded and suspended since of those that were touched. */
async function versionsOf(
  ids: ReadonlySet<string>,
  touched: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Version>> {
  const [{ regrades, suspensions }, ...asked] = await Promise.all([
    touched.size === 0 ? untouched : remarksOn(touched),
    ...[...ids].map(async (id) => ({ id, ...(await getAskedVersion(db, id)) })),
  ]);
  const of = <Row extends { readonly itemId: string }>(rows: readonly Row[], id: string) =>
    rows.filter(({ itemId }) => itemId === id);
  return new Map(
    asked.map(({ id: versionId, code, itemIds, weights }) => {
      const items = itemIds.map((id, at) => {
        return { id, weight: weights[at] ?? 1, regrades: of(regrades, id), suspensions: of(suspensions, id) };
      });
      const isPlain = items.every((item) => item.weight === 1 && item.regrades.length + item.suspensions.length === 0);
      return [versionId, { code, items, isPlain }];
    }),
  );
}

const untouched = { regrades: [], suspensions: [] } as const;

async function remarksOn(versionIds: ReadonlySet<string>) {
  const item = { versionId: { in: [...versionIds] } };
  const [regrades, suspensions] = await Promise.all([
    db.regrade.findMany({
      where: { item, ...countedItem.regrades.where },
      select: { itemId: true, ...countedItem.regrades.select },
    }),
    db.suspension.findMany({ where: { item }, select: { itemId: true, ...suspendedTimes.select } }),
  ]);
  return { regrades, suspensions };
}
