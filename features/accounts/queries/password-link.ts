import { openPasswordLink } from '@/lib/password-link';

/** Whose password a link is for; null when it is none, used or over. Whoever holds the link is who it was given to. */
export async function getPasswordLink(
  link: string,
  { now }: { now: Date },
): Promise<{ readonly name: string; readonly email: string } | null> {
  const account = await openPasswordLink(link, now);
  return account ? { name: account.name, email: account.email } : null;
}
