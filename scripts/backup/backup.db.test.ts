import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { databaseUrl, provider } from '@/lib/env';
import { migrationNames } from '@/lib/migration-names';
import { applyMigrations } from '@/lib/migrations';
import { aPerson, aQuiz } from '@/prisma/seed/factories';
import { aFullClass } from '@/prisma/seed/gradebook';
import { onServer } from '@/prisma/seed/test-template';
import { makeBackup, rotate } from './make.ts';
import { manifestFile } from './manifest.ts';
import { restoreBackup } from './restore.ts';

const folder = mkdtempSync(join(tmpdir(), 'fakta-backup-'));
const now = new Date('2026-11-28T21:53:00Z');
const source = databaseUrl();
const made: string[] = [];

/** Where nothing stands yet. */
function elsewhere(name: string): string {
  if (provider(source) === 'sqlite') return `file:${join(folder, `${name}.db`)}`;
  const url = new URL(source);
  url.pathname = `${url.pathname}_${name}`;
  made.push(url.pathname.slice(1));
  return url.href;
}

/** The same, with a database that has every migration that `prisma/migrations` of the current folder has. */
async function migrated(name: string): Promise<string> {
  const url = elsewhere(name);
  if (provider(source) === 'postgresql')
    await onServer(process.env.TEST_DATABASE_URL ?? '', `CREATE DATABASE "${new URL(url).pathname.slice(1)}"`);
  await applyMigrations(url);
  return url;
}

afterEach(() => vi.restoreAllMocks());
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  const aside = '_before_20261128T215300Z';
  for (const name of made)
    for (const each of [name, `${name.slice(0, 63 - aside.length)}${aside}`, `${name.slice(0, 53)}_restoring`])
      await onServer(process.env.TEST_DATABASE_URL ?? '', `DROP DATABASE IF EXISTS "${each}" WITH (FORCE)`);
});

/** Runs `use` as a process would whose DATABASE_URL is `url`. */
async function at<Result>(
  url: string,
  use: (on: typeof import('@/lib/db') & typeof import('@/features/gradebook/queries/gradebook')) => Promise<Result>,
): Promise<Result> {
  const kept = globalThis as { faktaDb?: unknown };
  const before = kept.faktaDb;
  vi.resetModules();
  kept.faktaDb = undefined;
  process.env.DATABASE_URL = url;
  const [plumbing, gradebook] = await Promise.all([
    import('@/lib/db'),
    import('@/features/gradebook/queries/gradebook'),
  ]);
  try {
    return await use({ ...plumbing, ...gradebook });
  } finally {
    await plumbing.db.$disconnect();
    kept.faktaDb = before;
    process.env.DATABASE_URL = source;
  }
}

/** What a teacher sees of a class, to the last number. */
function gradebookOf(url: string, teacherId: string, classId: string): Promise<string> {
  return at(url, async ({ getGradebook }) => {
    const [{ viewerOf }, { viewOf }] = await Promise.all([
      import('@/lib/viewer'),
      import('@/features/gradebook/schema'),
    ]);
    const viewer = await viewerOf(teacherId);
    if (viewer.kind !== 'member') throw new Error('expected a member');
    return JSON.stringify(await getGradebook(viewer, classId, viewOf({}), { now }));
  });
}

/** Another process that writes attempts with their answers, each in one transaction, from now until it is told to stop; answers how many it has written, one after the backup at least. */
async function aWriter(of: { versionId: string; userId: string; itemIds: readonly string[] }) {
  const program = `
    const { versionId, userId, itemIds } = ${JSON.stringify(of)};
    const { db } = await import('./lib/db.ts');
    const at = new Date();
    const answers = { create: itemIds.map((itemId) => ({ itemId, response: 'x', correct: false, points: 0, answeredAt: at })) };
    for (;;) {
      await db.attempt.create({ data: { versionId, userId, feedback: 'end', startedAt: at, finishedAt: at, answers } });
      process.stdout.write('.');
      await new Promise((next) => setImmediate(next));
    }`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let written = 0;
  child.stdout.on('data', (dots: Buffer) => {
    written += dots.length;
  });
  const more = (than: number) => vi.waitFor(() => expect(written).toBeGreaterThan(than), 30_000);
  await more(0);
  return {
    stop: async () => {
      try {
        // What stood in the pipe while this process was busy is not told apart from what comes: some hundred are surely new.
        await more(written + 300);
        return written;
      } finally {
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
    },
  };
}

test('made while people write, a backup is one moment: restored, every grade is the same and every row leads somewhere', async () => {
  const { db } = await import('@/lib/db');
  const teacher = await aPerson('teacher', 'Budi');
  const { classId } = await aFullClass(teacher.userId, { pupils: 12, assignments: 3 });
  const before = await gradebookOf(source, teacher.userId, classId);
  expect(before).toContain('Ulangan 1');
  const [quiz, writer] = [await aQuiz(), await aPerson()];
  const writing = await aWriter({
    versionId: quiz.versionId,
    userId: writer.userId,
    itemIds: quiz.items.map(({ id }) => id),
  });
  const { file, manifest } = await makeBackup({ url: source, folder }, { now });
  const written = await writing.stop();

  expect(statSync(file).mode & 0o077).toBe(0);
  expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
  expect(manifest.migrations).toEqual(migrationNames(provider(source)));
  const restored = elsewhere('restored');
  expect(await restoreBackup(file, { url: restored, replaces: false }, { now })).toMatchObject({
    applied: [],
    keptAt: null,
  });
  expect(await gradebookOf(restored, teacher.userId, classId)).toBe(before);
  await at(restored, async ({ db: other }) => {
    const own = { userId: writer.userId };
    const attempts = await other.attempt.count({ where: own });
    expect(attempts).toBeGreaterThan(0);
    expect(attempts).toBeLessThan(written);
    expect(await other.answer.count({ where: { attempt: own } })).toBe(attempts * quiz.items.length);
    expect(await other.answer.count()).toBe(manifest.rows.Answer);
  });
  expect(await db.attempt.count({ where: { userId: writer.userId } })).toBeGreaterThanOrEqual(written);
});

test('what stands there is replaced only when that was said, and is kept aside', async () => {
  const person = await aPerson('learner', 'Kept');
  const { file } = await makeBackup({ url: source, folder }, { now });
  const place = await migrated('place');
  await at(place, ({ db }) => db.user.create({ data: { name: 'Before', email: 'before@contoh.id' } }));
  const restore = (replaces: boolean) => restoreBackup(file, { url: place, replaces }, { now });
  await expect(restore(false)).rejects.toThrow(/Add --replace/);
  await expect(at(place, async ({ db }) => (await db.user.count()) && restore(true))).rejects.toThrow(/Stop .*Fakta/);
  const namesAt = (url: string) => at(url, ({ db }) => db.user.findMany({ select: { id: true, name: true } }));
  expect(await namesAt(place)).toMatchObject([{ name: 'Before' }]);
  const { keptAt } = await restore(true);
  expect((await namesAt(place)).map(({ id }) => id)).toContain(person.userId);
  const old = new URL(place);
  if (provider(source) === 'postgresql') old.pathname = `/${keptAt}`;
  expect(await namesAt(provider(source) === 'sqlite' ? `file:${keptAt}` : old.href)).toMatchObject([
    { name: 'Before' },
  ]);
});

test('a backup of an older version is migrated forward; one of a newer version is refused', async () => {
  const older = mkdtempSync(join(folder, 'older-'));
  cpSync('prisma/migrations', join(older, 'prisma/migrations'), { recursive: true });
  const all = migrationNames(provider(source));
  for (const name of all.slice(-2))
    rmSync(join(older, 'prisma/migrations', provider(source), name), { recursive: true });
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(older);
  const place = await migrated('older');
  cwd.mockRestore();
  const { file, manifest } = await makeBackup({ url: place, folder }, { now });
  expect(manifest.migrations).toEqual(all.slice(0, -2));
  const newer = elsewhere('newer');
  expect((await restoreBackup(file, { url: newer, replaces: false }, { now })).applied).toEqual(all.slice(-2));
  await at(newer, async ({ db }) => expect(await db.user.count()).toBe(0));

  const known = readFileSync(manifestFile(file), 'utf8');
  writeFileSync(manifestFile(file), known.replace('"migrations": [', '"migrations": ["29990101000000_flying_cars",'));
  await expect(restoreBackup(file, { url: elsewhere('never'), replaces: false }, { now })).rejects.toThrow(
    /does not know/,
  );
});

test('a backup that was cut off, changed, or is of the other database is refused before anything is touched', async () => {
  const { file } = await makeBackup({ url: source, folder }, { now });
  const [whole, place] = [statSync(file).size, elsewhere('untouched')];
  const restore = (backup = file) => restoreBackup(backup, { url: place, replaces: true }, { now });
  truncateSync(file, whole - 100);
  await expect(restore()).rejects.toThrow(/changed or cut off/);
  rmSync(manifestFile(file));
  await expect(restore()).rejects.toThrow(/A backup is two files/);
  await expect(restore(join(folder, 'none'))).rejects.toThrow(/found nothing/);
  const again = await makeBackup({ url: source, folder }, { now });
  const other = provider(source) === 'sqlite' ? 'postgresql' : 'sqlite';
  const text = readFileSync(manifestFile(again.file), 'utf8');
  writeFileSync(manifestFile(again.file), text.replace(/"provider": "\w+"/, `"provider": "${other}"`));
  await expect(restore()).rejects.toThrow(/Expected a backup of/);
  if (provider(source) === 'sqlite') expect(existsSync(place.slice('file:'.length))).toBe(false);
});

test('a rotation deletes whole backups, and no file of another name', async () => {
  const own = mkdtempSync(join(folder, 'rotated-'));
  writeFileSync(join(own, 'notes.txt'), 'x');
  for (const day of ['26', '27', '28'])
    await makeBackup({ url: source, folder: own }, { now: new Date(`2026-11-${day}T02:00:00Z`) });
  const over = rotate(own, { days: 2, weeks: 0, months: 0 });
  expect(over).toEqual([expect.stringContaining('20261126')]);
  expect(readdirSync(own)).toHaveLength(5);
  expect(readdirSync(own)).toContain('notes.txt');
});
