import { expect, test } from 'vitest';
import { compare, type Kept } from './compare.ts';
import { Ledger, type Sent } from './ledger.ts';

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

test('what was refused may be kept all the same where it was tried before without an answer', () => {
  const ledger = new Ledger();
  const [first, again] = [ledger.send('a', 1, '1'), ledger.send('a', 2, '2')];
  ledger.refuse(first, 'over');
  ledger.refuse(again, 'over', true);
  expect([first.state, again.state]).toEqual(['refused', 'sent']);
  expect(ledger.refusals.get('over')).toBe(2);
  const rows = [kept('1'), { attemptId: 'a', number: 2, response: '2' }];
  expect(compare(ledger.answers, rows).map(({ answer }) => answer.response)).toEqual(['1']);
});
