import { useFormatter, useTranslations } from 'next-intl';
import { DataTable } from '@/components/table-behind';
import type { Comparison, Side } from '../policy/weeks';
import { Section } from './section';
import { usePercent } from './wording';

/** This week beside the person's own weeks before it. */
export function ComparisonView({ comparison: { now, before, weeks } }: { comparison: Comparison }) {
  const t = useTranslations('progress.comparison');
  const format = useFormatter();
  const percent = usePercent();
  const number = (value: number) => format.number(value, { maximumFractionDigits: 1 });
  const row = (key: keyof Side, say: (side: Side) => string) => ({ key, cells: [t(key), say(now), say(before)] });
  return (
    <Section id="comparison" title={t('title')}>
      <p className="text-quiet">{t('lead', { weeks })}</p>
      <DataTable
        columns={[{ name: t('measure') }, { name: t('now'), number: true }, { name: t('before'), number: true }]}
        rows={[
          row('activeDays', (side) => number(side.activeDays)),
          row('answers', (side) => number(side.answers)),
          row('accuracy', (side) => percent(side.accuracy)),
          row('retention', (side) => percent(side.retention)),
        ]}
      />
    </Section>
  );
}
