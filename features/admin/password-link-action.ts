'use server';

import { notFound } from 'next/navigation';
import { fieldsOf } from '@/features/accounts/components/answer';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import { siteOrigin } from '@/lib/site-origin';
import { offerPasswordLink } from './commands/offer-password-link';
import { userKeySchema } from './schema';

/** The link is in the answer of the form and nowhere else. */
export async function passwordLinkAction(_: string | null, form: FormData): Promise<string | null> {
  const viewer = await memberOrSignIn('/admin/users');
  const sent = userKeySchema.safeParse(fieldsOf(form));
  if (!sent.success) notFound();
  const outcome = await orNotFound(offerPasswordLink(viewer, sent.data, { now: new Date() }));
  if (!outcome.ok) notFound();
  return `${await siteOrigin()}/new-password?link=${outcome.value.link}`;
}
