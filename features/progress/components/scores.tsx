import { useFormatter, useTranslations } from 'next-intl';
import { ShareChart } from '@/components/chart';
import type { FinishedAttempt } from '../queries';
import { Section } from './section';

/** More than these would be a thicket. */
const most = 50;

/** The scores of the last finished attempts as a chart, and behind it as a table. `attempts` are newest first. */
export function Scores({ attempts }: { attempts: readonly FinishedAttempt[] }) {
  const t = useTranslations('progress.scores');
  const format = useFormatter();
  const shown = attempts.slice(0, most).reverse();
  const percent = (share: number) => format.number(share, { style: 'percent', maximumFractionDigits: 0 });
  const day = (attempt: FinishedAttempt | undefined) =>
    attempt ? format.dateTime(attempt.finishedAt, { dateStyle: 'medium' }) : '';
  const [first, last] = [shown.at(0), shown.at(-1)];
  if (!first || !last) return null;
  return (
    <Section id="scores" title={t('title')}>
      {attempts.length > most && <p className="mb-4 text-quiet">{t('limited', { count: most })}</p>}
      <ShareChart
        label={t('chart', { count: shown.length, first: percent(first.score.share), last: percent(last.score.share) })}
        points={shown.map((attempt) => ({ key: attempt.id, share: attempt.score.share }))}
        ticks={[percent(0), percent(0.5), percent(1)]}
        ends={[day(first), day(last)]}
      />
      <details className="mt-4">
        <summary className="flex min-h-11 items-center text-accent underline underline-offset-4">{t('table')}</summary>
        <table className="mt-2 w-full border-collapse text-left text-sm">
          <thead>
            <tr className="border-b border-edge align-bottom">
              <th scope="col" className="py-2 pr-3 font-medium">
                {t('date')}
              </th>
              <th scope="col" className="py-2 pr-3 font-medium">
                {t('article')}
              </th>
              <th scope="col" className="py-2 text-end font-medium">
                {t('score')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((attempt) => (
              <tr key={attempt.id} className="border-b border-line align-top">
                <td className="py-2 pr-3">{day(attempt)}</td>
                <td className="py-2 pr-3" lang={attempt.language}>
                  {attempt.title}
                </td>
                <td className="py-2 text-end tabular-nums">{percent(attempt.score.share)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Section>
  );
}
