import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { FactList } from '@/features/reviews/components/fact-list';
import type { FactsPage } from '../queries/facts';

/** The facts that stand in one way, and the ways to the others of them. */
export function FactsPageView({ list: { standing, facts, total, page, pages } }: { list: FactsPage }) {
  const t = useTranslations('progress.factList');
  const to = (number: number) => `/progress/facts/${standing}?page=${number}`;
  const link = 'inline-flex min-h-11 items-center text-accent underline underline-offset-4';
  return (
    <>
      <p className="mb-2">{t('count', { count: total })}</p>
      <ul className="divide-y divide-line border-t border-line">
        <FactList facts={facts} />
      </ul>
      {pages > 1 && (
        <nav aria-label={t('pages')} className="flex flex-wrap items-center gap-x-6 border-t border-line pt-2">
          {page > 1 && (
            <Link href={to(page - 1)} className={link}>
              {t('previous')}
            </Link>
          )}
          <span className="text-quiet">{t('page', { page, pages })}</span>
          {page < pages && (
            <Link href={to(page + 1)} className={link}>
              {t('next')}
            </Link>
          )}
        </nav>
      )}
      <Link href="/progress#standings" className={`mt-4 ${link}`}>
        {t('back')}
      </Link>
    </>
  );
}
