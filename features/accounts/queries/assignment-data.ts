import { db } from '@/lib/db';

/** What assignments hold of a person, for the file of their data: those set by them and to them by name, rules of their own, time they gave, and what they were told. */
export async function getAssignmentData(userId: string) {
  const title = { select: { title: true } } as const;
  const [set, named, overrides, timeAdded, notifications] = await Promise.all([
    db.assignment.findMany({
      where: { setById: userId },
      orderBy: { setAt: 'asc' },
      select: {
        title: true,
        note: true,
        setAt: true,
        opensAt: true,
        closesAt: true,
        class: { select: { name: true } },
      },
    }),
    db.assignedPupil.findMany({ where: { userId }, select: { assignment: title } }),
    db.overridePupil.findMany({
      where: { userId },
      select: {
        override: {
          select: { label: true, setAt: true, extraSeconds: true, opensAt: true, closesAt: true, assignment: title },
        },
      },
    }),
    db.addedTime.findMany({
      where: { byId: userId },
      orderBy: { at: 'asc' },
      select: { at: true, seconds: true, attempt: { select: { assignment: title } } },
    }),
    db.notification.findMany({
      where: { userId },
      orderBy: { at: 'asc' },
      select: { kind: true, subject: true, text: true, at: true, readAt: true },
    }),
  ]);
  return {
    set: set.map(({ class: { name }, ...one }) => ({ ...one, class: name })),
    named: named.map(({ assignment }) => assignment.title),
    overrides: overrides.map(({ override: { assignment, ...one } }) => ({ ...one, assignment: assignment.title })),
    timeAdded: timeAdded.map(({ attempt, ...one }) => ({ ...one, assignment: attempt.assignment?.title ?? null })),
    notifications,
  };
}
