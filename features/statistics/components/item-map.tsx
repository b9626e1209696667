import { useTranslations } from 'next-intl';
import { ScatterChart } from '@/components/scatter-chart';
import { DataTable } from '@/components/table-behind';
import { Section } from '@/features/progress/components/section';
import type { ItemReport } from '../queries/statistics-of-attempts';
import { useFigures } from './wording';

const step = 0.2;

/** All items at a glance: how easy each is beside how well it tells learners apart, as a picture and as a table. */
export function ItemMap({ items }: { items: readonly ItemReport[] }) {
  const t = useTranslations('statistics');
  const { percent, decimal, tenth } = useFigures();
  const points = items.flatMap(({ id, number, facility, discrimination }) =>
    facility.value === null || discrimination.value === null
      ? []
      : { key: id, word: `${number}`, x: facility.value, y: discrimination.value },
  );
  return (
    <Section id="peta" title={t('map.title')}>
      <p className="mb-4 max-w-prose text-quiet">{t('map.lead')}</p>
      {points.length > 0 && (
        <ScatterChart
          points={points}
          label={t('map.chart', { count: points.length })}
          levels={levelsOf(points.map(({ y }) => y)).map((y) => ({ y, word: tenth(y) }))}
          borders={[0.3, 0.7]}
          ends={[t('map.hard'), t('map.easy')]}
        />
      )}
      <div className="mt-6 overflow-x-auto">
        <DataTable
          caption={t('map.caption')}
          dense
          columns={[
            { name: t('map.columns.item') },
            { name: t('map.columns.facility'), number: true },
            { name: t('map.columns.discrimination'), number: true },
            { name: t('map.columns.efficiency'), number: true },
            { name: t('map.columns.advice'), number: true },
          ]}
          rows={items.map((item) => ({
            key: item.id,
            cells: [
              <a
                key="to"
                href={`#soal-${item.number}`}
                className="inline-block min-h-6 min-w-6 text-accent underline underline-offset-4"
              >
                <span className="sr-only">{t('item.item')}</span> {item.number}
              </a>,
              percent(item.facility.value),
              decimal(item.discrimination.value),
              percent(item.efficiency.value),
              item.advice.length || '',
            ],
          }))}
        />
      </div>
    </Section>
  );
}

/** From 0 or below to 0.8 or above, in fifths. */
function levelsOf(values: readonly number[]): readonly number[] {
  const low = Math.min(0, Math.floor(Math.min(...values) / step));
  const high = Math.max(4, Math.ceil(Math.max(...values) / step));
  return Array.from({ length: high - low + 1 }, (_, at) => (low + at) * step);
}
