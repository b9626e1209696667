import { setAssignment } from '../../features/assignments/commands/set-assignment.ts';
import { setOverride } from '../../features/assignments/commands/set-override.ts';
import type { NewAssignment, OverrideFields } from '../../features/assignments/schema/forms.ts';
import type { Member } from '../../lib/viewer.ts';
import { sameForm, usualForm } from '../../prisma/seed/assignment-forms.ts';

type Fields = Pick<NewAssignment, 'code' | 'classIds' | 'title'> & Partial<NewAssignment>;

/** Answers the ids, one a class, in the order of the classes. */
export async function anAssignmentSet(
  teacher: Member,
  fields: Fields,
  now: Date,
): Promise<readonly [string, ...string[]]> {
  const set = await setAssignment(teacher, { ...usualForm, pupils: [], ...fields }, { now });
  const [first, ...others] = set.ok ? set.value.assignmentIds : [];
  if (first === undefined)
    throw new Error(`Expected "${fields.title}" to be set, got "${set.ok ? 'none' : set.code}".`);
  return [first, ...others];
}

type Other = Pick<OverrideFields, 'assignmentId' | 'pupils'> & Partial<OverrideFields>;

export async function anOverrideSet(teacher: Member, fields: Other, now: Date): Promise<void> {
  const set = await setOverride(teacher, { ...sameForm, ...fields }, { now });
  if (!set.ok) throw new Error(`Expected other rules to be set, got "${set.code}".`);
}
