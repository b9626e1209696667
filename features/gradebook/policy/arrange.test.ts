import { expect, test } from 'vitest';
import type { Cell } from '@/core/grading';
import { queryOf, viewOf } from '../schema';
import { arrange, columnMeans, type Row } from './arrange';

const cell = (share: number | null, more: Partial<Cell> = {}): Cell => ({
  state: share === null ? 'missing' : 'graded',
  share,
  late: false,
  running: false,
  passed: null,
  attempts: 1,
  ...more,
});
const row = (name: string, cells: readonly Cell[], mean: number | null = null): Row => ({
  userId: name,
  name,
  realName: name === 'Budi' ? 'Budiman Héryanto' : null,
  former: false,
  cells,
  mean,
});
const rows = [
  row('Sari', [cell(0.5), cell(0.9, { late: true })], 0.7),
  row('Ani', [cell(null), cell(0.6, { passed: false })], 0.6),
  row('Budi', [cell(0.8), cell(null, { state: 'running', running: true })], 0.8),
];

test.each([
  ['', 'Ani Budi Sari'],
  ['order=down', 'Sari Budi Ani'],
  ['sort=mean', 'Ani Sari Budi'],
  ['sort=mean&order=down', 'Budi Sari Ani'],
  ['sort=a1', 'Sari Budi Ani'],
  ['sort=a1&order=down', 'Budi Sari Ani'],
  ['sort=gone&order=down', 'Budi Sari Ani'],
  ['name=heryanto', 'Budi'],
  ['state=missing', 'Ani'],
  ['state=late', 'Sari'],
  ['state=running', 'Budi'],
  ['state=failed', 'Ani'],
  ['state=nonsense&order=x', 'Ani Budi Sari'],
])('"%s" shows %s', (query, names) => {
  const view = viewOf(Object.fromEntries(new URLSearchParams(query)));
  expect(
    arrange(rows, view, ['a1', 'a2'])
      .map(({ name }) => name)
      .join(' '),
  ).toBe(names);
});

test('a view is told by its query', () => {
  const view = viewOf({ name: 'sa', state: ['late', 'x'], former: '1', count: 'first', sort: 'mean', order: 'down' });
  expect(viewOf(Object.fromEntries(new URLSearchParams(queryOf(view))))).toEqual(view);
  expect(queryOf(viewOf({}))).toBe('');
});

test('columns have the mean of the rows that are shown', () => {
  expect(columnMeans(rows.slice(0, 2), 2)).toEqual([0.5, 0.75]);
});
