import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import { provider } from './env.ts';

/** The Prisma driver adapter for a database URL (see `databaseUrl`). Makes the folder of a SQLite file. */
export function adapterFor(url: string): PrismaBetterSqlite3 | PrismaPg {
  if (provider(url) === 'postgresql') return new PrismaPg({ connectionString: url });
  return new PrismaBetterSqlite3({ url: `file:${sqliteFile(url)}`, timeout: 10_000 });
}

/** The absolute path of a `file:` URL; its folder is made when missing. */
export function sqliteFile(url: string): string {
  const file = resolve(url.replace(/^file:(\/\/)?/, ''));
  mkdirSync(dirname(file), { recursive: true });
  return file;
}
