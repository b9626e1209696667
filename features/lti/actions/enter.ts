'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import { openSession } from '@/lib/auth';
import { admit } from '../commands/admit';
import { type Entered, enterAsMember, enterAsNew } from '../commands/enter';
import { nameSchema } from '../schema/forms';
import { newcomerCookie } from './newcomer-cookie';

export async function enterAsNewAction(form: FormData): Promise<void> {
  const now = new Date();
  const { name } = nameSchema.parse({ name: form.get('name') ?? undefined });
  const outcome = await orNotFound(enterAsNew(await heldSecret(), { name }, { now }));
  if (!outcome.ok) redirect(`/lti/enter?fault=${outcome.code}`);
  await goOn(outcome.value, now);
}

export async function enterAsMemberAction(): Promise<void> {
  const now = new Date();
  const outcome = await orNotFound(enterAsMember(await memberOrSignIn('/lti/enter'), await heldSecret(), { now }));
  if (!outcome.ok) redirect(`/lti/enter?fault=${outcome.code}`);
  await goOn(outcome.value, now);
}

async function heldSecret(): Promise<string> {
  return (await cookies()).get(newcomerCookie)?.value ?? '';
}

async function goOn({ entry, launched }: Entered, now: Date): Promise<never> {
  await openSession(entry);
  const admitted = await admit(entry.userId, launched, { now });
  redirect(admitted.ok ? admitted.value.path : `/lti/enter?fault=${admitted.code}`);
}
