import { dayOf } from '@/core/review';
import { db } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import { timeZone } from '@/lib/time-zone';
import type { Owner } from '@/lib/viewer';
import type { PlanInput } from '../schema';

/** How much a day, and what day it is for. A target day must lie ahead. */
export async function setPlan(
  { userId }: Owner,
  { dailyCap, targetDay }: PlanInput,
  { now }: { now: Date },
): Promise<Outcome<void, 'past'>> {
  if (targetDay !== null && targetDay <= dayOf(now, timeZone())) return { ok: false, code: 'past', field: 'targetDay' };
  const plan = { dailyCap, targetDay };
  await db.studyPlan.upsert({ where: { userId }, create: { userId, ...plan }, update: plan });
  return done(undefined);
}
