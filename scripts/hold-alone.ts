import pg from 'pg';
import { provider } from '../lib/env.ts';

/** Of all that may be locked by a number in the database, this is preparing it. */
const key = 8_201_128;

/**
 * Waits until no other machine prepares this database, and keeps others from it until the answer is called, or this process is gone. A SQLite file has one machine:
 * nothing to wait for.
 */
export async function holdAlone(url: string): Promise<() => Promise<void>> {
  if (provider(url) === 'sqlite') return async () => undefined;
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  await client.query('SELECT pg_advisory_lock($1)', [key]);
  return () => client.end();
}
