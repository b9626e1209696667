import { getFormatter, getTranslations } from 'next-intl/server';
import { DataTable } from '@/components/table-behind';
import type { AssignmentItem } from '../queries/assignment-items';

type Props = { readonly item: AssignmentItem; readonly language: 'id' | 'en' };

/** All distinct answers to an item, how many gave each and what it counts; last those who left it empty. */
export async function AnswerTable({ item: { answers, empty, asked, weight }, language }: Props) {
  const [t, format] = await Promise.all([getTranslations('gradebook.items'), getFormatter()]);
  if (asked === 0) return null;
  const points = (share: number) => format.number(share * weight, { maximumFractionDigits: 2 });
  const given = answers.map(({ readable, response, count, points: share }) => ({
    key: `${response} ${share}`,
    cells: [
      <span key="answer" lang={language} className="wrap-anywhere">
        {readable}
      </span>,
      format.number(count),
      points(share),
    ],
  }));
  const none = empty > 0 ? [{ key: 'empty', cells: [t('empty'), format.number(empty), points(0)] }] : [];
  return (
    <DataTable
      caption={t('answers')}
      columns={[{ name: t('answer') }, { name: t('pupils'), number: true }, { name: t('counts'), number: true }]}
      rows={[...given, ...none]}
    />
  );
}
