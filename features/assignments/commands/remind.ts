import { notify } from '@/features/notifications/commands/notify';
import { db } from '@/lib/db';
import { dueAt, phaseAt } from '../policy/clock';
import { ruledForAll, rulesOfPupil } from '../queries/rules-of';
import { ruleLimits } from '../schema/forms';

const minute = 60 * 1000;
const hour = 60 * minute;

/**
 * Tells everyone who has not handed in once that an assignment closes soon, by their own close; answers how many were told. Run again it tells nobody twice.
 * @param assignmentId only of this one; of all where it is left out.
 */
export async function remind({ now, assignmentId }: { now: Date; assignmentId?: string }): Promise<number> {
  const time = now.getTime();
  const soon = {
    // Extra time puts off the close of a pupil.
    gt: new Date(time - ruleLimits.extraMinutes.most * minute),
    lt: new Date(time + ruleLimits.reminderHours.most * hour),
  };
  const assignments = await db.assignment.findMany({
    where: {
      ...(assignmentId === undefined ? {} : { id: assignmentId }),
      reminderHours: { gt: 0 },
      class: { archivedAt: null },
      OR: [{ closesAt: soon }, { overrides: { some: { closesAt: soon } } }],
    },
    select: {
      id: true,
      title: true,
      reminderHours: true,
      forSome: true,
      ...ruledForAll,
      pupils: { select: { userId: true } },
      class: { select: { enrollments: { where: { leftAt: null }, select: { userId: true } } } },
      attempts: { where: { finishedAt: { not: null } }, select: { userId: true } },
    },
  });
  let told = 0;
  for (const { id, title, reminderHours, forSome, pupils, class: group, attempts, ...ruled } of assignments) {
    const named = new Set(pupils.map(({ userId }) => userId));
    const finished = new Set(attempts.map(({ userId }) => userId));
    const whom = group.enrollments
      .map(({ userId }) => userId)
      .filter((userId) => (!forSome || named.has(userId)) && !finished.has(userId))
      .filter((userId) => {
        const rules = rulesOfPupil(ruled, userId);
        const due = dueAt(rules);
        return phaseAt(rules, now) === 'open' && due !== null && due.getTime() - time <= reminderHours * hour;
      });
    if (whom.length === 0) continue;
    const telling = { kind: 'reminder', subject: title, path: `/assignments/${id}`, event: `reminder:${id}` } as const;
    told += await db.$transaction((tx) => notify(tx, whom, telling, { now }));
  }
  return told;
}
