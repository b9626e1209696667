import { getTranslations } from 'next-intl/server';
import { Button, ButtonLink } from '@/components/button';
import { Page } from '@/components/page';
import type { Score } from '@/core/grading';
import { ArticleBody } from '@/features/articles/components/article-body';
import { quotesOf } from '@/features/items/components/quotes';
import { ScrolledPane } from '@/features/items/components/scrolled-pane';
import { outcomeOf } from '@/features/items/components/verdict';
import { LedgerLink } from '@/features/regrades/components/ledger-link';
import { startAttemptAction } from '../actions';
import type { OwnAttempt } from '../queries/own-attempt';
import type { Result } from '../queries/result';
import { AssignedOnward } from './assigned-onward';
import { FactList } from './fact-list';
import { anchorOf, ItemList } from './item-list';
import { ResponseList } from './response-list';
import { TaughtTable } from './taught-table';

/** A finished attempt: the score, each fact known or missed, each item with its proof, and the article with all of it marked. */
export async function ResultView({ result }: { result: Result }) {
  const t = await getTranslations('items.proof');
  const { attempt, items, facts, body, taught } = result;
  const highlights = items.flatMap((item, index) =>
    quotesOf(item, anchorOf(index + 1)).map((quote) => ({ ...quote, label: `${index + 1}` })),
  );
  return (
    <Page width="wide">
      <div className="gap-12 lg:grid lg:grid-cols-2 lg:items-start">
        <div>
          <ScoreHead result={result} />
          {facts.length === 0 ? null : taught ? (
            <TaughtTable taught={taught} language={attempt.language} />
          ) : (
            <FactList facts={facts} language={attempt.language} />
          )}
          <ItemList items={items} notes={result.notes} languageOf={() => attempt.language} />
          <ResponseList responses={result.responses} language={attempt.language} />
        </div>
        <ScrolledPane label={t('article')}>
          <h2 className="mb-4 text-2xl font-semibold" lang={attempt.language}>
            {attempt.articleTitle}
          </h2>
          <ArticleBody body={body} language={attempt.language} headingLevel={3} highlights={highlights} />
        </ScrolledPane>
      </div>
    </Page>
  );
}

async function ScoreHead({ result }: { result: Result }) {
  const t = await getTranslations('attempts.result');
  const { attempt, score } = result;
  return (
    <header className="border-b border-line pb-6">
      <h1 className="text-lg font-semibold">
        {t('title')}
        <span className="mt-2 block font-normal text-quiet" lang={attempt.language}>
          {attempt.title}
        </span>
      </h1>
      {score && <ScoreLine result={{ ...result, score }} />}
      {attempt.assigned ? (
        <AssignedOnward shown={result.shown} assigned={attempt.assigned} />
      ) : (
        <Onward attempt={attempt} />
      )}
    </header>
  );
}

async function ScoreLine({ result: { score, items } }: { result: Result & { readonly score: Score } }) {
  const t = await getTranslations('attempts.result');
  const isPartly = items.some(({ answer }) => outcomeOf(answer) === 'partly') || !Number.isInteger(score.points);
  const praise = score.share === 1 ? 'all' : score.share >= 0.7 ? 'most' : score.share >= 0.3 ? 'some' : 'none';
  return (
    <>
      <p className="mt-4 font-serif text-4xl font-semibold">
        {t(isPartly ? 'scorePoints' : 'score', { points: score.points, outOf: score.outOf })}
      </p>
      {items.length > 0 && <p className="mt-2 text-quiet">{t(`praise.${praise}`)}</p>}
    </>
  );
}

async function Onward({ attempt }: { attempt: OwnAttempt }) {
  const [t, ofFacts] = await Promise.all([getTranslations('attempts.result'), getTranslations('facts')]);
  return (
    <>
      <p className="mt-2 text-quiet">{t('remember')}</p>
      <div className="mt-5 flex flex-wrap gap-3">
        <form action={startAttemptAction}>
          <input type="hidden" name="code" value={attempt.code ?? ''} />
          <input type="hidden" name="feedback" value={attempt.reading ? 'first' : attempt.feedback} />
          <Button>{t('again')}</Button>
        </form>
        <ButtonLink look="secondary" href="/reviews">
          {t('reviews')}
        </ButtonLink>
        <ButtonLink look="secondary" href="/">
          {t('library')}
        </ButtonLink>
        <ButtonLink look="secondary" href={`/quizzes/${attempt.code}/facts`}>
          {ofFacts('see')}
        </ButtonLink>
      </div>
      {attempt.code && <LedgerLink code={attempt.code} />}
    </>
  );
}
