'use server';

import { revalidatePath } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import type { z } from 'zod';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import type { Member } from '@/lib/viewer';
import { addTime } from './commands/add-time';
import { closeAssignment, withdrawAssignment } from './commands/change-assignment';
import { removeOverride } from './commands/set-override';
import { settleAttempts } from './commands/settle-attempts';
import { startAssigned } from './commands/start-assigned';
import type { StartRefusal } from './policy/start';
import { addTimeSchema, assignmentKeySchema, overrideKeySchema, startAssignedSchema } from './schema/forms';

/** Begins an attempt or goes on with it; a refusal stays on the page of the assignment. */
export async function startAssignedAction(
  _: StartRefusal['code'] | null,
  form: FormData,
): Promise<StartRefusal['code'] | null> {
  const { viewer, sent } = await read(form, startAssignedSchema);
  const seed = Math.floor(Math.random() * 2 ** 31);
  const outcome = await orNotFound(startAssigned(viewer, sent, { now: new Date(), seed }));
  if (!outcome.ok) return outcome.code;
  redirect(`/attempts/${outcome.value.attemptId}`);
}

export async function addTimeAction(form: FormData): Promise<void> {
  const { viewer, sent } = await read(form, addTimeSchema);
  const count = await orNotFound(addTime(viewer, sent, { now: new Date() }));
  revalidatePath(`/assignments/${sent.assignmentId}`);
  redirect(`/assignments/${sent.assignmentId}?added=${count}`);
}

export async function closeAssignmentAction(form: FormData): Promise<void> {
  const { viewer, sent } = await read(form, assignmentKeySchema);
  const now = new Date();
  await orNotFound(closeAssignment(viewer, sent, { now }));
  await settleAttempts({ assignmentId: sent.assignmentId }, { now });
  revalidatePath(`/assignments/${sent.assignmentId}`, 'layout');
  redirect(`/assignments/${sent.assignmentId}?done=closed`);
}

export async function withdrawAssignmentAction(form: FormData): Promise<void> {
  const { viewer, sent } = await read(form, assignmentKeySchema);
  const outcome = await orNotFound(withdrawAssignment(viewer, sent, { now: new Date() }));
  if (!outcome.ok) redirect(`/assignments/${sent.assignmentId}?done=begun`);
  revalidatePath('/classes', 'layout');
  redirect(`/classes/${outcome.value}`);
}

export async function removeOverrideAction(form: FormData): Promise<void> {
  const { viewer, sent } = await read(form, overrideKeySchema);
  await orNotFound(removeOverride(viewer, sent, { now: new Date() }));
  revalidatePath(`/assignments/${sent.assignmentId}`, 'layout');
  redirect(`/assignments/${sent.assignmentId}?done=override-removed`);
}

async function read<Sent>(form: FormData, schema: z.ZodType<Sent>): Promise<{ viewer: Member; sent: Sent }> {
  const fields = [...form].filter(([name]) => !name.startsWith('$ACTION'));
  const sent = schema.safeParse(Object.fromEntries(fields));
  if (!sent.success) notFound();
  return { viewer: await memberOrSignIn('/assignments'), sent: sent.data };
}
