import type { Page } from '@playwright/test';
import { db } from '../lib/db';
import { someCards } from '../prisma/seed/cards';
import { aQuiz } from '../prisma/seed/factories';
import { expect, test } from './stage';

test('a visitor reads what will stand here', async ({ page, expectAccessible }) => {
  await page.goto('/reviews');
  await expect(page.getByRole('heading', { name: 'Belum ada yang perlu diulang' })).toBeVisible();
  await expectAccessible(page);
});

test('a learner reviews what is due, takes one answer back, and is done for today', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  test.slow();
  const { userId } = await signIn('learner');
  await someCards(userId, await aQuiz(), { count: 2 });
  await page.goto('/reviews');
  await expect(page.getByRole('heading', { name: '2 fakta untuk hari ini' })).toBeVisible();
  await expect(page.getByRole('img', { name: /Grafik ulangan 14 hari/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Mulai mengulang' }).click();
  await expect(page.getByText('Masih 2 hari ini')).toBeVisible();
  await page.getByText('Mengapa sekarang?').click();
  await expect(page.getByText(/Sudah jatuh tempo sejak .+ terakhir kali fakta ini tidak teringat/)).toBeVisible();
  await expect(page.getByText(/Kemungkinan Anda masih ingat hari ini sekitar \d+%/)).toBeVisible();
  await expectAccessible(page);

  const asked = await page.locator('#stem').textContent();
  await answerSomething(page);
  await expect(page.getByText(/Fakta ini ditanyakan lagi pada/)).toBeVisible();
  await expect(page.locator('mark').first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Batalkan jawaban ini' }).click();
  await expect(page.locator('#stem')).toHaveText(asked ?? '');
  await expect(page.getByText('Masih 2 hari ini')).toBeVisible();
  await answerSomething(page);
  await page.getByRole('link', { name: 'Berikutnya' }).click();
  await expect(page.getByText('Masih 1 hari ini')).toBeVisible();
  await answerSomething(page);
  await page.getByRole('link', { name: 'Berikutnya' }).click();
  await expect(page.getByRole('heading', { name: 'Tidak ada lagi untuk hari ini' })).toBeVisible();
  await expect(page.getByText('2 fakta sudah diulang hari ini.')).toBeVisible();
});

test('a plan is kept; a day that has passed is refused beside its field', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const { userId } = await signIn('learner');
  await someCards(userId, await aQuiz(), { count: 3 });
  await page.goto('/reviews');
  await page.getByLabel('Fakta paling banyak sehari').fill('1');
  await page.getByRole('button', { name: 'Simpan rencana' }).click();
  await expect(page.getByText('Rencana disimpan.')).toBeVisible();
  await expect(page.getByRole('heading', { name: '1 fakta untuk hari ini' })).toBeVisible();
  await expect(page.getByText('2 lagi melebihi batas harian dan menunggu hari berikutnya.')).toBeVisible();
  await page.getByLabel('Hari ujian').fill('2020-01-01');
  await page.getByRole('button', { name: 'Simpan rencana' }).click();
  await expect(page.getByText('Pilih hari sesudah hari ini.')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Hari ujian').fill(inDays(10));
  await page.getByRole('button', { name: 'Simpan rencana' }).click();
  await expect(page.getByRole('heading', { name: /^Menuju / })).toBeVisible();
});

test('towards an exam a fact says that it is planned, and what the days have no room for is counted', async ({
  page,
  signIn,
}) => {
  const { userId } = await signIn('learner');
  await someCards(userId, await aQuiz(), { count: 3 });
  await page.goto('/reviews');
  await page.getByText(/^Terlupa/).click();
  await expect(page.getByText(/jatuh tempo (sejak|hari ini)/)).toHaveCount(3);
  await page.getByLabel('Fakta paling banyak sehari').fill('1');
  await page.getByLabel('Hari ujian').fill(inDays(2));
  await page.getByRole('button', { name: 'Simpan rencana' }).click();
  await expect(page.getByText(/fakta tidak muat dalam hari-hari sebelumnya/)).toBeVisible();
  await page.getByRole('link', { name: 'Mulai mengulang' }).click();
  await page.getByText('Mengapa sekarang?').click();
  await expect(page.getByText(/Direncanakan untuk .+, hari yang Anda tuju/)).toBeVisible();
});

test('a fact that keeps slipping away is folded, and leads to its words in the article', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const { userId } = await signIn('learner');
  const [card = ''] = await someCards(userId, await aQuiz(), { count: 1 });
  await db.card.update({ where: { id: card }, data: { lapses: 5 }, select: { id: true } });
  await page.goto('/reviews');
  const leeches = page.getByRole('region', { name: 'Fakta yang terus lolos' });
  const sentence = leeches.locator('details p');
  await expect(sentence).toBeHidden();
  await leeches.getByText('Tampilkan faktanya').click();
  await expect(sentence).toBeVisible();
  await expectAccessible(page);
  await leeches.getByRole('link', { name: 'Baca bagiannya' }).click();
  await expect(page.getByRole('heading', { name: 'Bagian artikel untuk sebuah fakta' })).toBeVisible();
  await expect(page.locator('mark#bukti')).toBeInViewport();
  await expectAccessible(page);
});

test('the pages fit 320 px', async ({ page, signIn }) => {
  const { userId } = await signIn('learner');
  const [card] = await someCards(userId, await aQuiz(), { count: 3 });
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/reviews', `/reviews/${card}`, `/reviews/${card}/passage`]) {
    await page.goto(path);
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
});

test('the memory comes as a file', async ({ page, signIn }) => {
  const { userId } = await signIn('learner');
  await someCards(userId, await aQuiz(), { count: 2 });
  await page.goto('/reviews');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Unduh sebagai CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^fakta-memory-\d{4}-\d{2}-\d{2}\.csv$/);
});

test('what is not yours is not there', async ({ page, signIn }) => {
  const { userId } = await signIn('learner');
  const [card] = await someCards(userId, await aQuiz(), { count: 1 });
  await signIn('learner', 'Lain');
  const response = await page.goto(`/reviews/${card}`);
  expect(response?.status()).toBe(404);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a fact is asked, answered and taken back', async ({ page, signIn }) => {
    const { userId } = await signIn('learner');
    await someCards(userId, await aQuiz(), { count: 1 });
    await page.goto('/reviews');
    await page.getByRole('link', { name: 'Mulai mengulang' }).click();
    await answerSomething(page);
    await expect(page.getByText(/Fakta ini ditanyakan lagi pada/)).toBeVisible();
    await page.getByRole('button', { name: 'Batalkan jawaban ini' }).click();
    await expect(page.getByText('Masih 1 hari ini')).toBeVisible();
  });
});

/** Whatever the kind: the first choice, or something that can be read. */
async function answerSomething(page: Page): Promise<void> {
  await expect(page.locator('#stem')).toBeVisible();
  const form = page.locator('form', { has: page.getByRole('button', { name: 'Jawab', exact: true }) });
  const choices = form.getByRole('radio');
  if ((await choices.count()) > 0) await choices.first().check();
  else
    await form
      .locator('input[name=response]')
      .fill((await form.getByText('Tanggal').count()) > 0 ? '2008-12-15' : '10');
  await form.getByRole('button', { name: 'Jawab', exact: true }).click();
}

function inDays(count: number): string {
  return new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);
}
