import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Page, PageTitle } from '@/components/page';
import { QueueView } from '@/features/reviews/components/queue-view';
import { getQueue } from '@/features/reviews/queries/queue';
import { getViewer } from '@/lib/viewer';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reviews');
  return { title: t('title') };
}

export default async function ReviewsPage() {
  const [t, queue] = await Promise.all([
    getTranslations('reviews'),
    getViewer().then((viewer) => getQueue(viewer, { now: new Date() })),
  ]);
  return (
    <Page>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <QueueView queue={queue} />
    </Page>
  );
}
