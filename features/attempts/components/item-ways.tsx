import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Walk } from '../queries/walk';

export const way = 'inline-flex min-h-11 items-center text-accent underline underline-offset-4';

type Props = {
  readonly walk: Walk;
  readonly number: number;
  /** Further ways. */
  readonly children?: ReactNode;
};

/** The way back and on without answering. */
export async function ItemWays({ walk: { path, places, sequential }, number, children }: Props) {
  const t = await getTranslations('attempts.item');
  const last = number === places.length;
  return (
    <nav aria-label={t('progress', { number, total: places.length })} className="mt-6 flex flex-wrap gap-x-6">
      {number > 1 && !sequential && (
        <Link href={`${path}/${number - 1}`} prefetch={false} data-way="previous" className={way}>
          {t('previous')}
        </Link>
      )}
      {!last && !sequential && (
        <Link href={`${path}/${number + 1}`} prefetch={false} data-way="next" className={way}>
          {places[number - 1]?.answered ? t('next') : t('skip')}
        </Link>
      )}
      <Link href={`${path}/summary`} prefetch={false} className={way}>
        {t('summary')}
      </Link>
      {children}
    </nav>
  );
}
