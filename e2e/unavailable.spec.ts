import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { sqliteFile } from '../lib/adapter';
import { databaseUrl, provider } from '../lib/env';
import { aQuiz } from '../prisma/seed/factories';
import { OwnServer } from '../scripts/own-server';
import { expect, test } from './stage';

// A server whose database may be locked, so that nothing can be written, on a copy: other stories go on with theirs.
let folder: string;
let copy: string;
let server: OwnServer;
let slug: string;

test.skip(provider(databaseUrl()) !== 'sqlite', 'a file can be locked');
test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

test.beforeAll(async () => {
  ({ slug } = await aQuiz());
  folder = mkdtempSync(join(tmpdir(), 'fakta-unavailable-'));
  copy = join(folder, 'copy.db');
  const database = new Sqlite(sqliteFile(databaseUrl()));
  database.prepare('VACUUM INTO ?').run(copy);
  database.close();
  const file = new Sqlite(copy);
  file.pragma('journal_mode = WAL');
  file.close();
});

// A new one each time: what it does by itself every half minute would wait for the lock as well.
test.beforeEach(async () => {
  server = await OwnServer.start({ DATABASE_URL: `file:${copy}` });
});
test.afterEach(() => server?.kill());

test.afterAll(() => {
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** Runs `use` while nobody can write. */
async function locked(use: () => Promise<void>): Promise<void> {
  const database = new Sqlite(copy);
  database.exec('BEGIN IMMEDIATE');
  try {
    await use();
  } finally {
    database.exec('ROLLBACK');
    database.close();
  }
}

const answersKept = () => {
  const database = new Sqlite(copy, { readonly: true });
  const count = database.prepare('SELECT count(*) FROM "Answer"').pluck().get() as number;
  database.close();
  return count;
};

test('an answer that cannot be written is kept on the device and sent later; nothing says that the server has it', async ({
  page,
}) => {
  await page.goto(`${server.address}/articles/${slug}`);
  await page.getByRole('button', { name: 'Mulai kuis' }).click();
  await expect(page.getByText('Soal 1 dari 5', { exact: true })).toBeVisible();
  const before = answersKept();
  await locked(async () => {
    await page.getByLabel('Tanggal').fill('2008-12-16');
    await page.getByRole('button', { name: 'Jawab' }).click();
    await expect(page.getByText('Fakta tidak dapat dihubungi. Jawaban ini tersimpan di perangkat Anda')).toBeVisible({
      timeout: 30_000,
    });
    expect(answersKept()).toBe(before);
  });
  // The next page sends what is on the device.
  await page.goto(`${server.address}/`);
  await expect.poll(answersKept, { timeout: 30_000 }).toBe(before + 1);
});

test('without JavaScript a page that needs no database says that it is not saved yet, and the form sent again is kept', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'id-ID' });
  const page = await context.newPage();
  await page.goto(`${server.address}/articles/${slug}`);
  await page.getByRole('button', { name: 'Mulai kuis' }).click();
  const before = answersKept();
  await page.getByLabel('Tanggal').fill('2008-12-16');
  await locked(async () => {
    const answered = page.waitForResponse((answer) => answer.request().method() === 'POST', { timeout: 30_000 });
    await page.getByRole('button', { name: 'Jawab' }).click({ timeout: 30_000 });
    const answer = await answered;
    expect(answer.status()).toBe(503);
    expect(answer.headers()['retry-after']).toBe('5');
    await expect(page.getByRole('heading', { name: 'Belum tersimpan' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Not saved yet' })).toBeVisible();
    expect(answersKept()).toBe(before);
  });
  await page.goBack();
  await page.getByLabel('Tanggal').fill('2008-12-16');
  await page.getByRole('button', { name: 'Jawab' }).click();
  await expect(page.getByRole('heading', { name: 'Belum tepat' })).toBeVisible();
  expect(answersKept()).toBe(before + 1);
  await context.close();
});

test('probes: the process lives and is ready; told to stop it ends with 0', async ({ request }) => {
  const [live, ready] = await Promise.all(
    ['live', 'ready'].map((of) => request.get(`${server.address}/api/health/${of}`)),
  );
  expect([live?.status(), ready?.status()]).toEqual([200, 200]);
  expect(live?.headers()['x-request-id']).toMatch(/^[\w-]{36}$/);
  expect(await server.stop()).toBe(0);
});
