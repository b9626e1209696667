import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ProgressBar } from '@/components/progress-bar';
import type { OwnAttempt } from '../queries/own-attempt';

/** How far an attempt is, and the way back to its article. */
export async function ProgressLine({ attempt, number }: { attempt: OwnAttempt; number: number }) {
  const t = await getTranslations('attempts.item');
  const total = attempt.places.length;
  const answered = attempt.places.filter((place) => place.answered).length;
  return (
    <header className="mb-8 border-b border-line pb-4">
      <p className="font-serif text-lg" lang={attempt.language}>
        {attempt.title}
      </p>
      <div className="mt-2 flex flex-wrap items-center justify-between gap-x-4 text-sm text-quiet">
        <p id="progress">
          <strong className="font-semibold text-ink">{t('progress', { number, total })}</strong>
          {' · '}
          {t('answered', { count: answered })}
        </p>
        <Link
          href={`/quizzes/${attempt.code}`}
          prefetch={false}
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          {t('article')}
        </Link>
      </div>
      <ProgressBar value={answered} max={total} label={t('answeredOf', { count: answered, total })} />
    </header>
  );
}
