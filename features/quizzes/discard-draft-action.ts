'use server';

import { revalidatePath } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import { entryKeySchema } from '@/features/intake/schema';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import { discardDraft } from './commands/discard-draft';

const page = '/teach/feeds';

/** Deletes the draft that an entry became. One that was published meanwhile stays, and the page says that it is out. */
export async function discardDraftAction(form: FormData): Promise<void> {
  const viewer = await memberOrSignIn(page);
  const sent = entryKeySchema.safeParse({ entryId: form.get('entryId') });
  if (!sent.success) notFound();
  await orNotFound(discardDraft(viewer, sent.data, { now: new Date() }));
  revalidatePath(page);
  revalidatePath('/teach');
  redirect(page);
}
