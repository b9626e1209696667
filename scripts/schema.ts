import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

export const sources = { sqlite: 'prisma/schema.prisma', postgresql: 'prisma/generated/postgresql.prisma' } as const;

/** The PostgreSQL schema: the SQLite one with another provider and another folder for its client. */
export function derivePostgresql(schema: string): string {
  const derived = schema
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('output                 = "./generated/sqlite"', 'output                 = "./postgresql"');
  if (!derived.includes('provider = "postgresql"') || !derived.includes('"./postgresql"')) {
    throw new Error(
      'prisma/schema.prisma: expected `provider = "sqlite"` and `output = "./generated/sqlite"`. Restore these two lines.',
    );
  }
  return derived;
}

/** Writes the derived schema and generates both clients, with nothing downloaded. */
export function generateClients(): void {
  mkdirSync('prisma/generated', { recursive: true });
  writeFileSync(sources.postgresql, derivePostgresql(readFileSync(sources.sqlite, 'utf8')));
  for (const schema of Object.values(sources)) generateClient(schema);
}

function generateClient(schema: string): void {
  // Generating needs no schema engine, but the CLI wants to see a file in its place.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' };
  const result = spawnSync(process.execPath, ['node_modules/prisma/build/index.js', 'generate', '--schema', schema], {
    env,
    encoding: 'utf8',
  });
  if (result.status !== 0) throw new Error(`prisma generate failed for ${schema}:\n${result.stdout}${result.stderr}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) generateClients();
