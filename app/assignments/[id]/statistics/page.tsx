import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Page, PageTitle } from '@/components/page';
import { StatisticsView } from '@/features/statistics/components/statistics-view';
import { getAssignmentStatistics } from '@/features/statistics/queries/assignment-statistics';
import { memberOrSignIn, orNotFound } from '@/lib/action';

type Props = PageProps<'/assignments/[id]/statistics'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('statistics');
  return { title: t('title') };
}

export default async function AssignmentStatisticsPage({ params, searchParams }: Props) {
  const { id } = await params;
  const viewer = await memberOrSignIn(`/assignments/${id}/statistics`);
  const address = await searchParams;
  const [t, page] = await Promise.all([
    getTranslations('statistics'),
    orNotFound(getAssignmentStatistics(viewer, id, address)),
  ]);
  return (
    <Page width="wide">
      <PageTitle lead={<span lang={page.language}>{page.title}</span>}>{t('title')}</PageTitle>
      <StatisticsView page={page} />
    </Page>
  );
}
