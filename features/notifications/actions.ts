'use server';

import { revalidatePath } from 'next/cache';
import { ownerOrNotFound } from '@/lib/action';
import { markRead } from './commands/mark-read';

export async function markReadAction(): Promise<void> {
  await markRead(await ownerOrNotFound(), { now: new Date() });
  revalidatePath('/', 'layout');
}
