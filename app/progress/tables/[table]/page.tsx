import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { Page, PageTitle } from '@/components/page';
import { TablePageView } from '@/features/progress/components/table-page';
import { getProgressTable } from '@/features/progress/queries/progress-table';
import { orNotFound } from '@/lib/action';
import { getViewer } from '@/lib/viewer';

type Props = PageProps<'/progress/tables/[table]'>;

const ask = cache(async (table: string) => orNotFound(getProgressTable(await getViewer(), table, { now: new Date() })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { table }] = await Promise.all([getTranslations('progress'), ask((await params).table)]);
  return { title: t(`${table}.title`) };
}

export default async function ProgressTablePage({ params }: Props) {
  const [t, page] = await Promise.all([getTranslations('progress'), ask((await params).table)]);
  return (
    <Page>
      <PageTitle>{t(`${page.table}.title`)}</PageTitle>
      <TablePageView page={page} />
    </Page>
  );
}
