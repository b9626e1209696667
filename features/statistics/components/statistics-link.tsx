import Link from 'next/link';
import { useTranslations } from 'next-intl';

/** The way from a quiz to its statistics. */
export function StatisticsLink({ quizId }: { quizId: string }) {
  const t = useTranslations('statistics');
  return (
    <p className="-mt-4 mb-4">
      <Link
        href={`/teach/quizzes/${quizId}/statistics`}
        prefetch={false}
        className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
      >
        {t('link')}
      </Link>
    </p>
  );
}
