import { PrismaClient as PostgresqlClient } from '@/prisma/generated/postgresql/client';
import { PrismaClient } from '@/prisma/generated/sqlite/client';
import { adapterFor } from './adapter';
import { databaseUrl, provider } from './env';

/**
 * Milliseconds that a transaction may wait for a connection, and may take. Prisma's two and five seconds are soon over where a whole class begins,
 * answers or hands in at the same moment: waiting is better than an error.
 */
const transactionOptions = { maxWait: 15_000, timeout: 20_000 } as const;

// Both clients come from one model source; code is typed against the stricter one, SQLite's.
function open(): PrismaClient {
  const url = databaseUrl();
  const adapter = adapterFor(url);
  if (provider(url) === 'sqlite') return new PrismaClient({ adapter, transactionOptions });
  return new PostgresqlClient({ adapter, transactionOptions }) as unknown as PrismaClient;
}

const kept = globalThis as typeof globalThis & { faktaDb?: PrismaClient };

/** The one database client of this process; kept over hot reloads. */
export const db: PrismaClient = kept.faktaDb ?? open();
kept.faktaDb = db;

/** What a command may use inside `db.$transaction(async (tx) => ...)`. */
export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0];
