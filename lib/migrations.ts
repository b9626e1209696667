import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { adapterFor, sqliteFile } from './adapter.ts';
import { hasAllMigrations } from './applied-migrations.ts';
import { type Provider, provider } from './env.ts';
import { migrationFolder, migrationNames } from './migration-names.ts';

// The Prisma CLI would download its schema engine. Its WebAssembly build is on npm and is the same engine, so
// `_prisma_migrations` is the table that `prisma migrate deploy` reads as well.

const noFilter = { externalTables: [], externalEnums: [] };

/**
 * Applies the migrations that the database does not have yet, in order. A SQLite file that has them all is only read, and may be in use.
 * @returns the names of those applied now.
 * @throws when a migration fails; the database keeps what was applied before. One that was applied and edited since is left as it was applied.
 */
export async function applyMigrations(url: string): Promise<readonly string[]> {
  if (provider(url) === 'sqlite' && isReady(url)) return [];
  const { appliedMigrationNames } = await withEngine(url, (engine) =>
    engine.applyMigrations({ migrationsList: migrationList(provider(url)), filters: noFilter }),
  );
  return appliedMigrationNames;
}

/**
 * The SQL that leads from the database at `url`, as it is now, to `schema`; empty when it is there. On a scratch
 * database with all migrations applied, that is what the migration history lacks.
 */
export async function remainingChanges(url: string, schema: string): Promise<string> {
  const files = [{ path: 'schema.prisma', content: schema }];
  const { stdout } = await withEngine(url, (engine) =>
    engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: '.' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: noFilter,
    }),
  );
  const script = (stdout ?? '').trim();
  return script === '-- This is an empty migration.' ? '' : script;
}

/** Whether nothing is left to apply to a SQLite file, whose write-ahead log is turned on either way: a restored file may come without. */
function isReady(url: string): boolean {
  const database = new Sqlite(sqliteFile(url));
  try {
    database.pragma('journal_mode = WAL');
    return hasAllMigrations(database);
  } finally {
    database.close();
  }
}

async function withEngine<Result>(url: string, use: (engine: glue.SchemaEngine) => Promise<Result>): Promise<Result> {
  await instantiate();
  const factory = provider(url) === 'sqlite' ? adapterFor(url) : catalogAdapter(url);
  const opened = trackConnections(factory);
  const engine = await glue.SchemaEngine.new(
    { datamodels: undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  try {
    return await use(engine);
  } finally {
    engine.free();
    // Freeing the engine leaves its connections open, and with them a SQLite file locked.
    await Promise.all(opened.map((connection) => connection.dispose()));
  }
}

type Connection = Awaited<ReturnType<SqlMigrationAwareDriverAdapterFactory['connect']>>;

function trackConnections(factory: SqlMigrationAwareDriverAdapterFactory): readonly Connection[] {
  const opened: Connection[] = [];
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const connection = await connect();
    opened.push(connection);
    return connection;
  };
  return opened;
}

/**
 * The schema engine reads PostgreSQL's catalogue, whose one-byte type "char" the adapter does not know (7.10): such
 * columns are passed on as text.
 */
function catalogAdapter(url: string): PrismaPg {
  return new PrismaPg({ connectionString: url, Client: CatalogClient });
}

const oid = { char: 18, text: 25 };

class CatalogClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: `query` has nine overloads; a pool uses the one with a callback.
  override query(...words: any[]): any {
    const done = words.pop();
    const patched = (error: unknown, result?: pg.QueryResult) => done(error, result && charsAsText(result));
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    return (super.query as any)(...words, typeof done === 'function' ? patched : done);
  }
}

function charsAsText(result: pg.QueryResult): pg.QueryResult {
  for (const field of [result].flat().flatMap(({ fields }) => fields ?? [])) {
    if (field.dataTypeID === oid.char) field.dataTypeID = oid.text;
  }
  return result;
}

let instantiated = false;

async function instantiate(): Promise<void> {
  if (instantiated) return;
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
  const bytes = readFileSync(join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...glue } });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports as { __wbindgen_start(): void }).__wbindgen_start();
  instantiated = true;
}

function migrationList(of: Provider) {
  const baseDir = migrationFolder(of);
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: `provider = "${of}"\n` },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames(of).map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: readFileSync(join(baseDir, name, 'migration.sql'), 'utf8') },
      },
    })),
  };
}
