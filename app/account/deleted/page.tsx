import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import { Page, PageTitle } from '@/components/page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.deleted');
  return { title: t('title') };
}

export default async function DeletedPage() {
  const t = await getTranslations('accounts.deleted');
  return (
    <Page>
      <PageTitle lead={t('text')}>{t('title')}</PageTitle>
      <ButtonLink href="/">{t('action')}</ButtonLink>
    </Page>
  );
}
