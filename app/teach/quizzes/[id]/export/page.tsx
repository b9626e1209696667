import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Page, PageTitle } from '@/components/page';
import { ExportView } from '@/features/exchange/components/export-view';
import { getExportPage } from '@/features/exchange/queries/export';
import { memberOrSignIn, orNotFound } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('exchange.out');
  return { title: t('title') };
}

export default async function ExportPage({ params, searchParams }: PageProps<'/teach/quizzes/[id]/export'>) {
  const { id } = await params;
  const viewer = await memberOrSignIn(`/teach/quizzes/${id}/export`);
  const { version } = await searchParams;
  const [t, page] = await Promise.all([
    getTranslations('exchange.out'),
    orNotFound(getExportPage(viewer, id, version)),
  ]);
  return (
    <Page>
      <PageTitle lead={<span lang={page.language}>{page.title}</span>}>{t('title')}</PageTitle>
      <ExportView page={page} />
    </Page>
  );
}
