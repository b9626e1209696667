import { expect, test } from 'vitest';
import type { Transaction } from './db';
import { keepFrozen } from './keep-frozen.ts';

const client = {} as Transaction;

/** Counts how often each id was read; `frozen` may change while the test runs. */
function counting(most: number) {
  const reads: string[] = [];
  const frozen = new Set<string>();
  const ask = keepFrozen(most, async (_, id) => {
    reads.push(id);
    return { value: { id, read: reads.length }, frozen: frozen.has(id) };
  });
  return { ask: (id: string) => ask(client, id), reads, frozen };
}

test('what is frozen is read once', async () => {
  const { ask, reads, frozen } = counting(10);
  frozen.add('a');
  expect(await ask('a')).toBe(await ask('a'));
  expect(reads).toEqual(['a']);
});

test('what is not frozen yet is read each time, until it is', async () => {
  const { ask, reads, frozen } = counting(10);
  await ask('a');
  await ask('a');
  frozen.add('a');
  await ask('a');
  await ask('a');
  expect(reads).toEqual(['a', 'a', 'a']);
});

test('what was asked for least is given up first', async () => {
  const { ask, reads, frozen } = counting(2);
  for (const id of ['a', 'b', 'c']) frozen.add(id);
  for (const id of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(id);
  expect(reads).toEqual(['a', 'b', 'c', 'b']);
});

test('a read that fails is tried again', async () => {
  let tries = 0;
  const ask = keepFrozen(10, async () => {
    tries += 1;
    if (tries === 1) throw new Error('no answer');
    return { value: { tries }, frozen: true };
  });
  await expect(ask(client, 'a')).rejects.toThrow('no answer');
  expect(await ask(client, 'a')).toEqual({ tries: 2 });
});
