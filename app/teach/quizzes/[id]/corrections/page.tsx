import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/notice';
import { Page, PageTitle } from '@/components/page';
import { SuspensionList } from '@/features/corrections/components/suspension-list';
import { getSuspended } from '@/features/corrections/queries/suspended';
import { memberOrSignIn, orNotFound } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('corrections.list');
  return { title: t('heading') };
}

type Props = PageProps<'/teach/quizzes/[id]/corrections'>;

export default async function CorrectionsPage({ params, searchParams }: Props) {
  const { id } = await params;
  const viewer = await memberOrSignIn(`/teach/quizzes/${id}/corrections`);
  const [t, suspended, { corrected }] = await Promise.all([
    getTranslations('corrections.list'),
    orNotFound(getSuspended(viewer, id)),
    searchParams,
  ]);
  return (
    <Page>
      <PageTitle lead={<span lang={suspended.article.language}>{suspended.article.title}</span>}>
        {t('heading')}
      </PageTitle>
      {corrected === '1' && <Notice look="right">{t('corrected')}</Notice>}
      <p className="mb-4">
        <Link
          href={`/teach/quizzes/${id}`}
          prefetch={false}
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          {t('toDesk')}
        </Link>
      </p>
      <p className="mb-6 text-quiet">{t('lead')}</p>
      <SuspensionList quizId={id} suspended={suspended} />
    </Page>
  );
}
