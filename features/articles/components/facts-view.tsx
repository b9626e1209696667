import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { EmptyState, Page, PageTitle } from '@/components/page';
import { placesOf } from '../queries/places';
import type { QuizFacts } from '../queries/quiz-facts';
import { ArticleBody } from './article-body';
import { FactEntries } from './fact-entries';

/** What Fakta read in an article, each fact beside the words that prove it; closed while it would tell the answers. */
export async function FactsView({ quiz }: { quiz: QuizFacts }) {
  const t = await getTranslations('facts');
  const { title, language, body, facts, code } = quiz;
  const way = 'inline-flex min-h-11 items-center text-accent underline underline-offset-4';
  if (!facts) {
    return (
      <Page>
        <PageTitle lead={<span lang={language}>{title}</span>}>{t('title')}</PageTitle>
        <EmptyState
          title={t('closed')}
          action={
            <Link href={`/quizzes/${code}`} className={way}>
              {t('toQuiz')}
            </Link>
          }
        >
          {t('closedText')}
        </EmptyState>
      </Page>
    );
  }
  const places = placesOf(facts.flatMap(({ quotes }) => quotes));
  return (
    <Page width="wide">
      <PageTitle lead={<span lang={language}>{title}</span>}>{t('title')}</PageTitle>
      <div className="gap-12 lg:grid lg:grid-cols-2 lg:items-start">
        <div>
          <p className="mb-4 text-quiet">{t('lead')}</p>
          <FactEntries facts={facts} language={language} anchorAt={places.idAt} />
          {code && (
            <p className="mt-4">
              <Link href={`/quizzes/${code}`} className={way}>
                {t('toQuiz')}
              </Link>
            </p>
          )}
        </div>
        <section
          aria-label={t('article')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be focusable (WCAG 2.1.1).
          tabIndex={0}
          className="mt-10 border-t border-line pt-6 lg:sticky lg:top-6 lg:mt-0 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto lg:rounded-lg lg:border lg:bg-card lg:p-6 [&_mark]:bg-transparent [&_mark]:p-0 [&_mark]:text-inherit [&_mark:target]:bg-mark [&_mark:target]:text-mark-ink"
        >
          <h2 className="mb-4 text-2xl font-semibold" lang={language}>
            {title}
          </h2>
          <ArticleBody body={body} language={language} headingLevel={3} highlights={places.all} />
        </section>
      </div>
    </Page>
  );
}
