import { gradeOf, lessLate, passed, type Score } from '@/core/grading';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import { dueAt, isLate, type Phase, phaseAt } from '../policy/clock';
import type { OwnRules } from '../policy/rules';
import { ofAttended } from '../policy/scope';
import { shownNow } from '../policy/shown';
import { attemptsLeft, type StartRefusal, startRefusal } from '../policy/start';
import { sumOf } from './assigned';
import { ruledFor, rulesOf } from './rules-of';
import { scoresOf } from './scores';

/** An own attempt at an assignment; `score` is null while it is not told. */
export type OwnTry = {
  readonly id: string;
  readonly number: number;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly late: boolean;
  readonly score: Score | null;
};

export type AttendedAssignment = {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly class: { readonly id: string; readonly name: string };
  readonly article: { readonly title: string; readonly language: 'id' | 'en' };
  /** Questions an attempt asks. */
  readonly items: number;
  /** The viewer's own; without the password, of which only that there is one is told. */
  readonly rules: Omit<OwnRules, 'password'> & { readonly asksPassword: boolean };
  readonly phase: Phase;
  readonly dueAt: Date | null;
  readonly left: number | null;
  readonly tries: readonly OwnTry[];
  readonly openId: string | null;
  /** Why no further attempt may begin; null when one may. */
  readonly refusal: StartRefusal | null;
  /** 0 to 1, of what is handed in and told; null otherwise. */
  readonly grade: number | null;
  readonly passed: boolean | null;
};

/** An assignment as one of its pupils sees it. @throws AppError `not-found` when it is not set to the viewer. */
export async function getAttendedAssignment(
  viewer: Member,
  assignmentId: string,
  { now }: { now: Date },
): Promise<AttendedAssignment> {
  const { userId } = viewer;
  const found = await db.assignment.findFirst({
    where: { id: assignmentId, ...ofAttended(viewer) },
    select: {
      id: true,
      title: true,
      note: true,
      drawCount: true,
      ...ruledFor(userId),
      class: { select: { id: true, name: true, archivedAt: true } },
      version: {
        select: {
          articleVersion: { select: { title: true, language: true } },
          items: { where: { position: { not: null } }, select: { id: true } },
        },
      },
      attempts: {
        where: { userId },
        orderBy: { number: 'asc' },
        select: {
          id: true,
          number: true,
          startedAt: true,
          finishedAt: true,
          addedTime: { select: { seconds: true } },
        },
      },
    },
  });
  if (!found) throw new AppError('not-found');
  const { id, title, note, drawCount, class: group, version, attempts, ...ruled } = found;
  const { password, ...rules } = rulesOf(ruled);
  const ownRules = { ...rules, password };
  const scores = attempts.length > 0 ? await scoresOf({ assignmentId, userId }) : new Map<string, Score>();
  const open = attempts.find(({ finishedAt }) => finishedAt === null);
  const tries = attempts.map(({ addedTime, ...attempt }): OwnTry => {
    const { finishedAt } = attempt;
    const tells = finishedAt !== null && shownNow(ownRules, finishedAt, now, open !== undefined).score;
    return {
      ...attempt,
      late: finishedAt !== null && isLate(ownRules, { finishedAt, addedSeconds: sumOf(addedTime) }),
      score: tells ? (scores.get(attempt.id) ?? null) : null,
    };
  });
  const refusal = group.archivedAt
    ? ({ code: 'closed' } as const)
    : startRefusal(ownRules, attempts, { now, password: null });
  const grade = gradeOfTold(tries, ownRules);
  return {
    id,
    title,
    note,
    class: { id: group.id, name: group.name },
    article: version.articleVersion,
    items: drawCount > 0 ? Math.min(drawCount, version.items.length) : version.items.length,
    rules: { ...rules, asksPassword: password !== '' },
    phase: phaseAt(rules, now),
    dueAt: dueAt(rules),
    left: attemptsLeft(rules, attempts.length),
    tries,
    openId: open?.id ?? null,
    refusal,
    grade,
    passed: passed(grade, rules.passPercent),
  };
}

/** Null while any score of what was handed in is not told. */
function gradeOfTold(tries: readonly OwnTry[], rules: OwnRules): number | null {
  const handedIn = tries.filter(({ finishedAt }) => finishedAt !== null);
  const shares = handedIn.flatMap(({ score, late }) =>
    score === null ? [] : [late ? lessLate(score.share, rules.latePercent) : score.share],
  );
  return shares.length < handedIn.length ? null : gradeOf(rules.grading, shares);
}
