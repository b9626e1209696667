import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Page, PageTitle } from '@/components/page';
import { PracticeHome } from '@/features/practice/components/practice-home';
import { getPracticeOverview } from '@/features/practice/queries/overview';
import { getViewer } from '@/lib/viewer';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('practice');
  return { title: t('title') };
}

export default async function PracticePage() {
  const [t, viewer] = await Promise.all([getTranslations('practice'), getViewer()]);
  const overview = await getPracticeOverview(viewer, { now: new Date() });
  return (
    <Page>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <PracticeHome overview={overview} />
    </Page>
  );
}
