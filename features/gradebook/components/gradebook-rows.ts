import type { Cell } from '@/core/grading';
import { html } from '@/lib/html';
import type { Row } from '../policy/arrange';
import type { Gradebook } from '../queries/gradebook';
import { type CellWords, percentOf } from './cell-words';

/** How cells are written: see `cellWriter` and `percentWriter`. */
export type Writers = {
  readonly cell: (cell: Cell, maximum: number | null) => CellWords;
  readonly percent: (percent: number | null) => string;
  readonly points: (points: number) => string;
  readonly former: string;
  readonly nameLook: string;
};

/**
 * The rows of a gradebook as HTML, each value escaped by `html`. Forty pupils by sixty assignments are ten thousand elements: as elements of React they cost the
 * server more than all else of the page, and the browser as much again to take them up. Figures: docs/pages.md.
 */
export function rowsHtml({ class: group, columns, rows }: Gradebook, writers: Writers): string {
  return rows.map((row) => `<tr>${nameHtml(group.id, row, writers)}${cellsHtml(columns, row, writers)}</tr>`).join('');
}

function nameHtml(classId: string, { userId, name, realName, former }: Row, writers: Writers): string {
  const link = html`<a class="inline-block min-h-6" href="/classes/${classId}/pupils/${userId}">${name}</a>`;
  const notes = [...(realName ? [realName] : []), ...(former ? [writers.former] : [])];
  const small = notes.map((note) => html`<small>${note}</small>`).join('');
  return `${html`<th scope="row" class="${writers.nameLook}">`}${link}${small}</th>`;
}

function cellsHtml(columns: Gradebook['columns'], { userId, mean, cells }: Row, writers: Writers): string {
  const own = html`<td><b class="px-2 py-1.5">${writers.percent(percentOf(mean))}</b></td>`;
  return own + cells.map((cell, at) => cellHtml(cell, { column: columns[at], userId, writers })).join('');
}

type Place = {
  readonly column: Gradebook['columns'][number] | undefined;
  readonly userId: string;
  readonly writers: Writers;
};

function cellHtml(cell: Cell, { column, userId, writers }: Place): string {
  const { percent, points, remarks } = writers.cell(cell, column?.maximum ?? null);
  if (cell.state === 'excused') return html`<td><span class="sr-only">${remarks.join('')}</span></td>`;
  const grade = percent === null ? '' : html`<b>${writers.percent(percent)}</b>`;
  const told = [...(points === null ? [] : [writers.points(points)]), ...remarks].join(' · ');
  const small = told === '' ? '' : html`<small>${told}</small>`;
  const state = cell.passed === false ? 'failed' : cell.state;
  return `${html`<td data-s="${state}"><a href="gradebook/${column?.id ?? ''}/${userId}">`}${grade}${small}</a></td>`;
}
