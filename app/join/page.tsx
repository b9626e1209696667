import type { Metadata } from 'next';
import Link from 'next/link';
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
      <p className="mt-6 text-quiet">
        {t('returning')}{' '}
        <Link
          href="/sign-in?way=class"
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          {t('pupilLink')}
        </Link>
      </p>
    </Page>
  );
}
