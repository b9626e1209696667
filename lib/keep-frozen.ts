import { LRUCache } from 'lru-cache';
import type { Transaction } from './db';

/** What was read, and whether it can change still. */
export type Read<Value> = { readonly value: Value; readonly frozen: boolean };

/**
 * Reads by id what is frozen at some time, once in the life of the process from then on: what can never change needs no question whether it did, however
 * many processes there are. Keeps `most` of them, those asked for least given up first; what is not frozen yet is read each time.
 */
export function keepFrozen<Value extends object>(
  most: number,
  read: (client: Transaction, id: string) => Promise<Read<Value>>,
): (client: Transaction, id: string) => Promise<Value> {
  const kept = new LRUCache<string, Value>({ max: most });
  return async (client, id) => {
    const known = kept.get(id);
    if (known) return known;
    const { value, frozen } = await read(client, id);
    if (frozen) kept.set(id, value);
    return value;
  };
}
