import { databaseUrl, provider } from '../lib/env.ts';
import { isUnavailable } from '../lib/unavailable.ts';

/** The answer, or, where the database cannot be used, what to do about it and the end of this command. Other failures are thrown on. */
export async function orSay<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    const help = helpFor(error);
    if (help === undefined) throw error;
    console.error(`\n${help}`);
    process.exit(1);
  }
}

/** What to do when the database cannot be opened, read or written; undefined when that is not what went wrong. */
export function helpFor(error: unknown, url: string = databaseUrl()): string | undefined {
  const told =
    error instanceof Error ? `${'code' in error ? error.code : ''} ${error.message} ${error.cause ?? ''}` : '';
  if (
    !isUnavailable(error) &&
    !/EACCES|EPERM|EROFS|ENOSPC|ENOTDIR|EEXIST|SQLITE_|readonly|disk is full|reach database server|unable to open/i.test(
      told,
    )
  )
    return undefined;
  const place = provider(url) === 'sqlite' ? url.replace(/^file:(\/\/)?/, '') : new URL(url).host;
  // A schema engine that is kept waiting names a timeout that its own other half does not know, and all those that it does.
  if (/BUSY|LOCKED|unknown variant `SocketTimeout`/i.test(told))
    return `Expected ${place} to be free, found it locked by another process. Wait until that has ended (a backup, another start) or stop it (a Fakta that serves), then run the same command again.`;
  if (/ENOSPC|SQLITE_FULL|disk is full/i.test(told))
    return `Expected room on the disk for ${place}, found none. Nothing was lost: make room, then run the same command again.`;
  if (/EACCES|EPERM|EROFS|READONLY|readonly|CANTOPEN|unable to open/i.test(told))
    return `Expected to be allowed to write ${place} and its folder, was not. Nothing was changed: give them to the user that runs Fakta (chown, chmod), or mount the disk for writing, then run the same command again.`;
  if (/ENOTDIR|EEXIST/.test(told))
    return `Expected a folder to put ${place} into, found a file where it should be. Name another place in DATABASE_URL, or move that file, then run the same command again.`;
  return `Expected a database at ${place}, got no answer. See that it runs and that DATABASE_URL is right, then run the same command again.`;
}
