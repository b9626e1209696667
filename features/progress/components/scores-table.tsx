import { useFormatter, useTranslations } from 'next-intl';
import { DataTable } from '@/components/table-behind';
import type { FinishedAttempt } from '../queries/finished-attempts';
import { scoresDrawn, usePercent } from './wording';

/** The scores that the chart draws, oldest first. `attempts` are newest first. */
export function ScoresTable({ attempts }: { attempts: readonly FinishedAttempt[] }) {
  const t = useTranslations('progress.scores');
  const [format, percent] = [useFormatter(), usePercent()];
  return (
    <DataTable
      columns={[{ name: t('date') }, { name: t('article') }, { name: t('score'), number: true }]}
      rows={attempts
        .slice(0, scoresDrawn)
        .reverse()
        .map(({ id, finishedAt, title, language, score }) => ({
          key: id,
          cells: [
            format.dateTime(finishedAt, { dateStyle: 'medium' }),
            <span key="title" lang={language}>
              {title}
            </span>,
            percent(score.share),
          ],
        }))}
    />
  );
}
