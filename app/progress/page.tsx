import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import { EmptyState, Page, PageTitle } from '@/components/page';
import { GuestNotice } from '@/features/progress/components/guest-notice';
import { ProgressView } from '@/features/progress/components/progress-view';
import { getProgress } from '@/features/progress/queries/progress';
import { getViewer } from '@/lib/viewer';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('progress');
  return { title: t('title') };
}

export default async function ProgressPage({ searchParams }: PageProps<'/progress'>) {
  const [viewer, t, search] = await Promise.all([getViewer(), getTranslations('progress'), searchParams]);
  const progress = await getProgress(viewer, { now: new Date() });
  const begun = progress && progress.open.length + progress.finished.length + progress.activity.length > 0;
  return (
    <Page>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      {begun && viewer.kind === 'guest' && <GuestNotice />}
      {begun ? (
        <ProgressView progress={progress} all={search.attempts === 'all'} />
      ) : (
        <EmptyState title={t('empty.title')} action={<ButtonLink href="/">{t('empty.action')}</ButtonLink>}>
          {t('empty.text')}
        </EmptyState>
      )}
    </Page>
  );
}
