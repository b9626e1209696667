import { db } from '@/lib/db';
import { deadlineOf } from '../policy/clock';
import type { OwnRules } from '../policy/rules';
import { shownNow } from '../policy/shown';
import { sumOf } from '../queries/assigned';
import { ruledFor, ruledForAll, rulesOf, rulesOfPupil } from '../queries/rules-of';
import { closeAttempt, unsealIfTold } from './close-attempt';

/** Which attempts; an empty one is all. */
type Scope = {
  readonly assignmentId?: string;
  readonly userId?: string;
  readonly id?: string;
  readonly assignment?: { readonly classId: string };
};

/** How many ended by the clock, and how many had their keys told. */
export type Settled = { readonly ended: number; readonly told: number };

/**
 * Ends attempts at assignments whose time is over, as of their deadlines, and takes the seal off those whose keys are
 * told by now. Asked every half minute and whenever one is looked at, so that nothing waits for a clock. Several servers may do so beside each other.
 */
export async function settleAttempts(scope: Scope, { now }: { now: Date }): Promise<Settled> {
  const waiting = await db.attempt.findMany({
    where: {
      ...scope,
      OR: [
        { finishedAt: null, assignmentId: { not: null } },
        { sealed: true, assignment: mayTellKeys(now) },
      ],
    },
    select: { id: true, userId: true, ...timing, assignment: { select: ruledForAll } },
    orderBy: { startedAt: 'asc' },
  });
  const settled = { ended: 0, told: 0 };
  for (const { id, userId, assignment, ...attempt } of waiting) {
    if (!assignment || !isDue(attempt, rulesOfPupil(assignment, userId), now)) continue;
    const became = await settle(id, userId, now);
    if (became) settled[became] += 1;
  }
  return settled;
}

/** Of those by whose rules a key can be told by now: one that nothing closes is not read again each time for what is told at its close. */
function mayTellKeys(now: Date) {
  const key = { contains: 'key' };
  return { OR: [{ showsAfter: key }, { showsClosed: key, closesAt: { lte: now } }, { overrides: { some: {} } }] };
}

const timing = { startedAt: true, finishedAt: true, addedTime: { select: { seconds: true } } } as const;

type Timing = {
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly addedTime: readonly { readonly seconds: number }[];
};

function isDue(attempt: Timing, rules: OwnRules, now: Date): boolean {
  if (attempt.finishedAt) return shownNow(rules, attempt.finishedAt, now).key;
  const deadline = deadlineIn(attempt, rules);
  return deadline !== null && now >= deadline;
}

/** When an attempt ends by itself, with the time that was added to it. */
function deadlineIn({ startedAt, addedTime }: Omit<Timing, 'finishedAt'>, rules: OwnRules): Date | null {
  return deadlineOf(rules, { startedAt, addedSeconds: sumOf(addedTime) });
}

function settle(id: string, userId: string, now: Date): Promise<keyof Settled | null> {
  return db.$transaction(async (tx) => {
    // An update that changes nothing: it takes the lock on both databases, so that no answer comes in between.
    await tx.attempt.updateMany({ where: { id, finishedAt: null }, data: { finishedAt: null } });
    const attempt = await tx.attempt.findUnique({
      where: { id },
      select: { ...timing, sealed: true, assignment: { select: ruledFor(userId) } },
    });
    if (!attempt?.assignment) return null;
    const closing = { id, userId, sealed: attempt.sealed, rules: rulesOf(attempt.assignment) };
    if (!isDue(attempt, closing.rules, now)) return null;
    if (attempt.finishedAt) return (await unsealIfTold(tx, closing, attempt.finishedAt, now)) ? 'told' : null;
    await closeAttempt(tx, closing, { at: deadlineIn(attempt, closing.rules) ?? now, now });
    return 'ended';
  });
}
