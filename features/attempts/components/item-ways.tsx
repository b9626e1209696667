import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { Walk } from '../queries/walk';

/** The way back and on without answering. */
export async function ItemWays({ walk: { path, places }, number }: { walk: Walk; number: number }) {
  const t = await getTranslations('attempts.item');
  const way = 'inline-flex min-h-11 items-center text-accent underline underline-offset-4';
  const last = number === places.length;
  return (
    <nav aria-label={t('progress', { number, total: places.length })} className="mt-6 flex flex-wrap gap-x-6">
      {number > 1 && (
        <Link href={`${path}/${number - 1}`} prefetch={false} className={way}>
          {t('previous')}
        </Link>
      )}
      {!last && (
        <Link href={`${path}/${number + 1}`} prefetch={false} className={way}>
          {places[number - 1]?.answered ? t('next') : t('skip')}
        </Link>
      )}
      <Link href={`${path}/summary`} prefetch={false} className={way}>
        {t('summary')}
      </Link>
    </nav>
  );
}
