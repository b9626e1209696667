import { useFormatter, useTranslations } from 'next-intl';
import { CountChart } from '@/components/bar-chart';
import { TableBehind } from '@/components/table-behind';
import type { Load } from '@/core/review';

/** Reviews a day from today on, as a picture and as a table behind it. */
export function LoadChart({ load }: { load: readonly Load[] }) {
  const t = useTranslations('reviews.load');
  const format = useFormatter();
  const [first, last] = [load.at(0), load.at(-1)];
  if (!first || !last) return null;
  const most = Math.max(...load.map(({ reviews }) => reviews));
  const total = load.reduce((sum, { reviews }) => sum + reviews, 0);
  const day = (iso: string) =>
    format.dateTime(new Date(`${iso}T00:00:00Z`), { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (
    <>
      <CountChart
        bars={load.map(({ day: key, reviews }) => ({ key, count: reviews }))}
        label={t('chart', { days: load.length, total, most })}
        ends={[day(first.day), day(last.day)]}
        most={format.number(most)}
      />
      <TableBehind
        summary={t('table')}
        columns={[{ name: t('day') }, { name: t('facts'), number: true }]}
        rows={load.map(({ day: iso, reviews }) => ({ key: iso, cells: [day(iso), format.number(reviews)] }))}
      />
    </>
  );
}
