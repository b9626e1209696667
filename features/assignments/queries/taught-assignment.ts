import { gradeOf, lessLate, type Score } from '@/core/grading';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import { deadlineOf, dueAt, isLate, type Phase, phaseAt } from '../policy/clock';
import type { OverridingRules, OwnRules } from '../policy/rules';
import { ofTaught } from '../policy/scope';
import { sumOf } from './assigned';
import { ruledForAll, rulesOfPupil } from './rules-of';
import { scoresOf } from './scores';

/** An attempt at an assignment, as a teacher watches it. */
export type WatchedAttempt = {
  readonly id: string;
  readonly number: number;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly deadlineAt: Date | null;
  readonly late: boolean;
  readonly answered: number;
  readonly items: number;
  readonly score: Score;
  /** The item on the pupil's page and when it was last heard of; null before it first was. */
  readonly presence: { readonly seenAt: Date; readonly number: number } | null;
  readonly lastAnswerAt: Date | null;
};

export type AssignedPupil = {
  readonly userId: string;
  readonly name: string;
  readonly rules: OwnRules;
  /** Whether an override names them. */
  readonly overridden: boolean;
  readonly phase: Phase;
  readonly dueAt: Date | null;
  readonly attempts: readonly WatchedAttempt[];
  /** By the method of the pupil's rules, 0 to 1, less what being late costs; null before the first is handed in. */
  readonly grade: number | null;
};

export type OverrideLine = OverridingRules & {
  readonly id: string;
  readonly pupils: readonly { readonly userId: string; readonly name: string }[];
};

export type TaughtAssignmentPage = {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly class: { readonly id: string; readonly name: string; readonly archived: boolean };
  readonly quiz: {
    readonly id: string | null;
    readonly title: string;
    readonly language: 'id' | 'en';
    readonly items: number;
  };
  readonly rules: OwnRules;
  readonly phase: Phase;
  readonly drawCount: number;
  readonly reminderHours: number;
  readonly forSome: boolean;
  readonly named: readonly string[];
  readonly pupils: readonly AssignedPupil[];
  readonly overrides: readonly OverrideLine[];
};

const columns = {
  id: true,
  title: true,
  note: true,
  drawCount: true,
  reminderHours: true,
  forSome: true,
  ...ruledForAll,
  overrides: {
    orderBy: { setAt: 'asc' },
    select: {
      ...ruledForAll.overrides.select,
      id: true,
      pupils: { select: { userId: true, user: { select: { name: true } } } },
    },
  },
  pupils: { select: { userId: true } },
  class: {
    select: {
      id: true,
      name: true,
      archivedAt: true,
      enrollments: { where: { leftAt: null }, select: { userId: true, user: { select: { name: true } } } },
    },
  },
  version: {
    select: {
      quiz: { select: { id: true, ownerId: true } },
      articleVersion: { select: { title: true, language: true } },
      items: { where: { position: { not: null } }, select: { id: true } },
    },
  },
} as const;

/** An assignment as the teachers of its class see it, everyone it is for with all attempts. @throws AppError `not-found` */
export async function getTaughtAssignment(
  viewer: Member,
  assignmentId: string,
  { now }: { now: Date },
): Promise<TaughtAssignmentPage> {
  const found = await db.assignment.findFirst({
    where: { id: assignmentId, ...ofTaught(viewer) },
    select: columns,
  });
  if (!found) throw new AppError('not-found');
  const { class: group, version, pupils, overrides, ...rest } = found;
  const { id, title, note, drawCount, reminderHours, forSome, ...ruled } = rest;
  const named = pupils.map(({ userId }) => userId);
  const attempts = await watchedAttempts(assignmentId);
  const whom = group.enrollments.filter(({ userId }) => !forSome || named.includes(userId));
  const owns = version.quiz.ownerId === viewer.userId || viewer.role === 'admin';
  return {
    id,
    title,
    note,
    drawCount,
    reminderHours,
    forSome,
    named,
    class: { id: group.id, name: group.name, archived: group.archivedAt !== null },
    quiz: {
      id: owns ? version.quiz.id : null,
      ...version.articleVersion,
      items: version.items.length,
    },
    rules: rulesOfPupil({ ...ruled, overrides: [] }, ''),
    phase: phaseAt({ ...ruled, extraSeconds: 0 }, now),
    pupils: whom
      .map(({ userId, user }) => {
        const rules = rulesOfPupil({ ...ruled, overrides }, userId);
        const own = (attempts.get(userId) ?? []).map((attempt) => watchedBy(attempt, rules));
        return {
          userId,
          name: user.name ?? '',
          rules,
          overridden: overrides.some((override) => override.pupils.some((pupil) => pupil.userId === userId)),
          phase: phaseAt(rules, now),
          dueAt: dueAt(rules),
          attempts: own,
          grade: gradeOfAttempts(own, rules),
        };
      })
      .sort((one, other) => one.name.localeCompare(other.name, 'id')),
    overrides: overrides.map(({ pupils: theirs, ...override }) => ({
      ...override,
      pupils: theirs.map(({ userId, user }) => ({ userId, name: user.name ?? '' })),
    })),
  };
}

/** The grade of what was handed in; null where nothing was. */
function gradeOfAttempts(attempts: readonly WatchedAttempt[], rules: OwnRules): number | null {
  const handedIn = attempts.filter(({ finishedAt }) => finishedAt !== null);
  const shares = handedIn.map(({ score, late }) => (late ? lessLate(score.share, rules.latePercent) : score.share));
  return gradeOf(rules.grading, shares);
}

async function watchedAttempts(assignmentId: string) {
  const [rows, scores, counts] = await Promise.all([
    db.attempt.findMany({
      where: { assignmentId },
      orderBy: { number: 'asc' },
      select: {
        id: true,
        userId: true,
        number: true,
        startedAt: true,
        finishedAt: true,
        addedTime: { select: { seconds: true } },
        presence: { select: { seenAt: true, number: true } },
        answers: { select: { answeredAt: true }, orderBy: { answeredAt: 'desc' }, take: 1 },
      },
    }),
    scoresOf({ assignmentId }),
    db.attemptItem.groupBy({ by: ['attemptId'], where: { attempt: { assignmentId } }, _count: { _all: true } }),
  ]);
  const asked = new Map(counts.map(({ attemptId, _count }) => [attemptId, _count._all]));
  const byPupil = new Map<string, ((typeof rows)[number] & { readonly score: Score; readonly items: number })[]>();
  for (const row of rows) {
    const score = scores.get(row.id) ?? { points: 0, outOf: 0, answered: 0, share: 0 };
    byPupil.set(row.userId, [...(byPupil.get(row.userId) ?? []), { ...row, score, items: asked.get(row.id) ?? 0 }]);
  }
  return byPupil;
}

type Row = Awaited<ReturnType<typeof watchedAttempts>> extends Map<string, (infer One)[]> ? One : never;

function watchedBy(row: Row, rules: OwnRules): WatchedAttempt {
  const { id, number, startedAt, finishedAt, addedTime, presence, answers, score, items } = row;
  const addedSeconds = sumOf(addedTime);
  return {
    id,
    number,
    startedAt,
    finishedAt,
    deadlineAt: deadlineOf(rules, { startedAt, addedSeconds }),
    late: finishedAt !== null && isLate(rules, { finishedAt, addedSeconds }),
    answered: score.answered,
    items,
    score,
    presence,
    lastAnswerAt: answers[0]?.answeredAt ?? null,
  };
}
