import { getTranslations } from 'next-intl/server';
import { Button, ButtonLink } from '@/components/button';
import { Page } from '@/components/page';
import { ArticleBody } from '@/features/articles/components/article-body';
import { quotesOf } from '@/features/items/components/quotes';
import { ScrolledPane } from '@/features/items/components/scrolled-pane';
import { Written } from '@/features/items/components/written';
import { LedgerLink } from '@/features/regrades/components/ledger-link';
import { getLanguage } from '@/lib/language';
import type { Markup } from '@/lib/markup';
import { insetStandIn } from '@/lib/reader-insets';
import { startAttemptAction } from '../actions';
import type { OwnAttempt } from '../queries/own-attempt';
import type { Result } from '../queries/result';
import { AssignedOnward } from './assigned-onward';
import { FactList } from './fact-list';
import { ItemList } from './item-list';
import { anchorOf } from './item-markup';
import { ResponseList } from './response-list';
import { type ResultMarkup, stoodIn, writeResult } from './result-markup';
import { TaughtTable } from './taught-table';

/** A finished attempt: the score, each fact known or missed, each item with its proof, and the article with all of it marked. */
export async function ResultView({ result }: { result: Result }) {
  const t = await getTranslations('items.proof');
  const { score, facts: entries, items: written } = await shownOf(result);
  const { attempt, items, facts, body, taught } = result;
  const highlights = items.flatMap((item, index) =>
    quotesOf(item, anchorOf(index + 1)).map((quote) => ({ ...quote, label: `${index + 1}` })),
  );
  return (
    <Page width="wide">
      <div className="gap-12 lg:grid lg:grid-cols-2 lg:items-start">
        <div>
          <ScoreHead result={result} score={score} />
          {facts.length === 0 ? null : taught ? (
            <TaughtTable taught={taught} language={attempt.language} />
          ) : (
            <FactList html={entries} />
          )}
          <ItemList items={items} written={written} notes={result.notes} languageOf={() => attempt.language} />
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

/** What hangs on the answers, or what stands in for it in a page that is made for many. */
async function shownOf(result: Result): Promise<ResultMarkup> {
  const [written, standIn] = await Promise.all([
    getLanguage().then((locale) => writeResult(result, locale)),
    insetStandIn(),
  ]);
  return standIn ? stoodIn(written, standIn) : written;
}

async function ScoreHead({ result, score }: { result: Result; score: Markup }) {
  const t = await getTranslations('attempts.result');
  const { attempt } = result;
  return (
    <header className="border-b border-line pb-6">
      <h1 className="text-lg font-semibold">
        {t('title')}
        <span className="mt-2 block font-normal text-quiet" lang={attempt.language}>
          {attempt.title}
        </span>
      </h1>
      {result.score && <Written as="div" html={score} />}
      {attempt.assigned ? (
        <AssignedOnward shown={result.shown} assigned={attempt.assigned} />
      ) : (
        <Onward attempt={attempt} />
      )}
    </header>
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
