'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import { changeAssignment } from './commands/change-assignment';
import { setAssignment } from './commands/set-assignment';
import { setOverride } from './commands/set-override';
import { faultsOf, refused } from './components/refused-rules';
import type { RuleFormState } from './rule-form-state';
import { changedAssignmentSchema, newAssignmentSchema, overrideSchema, sentIn } from './schema/forms';

export async function setAssignmentAction(before: RuleFormState, form: FormData): Promise<RuleFormState> {
  const viewer = await memberOrSignIn('/assignments/new');
  const sent = newAssignmentSchema.safeParse(sentIn(form));
  if (!sent.success) return refused(before, form, faultsOf(sent.error));
  const outcome = await orNotFound(setAssignment(viewer, sent.data, { now: new Date() }));
  if (!outcome.ok) return refused(before, form, [outcome]);
  const [first, ...others] = outcome.value.assignmentIds;
  revalidatePath('/classes', 'layout');
  redirect(others.length > 0 ? `/classes/${sent.data.classIds[0]}?done=assigned` : `/assignments/${first}?done=made`);
}

export async function changeAssignmentAction(before: RuleFormState, form: FormData): Promise<RuleFormState> {
  const viewer = await memberOrSignIn('/assignments');
  const sent = changedAssignmentSchema.safeParse(sentIn(form));
  if (!sent.success) return refused(before, form, faultsOf(sent.error));
  const outcome = await orNotFound(changeAssignment(viewer, sent.data, { now: new Date() }));
  if (!outcome.ok) return refused(before, form, [outcome]);
  revalidatePath(`/assignments/${sent.data.assignmentId}`, 'layout');
  redirect(`/assignments/${sent.data.assignmentId}?done=saved`);
}

export async function setOverrideAction(before: RuleFormState, form: FormData): Promise<RuleFormState> {
  const viewer = await memberOrSignIn('/assignments');
  const sent = overrideSchema.safeParse(sentIn(form));
  if (!sent.success) return refused(before, form, faultsOf(sent.error));
  const outcome = await orNotFound(setOverride(viewer, sent.data, { now: new Date() }));
  if (!outcome.ok) return refused(before, form, [outcome]);
  revalidatePath(`/assignments/${sent.data.assignmentId}`, 'layout');
  redirect(`/assignments/${sent.data.assignmentId}?done=override`);
}
