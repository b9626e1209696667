import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/notice';
import { Page, PageTitle } from '@/components/page';
import { targetsOf } from '@/features/bank/queries/targets';
import { ImportPanel } from '@/features/exchange/components/import-panel';
import { memberOrSignIn, orNotFound } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('exchange.in');
  return { title: t('title') };
}

export default async function ImportPage({ searchParams }: PageProps<'/teach/import'>) {
  const viewer = await memberOrSignIn('/teach/import');
  const { quiz, 'too-large': tooLarge } = await searchParams;
  const [t, targets] = await Promise.all([getTranslations('exchange.in'), orNotFound(targetsOf(viewer))]);
  return (
    <Page>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      {tooLarge && <Notice look="wrong">{t('tooLarge')}</Notice>}
      <ImportPanel targets={targets} quizId={[quiz].flat()[0] ?? ''} />
    </Page>
  );
}
