import { grade } from '@/core/grading';
import { settleAttempts } from '@/features/assignments/commands/settle-attempts';
import { ofTaught } from '@/features/assignments/policy/scope';
import { gradableOf, keyColumns } from '@/features/items/queries/gradable';
import { type RegradeEntry, regradesOf } from '@/features/regrades/queries/regrades-of';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import { type ClassFlag, flagsIn } from './class-flags';

/** One answer that was given, by as many pupils as meant the same. */
export type GivenAnswer = {
  /** For people; a list of texts where the item has parts. */
  readonly readable: string;
  /** As it was sent. */
  readonly response: string;
  readonly count: number;
  /** What it counts now, 0 to 1. */
  readonly points: number;
};

export type AssignmentItem = {
  readonly id: string;
  readonly kind: string;
  readonly stem: string;
  readonly key: string;
  readonly quote: string;
  readonly weight: number;
  readonly dropped: boolean;
  /** In how many finished attempts it was asked, and in how many left empty. */
  readonly asked: number;
  readonly empty: number;
  /** Mean of the points, 0 to 1, with nothing for an empty one unless everyone has them; null where nobody was asked. */
  readonly share: number | null;
  /** The most given first. */
  readonly answers: readonly GivenAnswer[];
  readonly regrades: readonly RegradeEntry[];
  readonly flags: readonly ClassFlag[];
};

export type AssignmentItems = {
  readonly id: string;
  readonly title: string;
  readonly class: { readonly id: string; readonly name: string; readonly archived: boolean };
  readonly language: 'id' | 'en';
  /** How many attempts are finished. */
  readonly attempts: number;
  readonly items: readonly AssignmentItem[];
  /** Whether the viewer decides the flags of this quiz. */
  readonly ownsQuiz: boolean;
};

type Key = { readonly classId: string; readonly assignmentId: string };

/**
 * An assignment item by item: what was answered, how it counts, what was regraded and reported.
 * @throws AppError `not-found` when the viewer does not teach the class, or it has no such assignment.
 */
export async function getAssignmentItems(
  viewer: Member,
  { classId, assignmentId }: Key,
  { now }: { now: Date },
): Promise<AssignmentItems> {
  const mine = { id: assignmentId, classId, ...ofTaught(viewer) };
  const found = await db.assignment.findFirst({
    where: mine,
    select: {
      id: true,
      title: true,
      class: { select: { id: true, name: true, archivedAt: true } },
      version: {
        select: {
          id: true,
          articleVersion: { select: { language: true } },
          quiz: { select: { ownerId: true } },
        },
      },
    },
  });
  if (!found) throw new AppError('not-found');
  await settleAttempts({ assignmentId }, { now });
  const [rows, attempts, regrades, flags] = await Promise.all([
    itemRows(found.version.id, assignmentId),
    db.attempt.count({ where: { assignmentId, finishedAt: { not: null } } }),
    regradesOf(viewer, assignmentId),
    flagsIn(viewer, { classId, versionId: found.version.id }),
  ]);
  const { archivedAt, ...group } = found.class;
  return {
    id: found.id,
    title: found.title,
    class: { ...group, archived: archivedAt !== null },
    language: found.version.articleVersion.language,
    attempts,
    items: rows.map((row) => itemOf(row, { regrades, flags })),
    ownsQuiz: viewer.role === 'admin' || found.version.quiz.ownerId === viewer.userId,
  };
}

type ItemRow = Awaited<ReturnType<typeof itemRows>>[number];

async function itemRows(versionId: string, assignmentId: string) {
  const finished = { assignmentId, finishedAt: { not: null } } as const;
  const counts = await db.attemptItem.groupBy({ by: ['itemId'], where: { attempt: finished }, _count: { _all: true } });
  const asked = new Map(counts.map(({ itemId, _count }) => [itemId, _count._all]));
  const rows = await db.item.findMany({
    where: { versionId, position: { not: null } },
    orderBy: { position: 'asc' },
    select: {
      ...keyColumns,
      id: true,
      stem: true,
      weight: true,
      evidenceText: true,
      answers: { where: { attempt: finished }, select: { response: true, points: true } },
    },
  });
  return rows.map((row) => ({ ...row, asked: asked.get(row.id) ?? 0 }));
}

type Beside = { readonly regrades: readonly RegradeEntry[]; readonly flags: readonly ClassFlag[] };

function itemOf(row: ItemRow, beside: Beside): AssignmentItem {
  const { id, kind, stem, key, weight, evidenceText, answers, asked } = row;
  const regrades = beside.regrades.filter(({ itemId }) => itemId === id);
  const stands = (deed: RegradeEntry['deed']) => regrades.some((one) => one.deed === deed && one.undoneAt === null);
  const empty = asked - answers.length;
  const points = answers.reduce((sum, answer) => sum + answer.points, stands('full') ? empty : 0);
  return {
    id,
    kind,
    stem,
    key,
    weight,
    quote: evidenceText,
    dropped: stands('drop'),
    asked,
    empty,
    share: asked === 0 ? null : points / asked,
    answers: distinct(row),
    regrades,
    flags: beside.flags.filter(({ itemId }) => itemId === id),
  };
}

/** Answers that read the same and count the same are one; capitals make no other one. */
function distinct(row: ItemRow): readonly GivenAnswer[] {
  const gradable = gradableOf(row);
  const found = new Map<string, GivenAnswer>();
  for (const { response, points } of row.answers) {
    const verdict = grade(gradable, response);
    const readable = verdict.kind === 'graded' ? verdict.readable : response;
    const place = `${readable.toLowerCase()} ${points}`;
    const before = found.get(place);
    found.set(place, { readable, response, points, ...before, count: (before?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((one, other) => other.count - one.count);
}
