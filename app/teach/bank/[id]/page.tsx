import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Page, PageTitle } from '@/components/page';
import { BankItemView } from '@/features/bank/components/bank-item-view';
import { home } from '@/features/bank/queries/bank-filter';
import { getBankItem } from '@/features/bank/queries/bank-item';
import { tagsOf } from '@/features/bank/queries/tags';
import { targetsOf } from '@/features/bank/queries/targets';
import { toldIn } from '@/features/bank/queries/told';
import { memberOrSignIn, orNotFound } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('bank.item');
  return { title: t('title') };
}

export default async function BankItemPage({ params, searchParams }: PageProps<'/teach/bank/[id]'>) {
  const { id } = await params;
  const viewer = await memberOrSignIn(`${home}/${id}`);
  const asked = await searchParams;
  const [t, found, targets, tags, told] = await orNotFound(
    Promise.all([
      getTranslations('bank.item'),
      getBankItem(viewer, id),
      targetsOf(viewer),
      tagsOf(viewer),
      toldIn(viewer, asked),
    ]),
  );
  return (
    <Page>
      <PageTitle lead={<span lang={found.line.language}>{found.line.article.title}</span>}>{t('title')}</PageTitle>
      <p className="mb-4">
        <Link
          href={home}
          prefetch={false}
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          {t('back')}
        </Link>
      </p>
      <BankItemView found={found} targets={targets} allTags={tags} told={told} />
    </Page>
  );
}
