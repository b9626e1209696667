import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { FinishedAttempt } from '../queries/finished-attempts';
import { Section } from './section';

const most = 10;

/** The finished attempts, newest first; the older ones when asked for. */
export function Attempts({ attempts, all }: { attempts: readonly FinishedAttempt[]; all: boolean }) {
  const t = useTranslations('progress');
  const format = useFormatter();
  const shown = all ? attempts : attempts.slice(0, most);
  return (
    <Section id="attempts" title={t('attempts.title')}>
      <ul>
        {shown.map((attempt) => (
          <li
            key={attempt.id}
            className="flex items-start justify-between gap-4 border-b border-line py-3 last:border-0"
          >
            <div className="min-w-0">
              <Link
                href={`/attempts/${attempt.id}/result`}
                lang={attempt.language}
                className="inline-block py-2 font-serif text-lg leading-snug text-accent underline underline-offset-4"
              >
                {attempt.title}
              </Link>
              <p className="text-sm text-quiet">{format.dateTime(attempt.finishedAt, { dateStyle: 'long' })}</p>
            </div>
            <p className="shrink-0 pt-2 text-end tabular-nums">
              <span className="block font-semibold">
                {format.number(attempt.score.share, { style: 'percent', maximumFractionDigits: 0 })}
              </span>
              <span className="text-sm text-quiet">
                {t('scores.points', { points: attempt.score.points, items: attempt.score.outOf })}
              </span>
            </p>
          </li>
        ))}
      </ul>
      {shown.length < attempts.length && (
        <Link
          href="/progress?attempts=all#attempts"
          className="mt-2 inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          {t('attempts.all', { count: attempts.length })}
        </Link>
      )}
    </Section>
  );
}
