import { type Cell, meanOf } from '@/core/grading';
import { foldText } from '@/lib/search-text';
import type { GradebookView, ShownState } from '../schema';

export type Row = {
  readonly userId: string;
  readonly name: string;
  readonly realName: string | null;
  /** Has left the class. */
  readonly former: boolean;
  /** One for each column, in its order. */
  readonly cells: readonly Cell[];
  /** Mean of the grades there are, 0 to 1. */
  readonly mean: number | null;
};

type Asked = Pick<GradebookView, 'name' | 'state' | 'sort' | 'order'>;

/** The rows that are asked for, in the order that is: who has no grade comes last either way, and equals by name. `columns` are the ids of the columns. */
export function arrange(rows: readonly Row[], asked: Asked, columns: readonly string[]): readonly Row[] {
  const named = foldText(asked.name);
  const kept = rows.filter(
    ({ name, realName, cells }) =>
      foldText(`${name} ${realName ?? ''}`).includes(named) &&
      (asked.state === null || cells.some((cell) => isIn(cell, asked.state))),
  );
  const way = asked.order === 'up' ? 1 : -1;
  const byName = (one: Row, other: Row) =>
    one.name.localeCompare(other.name, 'id') || (one.userId < other.userId ? -1 : 1);
  if (asked.sort === 'name') return kept.sort((one, other) => way * byName(one, other));
  const at = columns.indexOf(asked.sort);
  const grade = (row: Row) => (at < 0 ? row.mean : (row.cells[at]?.share ?? null));
  return kept.sort((one, other) => {
    const [own, others] = [grade(one), grade(other)];
    if (own === null || others === null) return Number(own === null) - Number(others === null) || byName(one, other);
    return way * (own - others) || byName(one, other);
  });
}

function isIn({ state, late, running, passed }: Cell, asked: ShownState | null): boolean {
  switch (asked) {
    case 'missing':
    case 'open':
      return state === asked;
    case 'running':
      return running;
    case 'late':
      return late;
    case 'failed':
      return passed === false;
    case null:
      return true;
  }
}

/** The mean of each column over these rows. */
export function columnMeans(rows: readonly Pick<Row, 'cells'>[], count: number): readonly (number | null)[] {
  return Array.from({ length: count }, (_, at) => meanOf(rows.flatMap(({ cells }) => cells[at] ?? [])));
}
