import { askableAt } from '@/features/items/policy/askable';
import { type CountedItem, countedItem, scoreOfItems } from '@/features/items/policy/counted';
import { gradableOf, keyColumns } from '@/features/items/queries/gradable';
import { db } from '@/lib/db';
import type { ToldAttempt } from '../policy/statements';

/** A finished attempt for its statements, as it is graded now; nothing when it is gone. For the courier alone: no viewer asks. */
export async function toldAttempt(attemptId: string): Promise<ToldAttempt | null> {
  const attempt = await db.attempt.findUnique({ where: { id: attemptId }, select: columns });
  if (!attempt?.finishedAt) return null;
  const { id, userId, startedAt, finishedAt, version } = attempt;
  const { title, language } = version.articleVersion;
  return {
    id,
    userId,
    startedAt,
    finishedAt,
    quiz: { code: version.quiz.code, title, language },
    score: await scoreOfAttempt(attempt),
    answers: attempt.answers.map(({ item, ...answer }) => ({ ...answer, stem: item.stem, gradable: gradableOf(item) })),
  };
}

const columns = {
  id: true,
  userId: true,
  startedAt: true,
  finishedAt: true,
  assignmentId: true,
  versionId: true,
  version: {
    select: {
      quiz: { select: { code: true } },
      articleVersion: { select: { title: true, language: true } },
    },
  },
  items: { select: { item: { select: countedItem } } },
  answers: {
    orderBy: { answeredAt: 'asc' },
    select: {
      itemId: true,
      response: true,
      correct: true,
      points: true,
      answeredAt: true,
      item: { select: { stem: true, ...keyColumns } },
    },
  },
} as const;

type Row = {
  readonly startedAt: Date;
  readonly assignmentId: string | null;
  readonly versionId: string;
  readonly items: readonly { readonly item: CountedItem }[];
  readonly answers: readonly { readonly itemId: string; readonly points: number }[];
};

/** What an attempt asks are its own items, else those of its version that were askable when it began. */
async function scoreOfAttempt({ items, assignmentId, versionId, startedAt, answers }: Row) {
  const own = items.map(({ item }) => item);
  const asked =
    own.length > 0
      ? own
      : await db.item.findMany({
          where: { versionId, position: { not: null }, ...askableAt(startedAt) },
          select: countedItem,
        });
  return scoreOfItems(asked, answers, assignmentId);
}
