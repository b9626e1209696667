'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { displayCookie, displaySchema, readDisplay, writeDisplay } from './schema';

const year = 365 * 24 * 60 * 60;

/** Remembers in this browser how Fakta is to look; with `reset`, forgets it. */
export async function chooseDisplayAction(form: FormData): Promise<void> {
  const display = form.has('reset') ? readDisplay(undefined) : displaySchema.parse(Object.fromEntries(form));
  (await cookies()).set(displayCookie, writeDisplay(display), {
    path: '/',
    sameSite: 'lax',
    httpOnly: true,
    maxAge: year,
  });
  redirect(`/display?${new URLSearchParams({ saved: '1', from: String(form.get('from') ?? '') })}`);
}
