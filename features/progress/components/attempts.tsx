import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { FinishedAttempt } from '../queries/finished-attempts';
import { Section } from './section';

const most = 10;

// Told once for the whole list; see `shares-by.tsx`.
const looks = [
  '[&>li]:flex [&>li]:items-start [&>li]:justify-between [&>li]:gap-4 [&>li]:border-b [&>li]:border-line [&>li]:py-3 [&>li:last-child]:border-0',
  '[&_div]:min-w-0 [&_a]:inline-block [&_a]:py-2 [&_a]:font-serif [&_a]:text-lg [&_a]:leading-snug [&_a]:text-accent [&_a]:underline',
  '[&_a]:underline-offset-4 [&_p]:shrink-0 [&_p]:pt-2 [&_p]:text-end [&_p]:tabular-nums [&_b]:block [&_b]:font-semibold',
  '[&_small]:block [&_small]:text-sm [&_small]:text-quiet',
].join(' ');

/** The finished attempts, newest first; the older ones when asked for. */
export function Attempts({ attempts, all }: { attempts: readonly FinishedAttempt[]; all: boolean }) {
  const t = useTranslations('progress');
  const format = useFormatter();
  const shown = all ? attempts : attempts.slice(0, most);
  return (
    <Section id="attempts" title={t('attempts.title')}>
      <ul className={looks}>
        {shown.map((attempt) => (
          <li key={attempt.id}>
            <div>
              <Link href={`/attempts/${attempt.id}/result`} lang={attempt.language} prefetch={false}>
                {attempt.title}
              </Link>
              <small>{format.dateTime(attempt.finishedAt, { dateStyle: 'long' })}</small>
            </div>
            <p>
              <b>{format.number(attempt.score.share, { style: 'percent', maximumFractionDigits: 0 })}</b>
              <small>{t('scores.points', { points: attempt.score.points, items: attempt.score.outOf })}</small>
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
