import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { PrismaClient } from '@/prisma/generated/sqlite/client';
import { adapterFor } from './adapter.ts';
import { applyMigrations } from './migrations.ts';

const folder = mkdtempSync(join(tmpdir(), 'fakta-adapter-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Another process that writes every few milliseconds until it is ended. */
const writing = `
  const { default: Database } = await import('better-sqlite3');
  const db = new Database(process.argv[1], { timeout: 10000 });
  const write = db.prepare("insert into written_elsewhere values (?, 0, 1)");
  for (let at = 0; ; at += 1) {
    write.run('other ' + at);
    if (at === 0) console.log('writes');
    await new Promise((later) => setTimeout(later, 2));
  }`;

test('a transaction that reads first is not refused for what another process writes meanwhile', async () => {
  const url = `file:${join(folder, 'shared.db')}`;
  await applyMigrations(url);
  const db = new PrismaClient({ adapter: adapterFor(url) });
  await db.$executeRawUnsafe('create table written_elsewhere (key text primary key, started integer, count integer)');
  const other = spawn(process.execPath, ['--input-type=module', '-e', writing, join(folder, 'shared.db')]);
  await new Promise((ready) => other.stdout.once('data', ready));
  try {
    for (let round = 0; round < 20; round += 1) {
      await db.$transaction(async (tx) => {
        const before = await tx.user.count();
        await new Promise((later) => setTimeout(later, 10));
        await tx.user.create({ data: { name: `Sari ${before}` } });
      });
    }
  } finally {
    other.kill('SIGKILL');
  }
  expect(await db.user.count()).toBe(20);
  await db.$disconnect();
});

test('what is written outside of a transaction is no part of one that is open, and what is read does not wait for it', async () => {
  const url = `file:${join(folder, 'apart.db')}`;
  await applyMigrations(url);
  const db = new PrismaClient({ adapter: adapterFor(url) });
  await db.user.create({ data: { name: 'Nina' } });
  let written: Promise<unknown> = Promise.resolve();
  let read: number | undefined;
  const later = (ms: number) => new Promise((done) => setTimeout(done, ms));
  const fails = db.$transaction(async (tx) => {
    await tx.user.create({ data: { name: 'Sari' } });
    written = Promise.all([
      db.user.create({ data: { name: 'Budi' } }),
      db.$executeRaw`UPDATE "User" SET "name" = 'Tini' WHERE "name" = 'Nina'`,
    ]);
    read = await db.user.count();
    await later(100);
    throw new Error('taken back');
  });
  const next = db.$transaction(async (tx) => {
    await tx.user.create({ data: { name: 'Dewi' } });
    await later(100);
    throw new Error('taken back too');
  });
  await expect(fails).rejects.toThrow('taken back');
  await expect(next).rejects.toThrow('taken back too');
  await written;
  // Its own and that of the open transaction, which shares its connection.
  expect(read).toBe(2);
  const named = await db.user.findMany({ orderBy: { name: 'asc' }, select: { name: true } });
  expect(named.map(({ name }) => name)).toEqual(['Budi', 'Tini']);
  await db.$disconnect();
});
