import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { helpFor } from './or-say.ts';

const folder = mkdtempSync(join(tmpdir(), 'fakta-say-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const withCode = (code: string) => Object.assign(new Error('x'), { code });

test.each([
  ['ENOSPC', /room on the disk for data\/a\.db/],
  ['SQLITE_FULL', /room on the disk/],
  ['EROFS', /allowed to write data\/a\.db/],
  ['SQLITE_READONLY', /allowed to write/],
  ['SQLITE_CANTOPEN', /allowed to write/],
  ['SQLITE_BUSY', /locked by another process/],
])('%s is told with what to do', (code, words) => {
  expect(helpFor(withCode(code), 'file:data/a.db')).toMatch(words);
});

test('a database that another process holds is not taken for a full disk', () => {
  const message =
    'Error in the underlying connector (WASM_ERROR): Error: unknown variant `SocketTimeout`, expected one of `DatabaseAccessDenied`, `MissingFullTextSearchIndex`, `ReadOnly`';
  expect(helpFor(new Error(message), 'file:data/a.db')).toMatch(/locked by another process/);
});

test('a server that is away is named without its password; a bug is no such thing', () => {
  const help = helpFor(withCode('ECONNREFUSED'), 'postgresql://fakta:secret@db.example:5432/fakta');
  expect(help).toContain('db.example:5432');
  expect(help).not.toContain('secret');
  expect(helpFor(new TypeError('x is not a function'), 'file:a')).toBeUndefined();
});

function prepare(url: string) {
  const env = { ...process.env, DATABASE_URL: url };
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/prepare-database.ts'], { env, encoding: 'utf8' });
}

test('a start where no database can be made says what to do, and ends with 1', () => {
  // A file stands where the folder should: what also whoever may write everything cannot do.
  const blocked = join(folder, 'no-folder');
  writeFileSync(blocked, '');
  const { status, stderr } = prepare(`file:${join(blocked, 'a.db')}`);
  expect(status).toBe(1);
  expect(stderr).toMatch(/Expected .*no-folder\/a\.db/);
  expect(stderr).not.toContain('    at ');
});

test.skipIf(process.getuid?.() === 0)('a folder that may only be read is told', () => {
  const own = join(folder, 'read-only');
  mkdirSync(own);
  chmodSync(own, 0o500);
  const { status, stderr } = prepare(`file:${join(own, 'a.db')}`);
  expect([status, stderr]).toEqual([1, expect.stringContaining('allowed to write')]);
});

test('a PostgreSQL that is away is told', () => {
  const { status, stderr } = prepare('postgresql://a@127.0.0.1:9/a');
  expect(status).toBe(1);
  expect(stderr).toMatch(/Expected a database at 127\.0\.0\.1:9, got no answer/);
});
