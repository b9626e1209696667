import { setAssignment } from '../../features/assignments/commands/set-assignment.ts';
import { setOverride } from '../../features/assignments/commands/set-override.ts';
import type { NewAssignment, OverrideFields } from '../../features/assignments/schema/forms.ts';
import type { Member } from '../../lib/viewer.ts';

/** What the form of a new assignment sends where nothing is changed in it. */
const usual = {
  note: '',
  pupils: [],
  opensAt: null,
  closesAt: null,
  limitMinutes: 0,
  attempts: 1,
  grading: 'highest',
  delayHours: 0,
  lateHours: 0,
  latePercent: 0,
  drawCount: 0,
  shuffleItems: false,
  shuffleChoices: true,
  layout: 'one',
  navigation: 'free',
  password: '',
  passPercent: 0,
  showsDuring: '',
  showsAfter: 'verdict score',
  showsClosed: 'verdict key quote score',
  reminderHours: 24,
} as const;

type Fields = Pick<NewAssignment, 'code' | 'classIds' | 'title'> & Partial<NewAssignment>;

/** Answers the ids, one a class, in the order of the classes. */
export async function anAssignmentSet(
  teacher: Member,
  fields: Fields,
  now: Date,
): Promise<readonly [string, ...string[]]> {
  const set = await setAssignment(teacher, { ...usual, pupils: [], ...fields }, { now });
  const [first, ...others] = set.ok ? set.value.assignmentIds : [];
  if (first === undefined)
    throw new Error(`Expected "${fields.title}" to be set, got "${set.ok ? 'none' : set.code}".`);
  return [first, ...others];
}

const same = {
  overrideId: null,
  label: '',
  extraMinutes: 0,
  opensAt: null,
  closesAt: null,
  limitMinutes: null,
  attempts: null,
  grading: null,
  delayHours: null,
  lateHours: null,
  latePercent: null,
  shuffleItems: null,
  shuffleChoices: null,
  layout: null,
  navigation: null,
  password: '',
  noPassword: false,
  passPercent: null,
  showsDuring: null,
  showsAfter: null,
  showsClosed: null,
} as const;

type Other = Pick<OverrideFields, 'assignmentId' | 'pupils'> & Partial<OverrideFields>;

export async function anOverrideSet(teacher: Member, fields: Other, now: Date): Promise<void> {
  const set = await setOverride(teacher, { ...same, ...fields }, { now });
  if (!set.ok) throw new Error(`Expected other rules to be set, got "${set.code}".`);
}
