import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Page, PageTitle } from '@/components/page';
import { TakeAlong } from '@/features/offline/components/take-along';
import { QueueView } from '@/features/reviews/components/queue-view';
import { getQueue } from '@/features/reviews/queries/queue';
import { getRememberedFacts } from '@/features/reviews/queries/standings';
import { getViewer } from '@/lib/viewer';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reviews');
  return { title: t('title') };
}

export default async function ReviewsPage() {
  const [t, offline, viewer] = await Promise.all([getTranslations('reviews'), getTranslations('offline'), getViewer()]);
  const now = new Date();
  const queue = await getQueue(viewer, { now });
  const facts = await getRememberedFacts(viewer, { now, course: queue?.course ?? null });
  return (
    <>
      <Page>
        <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
        <QueueView queue={queue} facts={facts} />
      </Page>
      {queue && queue.cards.length > 0 && <TakeAlong along={{ kind: 'reviews' }} words={offline('alongReviews')} />}
    </>
  );
}
