import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { isSheet, type OwnAttempt } from '../queries/own-attempt';

/** The way back and on without answering. */
export async function ItemWays({ attempt, number }: { attempt: OwnAttempt; number: number }) {
  const t = await getTranslations('attempts.item');
  const way = 'inline-flex min-h-11 items-center text-accent underline underline-offset-4';
  const last = number === attempt.places.length;
  return (
    <nav aria-label={t('progress', { number, total: attempt.places.length })} className="mt-6 flex flex-wrap gap-x-6">
      {number > 1 && (
        <Link href={`/attempts/${attempt.id}/${number - 1}`} prefetch={false} data-way="previous" className={way}>
          {t('previous')}
        </Link>
      )}
      {!last && (
        <Link href={`/attempts/${attempt.id}/${number + 1}`} prefetch={false} data-way="next" className={way}>
          {attempt.places[number - 1]?.answered ? t('next') : t('skip')}
        </Link>
      )}
      <Link href={`/attempts/${attempt.id}/summary`} prefetch={false} className={way}>
        {t('summary')}
      </Link>
      {isSheet(attempt) && (
        <Link href={`/attempts/${attempt.id}/all`} prefetch={false} className={way}>
          {t('all')}
        </Link>
      )}
    </nav>
  );
}
