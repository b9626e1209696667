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

/** What the environment says. */
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Origins (`http://127.0.0.1:4000`) on this machine that `publicFetch` may be led to, from FAKTA_TEST_ONLY_FETCH_ORIGINS, separated
 * by commas; none when it is not set, and none but loopback ones. A production build takes them only on the stage of the browser tests.
 * @throws when it is set where it must not be, or names anything but this machine.
 */
export function testOnlyFetchOrigins(env: Environment = process.env): readonly string[] {
  const name = 'FAKTA_TEST_ONLY_FETCH_ORIGINS';
  const origins = (env[name] ?? '').split(',').flatMap((part) => part.trim() || []);
  if (origins.length === 0) return [];
  if (env.NODE_ENV === 'production' && env.FAKTA_STAGE !== 'e2e')
    throw new Error(
      `${name}: expected nothing in production, got a value. Remove it: it opens this machine to whoever gives a link.`,
    );
  const other = origins.find((origin) => !/^http:\/\/(127\.0\.0\.1|localhost):\d+$/.test(origin));
  if (other !== undefined)
    throw new Error(`${name}: expected origins such as "http://127.0.0.1:4000", got "${other}". Correct it.`);
  return origins;
}
