import { spawnSync } from 'node:child_process';
import { Refusal } from '../article-input.ts';

/** What PostgreSQL's own programs read a connection from; a password on a command line would be seen by everyone on the machine. */
export function libpqEnvironment(url: string): Readonly<Record<string, string>> {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  const given = {
    PGHOST: searchParams.get('host') ?? decodeURIComponent(hostname),
    PGPORT: port,
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
    PGSSLMODE: searchParams.get('sslmode') ?? '',
    PGSSLROOTCERT: searchParams.get('sslrootcert') ?? '',
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
}

/** Runs `pg_dump` or its kin. @throws Refusal when it is not installed, Error with what it said when it fails. */
export function runProgram(
  program: string,
  args: readonly string[],
  url: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): void {
  const { error, status, stderr } = spawnSync(program, args, {
    env: { ...env, ...libpqEnvironment(url) } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error && 'code' in error && error.code === 'ENOENT')
    throw new Refusal(
      `Expected ${program}, found none. Install PostgreSQL's client programs, not older than the server (Debian: postgresql-client), and see that they are on the PATH.`,
    );
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr.trim()}`);
}
