import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Page, PageTitle } from '@/components/page';
import { FindClassForm } from '@/features/classes/components/find-class-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('classes.join');
  return { title: t('title') };
}

export default async function JoinEntryPage() {
  const t = await getTranslations('classes.join');
  return (
    <Page width="form">
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <FindClassForm />
    </Page>
  );
}
