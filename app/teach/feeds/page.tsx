import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Page, PageTitle } from '@/components/page';
import { FeedPanel } from '@/features/intake/components/feed-panel';
import { listFeeds } from '@/features/intake/queries/list-feeds';
import { discardDraftAction } from '@/features/quizzes/discard-draft-action';
import { memberOrSignIn, orNotFound } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('intake.feeds');
  return { title: t('title') };
}

export default async function FeedsPage() {
  const viewer = await memberOrSignIn('/teach/feeds');
  const [t, lists] = await Promise.all([getTranslations('intake.feeds'), orNotFound(listFeeds(viewer))]);
  return (
    <Page>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <FeedPanel {...lists} discard={discardDraftAction} />
    </Page>
  );
}
