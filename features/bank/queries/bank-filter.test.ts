import { expect, test } from 'vitest';
import { addressOf, filterOf, isNarrowed, noFilter, pageOf } from './bank-filter';

test('odd addresses narrow nothing', () => {
  const odd = {
    q: ['a', 'b'],
    kind: 'essay',
    level: 'sulit',
    source: 'all',
    asked: '-1',
    from: '101',
    to: 'x',
    order: 'best',
  };
  expect(filterOf({ ...odd, language: ' id ' })).toEqual({ ...noFilter, language: 'id' });
  expect(isNarrowed(filterOf(odd))).toBe(false);
  expect(pageOf({ page: '0' })).toBe(1);
});

test('an address holds what narrows, and leads back to the same filter', () => {
  const filter = {
    ...noFilter,
    words: 'Karikó & co',
    kind: 'date',
    asked: 3,
    from: 0,
    to: 60,
    order: 'hardest',
  } as const;
  const address = addressOf(filter, 3, { error: 'none-chosen' });
  const parameters = Object.fromEntries(new URLSearchParams(address.slice('/teach/bank?'.length)));
  expect([filterOf(parameters), pageOf(parameters), parameters.error]).toEqual([filter, 3, 'none-chosen']);
  expect(isNarrowed(filter)).toBe(true);
  expect(isNarrowed({ ...noFilter, order: 'easiest' })).toBe(false);
  expect(addressOf(noFilter)).toBe('/teach/bank');
});
