import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Page, PageTitle } from '@/components/page';
import { StatisticsView } from '@/features/statistics/components/statistics-view';
import { getQuizStatistics } from '@/features/statistics/queries/quiz-statistics';
import { memberOrSignIn, orNotFound } from '@/lib/action';

type Props = PageProps<'/teach/quizzes/[id]/statistics'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('statistics');
  return { title: t('title') };
}

export default async function StatisticsPage({ params, searchParams }: Props) {
  const { id } = await params;
  const viewer = await memberOrSignIn(`/teach/quizzes/${id}/statistics`);
  const address = await searchParams;
  const [t, page] = await Promise.all([
    getTranslations('statistics'),
    orNotFound(getQuizStatistics(viewer, id, address)),
  ]);
  return (
    <Page width="wide">
      <PageTitle lead={<span lang={page.language}>{page.title}</span>}>{t('title')}</PageTitle>
      <StatisticsView page={page} />
    </Page>
  );
}
