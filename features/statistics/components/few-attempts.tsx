import { useTranslations } from 'next-intl';
import { Notice } from '@/components/notice';
import { DataTable } from '@/components/table-behind';
import { fewest } from '@/core/statistics';
import type { StatisticsReport } from '../queries/statistics-of-attempts';
import { useFigures } from './wording';

/** Of fewer than five attempts only what happened: no bands, no advice, no picture. */
export function FewAttempts({
  report: { attempts, items, quiz },
  language,
}: {
  report: StatisticsReport;
  language: string;
}) {
  const t = useTranslations('statistics');
  const { percent } = useFigures();
  return (
    <>
      <Notice>
        {t('few.text', { count: attempts.counted, spread: fewest.spread, correlation: fewest.correlation })}
      </Notice>
      <p className="my-4">{t('few.mean', { mean: percent(quiz.mean.value) })}</p>
      <DataTable
        caption={t('few.caption')}
        columns={[{ name: t('item.item') }, { name: t('few.points'), number: true }]}
        rows={items.map(({ id, number, stem, facility }) => ({
          key: id,
          cells: [
            <span key="stem">
              {number}. <span lang={language}>{stem}</span>
            </span>,
            percent(facility.value),
          ],
        }))}
      />
    </>
  );
}
