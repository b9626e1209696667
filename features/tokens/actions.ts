'use server';

import { revalidatePath } from 'next/cache';
import { notFound } from 'next/navigation';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import { makeToken } from './commands/make-token';
import { revokeToken } from './commands/revoke-token';
import type { TokenFormState } from './components/token-form';
import { newTokenSchema, tokenKeySchema } from './schema';

/** The token is in the answer of the form and nowhere else. */
export async function makeTokenAction(_: TokenFormState, form: FormData): Promise<TokenFormState> {
  const viewer = await memberOrSignIn('/account');
  const [name, days, scopes] = [form.get('tokenName'), form.get('days'), form.getAll('scopes')];
  const sent = newTokenSchema.safeParse({ name, days, scopes });
  if (!sent.success) {
    const field = sent.error.issues[0]?.path[0];
    return { error: field === 'name' || field === 'scopes' ? field : 'form', name: String(name ?? '') };
  }
  const outcome = await orNotFound(makeToken(viewer, sent.data, { now: new Date() }));
  if (!outcome.ok) return { error: outcome.code, name: sent.data.name };
  revalidatePath('/account');
  return { token: outcome.value.token };
}

export async function revokeTokenAction(form: FormData): Promise<void> {
  const viewer = await memberOrSignIn('/account');
  const sent = tokenKeySchema.safeParse({ tokenId: form.get('tokenId') });
  if (!sent.success) notFound();
  await orNotFound(revokeToken(viewer, sent.data, { now: new Date() }));
  revalidatePath('/account');
}
