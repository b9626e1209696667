import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { PrismaClient } from '@/prisma/generated/sqlite/client';
import { adapterFor } from './adapter.ts';
import { applyMigrations } from './migrations.ts';

const folder = mkdtempSync(join(tmpdir(), 'fakta-adapter-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

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
