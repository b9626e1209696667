import { getTranslations } from 'next-intl/server';
import type { Gradebook } from '../queries/gradebook';
import { cellWriter, percentOf, percentWriter, pointsWriter } from './cell-words';
import { GradebookHead } from './gradebook-head';
import { rowsHtml } from './gradebook-rows';

// Thousands of cells: each is as few letters of HTML as can be. So looks are told once, by the table, and links are relative.
const looks = [
  'border-separate border-spacing-0 text-sm',
  '[&_td]:border-b [&_td]:border-e [&_td]:border-line [&_td]:p-0 [&_td]:align-top [&_td]:tabular-nums',
  '[&_td_a]:block [&_td_a]:min-h-14 [&_td_a]:min-w-24 [&_td_a]:px-2 [&_td_a]:py-1.5 [&_td_a:hover]:bg-paper',
  '[&_b]:block [&_b]:text-base [&_b]:font-semibold [&_small]:block [&_small]:text-xs [&_small]:text-quiet',
  '[&_[data-s=missing]_small]:text-wrong [&_[data-s=failed]_small]:text-wrong [&_[data-s=missing]]:bg-wrong-soft',
  '[&_td_a]:-outline-offset-2 [&_th_a]:underline [&_th_a]:underline-offset-4',
].join(' ');

/** Pupils by assignments. Scrolls in both directions with its head and its first column in place, by keyboard too. */
export async function GradebookTable({ gradebook }: { gradebook: Gradebook }) {
  const [t, write, percent, points] = await Promise.all([
    getTranslations('gradebook'),
    cellWriter(),
    percentWriter(),
    pointsWriter(),
  ]);
  const { columns, mean } = gradebook;
  const written = rowsHtml(gradebook, {
    cell: write,
    percent,
    points,
    former: t('table.former'),
    nameLook: stickyName,
  });
  return (
    <section
      aria-label={t('table.label')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (WCAG 2.1.1).
      tabIndex={0}
      className="relative mt-3 max-h-[80vh] w-fit max-w-full scroll-pt-32 scroll-pl-40 overflow-auto sm:scroll-pl-56 rounded-md border border-line bg-card print:max-h-none print:overflow-visible"
    >
      <table className={looks}>
        <GradebookHead gradebook={gradebook} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: thousands of cells, each value escaped; see rowsHtml. */}
        <tbody dangerouslySetInnerHTML={{ __html: written }} />
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

const stickyName =
  'sticky left-0 z-10 w-36 min-w-36 max-w-36 border-b border-e border-b-line border-e-edge bg-card px-2 py-1.5 text-start align-top font-medium wrap-anywhere sm:w-52 sm:min-w-52 sm:max-w-52';
