import { aQuiz } from '../prisma/seed/factories';
import { expect, test } from './stage';

test.use({ javaScriptEnabled: false });

test('without JavaScript a guest searches, reads, answers with feedback at once, and sees the result', async ({
  page,
}) => {
  const quiz = await aQuiz();
  await page.goto('/');
  await page.getByLabel('Cari kata').fill('asean');
  await page.getByRole('button', { name: 'Cari' }).click();
  await page.locator(`a[href="/articles/${quiz.slug}"]`).click();
  await page.getByRole('button', { name: 'Mulai kuis' }).click();

  await page.getByRole('button', { name: 'Jawab' }).click();
  await expect(page.getByRole('alert')).toContainText('Belum ada jawaban');
  await page.getByLabel('Tanggal').fill('2008-12-16');
  await page.getByRole('button', { name: 'Jawab' }).click();
  await expect(page.getByRole('heading', { name: 'Belum tepat' })).toBeInViewport();
  await expect(page.getByRole('definition').filter({ hasText: '16 Desember 2008' })).toBeVisible();
  await page.getByRole('link', { name: 'Lihat dalam artikel' }).click();
  await expect(page.locator('mark#bukti')).toBeInViewport();

  await page.getByRole('link', { name: 'Berikutnya' }).click();
  await page.getByRole('radio', { name: 'Brunei Darussalam' }).check();
  await page.getByRole('button', { name: 'Jawab' }).click();
  await expect(page.getByRole('heading', { name: 'Benar' })).toBeVisible();

  await page.getByRole('link', { name: 'Berikutnya' }).click();
  await page.getByLabel('Angka (dalam negara)').fill('banyak');
  await page.getByRole('button', { name: 'Jawab' }).click();
  await expect(page.getByRole('alert')).toContainText('tidak terbaca');
  await expect(page.getByLabel('Angka (dalam negara)')).toHaveValue('banyak');
  await page.getByLabel('Angka (dalam negara)').fill('10');
  await page.getByRole('button', { name: 'Jawab' }).click();

  await page.getByRole('link', { name: 'Berikutnya' }).click();
  await page.getByRole('radio', { name: 'Jakarta' }).check();
  await page.getByRole('button', { name: 'Jawab' }).click();
  await page.getByRole('link', { name: 'Berikutnya' }).click();
  await page.getByRole('radio', { name: 'Salah' }).check();
  await page.getByRole('button', { name: 'Jawab' }).click();
  await expect(page.getByText('Pintasan')).toBeHidden();
  await page.getByRole('button', { name: 'Lihat hasil' }).click();
  await expect(page.getByText('4 dari 5 benar')).toBeVisible();
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(page.getByText('Soal 1 dari 5', { exact: true })).toBeVisible();
});

test('without JavaScript answers can be changed until the end', async ({ page }) => {
  const quiz = await aQuiz();
  await page.goto(`/quizzes/${quiz.code}`);
  await page.getByLabel('Di akhir kuis').check();
  await page.getByRole('button', { name: 'Mulai kuis' }).click();
  await page.getByLabel('Tanggal').fill('2008-12-16');
  await page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
  await page.getByRole('link', { name: 'Sebelumnya' }).click();
  await expect(page.getByLabel('Tanggal')).toHaveValue('2008-12-16');
  await page.getByLabel('Tanggal').fill('2008-12-15');
  await page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
  await page.getByRole('link', { name: 'Ringkasan' }).click();
  await page.getByRole('button', { name: 'Selesai dan lihat hasil' }).click();
  await expect(page.getByText('1 dari 5 benar')).toBeVisible();
});
