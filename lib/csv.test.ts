import { expect, test } from 'vitest';
import { csvOf } from './csv';

test.each([
  ['=1+1', "'=1+1"],
  ['+62 21', "'+62 21"],
  ['-1', "'-1"],
  ['@jumlah', "'@jumlah"],
  ['\tmasuk', "'\tmasuk"],
  ['\r=1', `"'\r=1"`],
  ['a=b', 'a=b'],
  ['dua, "tiga"', '"dua, ""tiga"""'],
  [-1, '-1'],
  [0, '0'],
  [null, ''],
])('%j is written %j', (cell, written) => {
  expect(csvOf(['kata', 'sesudah'], [{ kata: cell, sesudah: 'x' }])).toBe(`\uFEFFkata,sesudah\n${written},x\n`);
});

test('a table of no rows is its head', () => expect(csvOf(['a', 'b'], [])).toBe('\uFEFFa,b\n'));
