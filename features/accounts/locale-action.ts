'use server';

import { cookies } from 'next/headers';
import { isLocale, localeCookie } from '@/lib/locale';

const year = 365 * 24 * 60 * 60;

/** Remembers the language of the interface in this browser. */
export async function chooseLocaleAction(form: FormData): Promise<void> {
  const locale = form.get('locale');
  if (isLocale(locale)) (await cookies()).set(localeCookie, locale, { path: '/', sameSite: 'lax', maxAge: year });
}
