import { sealedFrom } from '@/features/items/policy/sealed';
import { db } from '@/lib/db';

/**
 * What was graded by hand, for the file of a person's data: regrades and comments that concern their own answers, once the keys of the attempt are told, and for a teacher those
 * they made or undid.
 */
export async function getRegradeData(userId: string) {
  const own = { userId, sealed: false, finishedAt: { not: null } } as const;
  const answered = { item: { answers: { some: { attempt: own } } }, answerId: null } as const;
  const [concerning, comments, made, undone, commented] = await Promise.all([
    db.regrade.findMany({
      where: {
        // A later attempt may still keep the key of the same item.
        NOT: { item: sealedFrom(userId) },
        OR: [
          { answer: { attempt: own } },
          { assignmentId: null, ...answered },
          { assignment: { attempts: { some: own } }, ...answered },
        ],
      },
      ...inOrder,
      select: regrade,
    }),
    db.answerComment.findMany({ where: { answer: { attempt: own } }, ...inOrder, select: comment }),
    db.regrade.findMany({ where: { byId: userId }, ...inOrder, select: regrade }),
    db.regrade.findMany({ where: { undoneById: userId }, ...inOrder, select: regrade }),
    db.answerComment.findMany({ where: { byId: userId }, ...inOrder, select: comment }),
  ]);
  const [told, written] = [comments.map(plain), commented.map(plain)];
  return { concerning, comments: told, made, undone, commented: written };
}

const inOrder = { orderBy: { at: 'asc' } } as const;
const stem = { select: { stem: true } } as const;
const regrade = {
  deed: true,
  accepted: true,
  points: true,
  reason: true,
  at: true,
  undoneAt: true,
  item: stem,
} as const;
const comment = { text: true, at: true, answer: { select: { item: stem } } } as const;

type Comment = {
  readonly text: string;
  readonly at: Date;
  readonly answer: { readonly item: { readonly stem: string } };
};

function plain({ answer, ...rest }: Comment) {
  return { ...rest, item: answer.item };
}
