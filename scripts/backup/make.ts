import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { provider } from '../../lib/env.ts';
import { backupName, type Manifest, madeAt, manifestFile, writeManifest } from './manifest.ts';
import { backUpPostgresql } from './postgresql.ts';
import { keptOf, type Rotation } from './rotation.ts';
import { backUpSqlite } from './sqlite.ts';

/** Makes a backup of the database at `url` in a folder. Under its name there is only ever a whole one, checked and on the disk. */
export async function makeBackup(
  { url, folder }: { readonly url: string; readonly folder: string },
  { now }: { now: Date },
): Promise<{ readonly file: string; readonly manifest: Manifest }> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const of = provider(url);
  const file = join(folder, backupName(of, now));
  const coming = `${file}.partial`;
  rmSync(coming, { force: true });
  // Made before anything is written into it: nobody else may read it.
  closeSync(openSync(coming, 'w', 0o600));
  try {
    const contents = of === 'sqlite' ? backUpSqlite(url, coming) : await backUpPostgresql(url, coming);
    flush(coming);
    const manifest = await writeManifest(coming, { provider: of, contents, now });
    renameSync(manifestFile(coming), manifestFile(file));
    renameSync(coming, file);
    return { file, manifest };
  } finally {
    for (const rest of [coming, manifestFile(coming)]) rmSync(rest, { force: true });
  }
}

/** Deletes what a rotation does not keep; files with other names are not touched. Answers the names. */
export function rotate(folder: string, rotation: Rotation): readonly string[] {
  const backups = readdirSync(folder).flatMap((name) => {
    const made = madeAt(name);
    return made ? [{ name, made }] : [];
  });
  const kept = keptOf(
    backups.map(({ made }) => made),
    rotation,
  );
  const over = backups.filter(({ made }) => !kept.has(made)).map(({ name }) => name);
  for (const name of over) {
    rmSync(join(folder, name));
    rmSync(manifestFile(join(folder, name)), { force: true });
  }
  return over;
}

function flush(file: string): void {
  const open = openSync(file, 'r+');
  fsyncSync(open);
  closeSync(open);
}
