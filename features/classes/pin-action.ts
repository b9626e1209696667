'use server';

import { faultsOf, fieldsOf, refuse, saved } from '@/features/accounts/components/answer';
import type { FormState } from '@/features/accounts/components/form-state';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import { openSession } from '@/lib/auth';
import { changePin } from './commands/change-pin';
import { pinChangeSchema } from './schema/forms';

/** A pupil changes their own PIN, and stays signed in here. */
export async function changePinAction(before: FormState, form: FormData): Promise<FormState> {
  const viewer = await memberOrSignIn('/account');
  const sent = pinChangeSchema.safeParse(fieldsOf(form));
  if (!sent.success) return refuse(before, form, faultsOf(sent.error), 'classes');
  const outcome = await orNotFound(changePin(viewer, sent.data, { now: new Date() }));
  if (!outcome.ok) return refuse(before, form, [outcome], 'classes');
  await openSession(outcome.value);
  return saved(before, 'pin', 'classes');
}
