'use server';

import { revalidatePath } from 'next/cache';
import { notFound } from 'next/navigation';
import { memberOrSignIn, orNotFound, ownerOrNotFound } from '@/lib/action';
import { decideFlag } from './commands/decide-flag';
import { raiseFlag } from './commands/raise-flag';
import type { FlagState } from './flag-state';
import { decideSchema, raiseSchema } from './schema';

export async function raiseFlagAction(_: FlagState, form: FormData): Promise<FlagState> {
  const comment = String(form.get('comment') ?? '');
  const input = raiseSchema.safeParse({ itemId: form.get('itemId'), reason: form.get('reason'), comment });
  if (!input.success) return { told: form.has('reason') ? 'unknown' : 'no-reason', comment };
  const outcome = await orNotFound(raiseFlag(await ownerOrNotFound(), input.data, { now: new Date() }));
  return { told: outcome.ok ? 'kept' : outcome.code, comment };
}

export async function decideFlagAction(form: FormData): Promise<void> {
  const [flagId, outcome, reply] = ['flagId', 'outcome', 'reply'].map((name) => form.get(name));
  const input = decideSchema.safeParse({ flagId, outcome, reply: reply ?? '' });
  if (!input.success) notFound();
  await orNotFound(decideFlag(await memberOrSignIn('/teach'), input.data, { now: new Date() }));
  revalidatePath('/teach/quizzes/[id]', 'page');
}
