import { getFormatter, getTranslations } from 'next-intl/server';
import type { Cell } from '@/core/grading';

/** What is written of a cell, on the page and in files alike. */
export type CellWords = {
  /** The grade in per cent, to one decimal; null where there is none. */
  readonly percent: number | null;
  /** The same in points of the assignment, to two decimals; null where there is none, or its maximum is not known. */
  readonly points: number | null;
  /** What is to be said beside it: its state, late, passed or not. */
  readonly remarks: readonly string[];
};

/** Writes cells in the language of the interface. */
export async function cellWriter(): Promise<(cell: Cell, maximum: number | null) => CellWords> {
  const t = await getTranslations('gradebook.cell');
  const words = Object.fromEntries(keys.map((key) => [key, t(key)])) as Record<(typeof keys)[number], string>;
  return (cell, maximum) => ({
    percent: percentOf(cell.share),
    points: cell.share === null || maximum === null ? null : rounded(cell.share * maximum, 2),
    remarks: remarksOn(cell).map((key) => words[key]),
  });
}

const keys = ['excused', 'waiting', 'open', 'running', 'missing', 'late', 'again', 'passed', 'failed'] as const;

function remarksOn({ state, late, running, passed }: Cell): readonly (typeof keys)[number][] {
  if (state !== 'graded') return [state];
  return [
    ...(passed === null ? [] : [passed ? ('passed' as const) : ('failed' as const)]),
    ...(late ? ['late' as const] : []),
    ...(running ? ['again' as const] : []),
  ];
}

export function percentOf(share: number | null): number | null {
  return share === null ? null : rounded(share * 100, 1);
}

/** Half a unit goes up, also where a computer has lost a little of it. */
function rounded(value: number, digits: number): number {
  const unit = 10 ** digits;
  return Math.round((value + 1e-9) * unit) / unit;
}

/** Writes a percentage of the page: "86,7%", and nothing of none. */
export async function percentWriter(): Promise<(percent: number | null) => string> {
  const format = await getFormatter();
  const written = remembered((percent) => `${format.number(percent, { maximumFractionDigits: 1 })}%`);
  return (percent) => (percent === null ? '' : written(percent));
}

/** Writes points of the page: "4,5 poin". */
export async function pointsWriter(): Promise<(points: number) => string> {
  const t = await getTranslations('gradebook.cell');
  return remembered((points) => t('points', { points }));
}

/** Thousands of cells hold few different numbers, and formatting one takes longer than all else about it. */
function remembered(write: (value: number) => string): (value: number) => string {
  const known = new Map<number, string>();
  return (value) => {
    const written = known.get(value) ?? write(value);
    known.set(value, written);
    return written;
  };
}
