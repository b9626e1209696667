import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Page, PageTitle } from '@/components/page';
import { CorrectionPanel } from '@/features/corrections/components/correction-panel';
import { getOwnArticle } from '@/features/corrections/queries/own-article';
import { memberOrSignIn, orNotFound } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('corrections.form');
  return { title: t('heading') };
}

export default async function CorrectArticlePage({ params }: PageProps<'/teach/quizzes/[id]/article'>) {
  const { id } = await params;
  const viewer = await memberOrSignIn(`/teach/quizzes/${id}/article`);
  const [t, article] = await Promise.all([getTranslations('corrections.form'), orNotFound(getOwnArticle(viewer, id))]);
  return (
    <Page>
      <PageTitle lead={t('lead')}>{t('heading')}</PageTitle>
      <CorrectionPanel quizId={id} article={article} />
    </Page>
  );
}
