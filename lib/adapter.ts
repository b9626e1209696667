import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import type { IsolationLevel, SqlDriverAdapter, Transaction } from '@prisma/driver-adapter-utils';
import { provider } from './env.ts';

/** So long a SQLite file that another process writes is waited for; the whole process waits, so it is no longer than someone who answers may be kept waiting. */
const lockMs = 4000;

/** The Prisma driver adapter for a database URL (see `databaseUrl`). Makes the folder of a SQLite file. */
export function adapterFor(url: string): PrismaBetterSqlite3 | PrismaPg {
  if (provider(url) === 'postgresql')
    return new PrismaPg({ connectionString: url, max: poolSize(), connectionTimeoutMillis: 4000, keepAlive: true });
  return new WritingSqlite({ url: `file:${sqliteFile(url)}`, timeout: lockMs });
}

/**
 * How many connections this process opens at most: DATABASE_POOL, else 10. All processes together must stay below `max_connections` of the server. Who waits longer than
 * four seconds for one is told that nothing was saved, and to try again. @throws when it is no whole number.
 */
function poolSize(): number {
  const given = process.env.DATABASE_POOL || '10';
  if (/^[1-9]\d{0,2}$/.test(given)) return Number(given);
  throw new Error(`DATABASE_POOL: expected a whole number of connections such as "10", got "${given}". Correct it.`);
}

/** The absolute path of a `file:` URL; its folder is made when missing. */
export function sqliteFile(url: string): string {
  const file = resolve(url.replace(/^file:(\/\/)?/, ''));
  mkdirSync(dirname(file), { recursive: true });
  return file;
}

/**
 * SQLite whose transactions may write from their first statement on. One that begins by reading and writes later is refused at once
 * where another process has written in between (SQLITE_BUSY_SNAPSHOT); one that asks for the lock first waits for it.
 */
class WritingSqlite extends PrismaBetterSqlite3 {
  override async connect(): Promise<SqlDriverAdapter> {
    const adapter = await super.connect();
    const begin = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (isolationLevel?: IsolationLevel) => lockedAtOnce(await begin(isolationLevel));
    return adapter;
  }
}

/** @throws when another process holds the lock for longer than `timeout`; the transaction is over then. */
async function lockedAtOnce(transaction: Transaction): Promise<Transaction> {
  try {
    // Nothing was read or written yet: the deferred transaction ends as it began.
    await transaction.executeRaw({ sql: 'COMMIT', args: [], argTypes: [] });
    await transaction.executeRaw({ sql: 'BEGIN IMMEDIATE', args: [], argTypes: [] });
    return transaction;
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
}
