import { expect, test } from 'vitest';
import { bestSubstitute, type Spare } from './substitute';

const spare = (id: string, change: Partial<Spare> = {}): Spare => ({
  id,
  kind: 'cloze',
  stem: id,
  factId: `fact of ${id}`,
  difficulty: 0.5,
  replacedAt: null,
  ...change,
});
const replaced = { kind: 'date', factId: 'f', difficulty: 0.3 };
const yesterday = new Date('2024-12-15');
const today = new Date('2024-12-16');

test.each<[string, readonly Spare[], string | undefined]>([
  ['nothing in reserve', [], undefined],
  ['the same fact before the same kind', [spare('kind', { kind: 'date' }), spare('fact', { factId: 'f' })], 'fact'],
  ['the same kind before the rest', [spare('rest'), spare('kind', { kind: 'date' })], 'kind'],
  ['the nearest difficulty', [spare('far', { difficulty: 0.9 }), spare('near', { difficulty: 0.2 })], 'near'],
  ['an unasked fact before the same kind', [spare('kind', { kind: 'date', factId: 'asked' }), spare('new')], 'new'],
  ['one asked elsewhere, when there is no other', [spare('twin', { factId: 'asked' })], 'twin'],
  ['a fresh one before one taken out', [spare('old', { factId: 'f', replacedAt: today }), spare('fresh')], 'fresh'],
  ['of those taken out the oldest', [spare('b', { replacedAt: today }), spare('a', { replacedAt: yesterday })], 'a'],
])('%s', (_, reserve, id) => {
  expect(bestSubstitute(replaced, reserve, new Set(['asked']))?.id).toBe(id);
  expect(bestSubstitute(replaced, [...reserve].reverse(), new Set(['asked']))?.id).toBe(id);
});
