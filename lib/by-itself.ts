import { db, type Transaction } from './db';
import { provider } from './env';

/**
 * Has one statement be its own transaction: what it wrote stands once it has answered. PostgreSQL needs nothing for that. SQLite has one connection: beside a transaction of someone
 * else the statement would be part of that one, be acknowledged before it ends and be taken back with it, so there it has a transaction of its own, which waits for its turn.
 */
export function byItself<Value>(state: (client: Transaction) => Promise<Value>): Promise<Value> {
  return provider() === 'sqlite' ? db.$transaction(state) : state(db);
}
