import { expect, test } from 'vitest';
import type { Cell } from '@/core/grading';
import type { Gradebook } from '../queries/gradebook';
import { rowsHtml, type Writers } from './gradebook-rows';

const writers: Writers = {
  cell: ({ share, state }) => ({ percent: share === null ? null : share * 100, points: null, remarks: [state] }),
  percent: (percent) => `${percent}%`,
  points: (points) => `${points}`,
  former: 'sudah keluar',
  nameLook: 'look',
};
const cell: Cell = { state: 'graded', share: 0.5, late: false, running: false, passed: false, attempts: 1 };
const evil = '"><script>alert(1)</script>&\'';

test('whatever a pupil is called, it stays text', () => {
  const row = {
    userId: 'u1',
    name: evil,
    realName: evil,
    former: true,
    cells: [cell, { ...cell, state: 'excused' }],
    mean: 0.5,
  };
  const gradebook = { class: { id: 'c1' }, columns: [{ id: 'a1' }, { id: 'a2' }], rows: [row] } as unknown as Gradebook;
  const written = rowsHtml(gradebook, writers);
  expect(written).not.toContain('<script');
  expect(written.match(/&lt;script&gt;/g)).toHaveLength(2);
  expect(written).toContain('<td data-s="failed"><a href="gradebook/a1/u1"><b>50%</b><small>graded</small></a></td>');
  expect(written).toContain('<td><span class="sr-only">excused</span></td>');
});
