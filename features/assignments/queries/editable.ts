import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import type { OverridingRules, Rules } from '../policy/rules';
import { ofTaught } from '../policy/scope';
import { overrideColumns, ruleColumns } from './rules-of';

/** An assignment with its overrides, to be changed. */
export type Editable = {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly drawCount: number;
  readonly reminderHours: number;
  readonly rules: Rules;
  /** Whom it is for; none for the whole class. */
  readonly named: readonly string[];
  /** Who is in the class. */
  readonly pupils: readonly { readonly userId: string; readonly name: string }[];
  readonly overrides: readonly (OverridingRules & { readonly id: string; readonly userIds: readonly string[] })[];
};

/** @throws AppError `not-found` when it is not of a class the viewer teaches, or its class is archived. */
export async function getEditable(viewer: Member, assignmentId: string): Promise<Editable> {
  const { class: taughtClass } = ofTaught(viewer);
  const found = await db.assignment.findFirst({
    where: { id: assignmentId, class: { ...taughtClass, archivedAt: null } },
    select: {
      id: true,
      title: true,
      note: true,
      drawCount: true,
      reminderHours: true,
      ...ruleColumns,
      pupils: { select: { userId: true } },
      class: {
        select: {
          enrollments: { where: { leftAt: null }, select: { userId: true, user: { select: { name: true } } } },
        },
      },
      overrides: { select: { id: true, ...overrideColumns, pupils: { select: { userId: true } } } },
    },
  });
  if (!found) throw new AppError('not-found');
  const { id, title, note, drawCount, reminderHours, pupils, class: group, overrides, ...rules } = found;
  return {
    id,
    title,
    note,
    drawCount,
    reminderHours,
    rules,
    named: pupils.map(({ userId }) => userId),
    pupils: group.enrollments
      .map(({ userId, user }) => ({ userId, name: user.name ?? '' }))
      .sort((one, other) => one.name.localeCompare(other.name, 'id')),
    overrides: overrides.map(({ pupils: theirs, ...override }) => ({
      ...override,
      userIds: theirs.map(({ userId }) => userId),
    })),
  };
}
