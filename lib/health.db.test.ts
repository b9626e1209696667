import { expect, test } from 'vitest';
import { db } from './db';
import { provider } from './env';
import { readiness } from './health';
import { migrationNames } from './migration-names';
import { beginToStop } from './stopping';

// In this order: a database that had every migration is not asked again, and a process that stops goes on stopping.
test('a process is ready when its database has every migration and it was not told to stop', async () => {
  const last = migrationNames(provider()).at(-1) ?? '';
  await db.$executeRaw`UPDATE _prisma_migrations SET migration_name = 'later' WHERE migration_name = ${last}`;
  expect(await readiness()).toBe('database-not-migrated');
  // Migrations that a newer version made do not matter.
  await db.$executeRaw`UPDATE _prisma_migrations SET migration_name = ${last}, finished_at = NULL WHERE migration_name = 'later'`;
  expect(await readiness()).toBe('database-not-migrated');
  await db.$executeRaw`UPDATE _prisma_migrations SET finished_at = started_at WHERE migration_name = ${last}`;
  expect(await readiness()).toBe('ok');
  await beginToStop();
  expect(await readiness()).toBe('stopping');
});
