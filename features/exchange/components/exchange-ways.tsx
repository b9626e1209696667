import Link from 'next/link';
import { getTranslations } from 'next-intl/server';

/** From the desk of a quiz: to its files for other applications, and to questions from elsewhere. */
export async function ExchangeWays({ quizId }: { quizId: string }) {
  const t = await getTranslations('exchange.ways');
  const link = 'inline-flex min-h-11 items-center text-accent underline underline-offset-4';
  return (
    <nav aria-label={t('label')} className="-mt-4 mb-4 flex flex-wrap gap-x-6">
      <Link href={`/teach/quizzes/${quizId}/export`} prefetch={false} className={link}>
        {t('export')}
      </Link>
      <Link href={`/teach/import?quiz=${quizId}`} prefetch={false} className={link}>
        {t('import')}
      </Link>
    </nav>
  );
}
