import { useFormatter, useTranslations } from 'next-intl';
import { CountChart } from '@/components/bar-chart';
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
      <details className="mt-4">
        <summary className="flex min-h-11 items-center text-accent underline underline-offset-4">{t('table')}</summary>
        <table className="mt-2 w-full border-collapse text-left text-sm">
          <thead>
            <tr className="border-b border-edge">
              <th scope="col" className="py-2 pr-3 font-medium">
                {t('day')}
              </th>
              <th scope="col" className="py-2 text-end font-medium">
                {t('facts')}
              </th>
            </tr>
          </thead>
          <tbody>
            {load.map(({ day: iso, reviews }) => (
              <tr key={iso} className="border-b border-line">
                <td className="py-2 pr-3">{day(iso)}</td>
                <td className="py-2 text-end tabular-nums">{format.number(reviews)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
