import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { Viewer } from '@/lib/viewer';
import { countWaiting } from '../queries/suspended';

/** From the desk of a quiz: to the correction of its article, and to the items that wait since one. Nothing where the article is not the viewer's. */
export async function CorrectionWays({ viewer, quizId }: { viewer: Viewer; quizId: string }) {
  const [t, waiting] = await Promise.all([getTranslations('corrections.ways'), countWaiting(viewer, quizId)]);
  if (waiting === null) return null;
  const link = 'inline-flex min-h-11 items-center text-accent underline underline-offset-4';
  return (
    <nav aria-label={t('label')} className="-mt-4 mb-4 flex flex-wrap gap-x-6">
      <Link href={`/teach/quizzes/${quizId}/article`} prefetch={false} className={link}>
        {t('correct')}
      </Link>
      <Link href={`/teach/quizzes/${quizId}/corrections`} prefetch={false} className={link}>
        {t('waiting', { count: waiting })}
      </Link>
    </nav>
  );
}
