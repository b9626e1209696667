import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/notice';
import { Page, PageTitle } from '@/components/page';
import { IntakeWays } from '@/features/intake/components/intake-ways';
import { NewQuizPanel } from '@/features/quizzes/components/new-quiz-panel';
import { memberOrSignIn } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('teach.new');
  return { title: t('title') };
}

export default async function NewQuizPage({ searchParams }: PageProps<'/teach/new'>) {
  const viewer = await memberOrSignIn('/teach/new');
  if (viewer.role === 'learner') notFound();
  const [t, query] = await Promise.all([getTranslations('teach.new'), searchParams]);
  return (
    <Page>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      {query['too-large'] && <Notice look="wrong">{t('tooLarge')}</Notice>}
      <IntakeWays />
      <NewQuizPanel link={[query.url].flat()[0]?.slice(0, 2000) ?? ''} />
    </Page>
  );
}
