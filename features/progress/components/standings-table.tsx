import { useFormatter, useTranslations } from 'next-intl';
import { DataTable } from '@/components/table-behind';
import { standings } from '../policy/past';
import type { Week } from '../queries/progress';
import { useDay, weeksDrawn } from './wording';

/** How many facts stood where when each of the drawn weeks ended. */
export function StandingsTable({ weeks }: { weeks: readonly Week[] }) {
  const t = useTranslations('progress.standings');
  const names = useTranslations('reviews.remembered');
  const [format, day] = [useFormatter(), useDay()];
  return (
    <DataTable
      caption={t('caption')}
      dense
      columns={[{ name: t('week') }, ...standings.map((one) => ({ name: names(`${one}.name`), number: true }))]}
      rows={weeks.slice(-weeksDrawn).map(({ week, monday, standings: counts }) => ({
        key: week,
        cells: [day(monday), ...standings.map((standing) => format.number(counts[standing]))],
      }))}
    />
  );
}
