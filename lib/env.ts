export type Provider = 'sqlite' | 'postgresql';

/** Where the database is: `file:` for SQLite (the default, one file under `data/`), `postgres(ql)://` for PostgreSQL. */
export function databaseUrl(): string {
  return process.env.DATABASE_URL || 'file:./data/fakta.db';
}

/**
 * The database family, by the scheme of the URL.
 * @throws when the scheme is neither `file:` nor `postgres(ql)://`.
 */
export function provider(url: string = databaseUrl()): Provider {
  if (url.startsWith('file:')) return 'sqlite';
  if (/^postgres(ql)?:\/\//.test(url)) return 'postgresql';
  throw new Error(
    `DATABASE_URL: expected "file:PATH" or "postgresql://...", got "${url.split(':')[0]}:...". Set it to one of the two, or leave it out for SQLite.`,
  );
}
