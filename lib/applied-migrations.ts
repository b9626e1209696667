import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { sqliteFile } from './adapter.ts';
import type { Provider } from './env.ts';
import { migrationFolder, migrationNames } from './migration-names.ts';

type Applied = { readonly name: string; readonly checksum: string };

/**
 * Whether a SQLite file has every migration of this version, as it was written, and none besides: only read, so also beside a server that has the file open. The schema engine, asked for the same,
 * wants the file for itself.
 */
export function hasAllMigrations(url: string): boolean {
  const file = sqliteFile(url);
  if (!existsSync(file)) return false;
  const database = new Sqlite(file, { readonly: true, timeout: 4000 });
  try {
    const applied = appliedIn(database);
    const written = writtenFor('sqlite');
    return (
      applied.length === written.length &&
      written.every(({ name, checksum }, at) => applied[at]?.name === name && applied[at]?.checksum === checksum)
    );
  } finally {
    database.close();
  }
}

function appliedIn(database: Sqlite.Database): readonly Applied[] {
  const table = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = '_prisma_migrations'").get();
  if (!table) return [];
  return database
    .prepare<[], Applied>(
      'SELECT migration_name AS name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name',
    )
    .all();
}

/** As `prisma migrate` notes them: the SHA-256 of the file. */
function writtenFor(of: Provider): readonly Applied[] {
  return migrationNames(of).map((name) => {
    const sql = readFileSync(join(migrationFolder(of), name, 'migration.sql'));
    return { name, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}
