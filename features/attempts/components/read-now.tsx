import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import { Page, PageTitle } from '@/components/page';
import { ArticleBody } from '@/features/articles/components/article-body';
import type { OwnAttempt } from '../queries/own-attempt';

/** Between the two times that the questions are asked: the article. What was right is told after the second. */
export async function ReadNow({ attempt, body }: { attempt: OwnAttempt; body: string }) {
  const t = await getTranslations('attempts.read');
  const onward = (
    <ButtonLink href={`${attempt.path}/1`} prefetch={false}>
      {t('onward')}
    </ButtonLink>
  );
  return (
    <Page>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      {onward}
      <article className="mt-8 border-t border-line pt-6">
        <h2 lang={attempt.language} className="mb-4 text-2xl font-semibold">
          {attempt.title}
        </h2>
        <ArticleBody body={body} language={attempt.language} headingLevel={3} />
      </article>
      <p className="mt-8">{onward}</p>
    </Page>
  );
}
