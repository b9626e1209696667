import { useFormatter, useTranslations } from 'next-intl';
import { ShareChart } from '@/components/chart';
import type { FinishedAttempt } from '../queries/finished-attempts';
import { Section } from './section';
import { TableLink } from './table-link';
import { scoresDrawn as most } from './wording';

/** The scores of the last finished attempts as a chart. `attempts` are newest first. */
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
      <TableLink table="scores">{t('table')}</TableLink>
    </Section>
  );
}
