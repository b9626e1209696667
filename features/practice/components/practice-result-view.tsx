import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import { Page } from '@/components/page';
import { ItemList } from '@/features/attempts/components/item-list';
import { writeItems } from '@/features/attempts/components/item-markup';
import { outcomeOf } from '@/features/items/components/verdict';
import { getLanguage } from '@/lib/language';
import { isOver } from '../policy/modes';
import type { PracticeResult } from '../queries/practice-result';
import type { Source } from '../queries/sources';

/** A finished practice: the score, and each item with its proof and its article. */
export async function PracticeResultView({ result }: { result: PracticeResult }) {
  const t = await getTranslations('practice.result');
  const { practice, items } = result;
  const sources = new Map(items.map(({ id, source }) => [id, source]));
  const languageOf = (itemId: string) => sources.get(itemId)?.language ?? 'id';
  const pageOf = (number: number) => `${practice.path}/${number}`;
  const written = await writeItems(items, { locale: await getLanguage(), languageOf, pageOf });
  return (
    <Page>
      <ScoreHead result={result} />
      <ItemList
        items={items}
        written={written}
        languageOf={languageOf}
        named={(itemId) => <From name={t('from')} source={sources.get(itemId)} />}
      />
    </Page>
  );
}

async function ScoreHead({ result: { practice, score, items } }: { result: PracticeResult }) {
  const [t, ofModes, ofAttempts, format] = await Promise.all([
    getTranslations('practice.result'),
    getTranslations('practice.modes'),
    getTranslations('attempts.result'),
    getFormatter(),
  ]);
  const isPartly = items.some(({ answer }) => outcomeOf(answer) === 'partly');
  const { mode, deadlineAt, finishedAt } = practice;
  return (
    <header className="border-b border-line pb-6">
      <h1 className="text-lg font-semibold">
        {t('title')}
        <span className="mt-2 block font-normal text-quiet">{ofModes(mode)}</span>
      </h1>
      <p className="mt-4 font-serif text-4xl font-semibold">
        {ofAttempts(isPartly ? 'scorePoints' : 'score', { points: score.points, outOf: score.outOf })}
      </p>
      {deadlineAt && finishedAt && isOver(deadlineAt, finishedAt) && (
        <p className="mt-2">{t('overtime', { time: format.dateTime(deadlineAt, { timeStyle: 'short' }) })}</p>
      )}
      <p className="mt-2 text-quiet">{t('remember')}</p>
      <div className="mt-5 flex flex-wrap gap-3">
        <ButtonLink href="/practice">{t('back')}</ButtonLink>
        <ButtonLink look="secondary" href="/reviews">
          {t('reviews')}
        </ButtonLink>
      </div>
    </header>
  );
}

function From({ name, source }: { name: string; source: Source | undefined }) {
  if (!source) return null;
  return (
    <p className="mt-2 text-sm text-quiet">
      {name}:{' '}
      <Link
        href={`/quizzes/${source.code}`}
        lang={source.language}
        className="text-accent underline underline-offset-4"
      >
        {source.title}
      </Link>
    </p>
  );
}
