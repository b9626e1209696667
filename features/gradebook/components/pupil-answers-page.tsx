import { getFormatter, getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import { Notice } from '@/components/notice';
import { Page, PageTitle } from '@/components/page';
import { ArticleBody } from '@/features/articles/components/article-body';
import { anchorOf } from '@/features/attempts/components/item-markup';
import { quotesOf } from '@/features/items/components/quotes';
import { ScrolledPane } from '@/features/items/components/scrolled-pane';
import { RegradeNotice } from '@/features/regrades/components/regrade-notice';
import type { PupilAnswers } from '../queries/pupil-answers';
import { cellWriter, percentWriter } from './cell-words';
import { PupilItems } from './pupil-items';

type Props = {
  readonly answers: PupilAnswers;
  readonly query: Readonly<Record<string, string | string[] | undefined>>;
};

/** What one pupil answered in an assignment, beside the article, to be regraded and commented. */
export async function PupilAnswersPage({ answers, query }: Props) {
  const [t, ofProof] = await Promise.all([getTranslations('gradebook'), getTranslations('items.proof')]);
  const { class: group, assignment, pupil, shown, article } = answers;
  const highlights = (shown?.items ?? []).flatMap((item, at) =>
    quotesOf(item, anchorOf(at + 1)).map((quote) => ({ ...quote, label: `${at + 1}` })),
  );
  return (
    <Page width="wide">
      <PageTitle lead={`${assignment.title} · ${group.name}`}>
        {pupil.name}
        {pupil.realName && <span className="font-normal text-quiet"> ({pupil.realName})</span>}
      </PageTitle>
      <RegradeNotice query={query} />
      <p className="flex flex-wrap gap-3">
        <ButtonLink look="secondary" href={`/classes/${group.id}/gradebook`}>
          {t('items.back')}
        </ButtonLink>
        <ButtonLink look="secondary" href={`/classes/${group.id}/gradebook/${assignment.id}`}>
          {t('pupil.allItems')}
        </ButtonLink>
      </p>
      <Standing answers={answers} />
      {shown && (
        <div className="mt-8 gap-12 lg:grid lg:grid-cols-2 lg:items-start">
          <PupilItems answers={answers} shown={shown} />
          <ScrolledPane label={ofProof('article')}>
            <h2 className="mb-4 text-2xl font-semibold" lang={article.language}>
              {article.title}
            </h2>
            <ArticleBody body={article.body} language={article.language} headingLevel={3} highlights={highlights} />
          </ScrolledPane>
        </div>
      )}
      <Neighbours answers={answers} />
    </Page>
  );
}

/** The grade, and the attempts it comes from. */
async function Standing({ answers: { cell, attempts, shown } }: { answers: PupilAnswers }) {
  const [t, write, percent, format] = await Promise.all([
    getTranslations('gradebook.pupil'),
    cellWriter(),
    percentWriter(),
    getFormatter(),
  ]);
  const { percent: graded, remarks } = write(cell, null);
  return (
    <section className="mt-6">
      <p className="text-lg">
        {t('grade')}: <strong className="text-2xl font-semibold">{percent(graded) || '–'}</strong>
        {remarks.length > 0 && <span className="text-quiet"> {remarks.join(' · ')}</span>}
      </p>
      {attempts.length === 0 && <p className="mt-2 text-quiet">{t('none')}</p>}
      {attempts.some(({ finishedAt }) => finishedAt === null) && <Notice>{t('running')}</Notice>}
      {attempts.length > 1 && (
        <nav aria-label={t('attempts')} className="mt-3 flex flex-wrap gap-x-4">
          {attempts
            .filter(({ finishedAt }) => finishedAt !== null)
            .map(({ id, number }) => (
              <a
                key={id}
                href={`?attempt=${number}`}
                aria-current={id === shown?.id ? 'page' : undefined}
                className="inline-flex min-h-11 items-center text-accent underline underline-offset-4 aria-[current=page]:font-semibold aria-[current=page]:no-underline"
              >
                {t('attempt', { number })}
              </a>
            ))}
        </nav>
      )}
      {shown && (
        <p className="mt-1 text-quiet">
          {t('score', { points: format.number(shown.score.points), outOf: format.number(shown.score.outOf) })} ·{' '}
          {t('finished', { date: format.dateTime(shown.finishedAt, { dateStyle: 'medium', timeStyle: 'short' }) })}
        </p>
      )}
    </section>
  );
}

async function Neighbours({ answers: { class: group, assignment, previous, next } }: { answers: PupilAnswers }) {
  const t = await getTranslations('gradebook.pupil');
  const to = (userId: string) => `/classes/${group.id}/gradebook/${assignment.id}/${userId}`;
  return (
    <p className="mt-8 flex flex-wrap gap-3 border-t border-line pt-6">
      {previous && (
        <ButtonLink look="secondary" href={to(previous.userId)}>
          {t('previous', { name: previous.name })}
        </ButtonLink>
      )}
      {next && (
        <ButtonLink look="secondary" href={to(next.userId)}>
          {t('next', { name: next.name })}
        </ButtonLink>
      )}
    </p>
  );
}
