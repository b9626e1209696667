import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import type { IsolationLevel, SqlDriverAdapter, Transaction } from '@prisma/driver-adapter-utils';
import type { Database } from 'better-sqlite3';
import { LRUCache } from 'lru-cache';
import { provider } from './env.ts';
import { keepStatements } from './kept-statements.ts';
import { keepWritesApart } from './writes-apart.ts';

/** So long a SQLite file that another process writes is waited for; the whole process waits, so it is no longer than someone who answers may be kept waiting. */
const lockMs = 4000;

/** The Prisma driver adapter for a database URL (see `databaseUrl`). Makes the folder of a SQLite file. */
export function adapterFor(url: string): PrismaBetterSqlite3 | PrismaPg {
  if (provider(url) === 'postgresql') {
    const options = hasPooler(url) ? undefined : withoutCompiling;
    return new PrismaPg(
      { connectionString: url, max: poolSize(), connectionTimeoutMillis: 4000, keepAlive: true, options },
      namedStatements(url),
    );
  }
  return new WritingSqlite({ url: `file:${sqliteFile(url)}`, timeout: lockMs });
}

/** More values than this are those of a list: a statement with so many is another one at nearly every length. To keep an answer takes 14, and comes most often of all. */
const mostValues = 20;

/**
 * PostgreSQL compiles what it takes for a long statement, a gradebook or a search, each time anew: 0.4 s for one that then takes 0.2. Whoever sets `options` in DATABASE_URL
 * decides otherwise.
 */
const withoutCompiling = '-c jit=off';

/** Such as PgBouncer, which hands each transaction another connection and takes no settings of its own for them: `pgbouncer=true` in the URL, as Prisma has it. */
function hasPooler(url: string): boolean {
  return new URL(url).searchParams.get('pgbouncer') === 'true';
}

/**
 * PostgreSQL plans a statement with a name once a connection, not at every request. Not behind a pooler.
 */
function namedStatements(url: string): ConstructorParameters<typeof PrismaPg>[1] {
  if (hasPooler(url)) return {};
  const names = new LRUCache<string, string>({ max: 1000 });
  return {
    statementNameGenerator: ({ sql, args }) => {
      if (args.length > mostValues) return '';
      const known = names.get(sql) ?? `fakta_${createHash('sha256').update(sql).digest('base64url').slice(0, 24)}`;
      names.set(sql, known);
      return known;
    },
  };
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
    keepStatementsOf(adapter);
    keepWritesApart(adapter);
    const begin = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (isolationLevel?: IsolationLevel) => lockedAtOnce(await begin(isolationLevel));
    return adapter;
  }
}

/** The adapter prepares each statement anew; it keeps its connection to itself, and nothing else leads there. @throws when a version of the adapter holds it elsewhere. */
function keepStatementsOf(adapter: SqlDriverAdapter): void {
  const holder = adapter as unknown as { client?: Database };
  if (typeof holder.client?.prepare !== 'function')
    throw new Error(
      'Expected @prisma/adapter-better-sqlite3 to hold its connection as "client", got another version of it. Mend lib/adapter.ts.',
    );
  holder.client = keepStatements(holder.client);
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
