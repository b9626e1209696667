'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import { addFeed } from './commands/add-feed';
import type { FeedState } from './components/feed-state';
import { linkSchema } from './schema';

/** Subscribes to a feed; what went wrong stands beside the address. */
export async function addFeedAction(before: FeedState, form: FormData): Promise<FeedState> {
  const viewer = await memberOrSignIn('/teach/feeds');
  const typed = String(form.get('url') ?? '').slice(0, 2000);
  const [faults, t] = await Promise.all([getTranslations('intake.feedFaults'), getTranslations('intake.feeds')]);
  const round = before.round + 1;
  const drafts = form.get('drafts') === 'on';
  const link = linkSchema.safeParse({ url: typed });
  if (!link.success) return { round, url: typed, drafts, error: faults('bad-address') };
  const outcome = await orNotFound(
    addFeed(viewer, { ...link.data, draftsEntries: drafts }, { now: new Date(), chance: Math.random() }),
  );
  if (!outcome.ok) return { round, url: typed, drafts, error: faults(outcome.code, outcome.values) };
  revalidatePath('/teach/feeds');
  return { round, url: '', drafts, done: t('added', outcome.value) };
}
