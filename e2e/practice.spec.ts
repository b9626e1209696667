import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { db } from '../lib/db';
import { someCards } from '../prisma/seed/cards';
import { aQuiz, type SampleQuiz } from '../prisma/seed/factories';
import { answerWrong } from './answer-wrong';
import { expect, test } from './stage';

/** A quiz of five items, alone in its topic. */
async function aTopic(): Promise<SampleQuiz & { readonly topic: string }> {
  const [quiz, topic] = [await aQuiz(), `topik ${randomUUID().slice(0, 8)}`];
  await db.articleVersion.updateMany({ where: { articleId: quiz.articleId }, data: { topic } });
  return { ...quiz, topic };
}

async function chooseExam(page: Page, topic: string, count: string, minutes = '30'): Promise<void> {
  await page.getByLabel(topic).check();
  await page.getByLabel('Jumlah soal').fill(count);
  await page.getByLabel('Waktu (menit)').fill(minutes);
  await page.getByRole('button', { name: 'Mulai ujian' }).click();
}

test('a visitor finds what can be practised', async ({ page, expectAccessible }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Latihan' }).click();
  await page.waitForURL('/practice');
  await expect(page.getByRole('heading', { level: 1, name: 'Latihan' })).toBeVisible();
  for (const name of ['Soal yang keliru', 'Kuis berita mingguan', 'Ujian coba']) {
    await expect(page.getByRole('heading', { name })).toBeVisible();
  }
  await expect(page.getByText('Tidak ada soal yang terakhir kali Anda jawab keliru.')).toBeVisible();
  await expectAccessible(page);
});

test('mistakes are asked again with proof at once, and are gone when answered right', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const { userId } = await signIn('learner');
  await someCards(userId, await aQuiz(), { count: 2 });
  await page.goto('/practice');
  await expect(page.getByText('2 soal menunggu dijawab lagi.')).toBeVisible();
  await page.getByRole('button', { name: 'Latih soal yang keliru' }).click();
  await expect(page.getByText('Soal 1 dari 2', { exact: true })).toBeVisible();
  await expectAccessible(page);
  for (const number of [1, 2]) {
    await expect(page.getByText(`Soal ${number} dari 2`, { exact: true })).toBeVisible();
    if ((await page.getByRole('radio').count()) > 0) {
      await page.getByRole('radio', { name: 'Laos' }).check();
      await page.getByRole('button', { name: 'Jawab', exact: true }).click();
      await expect(page.getByRole('heading', { name: 'Belum tepat' })).toBeVisible();
    } else {
      await page.getByLabel('Tanggal').fill('2008-12-15');
      await page.getByRole('button', { name: 'Jawab', exact: true }).click();
      await expect(page.getByRole('heading', { name: 'Benar', exact: true })).toBeVisible();
    }
    await expect(page.locator('mark').first()).toBeVisible();
    if (number === 1) await page.getByRole('link', { name: 'Berikutnya' }).click();
  }
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lihat hasil' }).click();
  await expect(page.getByText('1 dari 2 benar')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Lihat dalam artikel' }).first().click();
  await expect(page.locator('mark#bukti')).toBeInViewport();
  await page.goto('/practice');
  await expect(page.getByText('1 soal menunggu dijawab lagi.')).toBeVisible();
  await expect(page.getByText('1 dari 2')).toBeVisible();
});

test('an exam: too many questions are refused, answers are changed, the summary tells what is open, then verdicts', async ({
  page,
  expectAccessible,
}) => {
  test.slow();
  const { topic } = await aTopic();
  await page.goto('/practice');
  await chooseExam(page, topic, '6');
  await expect(page.getByText('Pilihan itu hanya memuat 5 soal.')).toBeVisible();
  await expect(page.getByLabel(topic)).toBeChecked();
  await expectAccessible(page);
  await page.getByLabel('Jumlah soal').fill('5');
  await page.getByRole('button', { name: 'Mulai ujian' }).click();
  await expect(page.getByRole('timer')).toContainText(/(30|29):\d\d/);
  await expectAccessible(page);
  for (const number of [1, 2, 3, 4]) {
    await page.waitForURL(new RegExp(`/practice/.+/${number}$`));
    await answerWrong(page, 'Simpan dan lanjut');
  }
  await expect(page.getByText('Soal 5 dari 5', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Sebelumnya' }).click();
  await expect(page.getByText('Soal 4 dari 5', { exact: true })).toBeVisible();
  const radios = page.getByRole('radio');
  for (let number = 3; number > 0 && (await radios.count()) === 0; number -= 1) {
    await page.getByRole('link', { name: 'Sebelumnya' }).click();
    await expect(page.getByText(`Soal ${number} dari 5`, { exact: true })).toBeVisible();
  }
  await page.getByRole('radio', { checked: false }).first().check();
  await expect(page.getByText('Jawaban tersimpan.', { exact: true })).toBeVisible();
  await answerWrong(page, 'Simpan dan lanjut');
  await page.getByRole('link', { name: 'Ringkasan' }).click();
  await expect(page.getByText('1 dari 5 soal belum dijawab.')).toBeVisible();
  await expect(page.getByRole('timer')).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.getByRole('link', { name: 'Soal 1', exact: true }).click();
  await page.waitForURL(/\/practice\/.+\/1$/);
  await answerWrong(page, 'Simpan dan lanjut');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.getByRole('link', { name: 'Ringkasan' }).click();
  await page.getByRole('button', { name: 'Selesai dan lihat hasil' }).click();
  await expect(page.getByText('0 dari 5 benar')).toBeVisible();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('after the deadline an answer is refused clearly, and the exam is finished by itself', async ({ page }) => {
  const { topic } = await aTopic();
  await page.goto('/practice');
  await chooseExam(page, topic, '5');
  await answerWrong(page, 'Simpan dan lanjut');
  await expect(page.getByText('Soal 2 dari 5', { exact: true })).toBeVisible();
  const id = new URL(page.url()).pathname.split('/')[2];
  await db.practice.update({ where: { id }, data: { deadlineAt: new Date(Date.now() - 1000) } });
  await answerWrong(page, 'Simpan dan lanjut');
  await expect(page.getByRole('alert').filter({ hasText: 'Waktunya sudah habis' })).toBeVisible();
  await page.getByRole('link', { name: 'Lihat hasil' }).click();
  await expect(page.getByText(/Waktunya habis pada pukul/)).toBeVisible();
  await expect(page.getByText('0 dari 5 benar')).toBeVisible();
  await expect(page.getByText('Tidak dijawab')).toHaveCount(4);
});

test('the time left is announced five minutes and one minute before the end, and not else', async ({ page }) => {
  const { topic } = await aTopic();
  await page.clock.install();
  await page.goto('/practice');
  await chooseExam(page, topic, '5', '6');
  await expect(page.getByRole('timer')).toContainText(/5:\d\d|6:00/);
  const spoken = page.locator('.sr-only[role=status]');
  await expect(spoken).toHaveText('');
  await page.clock.fastForward(62_000);
  await expect(spoken).toHaveText('Sisa waktu lima menit.');
  await page.clock.fastForward(238_000);
  await expect(spoken).toHaveText('Sisa waktu satu menit.');
});

test('the weekly quiz opens with a headline that lacks a word', async ({ page, expectAccessible }) => {
  await page.goto('/practice');
  const weekly = page.getByRole('region', { name: 'Kuis berita mingguan' });
  await expect(weekly.getByLabel('Bahasa artikel')).toHaveValue('id');
  await page.getByRole('button', { name: 'Mulai kuis mingguan' }).click();
  await page.waitForURL(/\/practice\/.+\/1$/);
  await expect(page.locator('#stem')).toContainText('Lengkapi judul berita ini');
  await expectAccessible(page);
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Jawab', exact: true }).click();
  await expect(page.locator('mark').first()).toBeVisible();
  await page.goto('/practice');
  await expect(page.getByRole('link', { name: 'Lanjutkan: Kuis berita mingguan' })).toBeVisible();
  await expectAccessible(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an exam is chosen, timed, answered and handed in', async ({ page }) => {
    const { topic } = await aTopic();
    await page.goto('/practice');
    await chooseExam(page, topic, '4');
    await expect(page.getByText('Isi dengan bilangan bulat dari 5 sampai 40.')).toBeVisible();
    await page.getByLabel('Jumlah soal').fill('5');
    await page.getByRole('button', { name: 'Mulai ujian' }).click();
    await expect(page.getByText(/Sisa waktu: (29|30) menit/)).toBeVisible();
    await answerWrong(page, 'Simpan dan lanjut');
    await expect(page.getByText('Soal 2 dari 5', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'Ringkasan' }).click();
    await page.getByRole('button', { name: 'Selesai dan lihat hasil' }).click();
    await expect(page.getByText('0 dari 5 benar')).toBeVisible();
  });
});
