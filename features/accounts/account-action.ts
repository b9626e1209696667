'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { memberOrSignIn } from '@/lib/action';
import { closeSession, openSession } from '@/lib/auth';
import { changePassword } from './commands/change-password';
import { deleteAccount } from './commands/delete-account';
import { changeProfile } from './commands/profile';
import { faultsOf, fieldsOf, refuse, saved } from './components/answer';
import type { FormState } from './components/form-state';
import { deletionSchema, passwordChangeSchema, profileSchema } from './schema/forms';

export async function changeProfileAction(before: FormState, form: FormData): Promise<FormState> {
  const viewer = await memberOrSignIn('/account');
  const sent = profileSchema.safeParse(fieldsOf(form));
  if (!sent.success) return refuse(before, form, faultsOf(sent.error));
  await changeProfile(viewer, sent.data, { now: new Date() });
  revalidatePath('/', 'layout');
  return saved(before, 'profile');
}

export async function changePasswordAction(before: FormState, form: FormData): Promise<FormState> {
  const viewer = await memberOrSignIn('/account');
  const sent = passwordChangeSchema.safeParse(fieldsOf(form));
  if (!sent.success) return refuse(before, form, faultsOf(sent.error));
  const outcome = await changePassword(viewer, sent.data, { now: new Date() });
  if (!outcome.ok) return refuse(before, form, [outcome]);
  await openSession(outcome.value);
  revalidatePath('/account');
  return saved(before, 'password');
}

export async function deleteAccountAction(before: FormState, form: FormData): Promise<FormState> {
  const viewer = await memberOrSignIn('/account');
  const sent = deletionSchema.safeParse(fieldsOf(form));
  if (!sent.success) return refuse(before, form, faultsOf(sent.error));
  const outcome = await deleteAccount(viewer, sent.data, { now: new Date() });
  if (!outcome.ok) return refuse(before, form, [outcome]);
  await closeSession();
  redirect('/account/deleted');
}
