import pg from 'pg';
import { applyMigrations } from '../../lib/migrations.ts';
import { Refusal } from '../article-input.ts';
import { type Contents, type Manifest, mustHold } from './manifest.ts';
import { runProgram } from './programs.ts';

/** Writes the database, as it is at one moment, to `file` in the custom format of `pg_dump`, while others write on. What is in it is counted in the same snapshot. */
export async function backUpPostgresql(url: string, file: string): Promise<Contents> {
  return withClient(url, async (client) => {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const { rows } = await client.query<{ snapshot: string }>('SELECT pg_export_snapshot() AS snapshot');
    const schema = new URL(url).searchParams.get('schema') ?? 'public';
    const args = [
      '--format=custom',
      '--no-owner',
      '--no-privileges',
      `--schema=${schema}`,
      `--snapshot=${rows[0]?.snapshot}`,
    ];
    const contents = await contentsFrom(client);
    runProgram('pg_dump', [...args, `--file=${file}`], url);
    await client.query('COMMIT');
    runProgram('pg_restore', ['--list', file], url);
    return contents;
  });
}

/**
 * Puts a backup in the place of the database: it is restored into a new one beside it, held against its manifest and migrated forward; only then the old one is renamed,
 * as is answered, and the new one takes its name. @throws Refusal when there is a database with tables and `replaces` is not given, or someone is connected to it.
 */
export async function restorePostgresql(
  backup: string,
  manifest: Manifest,
  { url, replaces, aside }: { readonly url: string; readonly replaces: boolean; readonly aside: string },
): Promise<{ readonly applied: readonly string[]; readonly keptAt: string | null }> {
  const name = databaseOf(url);
  const coming = suffixed(name, 'restoring');
  return withClient(withDatabase(url, name === 'postgres' ? 'template1' : 'postgres'), async (server) => {
    const isThere = (await server.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])).rowCount === 1;
    if (isThere && !replaces && (await hasTables(url)))
      throw new Refusal(
        `Expected no tables in the database "${name}", found some. Add --replace to put the backup in its place; it is kept aside.`,
      );
    if (isThere) await mustBeAlone(server, name);
    await server.query(`DROP DATABASE IF EXISTS ${quoted(coming)}`);
    await server.query(`CREATE DATABASE ${quoted(coming)} TEMPLATE template0 ENCODING 'UTF8'`);
    try {
      const applied = await fill(backup, manifest, withDatabase(url, coming));
      const keptAt = isThere ? suffixed(name, aside.replaceAll(/\W/g, '_')) : null;
      if (keptAt) await server.query(`ALTER DATABASE ${quoted(name)} RENAME TO ${quoted(keptAt)}`);
      await server.query(`ALTER DATABASE ${quoted(coming)} RENAME TO ${quoted(name)}`);
      return { applied, keptAt };
    } catch (error) {
      await server.query(`DROP DATABASE IF EXISTS ${quoted(coming)} WITH (FORCE)`);
      throw error;
    }
  });
}

async function fill(backup: string, manifest: Manifest, url: string): Promise<readonly string[]> {
  // The dump makes the schema itself.
  await withClient(url, (client) => client.query('DROP SCHEMA IF EXISTS public'));
  runProgram(
    'pg_restore',
    ['--exit-on-error', '--no-owner', '--no-privileges', `--dbname=${databaseOf(url)}`, backup],
    url,
  );
  mustHold(await withClient(url, contentsFrom), manifest);
  return applyMigrations(url);
}

async function mustBeAlone(server: pg.Client, name: string): Promise<void> {
  const { rows } = await server.query<{ count: string }>('SELECT count(*) FROM pg_stat_activity WHERE datname = $1', [
    name,
  ]);
  if (Number(rows[0]?.count) > 0)
    throw new Refusal(
      `Expected no one connected to "${name}", found ${rows[0]?.count}. Stop every Fakta on it, then run the same command again.`,
    );
}

async function hasTables(url: string): Promise<boolean> {
  const { rows } = await withClient(url, (client) =>
    client.query('SELECT 1 FROM pg_tables WHERE schemaname = current_schema() LIMIT 1'),
  );
  return rows.length > 0;
}

async function contentsFrom(client: pg.Client): Promise<Contents> {
  const tables = await client.query<{ tablename: string }>(
    "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename <> '_prisma_migrations' ORDER BY tablename",
  );
  const rows: Record<string, number> = {};
  for (const { tablename } of tables.rows) {
    const counted = await client.query<{ count: string }>(`SELECT count(*) FROM ${quoted(tablename)}`);
    rows[tablename] = Number(counted.rows[0]?.count);
  }
  const { rows: applied } = await client.query<{ migration_name: string }>(
    'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name',
  );
  return { migrations: applied.map(({ migration_name }) => migration_name), rows };
}

async function withClient<Result>(url: string, use: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

function databaseOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

function withDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(name)}`;
  return other.href;
}

/** PostgreSQL cuts names off after 63 bytes. */
function suffixed(name: string, suffix: string): string {
  return `${name.slice(0, 62 - suffix.length)}_${suffix}`;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
