'use server';

import { revalidatePath } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import { faultsOf, fieldsOf, refuse } from '@/features/accounts/components/answer';
import type { FormState } from '@/features/accounts/components/form-state';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import { openSession } from '@/lib/auth';
import { AppError } from '@/lib/errors';
import { dismissGuest, getViewer } from '@/lib/viewer';
import { joinAsPupil } from './commands/join-as-pupil';
import { joinClass, leaveClass } from './commands/join-class';
import { classSchema, codeSchema, newPupilSchema } from './schema/forms';

/** From a typed code to the page of its class. */
export async function findClassAction(before: FormState, form: FormData): Promise<FormState> {
  const sent = codeSchema.safeParse(fieldsOf(form));
  if (!sent.success) return refuse(before, form, faultsOf(sent.error), 'classes');
  redirect(`/join/${sent.data.code}`);
}

/** Joins with the account that is signed in. */
export async function joinClassAction(before: FormState, form: FormData): Promise<FormState> {
  const sent = codeSchema.safeParse(fieldsOf(form));
  if (!sent.success) notFound();
  const { code } = sent.data;
  const viewer = await memberOrSignIn(`/join/${code}`);
  const outcome = await joinClass(viewer, { code }, { now: new Date() }).catch(backTo(code));
  if (!outcome.ok) return refuse(before, form, [outcome], 'classes');
  revalidatePath('/classes', 'layout');
  redirect(`/classes/${outcome.value.classId}?done=joined`);
}

/** Makes an account without e-mail, and joins with it. */
export async function joinAsPupilAction(before: FormState, form: FormData): Promise<FormState> {
  const sent = newPupilSchema.safeParse(fieldsOf(form));
  if (!sent.success) return refuse(before, form, faultsOf(sent.error), 'classes');
  const { code } = sent.data;
  const viewer = await getViewer();
  if (viewer.kind === 'member') redirect(`/join/${code}`);
  const outcome = await joinAsPupil(viewer, sent.data, { now: new Date() }).catch(backTo(code));
  if (!outcome.ok) return refuse(before, form, [outcome], 'classes');
  await openSession(outcome.value);
  await dismissGuest();
  redirect(`/classes/${outcome.value.classId}?done=joined`);
}

export async function leaveClassAction(form: FormData): Promise<void> {
  const sent = classSchema.safeParse(fieldsOf(form));
  if (!sent.success) notFound();
  await orNotFound(leaveClass(await memberOrSignIn('/classes'), sent.data, { now: new Date() }));
  revalidatePath('/classes', 'layout');
  redirect('/classes?done=left');
}

/** A code that was closed meanwhile: its page says so. */
function backTo(code: string) {
  return (error: unknown): never => {
    if (error instanceof AppError && error.code === 'not-found') redirect(`/join/${code}`);
    throw error;
  };
}
