import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Page, PageTitle } from '@/components/page';
import { BookmarkletPanel } from '@/features/intake/components/bookmarklet-panel';
import { memberOrSignIn } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('intake.bookmarklet');
  return { title: t('title') };
}

export default async function BookmarkletPage() {
  const viewer = await memberOrSignIn('/teach/bookmarklet');
  if (viewer.role === 'learner') notFound();
  const t = await getTranslations('intake.bookmarklet');
  return (
    <Page>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <BookmarkletPanel />
    </Page>
  );
}
