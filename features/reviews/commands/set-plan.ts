import { dayOf } from '@/core/review';
import { db } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import { timeZone } from '@/lib/time-zone';
import type { Owner } from '@/lib/viewer';
import type { PlanInput } from '../schema';

/** How much a day, and what day it is for. A target day must lie ahead; one that takes the place of another goes on from where that was. */
export function setPlan(
  { userId }: Owner,
  { dailyCap, targetDay }: PlanInput,
  { now }: { now: Date },
): Promise<Outcome<void, 'past'>> {
  return db.$transaction(async (tx) => {
    const today = dayOf(now, timeZone());
    if (targetDay !== null && targetDay <= today) return { ok: false, code: 'past', field: 'targetDay' };
    const before = await tx.studyPlan.findUnique({ where: { userId }, select: { targetDay: true, targetSetAt: true } });
    const goesOn = before?.targetDay && before.targetDay > today;
    const targetSetAt = targetDay === null ? null : goesOn ? before.targetSetAt : now;
    const plan = { dailyCap, targetDay, targetSetAt };
    await tx.studyPlan.upsert({ where: { userId }, create: { userId, ...plan }, update: plan });
    return done(undefined);
  });
}
