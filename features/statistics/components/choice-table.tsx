import { useTranslations } from 'next-intl';
import { ShareSteps } from '@/components/share-steps';
import { DataTable, TableBehind } from '@/components/table-behind';
import type { ChoiceStatistics } from '@/core/statistics';
import type { ItemReport } from '../queries/statistics-of-attempts';
import { none, useFigures } from './wording';

type Props = { readonly item: ItemReport; readonly language: string };

/** Who took which choice: how many, whether rather the strong, and in each fifth of the attempts. */
export function ChoiceTable({ item: { choices, number }, language }: Props) {
  const t = useTranslations('statistics.choices');
  const { percent, decimal } = useFigures();
  const byFifth = choices.some(({ quintiles }) => quintiles !== null);
  return (
    <div className="mt-4">
      <DataTable
        dense
        caption={byFifth ? t('captionFifths') : t('caption')}
        columns={[
          { name: t('choice') },
          { name: t('share'), number: true },
          { name: t('pointBiserial'), number: true },
          ...(byFifth ? [{ name: t('fifths'), number: true }] : []),
        ]}
        rows={choices.map((choice) => ({
          key: choice.text,
          cells: [
            <ChoiceName key="name" choice={choice} language={language} />,
            <span key="share" className="whitespace-nowrap">
              {t('shareOf', { share: percent(choice.share.value), count: choice.count })}
            </span>,
            <span key="pointBiserial" className="inline-block min-w-13">
              {decimal(choice.pointBiserial.value)}
            </span>,
            ...(byFifth ? [<ShareSteps key="fifths" shares={choice.quintiles ?? []} />] : []),
          ],
        }))}
      />
      {byFifth && (
        <TableBehind
          summary={t('table', { number })}
          dense
          caption={t('fifthsCaption')}
          columns={[
            { name: t('choice') },
            ...[1, 2, 3, 4, 5].map((fifth) => ({ name: t('fifth', { fifth }), number: true })),
          ]}
          rows={choices.map((choice) => ({
            key: choice.text,
            cells: [
              <ChoiceName key="name" choice={choice} language={language} />,
              ...(choice.quintiles ?? []).map((share) => (share === null ? none : percent(share))),
            ],
          }))}
        />
      )}
    </div>
  );
}

function ChoiceName({ choice: { text, correct }, language }: { choice: ChoiceStatistics; language: string }) {
  const t = useTranslations('statistics.choices');
  return (
    <span className="wrap-anywhere">
      <span lang={language} className={correct ? 'font-semibold' : ''}>
        {text}
      </span>
      {correct && <span className="text-correct"> ✓ {t('key')}</span>}
    </span>
  );
}
