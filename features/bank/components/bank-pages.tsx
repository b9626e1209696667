import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { addressOf, type BankFilter } from '../queries/bank-filter';

type Props = { readonly filter: BankFilter; readonly page: number; readonly pages: number };

/** The way through the pages of the bank, with the filter kept. */
export async function BankPages({ filter, page, pages }: Props) {
  if (pages === 1) return null;
  const t = await getTranslations('bank.pages');
  const way = 'inline-flex min-h-11 min-w-24 items-center text-accent underline underline-offset-4';
  return (
    <nav aria-label={t('label')} className="mt-4 flex flex-wrap items-center justify-between gap-x-4">
      {page > 1 ? (
        <Link href={addressOf(filter, page - 1)} prefetch={false} rel="prev" className={way}>
          {t('previous')}
        </Link>
      ) : (
        <span className="min-w-24" />
      )}
      <span className="text-quiet">{t('place', { page, pages })}</span>
      {page < pages ? (
        <Link href={addressOf(filter, page + 1)} prefetch={false} rel="next" className={`${way} justify-end`}>
          {t('next')}
        </Link>
      ) : (
        <span className="min-w-24" />
      )}
    </nav>
  );
}
