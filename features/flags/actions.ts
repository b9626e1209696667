'use server';

import { getTranslations } from 'next-intl/server';
import { orNotFound, ownerOrNotFound } from '@/lib/action';
import { raiseFlag } from './commands/raise-flag';
import type { FlagState } from './flag-state';
import { raiseSchema } from './schema';

export async function raiseFlagAction(_: FlagState, form: FormData): Promise<FlagState> {
  const comment = String(form.get('comment') ?? '');
  const input = raiseSchema.safeParse({ itemId: form.get('itemId'), reason: form.get('reason'), comment });
  if (!input.success) return told(form.has('reason') ? 'unknown' : 'no-reason', comment);
  const outcome = await orNotFound(raiseFlag(await ownerOrNotFound(), input.data, { now: new Date() }));
  return told(outcome.ok ? 'kept' : outcome.code, comment);
}

/** Worded here: the form stands under every question, and would bring each time what is hardly ever told. */
async function told(what: 'kept' | 'decided' | 'no-reason' | 'unknown', comment: string): Promise<FlagState> {
  const t = await getTranslations('flags.told');
  return { kept: what === 'kept', words: t(what), comment };
}
