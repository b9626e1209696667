'use server';

import { revalidatePath } from 'next/cache';
import { notFound } from 'next/navigation';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import { keepOut } from './commands/keep-out';
import { keepOutSchema } from './schema';

export async function keepOutAction(form: FormData): Promise<void> {
  const sent = keepOutSchema.safeParse({ classId: form.get('classId'), keepsOut: form.get('keepsOut') });
  if (!sent.success) notFound();
  await orNotFound(keepOut(await memberOrSignIn('/progress'), sent.data));
  revalidatePath('/', 'layout');
}
