import { getTranslations } from 'next-intl/server';
import type { Row } from '../policy/arrange';
import type { Gradebook } from '../queries/gradebook';
import { type CellWords, cellWriter, percentOf, percentWriter } from './cell-words';
import { GradebookHead } from './gradebook-head';

// Thousands of cells: each is as few letters of HTML as can be. So looks are told once, by the table, links are relative and plain.
const looks = [
  'border-separate border-spacing-0 text-sm',
  '[&_td]:border-b [&_td]:border-e [&_td]:border-line [&_td]:p-0 [&_td]:align-top [&_td]:tabular-nums',
  '[&_td_a]:block [&_td_a]:min-h-14 [&_td_a]:min-w-24 [&_td_a]:px-2 [&_td_a]:py-1.5 [&_td_a:hover]:bg-paper',
  '[&_b]:block [&_b]:text-base [&_b]:font-semibold [&_small]:block [&_small]:text-xs [&_small]:text-quiet',
  '[&_[data-s=missing]_small]:text-wrong [&_[data-s=failed]_small]:text-wrong [&_[data-s=missing]]:bg-wrong-soft',
  '[&_td_a]:-outline-offset-2',
].join(' ');

/** Pupils by assignments. Scrolls in both directions with its head and its first column in place, by keyboard too. */
export async function GradebookTable({ gradebook }: { gradebook: Gradebook }) {
  const [t, write, percent] = await Promise.all([getTranslations('gradebook'), cellWriter(), percentWriter()]);
  const { class: group, columns, rows, mean } = gradebook;
  return (
    <section
      aria-label={t('table.label')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (WCAG 2.1.1).
      tabIndex={0}
      className="mt-3 max-h-[80vh] overflow-auto rounded-md border border-line bg-card print:max-h-none print:overflow-visible"
    >
      <table className={looks}>
        <GradebookHead gradebook={gradebook} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.userId}>
              <Name row={row} classId={group.id} former={t('table.former')} />
              <td>
                <b className="px-2 py-1.5">{percent(percentOf(row.mean))}</b>
              </td>
              {row.cells.map((cell, at) => {
                const { id = '', maximum = null } = columns[at] ?? {};
                if (cell.state === 'excused')
                  return (
                    <td key={id}>
                      <span className="sr-only">{t('cell.excused')}</span>
                    </td>
                  );
                const state = cell.passed === false ? 'failed' : cell.state;
                return (
                  <td key={id} data-s={state}>
                    <a href={`gradebook/${id}/${row.userId}`}>{cellText(write(cell, maximum), percent, t)}</a>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={stickyName}>
              {t('table.meanOf')}
            </th>
            <td>
              <b className="px-2 py-1.5">{percent(percentOf(mean))}</b>
            </td>
            {columns.map((column) => (
              <td key={column.id}>
                <b className="px-2 py-1.5">{percent(percentOf(column.mean))}</b>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

export const stickyName =
  'sticky left-0 z-10 w-36 min-w-36 max-w-36 border-b border-e border-b-line border-e-edge bg-card px-2 py-1.5 text-start align-top font-medium wrap-anywhere sm:w-52 sm:min-w-52 sm:max-w-52';

function Name({ row: { userId, name, realName, former }, classId, former: left }: NameProps) {
  return (
    <th scope="row" className={stickyName}>
      <a href={`/classes/${classId}/pupils/${userId}`} className="inline-block min-h-6 underline underline-offset-4">
        {name}
      </a>
      {realName && <small>{realName}</small>}
      {former && <small>{left}</small>}
    </th>
  );
}

type NameProps = { readonly row: Row; readonly classId: string; readonly former: string };

type Words = Awaited<ReturnType<typeof getTranslations<'gradebook'>>>;

function cellText({ percent, points, remarks }: CellWords, written: (percent: number | null) => string, t: Words) {
  const told = [...(points === null ? [] : [t('cell.points', { points })]), ...remarks].join(' · ');
  return (
    <>
      {percent !== null && <b>{written(percent)}</b>}
      {told && <small>{told}</small>}
    </>
  );
}
