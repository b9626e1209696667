import { useFormatter, useTranslations } from 'next-intl';
import { ShareChart } from '@/components/chart';
import { TableBehind } from '@/components/table-behind';
import type { FinishedAttempt } from '../queries/attempts';
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
      <TableBehind
        summary={t('table')}
        columns={[{ name: t('date') }, { name: t('article') }, { name: t('score'), number: true }]}
        rows={shown.map((attempt) => ({
          key: attempt.id,
          cells: [
            day(attempt),
            <span key="title" lang={attempt.language}>
              {attempt.title}
            </span>,
            percent(attempt.score.share),
          ],
        }))}
      />
    </Section>
  );
}
