/** Figures for people. The first column names the row; `note` says what is counted. */
export type Table = {
  readonly title: string;
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

export function asPlain({ title, note, columns, rows }: Table): string {
  const widths = columns.map((_, at) => Math.max(...[columns, ...rows].map((row) => (row[at] ?? '').length)));
  const line = (row: readonly string[]) =>
    columns
      .map((_, at) => (at === 0 ? (row[at] ?? '').padEnd(widths[at] ?? 0) : (row[at] ?? '').padStart(widths[at] ?? 0)))
      .join('  ');
  return `${title}\n${note}\n${[columns, ...rows].map((row) => line(row).trimEnd()).join('\n')}\n`;
}

/** Rows that quote someone else's figures begin with "(": they are set in italics. */
export function asMarkdown({ title, note, columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${columns.map((_, at) => cells[at] ?? '').join(' | ')} |`;
  const body = rows.map((row) =>
    line((row[0] ?? '').startsWith('(') ? row.map((cell) => (cell === '' ? '' : `*${cell}*`)) : row),
  );
  const rule = columns.map((_, at) => (at === 0 ? '---' : '--:'));
  return `### ${title}\n\n${note}\n\n${[line(columns), line(rule), ...body].join('\n')}\n`;
}

/** A share from 0 to 1 as percent with `digits` decimals. */
export function percent(share: number, digits = 2): string {
  return (share * 100).toFixed(digits);
}
