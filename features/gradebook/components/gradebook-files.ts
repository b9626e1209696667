import { getTranslations } from 'next-intl/server';
import writeExcelFile from 'write-excel-file/node';
import { csvOf } from '@/lib/csv';
import type { Gradebook } from '../queries/gradebook';
import { gradebookFile } from './gradebook-file';

/** A file to save: what it holds, and a name that says which class, without what a file system dislikes. */
export type SavedFile = {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly name: string;
};

export async function gradebookCsv(gradebook: Gradebook): Promise<SavedFile> {
  const { columns, rows } = await gradebookFile(gradebook);
  const named = rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])));
  return { body: csvOf(columns, named), type: 'text/csv; charset=utf-8', name: await nameOf(gradebook, 'csv') };
}

/** Text is text there, whatever it begins with: no cell is a formula. */
export async function gradebookXlsx(gradebook: Gradebook): Promise<SavedFile> {
  const [t, { columns, rows }] = await Promise.all([getTranslations('gradebook.files'), gradebookFile(gradebook)]);
  const head = columns.map((value) => ({ value, type: String, fontWeight: 'bold', wrap: true }) as const);
  const lines = rows.map((row) =>
    row.map((value) => {
      if (value === null || value === '') return null;
      return typeof value === 'number' ? { value, type: Number } : { value, type: String };
    }),
  );
  const widths = columns.map((_, at) => ({ width: at === 0 ? 28 : 14 }));
  const written = writeExcelFile([head, ...lines], {
    sheet: t('sheet'),
    columns: widths,
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  });
  return {
    body: new Uint8Array(await written.toBuffer()),
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    name: await nameOf(gradebook, 'xlsx'),
  };
}

async function nameOf({ class: { name } }: Gradebook, ending: string): Promise<string> {
  const t = await getTranslations('gradebook.files');
  const plain = name
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
  return `${t('name')}-${plain || 'fakta'}.${ending}`;
}
