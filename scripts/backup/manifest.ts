import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import type { Provider } from '../../lib/env.ts';
import { Refusal } from '../article-input.ts';

/** What stands beside a backup: enough to know, without the database it was made of, whether it is whole and what reads it. */
const manifestSchema = z.strictObject({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  provider: z.enum(['sqlite', 'postgresql']),
  bytes: z.number(),
  sha256: z.string(),
  /** Applied when it was made, in their order. */
  migrations: z.array(z.string()),
  /** Rows of each table. */
  rows: z.record(z.string(), z.number()),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** What a database holds: the migrations it has and how many rows are in each table. */
export type Contents = Pick<Manifest, 'migrations' | 'rows'>;

const extensions: Readonly<Record<Provider, string>> = { sqlite: '.sqlite', postgresql: '.pgdump' };

/** "fakta-20261128T215300Z.sqlite": names sort by time. */
export function backupName(provider: Provider, now: Date): string {
  return `fakta-${stamp(now)}${extensions[provider]}`;
}

/** "20261128T215300Z" */
export function stamp(now: Date): string {
  return now.toISOString().replace(/[-:]|\.\d+/g, '');
}

/** When a file of that name was made; null when it is none of ours. */
export function madeAt(name: string): Date | null {
  const [, ...parts] = /^fakta-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.(?:sqlite|pgdump)$/.exec(name) ?? [];
  if (parts.length === 0) return null;
  const [year, month, day, hour, minute, second] = parts.map(Number);
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second));
}

export function manifestFile(backup: string): string {
  return `${backup}.json`;
}

/** Writes the manifest of a backup that is complete. */
export async function writeManifest(
  backup: string,
  { provider, contents, now }: { readonly provider: Provider; readonly contents: Contents; readonly now: Date },
): Promise<Manifest> {
  const manifest: Manifest = {
    format: 1,
    madeAt: now.toISOString(),
    provider,
    bytes: statSync(backup).size,
    sha256: await digestOf(backup),
    ...contents,
  };
  writeFileSync(manifestFile(backup), `${JSON.stringify(manifest, null, 1)}\n`, { mode: 0o600 });
  return manifest;
}

/** @throws Refusal when the backup or its manifest is missing, damaged, or not ours. */
export async function readManifest(backup: string): Promise<Manifest> {
  for (const file of [backup, manifestFile(backup)]) {
    if (!existsSync(file))
      throw new Refusal(
        `Expected ${file}, found nothing. A backup is two files, FILE and FILE.json: give the path of the first.`,
      );
  }
  const read = manifestSchema.safeParse(jsonOf(manifestFile(backup)));
  if (!read.success)
    throw new Refusal(
      `Expected ${manifestFile(backup)} as \`npm run backup\` writes it, got something else. Take another backup.`,
    );
  const { bytes, sha256 } = read.data;
  if (statSync(backup).size !== bytes || (await digestOf(backup)) !== sha256)
    throw new Refusal(
      `Expected ${backup} as it was written (${bytes} bytes), got a file that was changed or cut off. Take another backup.`,
    );
  return read.data;
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** @throws Error when a database does not hold what its backup says. */
export function mustHold(found: Contents, manifest: Manifest): void {
  const wrong = Object.entries(manifest.rows).filter(([table, count]) => found.rows[table] !== count);
  if (wrong.length === 0) return;
  const told = wrong.map(([table, count]) => `${count} rows of ${table}, got ${found.rows[table] ?? 'no such table'}`);
  throw new Error(`Expected what the backup says: ${told.join('; ')}.`);
}
