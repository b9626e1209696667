import { taught } from '@/features/membership/policy';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';

/** How the grades of an activity stand with its platform. */
export type LinkLine = {
  readonly id: string;
  readonly assignmentId: string;
  readonly title: string;
  /** Whether the platform takes scores of it. */
  readonly takesScores: boolean;
  /** What the platform answered when it last did not want one. */
  readonly problem: string | null;
  readonly sent: number;
  /** Sent without a grade, which the pupils are not told yet. */
  readonly withoutGrade: number;
  readonly lastSentAt: Date | null;
  /** Pupils whose newest grade waits to be sent, and those whose newest was given up. */
  readonly waiting: number;
  readonly givenUp: number;
};

export type CourseLine = {
  readonly id: string;
  readonly platform: string;
  /** Whether its platform tells who is in it. */
  readonly tellsMembers: boolean;
  readonly links: readonly LinkLine[];
};

/** The courses of platforms that open into a class, with what their platforms were told. @throws AppError `not-found` when the viewer does not teach it. */
export async function getCourses(
  viewer: Viewer,
  classId: string,
): Promise<{ readonly name: string; readonly courses: readonly CourseLine[] }> {
  const group = await db.class.findFirst({ where: { id: classId, ...taught(viewer) }, select: columns });
  if (!group) throw new AppError('not-found');
  const courses = await Promise.all(
    group.ltiCourses.map(async ({ id, platform, membershipsUrl, links }) => ({
      id,
      platform: platform.name,
      tellsMembers: membershipsUrl !== null && platform.disabledAt === null,
      links: await Promise.all(links.map(lineOf)),
    })),
  );
  return { name: group.name, courses };
}

/** Whether any platform opens into a class. The scope is the caller's. */
export async function hasCourses(classId: string): Promise<boolean> {
  return (await db.ltiCourse.count({ where: { classId } })) > 0;
}

type Link = {
  readonly id: string;
  readonly lineItemUrl: string | null;
  readonly lineItemProblem: string | null;
  readonly assignment: { readonly id: string; readonly title: string };
  readonly scores: readonly { readonly share: number | null; readonly sentAt: Date }[];
};

async function lineOf({ id, lineItemUrl, lineItemProblem, assignment, scores }: Link): Promise<LinkLine> {
  const newest = await db.outboxMessage.findMany({
    where: { channel: 'lti', groupKey: { startsWith: `score:${id}:` } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    distinct: ['groupKey'],
    select: { dueAt: true, givenUpAt: true },
  });
  return {
    id,
    assignmentId: assignment.id,
    title: assignment.title,
    takesScores: lineItemUrl !== null,
    problem: lineItemProblem,
    sent: scores.length,
    withoutGrade: scores.filter(({ share }) => share === null).length,
    lastSentAt: scores.reduce<Date | null>((last, { sentAt }) => (last && last > sentAt ? last : sentAt), null),
    waiting: newest.filter(({ dueAt }) => dueAt !== null).length,
    givenUp: newest.filter(({ givenUpAt }) => givenUpAt !== null).length,
  };
}

const columns = {
  name: true,
  ltiCourses: {
    orderBy: { id: 'asc' },
    select: {
      id: true,
      membershipsUrl: true,
      platform: { select: { name: true, disabledAt: true } },
      links: {
        orderBy: { assignment: { setAt: 'asc' } },
        select: {
          id: true,
          lineItemUrl: true,
          lineItemProblem: true,
          assignment: { select: { id: true, title: true } },
          scores: { select: { share: true, sentAt: true } },
        },
      },
    },
  },
} as const;
