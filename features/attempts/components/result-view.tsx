import { getTranslations } from 'next-intl/server';
import { Button, ButtonLink } from '@/components/button';
import { Page } from '@/components/page';
import { ArticleBody } from '@/features/articles/components/article-body';
import { FlagPanel } from '@/features/flags/components/flag-panel';
import { Proof } from '@/features/items/components/proof';
import { quotesOf } from '@/features/items/components/quotes';
import { ScrolledPane } from '@/features/items/components/scrolled-pane';
import { Stem } from '@/features/items/components/stem';
import { outcomeOf, Verdict } from '@/features/items/components/verdict';
import { startAttemptAction } from '../actions';
import type { Result } from '../queries/result';
import { FactList } from './fact-list';

const anchorOf = (number: number) => `bukti-${number}`;

/** A finished attempt: the score, each fact known or missed, each item with its proof, and the article with all of it marked. */
export async function ResultView({ result }: { result: Result }) {
  const t = await getTranslations('items.proof');
  const { attempt, items, facts, body } = result;
  const highlights = items.flatMap((item, index) =>
    quotesOf(item, anchorOf(index + 1)).map((quote) => ({ ...quote, label: `${index + 1}` })),
  );
  return (
    <Page width="wide">
      <div className="gap-12 lg:grid lg:grid-cols-2 lg:items-start">
        <div>
          <ScoreHead result={result} />
          <FactList facts={facts} language={attempt.language} />
          <ItemList result={result} />
        </div>
        <ScrolledPane label={t('article')}>
          <h2 className="mb-4 text-2xl font-semibold" lang={attempt.language}>
            {attempt.title}
          </h2>
          <ArticleBody body={body} language={attempt.language} headingLevel={3} highlights={highlights} />
        </ScrolledPane>
      </div>
    </Page>
  );
}

async function ScoreHead({ result: { attempt, score, items } }: { result: Result }) {
  const [t, ofFacts] = await Promise.all([getTranslations('attempts.result'), getTranslations('facts')]);
  const isPartly = items.some(({ answer }) => outcomeOf(answer) === 'partly');
  const praise = score.share === 1 ? 'all' : score.share >= 0.7 ? 'most' : score.share >= 0.3 ? 'some' : 'none';
  return (
    <header className="border-b border-line pb-6">
      <h1 className="text-lg font-semibold">
        {t('title')}
        <span className="mt-2 block font-normal text-quiet" lang={attempt.language}>
          {attempt.title}
        </span>
      </h1>
      <p className="mt-4 font-serif text-4xl font-semibold">
        {t(isPartly ? 'scorePoints' : 'score', { points: score.points, outOf: score.outOf })}
      </p>
      <p className="mt-2 text-quiet">{t(`praise.${praise}`)}</p>
      <p className="mt-2 text-quiet">{t('remember')}</p>
      <div className="mt-5 flex flex-wrap gap-3">
        <form action={startAttemptAction}>
          <input type="hidden" name="code" value={attempt.code} />
          <input type="hidden" name="feedback" value={attempt.feedback} />
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
    </header>
  );
}

async function ItemList({ result: { attempt, items } }: { result: Result }) {
  const [t, ofItem] = await Promise.all([getTranslations('attempts.result'), getTranslations('items')]);
  return (
    <section aria-labelledby="items" className="mt-10">
      <h2 id="items" className="text-2xl font-semibold">
        {t('items')}
      </h2>
      <ol className="mt-2">
        {items.map((item, index) => (
          <li key={item.id} id={`soal-${index + 1}`} className="border-b border-line py-6">
            <p className="flex flex-wrap items-center justify-between gap-2 text-sm">
              <span className="text-quiet">{t('item', { number: index + 1 })}</span>
              <Verdict answer={item.answer} />
            </p>
            <h3 className="mt-1 mb-4 text-lg font-semibold">
              <Stem text={item.stem} language={attempt.language} gap={ofItem('gap')} />
            </h3>
            <Proof item={item} language={attempt.language} anchor={anchorOf(index + 1)} />
            <FlagPanel itemId={item.id} />
          </li>
        ))}
      </ol>
    </section>
  );
}
