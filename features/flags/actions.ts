'use server';

import { getTranslations } from 'next-intl/server';
import { orNotFound, ownerOrNotFound } from '@/lib/action';
import type { Owner } from '@/lib/viewer';
import { raiseFlag } from './commands/raise-flag';
import type { FlagState } from './flag-state';
import { getOwnFlag } from './queries/own-flag';
import { flagReasons, raiseSchema } from './schema';

/** Opens the form of a flag, with what was said before, or raises the flag that it holds. */
export async function raiseFlagAction(_: FlagState, form: FormData): Promise<FlagState> {
  const viewer = await ownerOrNotFound();
  const field = (name: string) => String(form.get(name) ?? '');
  const [itemId, sent] = [field('itemId'), { reason: field('reason'), comment: field('comment') }];
  if (!form.has('sent') && !form.has('reason')) return opened(viewer, itemId);
  const input = raiseSchema.safeParse({ itemId, ...sent });
  if (!input.success) return opened(viewer, itemId, { ...sent, told: form.has('reason') ? 'unknown' : 'no-reason' });
  const outcome = await orNotFound(raiseFlag(viewer, input.data, { now: new Date() }));
  return opened(viewer, itemId, { ...sent, told: outcome.ok ? 'kept' : outcome.code });
}

type Sent = {
  readonly reason: string;
  readonly comment: string;
  readonly told: 'kept' | 'decided' | 'no-reason' | 'unknown';
};

async function opened(viewer: Owner, itemId: string, sent?: Sent): Promise<FlagState> {
  const [t, said] = await Promise.all([getTranslations('flags'), getOwnFlag(viewer, itemId)]);
  return {
    at: 'open',
    words: {
      legend: t('legend'),
      reasons: flagReasons.map((reason) => [reason, t(`reasons.${reason}`)] as const),
      comment: t('comment'),
      send: said ? t('change') : t('send'),
    },
    reason: sent?.reason ?? said?.reason ?? '',
    comment: sent?.comment ?? said?.comment ?? '',
    told: sent ? { kept: sent.told === 'kept', words: t(`told.${sent.told}`) } : null,
  };
}
