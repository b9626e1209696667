import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { Page, PageTitle } from '@/components/page';
import { FactsPageView } from '@/features/progress/components/facts-page';
import { getFactsPage } from '@/features/progress/queries/facts';
import { orNotFound } from '@/lib/action';
import { getViewer } from '@/lib/viewer';

type Props = PageProps<'/progress/facts/[standing]'>;

const ask = cache(async (standing: string, page: string) =>
  orNotFound(getFactsPage(await getViewer(), { standing, page }, { now: new Date() })),
);

async function listOf({ params, searchParams }: Props) {
  const [{ standing }, { page }] = await Promise.all([params, searchParams]);
  return ask(standing, page === undefined ? '1' : String(page));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [t, { standing }] = await Promise.all([getTranslations('progress.factList'), listOf(props)]);
  return { title: t(`titles.${standing}`) };
}

export default async function StandingFactsPage(props: Props) {
  const [t, rules, list] = await Promise.all([
    getTranslations('progress.factList'),
    getTranslations('progress.standings.rules'),
    listOf(props),
  ]);
  return (
    <Page>
      <PageTitle lead={rules(list.standing)}>{t(`titles.${list.standing}`)}</PageTitle>
      <FactsPageView list={list} />
    </Page>
  );
}
