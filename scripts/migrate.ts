import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseUrl, type Provider } from '../lib/env.ts';
import { migrationFolder } from '../lib/migration-names.ts';
import { applyMigrations } from '../lib/migrations.ts';
import { derivePostgresql } from './schema.ts';
import { missingFrom, onScratchPostgresql, onScratchSqlite } from './scratch.ts';

const usage =
  'Usage: npm run migrate            apply what is missing to DATABASE_URL\n       npm run migrate -- make NAME   write the next migration of both providers';

const [word, name] = process.argv.slice(2);
if (word === undefined) await apply();
else if (word === 'make' && name && /^[a-z0-9_]+$/.test(name)) await make(name);
else {
  console.error(
    `Expected no words, or "make NAME" with NAME in lower case, digits and _; got "${process.argv.slice(2).join(' ')}".\n${usage}`,
  );
  process.exit(2);
}

async function apply(): Promise<void> {
  const applied = await applyMigrations(databaseUrl());
  console.log(applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'The database is up to date.');
}

async function make(label: string): Promise<void> {
  const schema = readFileSync('prisma/schema.prisma', 'utf8');
  const folder = `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${label}`;
  await onScratchSqlite(async (url) => write('sqlite', folder, await missingFrom(url, schema)));
  await onScratchPostgresql(async (url) =>
    write('postgresql', folder, await missingFrom(url, derivePostgresql(schema))),
  );
}

function write(provider: Provider, folder: string, sql: string): void {
  if (sql === '') {
    console.log(`${provider}: the migrations already end at the schema; nothing written.`);
    return;
  }
  const target = join(migrationFolder(provider), folder);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'migration.sql'), `${sql}\n`);
  writeFileSync(join(migrationFolder(provider), 'migration_lock.toml'), `provider = "${provider}"\n`);
  console.log(`${provider}: wrote ${folder}/migration.sql. Read it before you commit it.`);
}
