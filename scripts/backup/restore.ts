import { provider } from '../../lib/env.ts';
import { migrationNames } from '../../lib/migration-names.ts';
import { Refusal } from '../article-input.ts';
import { type Manifest, readManifest, stamp } from './manifest.ts';
import { restorePostgresql } from './postgresql.ts';
import { restoreSqlite } from './sqlite.ts';

export type Restored = {
  readonly manifest: Manifest;
  /** Migrations that the backup did not have yet. */
  readonly applied: readonly string[];
  /** Where the database is that stood there before. */
  readonly keptAt: string | null;
};

/**
 * Puts a backup in the place of the database at `url`. Whatever fails, the database that stood there stays as it was. @throws Refusal when the backup is damaged, of the other
 * kind of database, or of a newer Fakta, and when there is a database and `replaces` is not given.
 */
export async function restoreBackup(
  backup: string,
  { url, replaces }: { readonly url: string; readonly replaces: boolean },
  { now }: { now: Date },
): Promise<Restored> {
  const manifest = await readManifest(backup);
  const of = provider(url);
  if (manifest.provider !== of)
    throw new Refusal(
      `Expected a backup of ${of}, as DATABASE_URL says, got one of ${manifest.provider}. Set DATABASE_URL to a database of that kind.`,
    );
  const known = new Set(migrationNames(of));
  const newer = manifest.migrations.filter((name) => !known.has(name));
  if (newer.length > 0)
    throw new Refusal(
      `Expected a backup that this version of Fakta can read, got one with "${newer[0]}", which it does not know. Restore it with the version that made it, or a later one.`,
    );
  const place = { url, replaces, aside: `before-${stamp(now)}` };
  const done =
    of === 'sqlite' ? await restoreSqlite(backup, manifest, place) : await restorePostgresql(backup, manifest, place);
  return { manifest, ...done };
}
