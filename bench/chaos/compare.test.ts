import { expect, test } from 'vitest';
import { compare, type Kept } from './compare.ts';
import type { Sent } from './ledger.ts';

const sent = (response: string, state: Sent['state']): Sent => ({ attemptId: 'a', number: 1, response, state });
const kept = (response: string): Kept => ({ attemptId: 'a', number: 1, response });

test.each<[what: string, sent: readonly Sent[], kept: readonly Kept[], faults: readonly string[]]>([
  ['acknowledged and kept', [sent('1', 'acked')], [kept('1')], []],
  ['acknowledged and not kept', [sent('1', 'acked')], [], ['lost']],
  ['an older one kept', [sent('1', 'acked'), sent('2', 'acked')], [kept('1')], ['overwritten']],
  ['a later one of which nothing is known', [sent('1', 'acked'), sent('2', 'sent')], [kept('2')], []],
  ['the same, not kept', [sent('1', 'acked'), sent('2', 'sent')], [kept('1')], []],
  ['a refused one kept', [sent('1', 'acked'), sent('2', 'refused')], [kept('2')], ['overwritten']],
  ['never acknowledged, not kept', [sent('1', 'sent')], [], []],
  ['never acknowledged, kept', [sent('1', 'sent')], [kept('1')], []],
  ['never sent', [sent('1', 'acked')], [kept('3')], ['overwritten']],
  ['nothing sent of its question', [], [kept('1')], ['overwritten']],
  ['kept twice', [sent('1', 'acked')], [kept('1'), kept('1')], ['doubled']],
])('%s', (_, asked, rows, faults) => {
  expect(compare(asked, rows).map(({ kind }) => kind)).toEqual(faults);
});
