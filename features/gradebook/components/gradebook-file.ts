import { getTranslations } from 'next-intl/server';
import { meanOf } from '@/core/grading';
import type { Gradebook } from '../queries/gradebook';
import { cellWriter, percentOf } from './cell-words';

export type FileCell = string | number | null;
export type GradebookFile = {
  /** None twice. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly FileCell[])[];
};

/** The gradebook as a table of values, the very rows and columns of the page: of each assignment per cent, points and remarks. The last row holds the means. */
export async function gradebookFile(gradebook: Gradebook): Promise<GradebookFile> {
  const [t, ofTable, write] = await Promise.all([
    getTranslations('gradebook.files'),
    getTranslations('gradebook.table'),
    cellWriter(),
  ]);
  const named = gradebook.rows.some(({ realName }) => realName !== null);
  const columns = [
    t('pupil'),
    ...(named ? [t('realName')] : []),
    t('mean'),
    ...gradebook.columns.flatMap(({ title }, at) =>
      (['percent', 'points', 'state'] as const).map((part) => t(part, { number: at + 1, title })),
    ),
  ];
  const rows = gradebook.rows.map(({ name, realName, former, mean, cells }) => [
    former ? `${name} (${ofTable('former')})` : name,
    ...(named ? [realName] : []),
    percentOf(mean),
    ...cells.flatMap((cell, at) => {
      const { percent, points, remarks } = write(cell, gradebook.columns[at]?.maximum ?? null);
      return [percent, points, remarks.join(', ')];
    }),
  ]);
  const means = [
    ofTable('meanOf'),
    ...(named ? [null] : []),
    percentOf(meanOf(gradebook.rows.map(({ mean }) => ({ share: mean })))),
    ...gradebook.columns.flatMap(({ mean }) => [percentOf(mean), null, null]),
  ];
  return { columns, rows: [...rows, means] };
}
