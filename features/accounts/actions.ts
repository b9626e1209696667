'use server';

import { redirect } from 'next/navigation';
import { closeSession, openSession } from '@/lib/auth';
import { clientKey } from '@/lib/client-key';
import { dismissGuest, findGuest, getViewer } from '@/lib/viewer';
import { signIn } from './commands/sign-in';
import { signUp } from './commands/sign-up';
import { faultsOf, fieldsOf, refuse } from './components/answer';
import type { FormState } from './components/form-state';
import { pupilSignInSchema, signInSchema, signUpSchema } from './schema/forms';
import { nextPath } from './schema/next-path';

export async function signUpAction(before: FormState, form: FormData): Promise<FormState> {
  const sent = signUpSchema.safeParse(fieldsOf(form));
  if (!sent.success) return refuse(before, form, faultsOf(sent.error));
  const viewer = await getViewer();
  if (viewer.kind === 'member') redirect('/account');
  const { next, ...person } = sent.data;
  const outcome = await signUp(viewer, person, { now: new Date(), from: await clientKey() });
  if (!outcome.ok) return refuse(before, form, [outcome]);
  await openSession(outcome.value);
  await dismissGuest();
  redirect(nextPath(next) ?? (person.teaches ? '/teach' : viewer.kind === 'guest' ? '/progress' : '/'));
}

export async function signInAction(before: FormState, form: FormData): Promise<FormState> {
  const sent = signInSchema.safeParse(fieldsOf(form));
  if (!sent.success) return refuse(before, form, faultsOf(sent.error));
  const { next, ...credentials } = sent.data;
  const here = { now: new Date(), from: await clientKey() };
  const outcome = await signIn((await findGuest()) ?? (await getViewer()), credentials, here);
  if (!outcome.ok) return refuse(before, form, [outcome]);
  await openSession(outcome.value);
  await dismissGuest();
  redirect(nextPath(next) ?? '/');
}

/** The second way in: class code, nickname and PIN. */
export async function signInPupilAction(before: FormState, form: FormData): Promise<FormState> {
  const sent = pupilSignInSchema.safeParse(fieldsOf(form));
  if (!sent.success) return refuse(before, form, faultsOf(sent.error));
  const { next, ...credentials } = sent.data;
  const here = { now: new Date(), from: await clientKey() };
  const outcome = await signIn((await findGuest()) ?? (await getViewer()), credentials, here);
  if (!outcome.ok) return refuse(before, form, [{ code: `pupil-${outcome.code}` }]);
  await openSession(outcome.value);
  await dismissGuest();
  redirect(nextPath(next) ?? '/classes');
}

export async function signOutAction(): Promise<void> {
  await closeSession();
  redirect('/');
}
