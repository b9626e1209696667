'use server';

import { revalidatePath } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import { putEntryAway, setDrafting, stopFeed } from './commands/change-feed';
import { draftingSchema, entryKeySchema, feedKeySchema } from './schema';

const page = '/teach/feeds';

export async function stopFeedAction(form: FormData): Promise<void> {
  const viewer = await memberOrSignIn(page);
  const sent = feedKeySchema.safeParse({ feedId: form.get('feedId') });
  if (!sent.success) notFound();
  await orNotFound(stopFeed(viewer, sent.data, { now: new Date() }));
  revalidatePath(page);
  redirect(page);
}

export async function setDraftingAction(form: FormData): Promise<void> {
  const viewer = await memberOrSignIn(page);
  const sent = draftingSchema.safeParse({ feedId: form.get('feedId'), drafts: form.get('drafts') });
  if (!sent.success) notFound();
  await orNotFound(setDrafting(viewer, sent.data));
  revalidatePath(page);
  redirect(page);
}

export async function putEntryAwayAction(form: FormData): Promise<void> {
  const viewer = await memberOrSignIn(page);
  const sent = entryKeySchema.safeParse({ entryId: form.get('entryId') });
  if (!sent.success) notFound();
  await orNotFound(putEntryAway(viewer, sent.data, { now: new Date() }));
  revalidatePath(page);
  redirect(page);
}
