import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Page, PageTitle } from '@/components/page';
import { TagList } from '@/features/bank/components/tag-list';
import { home } from '@/features/bank/queries/bank-filter';
import { tagsOf } from '@/features/bank/queries/tags';
import { memberOrSignIn, orNotFound } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('bank.tags');
  return { title: t('title') };
}

export default async function TagsPage({ searchParams }: PageProps<'/teach/bank/tags'>) {
  const viewer = await memberOrSignIn(`${home}/tags`);
  const [t, tags, { error }] = await Promise.all([getTranslations('bank'), orNotFound(tagsOf(viewer)), searchParams]);
  return (
    <Page>
      <PageTitle lead={t('tags.lead')}>{t('tags.title')}</PageTitle>
      <p className="mb-4">
        <Link
          href={home}
          prefetch={false}
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          {t('item.back')}
        </Link>
      </p>
      <TagList tags={tags} error={typeof error === 'string' ? error : ''} />
    </Page>
  );
}
