import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ProgressBar } from '@/components/progress-bar';
import type { AskedAttempt } from '../queries/own-attempt';
import type { Walk } from '../queries/walk';
import { AssignedClock } from './assigned-clock';

type Props = {
  readonly walk: Walk;
  readonly number: number;
  readonly title: ReactNode;
  /** What stands beside the progress: a way out, or the time left. */
  readonly children?: ReactNode;
};

/** How far a walk is. */
export async function ProgressLine({ walk: { places }, number, title, children }: Props) {
  const t = await getTranslations('attempts.item');
  const total = places.length;
  const answered = places.filter((place) => place.answered).length;
  return (
    <header className="mb-8 border-b border-line pb-4">
      <p className="font-serif text-lg">{title}</p>
      <div className="mt-2 flex min-h-11 flex-wrap items-center justify-between gap-x-4 pb-2 text-sm text-quiet">
        <p id="progress">
          <strong className="font-semibold text-ink">{t('progress', { number, total })}</strong>
          {' · '}
          {t('answered', { count: answered })}
        </p>
        {children}
      </div>
      <ProgressBar value={answered} max={total} label={t('answeredOf', { count: answered, total })} />
    </header>
  );
}

/** How far an attempt is, and the way back to its article. */
export async function AttemptProgress({ attempt, number }: { attempt: AskedAttempt; number: number }) {
  const t = await getTranslations('attempts.item');
  return (
    <ProgressLine walk={attempt} number={number} title={<span lang={attempt.language}>{attempt.title}</span>}>
      {attempt.reading !== 'before' && (
        <Link
          href={attempt.articlePath}
          prefetch={false}
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          {t('article')}
        </Link>
      )}
      <AssignedClock attempt={attempt} number={number} />
      {attempt.reading && <p className="basis-full pb-2">{t(`reading.${attempt.reading}`)}</p>}
    </ProgressLine>
  );
}
