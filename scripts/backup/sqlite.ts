import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { sqliteFile } from '../../lib/adapter.ts';
import { appliedMigrations } from '../../lib/applied-migrations.ts';
import { applyMigrations } from '../../lib/migrations.ts';
import { Refusal } from '../article-input.ts';
import { type Contents, type Manifest, mustHold } from './manifest.ts';

/** Writes the database, as it is at one moment, to `file`, while others write on: a copy made by SQLite itself inside one read transaction. Answers what is in the copy. */
export function backUpSqlite(url: string, file: string): Contents {
  const source = sqliteFile(url);
  if (!existsSync(source))
    throw new Refusal(`Expected a database at ${source}, found nothing. Set DATABASE_URL, or start Fakta once.`);
  const database = new Sqlite(source, { fileMustExist: true, timeout: 30_000 });
  try {
    database.prepare('VACUUM INTO ?').run(file);
  } finally {
    database.close();
  }
  return contentsOf(file);
}

/** What a file holds. @throws Error when it is damaged. */
export function contentsOf(file: string): Contents {
  const database = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    const found = database.pragma('integrity_check') as readonly { readonly integrity_check: string }[];
    if (found[0]?.integrity_check !== 'ok')
      throw new Error(
        `Expected a whole database in ${file}; SQLite found: ${found[0]?.integrity_check}. Look at the disk.`,
      );
    const orphans = database.pragma('foreign_key_check') as readonly { readonly table: string }[];
    if (orphans.length > 0)
      throw new Error(
        `Expected rows that lead to rows in ${file}; ${orphans.length} lead nowhere, the first in ${orphans[0]?.table}.`,
      );
    return { migrations: appliedMigrations(database).map(({ name }) => name), rows: rowsIn(database) };
  } finally {
    database.close();
  }
}

function rowsIn(database: Sqlite.Database): Record<string, number> {
  const names = database
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> '_prisma_migrations' ORDER BY name",
    )
    .pluck()
    .all() as readonly string[];
  return Object.fromEntries(
    names.map((name) => [name, database.prepare(`SELECT count(*) FROM "${name}"`).pluck().get() as number]),
  );
}

/**
 * Puts a backup in the place of the database: it is copied beside it, held against its manifest and migrated forward; only then the old file steps aside, under a
 * name that is answered, and the copy takes its place. @throws Refusal when there is a database and `replaces` is not given, or someone has it open.
 */
export async function restoreSqlite(
  backup: string,
  manifest: Manifest,
  { url, replaces, aside }: { readonly url: string; readonly replaces: boolean; readonly aside: string },
): Promise<{ readonly applied: readonly string[]; readonly keptAt: string | null }> {
  const target = sqliteFile(url);
  const isThere = existsSync(target);
  if (isThere && !replaces)
    throw new Refusal(
      `Expected no database at ${target}, found one. Add --replace to put the backup in its place; it is kept aside.`,
    );
  if (isThere) mustBeAlone(target);
  const coming = `${target}.restoring`;
  try {
    rmSync(coming, { force: true });
    copyFileSync(backup, coming);
    mustHold(contentsOf(coming), manifest);
    const applied = await applyMigrations(`file:${coming}`);
    settle(coming);
    const keptAt = isThere ? `${target}.${aside}` : null;
    if (keptAt) stepAside(target, keptAt);
    renameSync(coming, target);
    return { applied, keptAt };
  } finally {
    for (const rest of ['', '-wal', '-shm']) rmSync(`${coming}${rest}`, { force: true });
  }
}

/** Only who is alone may leave write-ahead logging; everything is in the one file then. A file that is damaged is no reason to refuse: it may be why a backup is restored. */
function mustBeAlone(target: string): void {
  const database = new Sqlite(target, { timeout: 1000 });
  try {
    database.pragma('journal_mode = DELETE');
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY'))) return;
    throw new Refusal(`Expected no one at ${target}, found it open. Stop Fakta, then run the same command again.`);
  } finally {
    database.close();
  }
}

/** The file, and what was written ahead of it where it could not be brought in. */
function stepAside(target: string, keptAt: string): void {
  for (const rest of ['', '-wal', '-shm']) {
    if (existsSync(`${target}${rest}`)) renameSync(`${target}${rest}`, `${keptAt}${rest}`);
  }
}

/** Brings what migrations wrote ahead into the file itself; the next start writes ahead again. */
function settle(file: string): void {
  const database = new Sqlite(file);
  database.pragma('journal_mode = DELETE');
  database.close();
}
