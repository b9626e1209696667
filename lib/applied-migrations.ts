import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { migrationFolder, migrationNames } from './migration-names.ts';

type Applied = { readonly name: string; readonly checksum: string };

/**
 * Whether a SQLite database has every migration of this version, as it was written, and none besides: it is only read, so also beside a server that has the file open. The schema engine, asked for the same,
 * wants the file for itself.
 */
export function hasAllMigrations(database: Sqlite.Database): boolean {
  const table = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = '_prisma_migrations'").get();
  const applied = table ? appliedMigrations(database) : [];
  const written = writtenMigrations();
  return (
    applied.length === written.length &&
    written.every(({ name, checksum }, at) => applied[at]?.name === name && applied[at]?.checksum === checksum)
  );
}

/** Those that ended and stand, in their order. @throws where none ever was applied. */
export function appliedMigrations(database: Sqlite.Database): readonly Applied[] {
  return database
    .prepare<[], Applied>(
      'SELECT migration_name AS name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name',
    )
    .all();
}

/** As `prisma migrate` notes them: the SHA-256 of the file. */
function writtenMigrations(): readonly Applied[] {
  return migrationNames('sqlite').map((name) => {
    const sql = readFileSync(join(migrationFolder('sqlite'), name, 'migration.sql'));
    return { name, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}
