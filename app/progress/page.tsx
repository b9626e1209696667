import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import { EmptyState, Page, PageTitle } from '@/components/page';
import { Attempts } from '@/features/progress/components/attempts';
import { Facts } from '@/features/progress/components/facts';
import { GuestNotice } from '@/features/progress/components/guest-notice';
import { OpenAttempts } from '@/features/progress/components/open-attempts';
import { Scores } from '@/features/progress/components/scores';
import { Topics } from '@/features/progress/components/topics';
import { Totals } from '@/features/progress/components/totals';
import { getProgress } from '@/features/progress/queries';
import { getViewer } from '@/lib/viewer';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('progress');
  return { title: t('title') };
}

export default async function ProgressPage({ searchParams }: PageProps<'/progress'>) {
  const [viewer, t, search] = await Promise.all([getViewer(), getTranslations('progress'), searchParams]);
  const progress = await getProgress(viewer);
  const { open, finished, topics, facts } = progress;
  const empty = open.length + finished.length === 0;
  return (
    <Page>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      {empty && (
        <EmptyState title={t('empty.title')} action={<ButtonLink href="/">{t('empty.action')}</ButtonLink>}>
          {t('empty.text')}
        </EmptyState>
      )}
      {!empty && viewer.kind === 'guest' && <GuestNotice />}
      {finished.length > 0 && <Totals progress={progress} />}
      {open.length > 0 && <OpenAttempts attempts={open} />}
      {finished.length > 0 && <Scores attempts={finished} />}
      {topics.length > 0 && <Topics topics={topics} />}
      {facts.length > 0 && <Facts facts={facts} />}
      {finished.length > 0 && <Attempts attempts={finished} all={search.attempts === 'all'} />}
    </Page>
  );
}
