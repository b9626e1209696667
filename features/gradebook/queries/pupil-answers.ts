import { type Cell, type Score, score } from '@/core/grading';
import { settleAttempts } from '@/features/assignments/commands/settle-attempts';
import { ofTaught } from '@/features/assignments/policy/scope';
import { rulesOfPupil } from '@/features/assignments/queries/rules-of';
import { scoresOf } from '@/features/assignments/queries/scores';
import { bodyOf, type ProvenItem, provenItems } from '@/features/items/queries/proof';
import { type ItemNote, notesOn } from '@/features/regrades/queries/notes';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import { attemptRows, classRow } from './class-rows';
import { pupilCell } from './pupil-cell';

export type PupilAttempt = {
  readonly id: string;
  readonly number: number;
  readonly finishedAt: Date | null;
};

/** An item of an attempt as its teacher sees it; `answerId` is null where nothing was answered. */
export type PupilItem = ProvenItem & { readonly answerId: string | null; readonly note: ItemNote | undefined };

type Neighbour = { readonly userId: string; readonly name: string };

export type PupilAnswers = {
  readonly class: { readonly id: string; readonly name: string; readonly archived: boolean };
  readonly assignment: { readonly id: string; readonly title: string };
  readonly pupil: { readonly userId: string; readonly name: string; readonly realName: string | null };
  /** Those before and after by name, who are in the class. */
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
  readonly cell: Cell;
  readonly attempts: readonly PupilAttempt[];
  /** The attempt looked at; null before the first is finished. */
  readonly shown: {
    readonly id: string;
    readonly number: number;
    readonly finishedAt: Date;
    readonly score: Score;
    readonly items: readonly PupilItem[];
  } | null;
  readonly article: { readonly title: string; readonly language: 'id' | 'en'; readonly body: string };
};

type Key = { readonly classId: string; readonly assignmentId: string; readonly userId: string };

/**
 * What a pupil answered in an assignment, each answer beside key and quote: of the attempt with this number, else of the last that is finished.
 * @throws AppError `not-found` when the viewer does not teach the class, it has no such assignment, or the pupil was never in it.
 */
export async function getPupilAnswers(
  viewer: Member,
  { classId, assignmentId, userId }: Key,
  { number, now }: { readonly number: number | null; readonly now: Date },
): Promise<PupilAnswers> {
  const group = await classRow(viewer, classId, assignmentId);
  const [assignment] = group.assignments;
  const pupil = group.enrollments.find((one) => one.userId === userId);
  if (!assignment || !pupil) throw new AppError('not-found');
  await settleAttempts({ assignmentId, userId }, { now });
  const [taken, scores, article] = await Promise.all([
    attemptRows(classId, { assignmentId, userId }),
    scoresOf({ assignmentId, userId }),
    articleOf(assignmentId),
  ]);
  const finished = taken.flatMap((attempt) =>
    attempt.finishedAt ? [{ ...attempt, finishedAt: attempt.finishedAt }] : [],
  );
  const chosen = finished.find((attempt) => attempt.number === number) ?? finished.at(-1);
  const { previous, next } = neighbours(group.enrollments, userId);
  return {
    class: { id: group.id, name: group.name, archived: group.archivedAt !== null },
    assignment: { id: assignment.id, title: assignment.title },
    pupil: { userId, name: pupil.name, realName: pupil.realName },
    previous,
    next,
    cell: pupilCell(assignment, pupil, {
      taken,
      scores,
      rules: rulesOfPupil(assignment, pupil.userId),
      view: { count: 'rules' },
      now,
    }),
    attempts: taken.map((attempt) => ({ id: attempt.id, number: attempt.number, finishedAt: attempt.finishedAt })),
    shown: chosen
      ? {
          id: chosen.id,
          number: chosen.number,
          finishedAt: chosen.finishedAt,
          score: scores.get(chosen.id) ?? score([]),
          items: await itemsOf(viewer, assignmentId, chosen.id),
        }
      : null,
    article,
  };
}

async function articleOf(assignmentId: string): Promise<PupilAnswers['article']> {
  const { version } = await db.assignment.findUniqueOrThrow({
    where: { id: assignmentId },
    select: { version: { select: { articleVersion: { select: { id: true, title: true, language: true } } } } },
  });
  const { id, ...article } = version.articleVersion;
  return { ...article, body: await bodyOf(id) };
}

/** In the order in which the pupil was asked. */
async function itemsOf(viewer: Member, assignmentId: string, attemptId: string): Promise<readonly PupilItem[]> {
  const { items, answers, versionId } = await db.attempt.findUniqueOrThrow({
    where: { id: attemptId },
    select: {
      versionId: true,
      items: { orderBy: { position: 'asc' }, select: { itemId: true } },
      answers: { select: { id: true, itemId: true, response: true, correct: true, points: true } },
    },
  });
  const given = new Map(answers.map(({ itemId, ...answer }) => [itemId, answer]));
  const assignment = { id: assignmentId, ...ofTaught(viewer) };
  const [proven, notes] = await Promise.all([
    provenItems({ attemptItems: { some: { attempt: { id: attemptId, assignment } } } }, given),
    notesOn({ id: attemptId, versionId, assignmentId }),
  ]);
  const byId = new Map(proven.map((item) => [item.id, item]));
  return items.flatMap(({ itemId }) => {
    const item = byId.get(itemId);
    return item ? [{ ...item, answerId: given.get(itemId)?.id ?? null, note: notes.get(itemId) }] : [];
  });
}

type Enrolled = Neighbour & { readonly leftAt: Date | null };

function neighbours(enrollments: readonly Enrolled[], userId: string) {
  const there = enrollments
    .filter(({ leftAt }) => leftAt === null)
    .sort((one, other) => one.name.localeCompare(other.name, 'id') || (one.userId < other.userId ? -1 : 1));
  const at = there.findIndex((one) => one.userId === userId);
  const neighbour = (place: number): Neighbour | null => {
    const one = at < 0 ? undefined : there[place];
    return one ? { userId: one.userId, name: one.name } : null;
  };
  return { previous: neighbour(at - 1), next: neighbour(at + 1) };
}
