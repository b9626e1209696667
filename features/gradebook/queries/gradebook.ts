import { meanOf } from '@/core/grading';
import { settleAttempts } from '@/features/assignments/commands/settle-attempts';
import { rulesByPupil } from '@/features/assignments/queries/rules-of';
import type { Viewer } from '@/lib/viewer';
import { arrange, columnMeans, type Row } from '../policy/arrange';
import type { GradebookView } from '../schema';
import { type AssignmentRow, type AttemptRow, type ClassRow, classRow } from './class-rows';
import { gradedRows } from './graded-rows';
import { maximaOf } from './maxima';
import { pupilCell, type Taken } from './pupil-cell';

export type GradebookColumn = {
  readonly id: string;
  readonly title: string;
  readonly setAt: Date;
  readonly closesAt: Date | null;
  /** Points there are, as attempts had them; before the first those of all items, and null where items are drawn. */
  readonly maximum: number | null;
  /** 0 to 100; 0: none is set. */
  readonly passPercent: number;
  /** Mean of the grades shown, 0 to 1. */
  readonly mean: number | null;
};

export type Gradebook = {
  readonly class: { readonly id: string; readonly name: string; readonly archived: boolean };
  /** Oldest first. */
  readonly columns: readonly GradebookColumn[];
  readonly rows: readonly Row[];
  /** All assignments of the class, to choose a column from. */
  readonly assignments: readonly { readonly id: string; readonly title: string }[];
  /** Mean of the means of the rows shown. */
  readonly mean: number | null;
  /** How many pupils there are without the filter; how many have left. */
  readonly pupils: number;
  readonly former: number;
  readonly view: GradebookView;
};

/**
 * The gradebook of a class: pupils by assignments, each cell by the rules of that pupil, as `view` asks for it. Attempts whose time is over are ended first.
 * The number of queries does not grow with the class.
 * @throws AppError `not-found` when the viewer does not teach the class.
 */
export async function getGradebook(
  viewer: Viewer,
  classId: string,
  view: GradebookView,
  { now }: { now: Date },
): Promise<Gradebook> {
  const found = await classRow(viewer, classId);
  await settleAttempts({ assignment: { classId } }, { now });
  const [{ attempts, scores }, maxima] = await Promise.all([gradedRows(classId), maximaOf(classId)]);
  const shown = found.assignments.filter(({ id }) => view.assignment === null || view.assignment === id);
  const sittings = sittingsOf(attempts);
  const pupils = found.enrollments.filter(({ leftAt }) => view.former || leftAt === null);
  const ruled = shown.map((assignment) => ({ assignment, rulesOf: rulesByPupil(assignment) }));
  const all = pupils.map((pupil): Row => {
    const cells = ruled.map(({ assignment, rulesOf }) =>
      pupilCell(assignment, pupil, {
        rules: rulesOf(pupil.userId),
        taken: sittings.get(placeOf(assignment.id, pupil.userId)) ?? [],
        scores,
        view,
        now,
      }),
    );
    const { userId, name, realName, leftAt } = pupil;
    return { userId, name, realName, former: leftAt !== null, cells, mean: meanOf(cells) };
  });
  const rows = arrange(
    all,
    view,
    shown.map(({ id }) => id),
  );
  const means = columnMeans(rows, shown.length);
  const most = mostOf(attempts, scores);
  return {
    class: { id: found.id, name: found.name, archived: found.archivedAt !== null },
    columns: shown.map((assignment, at) => columnOf(assignment, { most, maxima, mean: means[at] ?? null })),
    rows,
    assignments: found.assignments.map(({ id, title }) => ({ id, title })),
    mean: meanOf(rows.map(({ mean }) => ({ share: mean }))),
    ...counts(found),
    view,
  };
}

function counts({ enrollments }: ClassRow) {
  const former = enrollments.filter(({ leftAt }) => leftAt !== null).length;
  return { pupils: enrollments.length - former, former };
}

const placeOf = (assignmentId: string | null, userId: string) => `${assignmentId}:${userId}`;

/** The attempts of each pupil at each assignment, in the order they were begun. */
function sittingsOf(attempts: readonly AttemptRow[]): ReadonlyMap<string, readonly AttemptRow[]> {
  const places = new Map<string, AttemptRow[]>();
  for (const attempt of attempts) {
    const place = placeOf(attempt.assignmentId, attempt.userId);
    const there = places.get(place);
    if (there) there.push(attempt);
    else places.set(place, [attempt]);
  }
  return places;
}

type Found = {
  /** Points that attempts had, and those of all items. */
  readonly most: ReadonlyMap<string, number>;
  readonly maxima: ReadonlyMap<string, number>;
  readonly mean: number | null;
};

function columnOf(assignment: AssignmentRow, { most, maxima, mean }: Found): GradebookColumn {
  const { id, title, setAt, closesAt, passPercent, drawCount } = assignment;
  const untaken = drawCount === 0 ? (maxima.get(id) ?? 0) : null;
  const maximum = most.get(id) ?? untaken;
  return { id, title, setAt, closesAt, passPercent, maximum, mean };
}

/** The most points that an attempt could have, by the id of the assignment. */
function mostOf(attempts: readonly AttemptRow[], scores: Taken['scores']): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const { id, assignmentId } of attempts) {
    const { outOf } = scores.get(id) ?? { outOf: 0 };
    if (assignmentId && outOf > (most.get(assignmentId) ?? 0)) most.set(assignmentId, outOf);
  }
  return most;
}
