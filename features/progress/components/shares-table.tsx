import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/table-behind';
import type { Shares } from '../policy/shares';
import { usePercent } from './wording';

type Row = { readonly key: string; readonly name: string; readonly shares: Shares };

/** Shares and how many answers each is of, a line a name. */
export function SharesTable({ name, rows, caption }: { name: string; rows: readonly Row[]; caption?: string }) {
  const t = useTranslations('progress.shares');
  const percent = usePercent();
  const cell = (share: number | null, count: number) =>
    count === 0 ? (
      percent(null)
    ) : (
      <>
        {percent(share)} <span className="block text-quiet">{t('of', { count })}</span>
      </>
    );
  return (
    <DataTable
      caption={caption}
      dense
      columns={[
        { name },
        { name: t('accuracy'), number: true },
        { name: t('first'), number: true },
        { name: t('retention'), number: true },
      ]}
      rows={rows.map(({ key, name: own, shares }) => ({
        key,
        cells: [
          own,
          cell(shares.accuracy, shares.answers),
          cell(shares.firstAccuracy, shares.firstAnswers),
          cell(shares.retention, shares.due),
        ],
      }))}
    />
  );
}
