'use server';

import { redirect } from 'next/navigation';
import { openSession } from '@/lib/auth';
import { dismissGuest, findGuest, getViewer } from '@/lib/viewer';
import { takePasswordLink } from './commands/take-password-link';
import { faultsOf, fieldsOf, refuse } from './components/answer';
import type { FormState } from './components/form-state';
import { newPasswordSchema } from './schema/forms';

export async function newPasswordAction(before: FormState, form: FormData): Promise<FormState> {
  const sent = newPasswordSchema.safeParse(fieldsOf(form));
  if (!sent.success) return refuse(before, form, faultsOf(sent.error));
  const viewer = (await findGuest()) ?? (await getViewer());
  const outcome = await takePasswordLink(viewer, sent.data, { now: new Date() });
  if (!outcome.ok) return refuse(before, form, [outcome]);
  await openSession(outcome.value);
  await dismissGuest();
  redirect('/');
}
