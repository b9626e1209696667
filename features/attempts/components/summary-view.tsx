import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/button';
import { Page, PageTitle } from '@/components/page';
import { finishAttemptAction } from '../actions';
import { type OwnAttempt, openPlaces } from '../queries/own-attempt';

/** What is still open before an attempt is finished. */
export async function SummaryView({ attempt }: { attempt: OwnAttempt }) {
  const t = await getTranslations('attempts.summary');
  const open = openPlaces(attempt);
  const answered = attempt.places.map((_, index) => index + 1).filter((number) => !open.includes(number));
  const total = attempt.places.length;
  return (
    <Page>
      <PageTitle lead={<span lang={attempt.language}>{attempt.title}</span>}>{t('title')}</PageTitle>
      <p className="text-lg">
        {open.length === 0 ? t('complete', { total }) : t('missing', { count: open.length, total })}
      </p>
      <Items attempt={attempt} title={t('unanswered')} numbers={open} />
      {attempt.feedback === 'end' && (
        <Items attempt={attempt} title={t('answered')} numbers={answered} hint={t('change')} />
      )}
      <form action={finishAttemptAction} className="mt-8">
        <input type="hidden" name="attemptId" value={attempt.id} />
        <Button className="w-full sm:w-auto">{t('finish')}</Button>
      </form>
    </Page>
  );
}

type ItemsProps = {
  readonly attempt: OwnAttempt;
  readonly title: string;
  readonly numbers: readonly number[];
  readonly hint?: string;
};

async function Items({ attempt, title, numbers, hint }: ItemsProps) {
  if (numbers.length === 0) return null;
  const t = await getTranslations('attempts.summary');
  return (
    <section className="mt-6">
      <h2 className="text-lg font-semibold">{title}</h2>
      {hint && <p className="text-sm text-quiet">{hint}</p>}
      <ul className="mt-2 flex flex-wrap gap-2">
        {numbers.map((number) => (
          <li key={number}>
            <Link
              href={`/attempts/${attempt.id}/${number}`}
              prefetch={false}
              className="inline-flex min-h-11 items-center rounded-md border border-edge bg-card px-3 text-ink no-underline hover:border-ink"
            >
              {t('item', { number })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
