import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { applyMigrations, remainingChanges } from '../lib/migrations.ts';

/** The SQL that the migration history lacks to end at `schema`. `url` names an empty database, which is then migrated. */
export async function missingFrom(url: string, schema: string): Promise<string> {
  await applyMigrations(url);
  return remainingChanges(url, schema);
}

/** Runs `use` on an empty SQLite file, which is removed afterwards. */
export async function onScratchSqlite(use: (url: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fakta-'));
  try {
    await use(`file:${join(folder, 'scratch.db')}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Runs `use` on an empty PostgreSQL in memory (PGlite), reached over a local port, so that migrations can be made and
 * checked where no server runs.
 */
export async function onScratchPostgresql(use: (url: string) => Promise<void>): Promise<void> {
  const database = await PGlite.create();
  const port = await freePort();
  const server = new PGLiteSocketServer({ db: database, port, host: '127.0.0.1', maxConnections: 20 });
  await server.start();
  try {
    await use(`postgresql://postgres@127.0.0.1:${port}/postgres?sslmode=disable`);
  } finally {
    await server.stop();
    await database.close();
  }
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? found(address.port) : failed(new Error('no port'))));
    });
  });
}
