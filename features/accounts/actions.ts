'use server';

import { redirect } from 'next/navigation';
import { closeSession } from '@/lib/auth';

export async function signOutAction(): Promise<void> {
  await closeSession();
  redirect('/');
}
