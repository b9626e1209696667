'use server';

import { revalidatePath } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import type { z } from 'zod';
import { faultsOf, fieldsOf, refuse, saved } from '@/features/accounts/components/answer';
import type { FormState } from '@/features/accounts/components/form-state';
import { changeClass } from '@/features/classes/commands/change-class';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import type { Member } from '@/lib/viewer';
import { changeRole, deleteUser, endSessions } from './commands/change-user';
import { handOver } from './commands/hand-over';
import { listArticle } from './commands/list-article';
import { retryMessage } from './commands/retry-message';
import {
  archiveSchema,
  handOverSchema,
  listingSchema,
  messageKeySchema,
  roleSchema,
  userDeletionSchema,
  userKeySchema,
} from './schema';

export async function changeRoleAction(form: FormData): Promise<void> {
  const { viewer, sent } = await read(form, roleSchema);
  const outcome = await orNotFound(changeRole(viewer, sent, { now: new Date() }));
  revalidatePath('/admin', 'layout');
  redirect(`/admin/users/${sent.userId}?done=${outcome.ok ? 'role' : outcome.code}`);
}

export async function endSessionsAction(form: FormData): Promise<void> {
  const { viewer, sent } = await read(form, userKeySchema);
  await orNotFound(endSessions(viewer, sent, { now: new Date() }));
  redirect(`/admin/users/${sent.userId}?done=sessions`);
}

export async function deleteUserAction(before: FormState, form: FormData): Promise<FormState> {
  const viewer = await memberOrSignIn('/admin/users');
  const sent = userDeletionSchema.safeParse(fieldsOf(form));
  if (!sent.success) return refuse(before, form, faultsOf(sent.error), 'admin');
  const outcome = await orNotFound(deleteUser(viewer, sent.data, { now: new Date() }));
  if (!outcome.ok) return refuse(before, form, [outcome], 'admin');
  revalidatePath('/admin', 'layout');
  redirect('/admin/users?done=deleted');
}

export async function handOverAction(before: FormState, form: FormData): Promise<FormState> {
  const viewer = await memberOrSignIn('/admin/classes');
  const sent = handOverSchema.safeParse(fieldsOf(form));
  if (!sent.success) return refuse(before, form, faultsOf(sent.error), 'admin');
  const outcome = await orNotFound(handOver(viewer, sent.data, { now: new Date() }));
  if (!outcome.ok) return refuse(before, form, [outcome], 'admin');
  revalidatePath('/admin', 'layout');
  return saved(before, 'handedOver', 'admin');
}

/** Archives a class or brings it back, as its owner does. */
export async function archiveClassAction(form: FormData): Promise<void> {
  const { viewer, sent } = await read(form, archiveSchema);
  await orNotFound(changeClass(viewer, sent, { now: new Date() }));
  revalidatePath('/admin', 'layout');
  redirect(`/admin/classes/${sent.classId}?done=${sent.deed}`);
}

export async function listArticleAction(form: FormData): Promise<void> {
  const { viewer, sent } = await read(form, listingSchema);
  await orNotFound(listArticle(viewer, sent, { now: new Date() }));
  revalidatePath('/', 'layout');
  redirect(`/admin/articles?done=${sent.listed ? 'listed' : 'unlisted'}`);
}

/** Has a message to another system tried again. */
export async function retryMessageAction(form: FormData): Promise<void> {
  const { viewer, sent } = await read(form, messageKeySchema);
  await orNotFound(retryMessage(viewer, sent, { now: new Date() }));
  revalidatePath('/admin/outbox');
  redirect('/admin/outbox?done=retried');
}

async function read<Sent>(form: FormData, schema: z.ZodType<Sent>): Promise<{ viewer: Member; sent: Sent }> {
  const sent = schema.safeParse(fieldsOf(form));
  if (!sent.success) notFound();
  return { viewer: await memberOrSignIn('/admin'), sent: sent.data };
}
