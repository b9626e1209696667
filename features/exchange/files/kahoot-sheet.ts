import writeExcelFile from 'write-excel-file/node';
import { type ExchangeQuiz, kahootRows } from '@/core/exchange';

/** The sheet as a workbook. Text is text there, whatever it begins with: no cell is a formula. */
export async function kahootSheet(quiz: ExchangeQuiz): Promise<Uint8Array<ArrayBuffer>> {
  const rows = kahootRows(quiz).map((row) =>
    row.map((value) => {
      if (value === null) return null;
      return typeof value === 'number' ? { value, type: Number } : { value, type: String, wrap: true };
    }),
  );
  const columns = [5, 50, 25, 25, 25, 25, 14, 14].map((width) => ({ width }));
  return new Uint8Array(await writeExcelFile(rows, { sheet: 'Kahoot', columns }).toBuffer());
}
