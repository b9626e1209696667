import { expect, test } from 'vitest';
import { type Deed, faultsOfHistory } from './history.ts';

type Outcome = Extract<Deed, { kind: 'write' }>['outcome'];
const write = (value: number, [began, ended]: readonly [number, number], outcome: Outcome = 'kept'): Deed => ({
  kind: 'write',
  question: 'a 3',
  value,
  began,
  ended,
  outcome,
});
const read = (value: number | null, [began, ended]: readonly [number, number], question = 'a 3'): Deed => ({
  kind: 'read',
  question,
  value,
  began,
  ended,
});

test.each<[what: string, deeds: readonly Deed[], faults: readonly string[]]>([
  ['found as it was kept', [write(1, [0, 1]), read(1, [2, 3])], []],
  ['nothing found before anything was kept', [read(null, [0, 1]), write(1, [2, 3])], []],
  ['nothing found while it is under way', [write(1, [0, 5]), read(null, [1, 2])], []],
  ['found while it is under way', [write(1, [0, 5]), read(1, [1, 2])], []],
  ['nothing found after it was kept', [write(1, [0, 1]), read(null, [2, 3])], ['lost']],
  ['nothing found after somebody found it', [write(1, [0, 9]), read(1, [1, 2]), read(null, [3, 4])], ['lost']],
  ['nothing found after no answer came', [write(1, [0, 1], 'unknown'), read(null, [2, 3])], []],
  ['found after no answer came', [write(1, [0, 1], 'unknown'), read(1, [2, 3])], []],
  ['an older one found', [write(1, [0, 1]), write(2, [0, 2]), read(1, [3, 4])], ['stale']],
  ['an older one came last and won', [write(2, [0, 1]), write(1, [2, 3]), read(1, [4, 5])], ['stale']],
  [
    'it went back for the second who looked',
    [write(1, [0, 1]), write(2, [0, 9]), read(2, [2, 3]), read(1, [4, 5])],
    ['stale'],
  ],
  [
    'two who look at once see different ones',
    [write(1, [0, 1]), write(2, [2, 9]), read(2, [3, 5]), read(1, [4, 6])],
    [],
  ],
  ['never given', [write(1, [0, 1]), read(7, [2, 3])], ['invented']],
  ['refused and found', [write(2, [0, 1]), write(1, [0, 1], 'refused'), read(1, [0, 1])], ['invented']],
  ['found before it was given', [read(1, [0, 1]), write(1, [2, 3])], ['ahead']],
  ['refused for a newer one', [write(2, [0, 1]), write(1, [2, 3], 'refused')], []],
  ['refused for one of which nothing is known', [write(2, [0, 1], 'unknown'), write(1, [2, 3], 'refused')], []],
  ['refused for nothing', [write(1, [0, 1]), write(2, [2, 3], 'refused')], ['groundless']],
  ['of another question', [write(1, [0, 1]), read(null, [2, 3], 'a 4')], []],
])('%s', (_, deeds, faults) => {
  expect(faultsOfHistory(deeds).map(({ kind }) => kind)).toEqual(faults);
});
