import { db } from '@/lib/db';
import type { Member } from '@/lib/viewer';
import { dueAt, type Phase, phaseAt } from '../policy/clock';
import { ofAttended, ofTaught } from '../policy/scope';
import { attemptsLeft } from '../policy/start';
import { ruledFor, rulesOf } from './rules-of';

/** An assignment in the list of a class, as its teachers see it. */
export type TaughtAssignment = {
  readonly id: string;
  readonly title: string;
  readonly quiz: string;
  readonly language: 'id' | 'en';
  readonly phase: Phase;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  /** Of who is in the class now: for how many it is, how many handed in at least once, and how many are at it. */
  readonly pupils: number;
  readonly finished: number;
  readonly running: number;
};

const article = { select: { articleVersion: { select: { title: true, language: true } } } } as const;

/** Newest first. @throws AppError `not-found` when the class is not taught by the viewer. */
export async function getTaughtAssignments(
  viewer: Member,
  classId: string,
  { now }: { now: Date },
): Promise<readonly TaughtAssignment[]> {
  const here = { user: { enrollments: { some: { classId, leftAt: null } } } };
  const rows = await db.assignment.findMany({
    where: { classId, ...ofTaught(viewer) },
    orderBy: [{ setAt: 'desc' }, { id: 'asc' }],
    select: {
      id: true,
      title: true,
      forSome: true,
      ...ruledFor(''),
      version: article,
      pupils: { where: here, select: { userId: true } },
      attempts: { where: here, select: { userId: true, finishedAt: true } },
    },
  });
  const inClass = await db.enrollment.count({ where: { classId, leftAt: null } });
  return rows.map(({ id, title, forSome, version, pupils, attempts, ...ruled }) => {
    const rules = rulesOf(ruled);
    const by = (finished: boolean) => attempts.filter(({ finishedAt }) => (finishedAt !== null) === finished);
    return {
      id,
      title,
      quiz: version.articleVersion.title,
      language: version.articleVersion.language,
      phase: phaseAt(rules, now),
      opensAt: rules.opensAt,
      closesAt: rules.closesAt,
      pupils: forSome ? pupils.length : inClass,
      finished: new Set(by(true).map(({ userId }) => userId)).size,
      running: by(false).length,
    };
  });
}

/** An assignment in the list of a pupil. */
export type OwnAssignment = {
  readonly id: string;
  readonly title: string;
  readonly className: string;
  readonly teachers: readonly string[];
  /** By the pupil's own rules. */
  readonly phase: Phase;
  readonly opensAt: Date | null;
  readonly dueAt: Date | null;
  readonly standing: 'to-do' | 'running' | 'done';
  /** Whether a further attempt is left; with `done` it may be taken once more. */
  readonly more: boolean;
};

/** What a viewer is to take, of a class or of all: what is to be done first, the earliest close first, then what opens later. */
export async function getOwnAssignments(
  viewer: Member,
  { classId, now }: { readonly classId?: string; readonly now: Date },
): Promise<readonly OwnAssignment[]> {
  const { userId } = viewer;
  const rows = await db.assignment.findMany({
    where: { ...(classId === undefined ? {} : { classId }), ...ofAttended(viewer) },
    orderBy: [{ setAt: 'desc' }, { id: 'asc' }],
    select: {
      id: true,
      title: true,
      ...ruledFor(userId),
      class: {
        select: { name: true, teachers: { orderBy: { since: 'asc' }, select: { user: { select: { name: true } } } } },
      },
      attempts: { where: { userId }, select: { finishedAt: true } },
    },
  });
  const own = rows.map(({ id, title, class: group, attempts, ...ruled }): OwnAssignment => {
    const rules = rulesOf(ruled);
    const running = attempts.some(({ finishedAt }) => finishedAt === null);
    return {
      id,
      title,
      className: group.name,
      teachers: group.teachers.map(({ user }) => user.name ?? ''),
      phase: phaseAt(rules, now),
      opensAt: rules.opensAt,
      dueAt: dueAt(rules),
      standing: running ? 'running' : attempts.length > 0 ? 'done' : 'to-do',
      more: attemptsLeft(rules, attempts.length) !== 0,
    };
  });
  const rank = ({ standing, phase }: OwnAssignment) =>
    standing === 'running' ? 0 : standing === 'done' || phase === 'closed' ? 3 : phase === 'waiting' ? 2 : 1;
  const time = ({ dueAt: due }: OwnAssignment) => due?.getTime() ?? Number.POSITIVE_INFINITY;
  return [...own].sort((one, other) => rank(one) - rank(other) || (rank(one) < 3 ? time(one) - time(other) || 0 : 0));
}
