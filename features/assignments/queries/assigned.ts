import type { Transaction } from '@/lib/db';
import { deadlineOf } from '../policy/clock';
import type { OverridingRules, OwnRules, Rules } from '../policy/rules';
import { ruledFor, rulesOf } from './rules-of';

/** For which assignment an attempt is taken, and by what rules. */
export type Assigned = {
  readonly id: string;
  readonly title: string;
  readonly rules: OwnRules;
  /** When it ends by itself, with the time added to it; null where nothing ends it. */
  readonly deadlineAt: Date | null;
};

/** What an attempt of a pupil selects to know it. */
export function assignedColumns(userId: string) {
  return {
    assignment: { select: { id: true, title: true, ...ruledFor(userId) } },
    addedTime: { select: { seconds: true } },
  } as const;
}

type Row = {
  readonly startedAt: Date;
  readonly assignment:
    | (Rules & { readonly id: string; readonly title: string; readonly overrides: readonly OverridingRules[] })
    | null;
  readonly addedTime: readonly { readonly seconds: number }[];
};

/** Null for an attempt that a learner takes of their own accord. */
export function assignedOf({ startedAt, assignment, addedTime }: Row): Assigned | null {
  if (!assignment) return null;
  const { id, title, ...ruled } = assignment;
  const rules = rulesOf(ruled);
  return { id, title, rules, deadlineAt: deadlineOf(rules, { startedAt, addedSeconds: sumOf(addedTime) }) };
}

type Taken = {
  readonly id: string;
  readonly userId: string;
  readonly startedAt: Date;
  readonly assignmentId: string | null;
};

/** The same, asked for only where there is an assignment: most attempts have none. */
export async function readAssigned(client: Transaction, attempt: Taken): Promise<Assigned | null> {
  const { id, userId, startedAt, assignmentId } = attempt;
  if (!assignmentId) return null;
  const select = { id: true, title: true, ...ruledFor(userId) } as const;
  const assignment = await client.assignment.findUnique({ where: { id: assignmentId }, select });
  const addedTime = await client.addedTime.findMany({ where: { attemptId: id }, select: { seconds: true } });
  return assignedOf({ startedAt, assignment, addedTime });
}

/** Seconds added to an attempt while it ran. */
export function sumOf(addedTime: Row['addedTime']): number {
  return addedTime.reduce((sum, { seconds }) => sum + seconds, 0);
}
