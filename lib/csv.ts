import { stringify } from 'csv-stringify/sync';

type Cell = string | number | null;

/**
 * A table as CSV (RFC 4180) with its columns at the head; null is an empty cell. UTF-8 with a mark at its head, which spreadsheets need to read it so; a cell that a spreadsheet
 * would take for a formula, since it begins with = + - @ a tab or a carriage return, is led by an apostrophe (OWASP, CSV injection). Numbers stay numbers.
 */
export function csvOf<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<NoInfer<Column>, Cell>>[],
): string {
  return stringify([...rows], { header: true, columns: [...columns], bom: true, escape_formulas: true });
}
