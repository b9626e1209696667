import { useTranslations } from 'next-intl';
import { TableBehind } from '@/components/table-behind';
import type { ItemReport } from '../queries/statistics-of-attempts';
import { useFigures } from './wording';

/** Of items that are typed, ordered or matched: what was given more than once. */
export function ResponseTable({ item: { responses, shown }, language }: { item: ItemReport; language: string }) {
  const t = useTranslations('statistics.responses');
  const { percent } = useFigures();
  return (
    <TableBehind
      summary={t('title')}
      caption={t('caption')}
      columns={[{ name: t('response') }, { name: t('count'), number: true }, { name: t('points'), number: true }]}
      rows={responses.map(({ text, count, points }) => ({
        key: text,
        cells: [
          <span key="text" lang={language} className="wrap-anywhere">
            {text}
          </span>,
          t('shareOf', { share: percent(count / shown), count }),
          percent(points),
        ],
      }))}
    />
  );
}
