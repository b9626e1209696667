import { PrismaClient as PostgresqlClient } from '@/prisma/generated/postgresql/client';
import { PrismaClient } from '@/prisma/generated/sqlite/client';
import { adapterFor } from './adapter';
import { databaseUrl, provider } from './env';

// Both clients come from one model source; code is typed against the stricter one, SQLite's.
function open(): PrismaClient {
  const url = databaseUrl();
  const adapter = adapterFor(url);
  if (provider(url) === 'sqlite') return new PrismaClient({ adapter });
  return new PostgresqlClient({ adapter }) as unknown as PrismaClient;
}

const kept = globalThis as typeof globalThis & { faktaDb?: PrismaClient };

/** The one database client of this process; kept over hot reloads. */
export const db: PrismaClient = kept.faktaDb ?? open();
kept.faktaDb = db;

/** What a command may use inside `db.$transaction(async (tx) => ...)`. */
export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0];
