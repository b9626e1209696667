import type { ReactNode } from 'react';

type Column = { readonly name: string /** Numbers stand at the end. */; readonly number?: boolean };
type Row = { readonly key: string; readonly cells: readonly ReactNode[] };

type Props = {
  /** The words that open it. */
  readonly summary: string;
  readonly columns: readonly Column[];
  /** As many cells as columns; the first names the row. */
  readonly rows: readonly Row[];
  /** What the table holds, where the words that open it do not say so. */
  readonly caption?: ReactNode;
  /** For many narrow columns: smaller letters, closer together. */
  readonly dense?: boolean;
};

/** The numbers behind a picture, for whoever opens it. */
export function TableBehind({ summary, ...table }: Props) {
  return (
    <details className="mt-4">
      <summary className="flex min-h-11 items-center text-accent underline underline-offset-4">{summary}</summary>
      <DataTable {...table} />
    </details>
  );
}

export function DataTable({ columns, rows, caption, dense = false }: Omit<Props, 'summary'>) {
  const [first, ...others] = columns;
  const gap = dense ? 'ps-1' : 'ps-2';
  const side = (number?: boolean) => (number ? `${gap} text-end tabular-nums` : 'pe-2');
  return (
    <table className={`mt-2 w-full border-collapse text-left ${dense ? 'text-xs sm:text-sm' : 'text-sm'}`}>
      {caption && <caption className="pb-2 text-start text-quiet">{caption}</caption>}
      <thead>
        <tr className="border-b border-edge align-bottom">
          {columns.map(({ name, number }) => (
            <th key={name} scope="col" className={`py-2 font-medium wrap-anywhere ${side(number)}`}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [name, ...cells] }) => (
          <tr key={key} className="border-b border-line align-top">
            <th scope="row" className={`py-2 font-normal ${side(first?.number)}`}>
              {name}
            </th>
            {others.map((column, at) => (
              <td key={column.name} className={`py-2 ${side(column.number)}`}>
                {cells[at]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
