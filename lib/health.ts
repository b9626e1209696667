import { db } from './db';
import { provider } from './env';
import { isStopping } from './graceful-stop';
import { log } from './log';
import { migrationNames } from './migration-names';

/** Whether the process may be sent requests, and if not, why. */
export type Readiness = 'ok' | 'stopping' | 'database-unreachable' | 'database-not-migrated';

/** A database that has not answered within this does not answer. */
const patienceMs = 3000;

/** Whether the database answers a small query now. */
export async function databaseAnswers(): Promise<boolean> {
  try {
    await inTime(db.user.findFirst({ select: { id: true } }));
    return true;
  } catch (error) {
    log.error({ error }, 'the database does not answer');
    return false;
  }
}

/** Whether this process may be sent requests: it was not told to stop, its database answers, and has every migration that this version needs. */
export async function readiness(): Promise<Readiness> {
  if (isStopping()) return 'stopping';
  try {
    const missing = await inTime(missingMigrations());
    if (missing.length === 0) return (await databaseAnswers()) ? 'ok' : 'database-unreachable';
    log.error({ missing }, 'The database lacks migrations. Run `npm run setup` with this version.');
    return 'database-not-migrated';
  } catch (error) {
    log.error({ error }, 'the database does not answer');
    return 'database-unreachable';
  }
}

/** Once a database has them all it keeps them: it is asked no more. */
let hasAll = false;

async function missingMigrations(): Promise<readonly string[]> {
  if (hasAll) return [];
  const rows = await db.$queryRaw<
    { migration_name: string }[]
  >`SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  const applied = new Set(rows.map(({ migration_name }) => migration_name));
  const missing = migrationNames(provider()).filter((name) => !applied.has(name));
  hasAll = missing.length === 0;
  return missing;
}

async function inTime<Answer>(asked: PromiseLike<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`No answer within ${patienceMs / 1000} seconds.`)), patienceMs);
  });
  try {
    return await Promise.race([asked, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
