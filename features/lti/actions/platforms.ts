'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { fieldsOf, refuse } from '@/features/accounts/components/answer';
import type { FormState } from '@/features/accounts/components/form-state';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import { siteOrigin } from '@/lib/site-origin';
import type { Member } from '@/lib/viewer';
import {
  addDeployment,
  addPlatform,
  enablePlatform,
  invitePlatform,
  setFrameOrigins,
} from '../commands/change-platform';
import { rotateKey } from '../commands/keys';
import { ltiPaths } from '../policy/addresses';
import { ableSchema, deploymentSchema, originsSchema, platformSchema } from '../schema/forms';

export async function addPlatformAction(before: FormState, form: FormData): Promise<FormState> {
  const viewer = await memberOrSignIn('/admin/platforms');
  const sent = platformSchema.safeParse(fieldsOf(form));
  if (!sent.success) {
    const names = [...new Set(sent.error.issues.map(({ path }) => String(path[0] ?? 'form')))];
    return refuse(
      before,
      form,
      names.map((name) => ({ code: name, field: name })),
      'lti.platforms',
    );
  }
  const outcome = await orNotFound(addPlatform(viewer, sent.data, { now: new Date() }));
  if (!outcome.ok) return refuse(before, form, [outcome], 'lti.platforms');
  revalidatePath('/admin', 'layout');
  redirect(`/admin/platforms/${outcome.value.platformId}?done=platform-added`);
}

/** The address is in the answer of the form and nowhere else. */
export async function invitePlatformAction(): Promise<string | null> {
  const viewer = await memberOrSignIn('/admin/platforms');
  const { token } = await orNotFound(invitePlatform(viewer, { now: new Date() }));
  return `${await siteOrigin()}${ltiPaths.register}?invitation=${token}`;
}

export async function addDeploymentAction(form: FormData): Promise<void> {
  await change(form, deploymentSchema, addDeployment);
}

export async function setFrameOriginsAction(form: FormData): Promise<void> {
  await change(form, originsSchema, setFrameOrigins);
}

export async function enablePlatformAction(form: FormData): Promise<void> {
  await change(form, ableSchema, enablePlatform);
}

export async function rotateKeyAction(): Promise<void> {
  const viewer = await memberOrSignIn('/admin/platforms');
  await orNotFound(rotateKey(viewer, { now: new Date() }));
  revalidatePath('/admin', 'layout');
  redirect('/admin/platforms?done=key-rotated');
}

type Command<Sent> = (viewer: Member, sent: Sent, at: { now: Date }) => Promise<void>;

async function change<Sent extends { platformId: string }>(
  form: FormData,
  schema: z.ZodType<Sent>,
  command: Command<Sent>,
): Promise<void> {
  const viewer = await memberOrSignIn('/admin/platforms');
  const platformId = String(form.get('platformId')).replace(/[^\w-]/g, '');
  const sent = schema.safeParse(fieldsOf(form));
  if (!sent.success) redirect(`/admin/platforms/${platformId}?done=platform-refused`);
  await orNotFound(command(viewer, sent.data, { now: new Date() }));
  revalidatePath('/admin', 'layout');
  redirect(`/admin/platforms/${platformId}?done=platform-changed`);
}
