'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { z } from 'zod';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import { changeAssignment } from './commands/change-assignment';
import { setAssignment } from './commands/set-assignment';
import { setOverride } from './commands/set-override';
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

type Fault = { readonly code: string; readonly field?: string; readonly values?: Record<string, string | number> };

/** One a field, coded by its name; rules that do not go together have codes of their own. */
function faultsOf(error: z.ZodError): readonly Fault[] {
  const faults = error.issues.map(({ path, code, message }) => {
    const field = String(path[0] ?? 'form');
    return { field, code: code === 'custom' && message !== 'not a moment' ? message : field };
  });
  return [...new Map(faults.map((fault) => [fault.field, fault])).values()];
}

async function refused(before: RuleFormState, form: FormData, faults: readonly Fault[]): Promise<RuleFormState> {
  const t = await getTranslations('assignments.errors');
  const words = ({ code, values }: Fault) => t(t.has(code) ? code : 'form', { count: '', ...values });
  return {
    round: (before?.round ?? 0) + 1,
    message: t('summary', { count: faults.length }),
    errors: Object.fromEntries(faults.map((fault) => [fault.field ?? 'form', words(fault)])),
    values: sentIn(form),
  };
}
