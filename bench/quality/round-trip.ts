import type { Table } from '../table.ts';
import { percent } from '../table.ts';
import type { Measured } from './measure.ts';

/** How many of the items that have an answer of their own pass or fail the round trip: a reader of its own, given stem and article, finds the key. */
export function roundTripTable(measured: readonly Measured[]): Table {
  const kinds = ['multiple-choice', 'short-answer', 'cloze', 'date', 'numeric'] as const;
  const rows = kinds.map((kind) => {
    const passed = measured.flatMap(({ questions }) => questions).filter((question) => question.kind === kind).length;
    const failed = measured
      .flatMap(({ rejected }) => rejected)
      .filter((reject) => reject.kind === kind && reject.gate === 'round trip').length;
    return [
      kind,
      String(passed),
      String(failed),
      `${percent(passed + failed === 0 ? 1 : passed / (passed + failed), 1)} %`,
    ];
  });
  return {
    title: 'Round trip',
    note: 'Of the items that no other gate refused.',
    columns: ['kind', 'passed', 'failed', 'passed of both'],
    rows,
  };
}
