import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import { EmptyState, Page, PageTitle } from '@/components/page';
import { countOpenFlags } from '@/features/flags/queries/flags-of-quiz';
import { QuizList } from '@/features/quizzes/components/quiz-list';
import { listQuizzes } from '@/features/quizzes/queries/list-quizzes';
import { memberOrSignIn, orNotFound } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('teach.list');
  return { title: t('title') };
}

export default async function TeachPage() {
  const viewer = await memberOrSignIn('/teach');
  const [t, ofFlags, exchange, hooks, quizzes, flags] = await Promise.all([
    getTranslations('teach.list'),
    getTranslations('regrades.queue'),
    getTranslations('exchange.ways'),
    getTranslations('webhooks'),
    orNotFound(listQuizzes(viewer)),
    orNotFound(countOpenFlags(viewer)),
  ]);
  return (
    <Page>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      {quizzes.length === 0 ? (
        <EmptyState title={t('empty.title')} action={<ButtonLink href="/teach/new">{t('empty.action')}</ButtonLink>}>
          {t('empty.text')}
        </EmptyState>
      ) : (
        <>
          <div className="flex flex-wrap gap-3">
            <ButtonLink href="/teach/new">{t('new')}</ButtonLink>
            <ButtonLink look="secondary" href="/teach/bank">
              {t('bank')}
            </ButtonLink>
            <ButtonLink look="secondary" href="/teach/import">
              {exchange('import')}
            </ButtonLink>
            <ButtonLink look="secondary" href="/teach/flags">
              {flags > 0 ? ofFlags('count', { count: flags }) : ofFlags('title')}
            </ButtonLink>
            <ButtonLink look="secondary" href="/teach/webhooks">
              {hooks('title')}
            </ButtonLink>
          </div>
          <QuizList quizzes={quizzes} />
        </>
      )}
    </Page>
  );
}
