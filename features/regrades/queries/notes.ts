import { db } from '@/lib/db';
import type { StoredMoment } from '@/lib/stored-moment';
import { Prisma } from '@/prisma/generated/sqlite/client';
import { regradedIn } from './regraded-in';

/** What was regraded of an item, as its learner reads it. */
export type RegradeNote = {
  readonly deed: 'drop' | 'accept' | 'full' | 'points';
  /** Of `accept`: the response that is right too; of the others empty. */
  readonly accepted: string;
  /** Null while it is not told; see `withoutWords`. */
  readonly reason: string | null;
  readonly at: Date;
  /** Since then it does not count any more. */
  readonly undoneAt: Date | null;
};

export type ItemNote = {
  /** In the order they were made, those that were undone too: whoever was told of one reads what became of it. */
  readonly regrades: readonly RegradeNote[];
  /** What the teacher wrote to the answer; its text is null while it is not told. */
  readonly comment: { readonly text: string | null; readonly at: Date } | null;
};

type Attempt = { readonly id: string; readonly versionId: string; readonly assignmentId: string | null };

/** What stands beside the items of an attempt, by the id of the item; those without are absent. The scope is the caller's. Most have nothing: `notedIn` tells. */
export async function notesOn({ id, versionId, assignmentId }: Attempt): Promise<ReadonlyMap<string, ItemNote>> {
  const inReach = assignmentId === null ? [{ assignmentId: null }] : [{ assignmentId: null }, { assignmentId }];
  const [regrades, comments] = await Promise.all([
    db.regrade.findMany({
      where: {
        item: { versionId },
        AND: [{ OR: inReach }, { OR: [{ answerId: null }, { answer: { attemptId: id } }] }],
      },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
      select: { itemId: true, deed: true, accepted: true, reason: true, at: true, undoneAt: true },
    }),
    commentsIn(id),
  ]);
  const commentOf = new Map(comments.map(({ itemId, text, at }) => [itemId, { text, at: new Date(at) }]));
  const itemIds = new Set([...regrades.map(({ itemId }) => itemId), ...commentOf.keys()]);
  return new Map(
    [...itemIds].map((itemId) => [
      itemId,
      {
        regrades: regrades.flatMap(({ itemId: of, accepted, ...note }) =>
          of === itemId ? [{ ...note, accepted: accepted ?? '' }] : [],
        ),
        comment: commentOf.get(itemId) ?? null,
      },
    ]),
  );
}

/** Whether anything of the version of the attempt at hand was ever regraded, or any of its answers commented, as a condition of SQL. */
export const notedIn = Prisma.sql`(
  ${regradedIn(Prisma.sql`"Attempt"."versionId"`)} OR EXISTS (
    SELECT 1 FROM "Answer" AS "commented" JOIN "AnswerComment" ON "AnswerComment"."answerId" = "commented"."id"
    WHERE "commented"."attemptId" = "Attempt"."id"
  )
)`;

type Comment = { readonly itemId: string; readonly text: string; readonly at: StoredMoment };

/** Joined: Prisma asks for the answers of no comment too. */
function commentsIn(attemptId: string): Promise<readonly Comment[]> {
  return db.$queryRaw<Comment[]>`
    SELECT "Answer"."itemId" AS "itemId", "AnswerComment"."text" AS "text", "AnswerComment"."at" AS "at"
    FROM "Answer" JOIN "AnswerComment" ON "AnswerComment"."answerId" = "Answer"."id" WHERE "Answer"."attemptId" = ${attemptId}`;
}

/** While keys are not told: what was done and when, but no response that is right too, no reason and no comment, for either may tell the key. */
export function withoutWords(notes: ReadonlyMap<string, ItemNote>): ReadonlyMap<string, ItemNote> {
  return new Map(
    [...notes].map(([itemId, { regrades, comment }]) => [
      itemId,
      {
        regrades: regrades.map((note) => ({ ...note, accepted: '', reason: null })),
        comment: comment && { ...comment, text: null },
      },
    ]),
  );
}

/** Whether an item is left out of the score. */
export function isDropped(note: ItemNote | undefined): boolean {
  return stands(note, 'drop');
}

/** Whether who left an item empty has its points all the same. */
export function isFull(note: ItemNote | undefined): boolean {
  return stands(note, 'full');
}

function stands(note: ItemNote | undefined, asked: RegradeNote['deed']): boolean {
  return note?.regrades.some(({ deed, undoneAt }) => deed === asked && undoneAt === null) ?? false;
}
