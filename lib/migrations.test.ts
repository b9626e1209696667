import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrationNames } from './migration-names.ts';
import { applyMigrations } from './migrations.ts';

let folder = '';
let file = '';
let url = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fakta-migrations-'));
  file = join(folder, 'some.db');
  url = `file:${file}`;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('an empty file gets them all, once', async () => {
  expect(await applyMigrations(url)).toEqual(migrationNames('sqlite'));
  expect(await applyMigrations(url)).toEqual([]);
});

test('a file that has them all may be in use meanwhile', async () => {
  await applyMigrations(url);
  const server = new Sqlite(file);
  server.exec('BEGIN IMMEDIATE');
  server.prepare("INSERT INTO User (id, name) VALUES ('sari', 'Sari')").run();
  try {
    expect(await applyMigrations(url)).toEqual([]);
  } finally {
    server.exec('ROLLBACK');
    server.close();
  }
});

test('the write-ahead log is turned on again, where a file that has them all came without', async () => {
  await applyMigrations(url);
  const database = new Sqlite(file);
  database.pragma('journal_mode = DELETE');
  database.close();
  expect(await applyMigrations(url)).toEqual([]);
  const after = new Sqlite(file);
  expect(after.pragma('journal_mode', { simple: true })).toBe('wal');
  after.close();
});

test('one that was applied and edited since is not applied again', async () => {
  await applyMigrations(url);
  const database = new Sqlite(file);
  database
    .prepare("UPDATE _prisma_migrations SET checksum = 'other' WHERE migration_name = ?")
    .run(migrationNames('sqlite')[0]);
  database.close();
  expect(await applyMigrations(url)).toEqual([]);
});

test('one that did not end is not taken for applied', async () => {
  await applyMigrations(url);
  const database = new Sqlite(file);
  database
    .prepare('UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = ?')
    .run(migrationNames('sqlite').at(-1));
  database.close();
  await expect(applyMigrations(url)).rejects.toThrow();
});
