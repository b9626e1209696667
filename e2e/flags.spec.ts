import { anAttempt, aQuiz } from '../prisma/seed/factories';
import { expect, test } from './stage';

test('a learner reports an item, its teacher decides, and the learner reads the reply', async ({
  page,
  browser,
  baseURL,
  signIn,
  expectAccessible,
}) => {
  test.slow();
  const teacher = await signIn('teacher', 'Budi');
  const quiz = await aQuiz({ ownerId: teacher.userId });
  const learners = await browser.newContext({ baseURL });
  const learner = await learners.newPage();
  await learner.goto(`/quizzes/${quiz.code}`);
  await learner.getByRole('button', { name: 'Mulai kuis' }).click();
  await learner.getByText('Ada yang salah dengan soal ini?').click();
  await expectAccessible(learner);
  await learner.getByRole('button', { name: 'Kirim laporan' }).click();
  await expect(learner.getByText('Pilih dulu apa yang salah, lalu kirim lagi.')).toBeVisible();
  await learner.getByLabel('Pertanyaannya tidak jelas').check();
  await learner.getByLabel('Keterangan (boleh kosong)').fill('Tanggal yang mana?');
  await learner.getByRole('button', { name: 'Kirim laporan' }).click();
  await expect(learner.getByText('Laporan Anda disimpan.')).toBeVisible();
  const item = learner.url();

  await page.goto(`/teach/quizzes/${quiz.quizId}`);
  await page.getByRole('link', { name: 'Laporan (1)' }).click();
  await expect(page.getByText('Tanggal yang mana?')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Jawaban untuk pelapor (boleh kosong)').fill('Benar, sudah diperbaiki.');
  await page.getByRole('button', { name: 'Benarkan laporan' }).click();
  await expect(page.getByRole('link', { name: 'Laporan (0)' })).toBeVisible();

  await learner.goto(item);
  await expect(learner.getByText('Laporan Anda: dibenarkan')).toBeVisible();
  await expect(learner.getByText('Benar, sudah diperbaiki.')).toBeVisible();
  await expectAccessible(learner);
  await learners.close();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a report is kept', async ({ page, signIn }) => {
    const { userId } = await signIn('learner');
    const attemptId = await anAttempt(await aQuiz(), userId);
    await page.goto(`/attempts/${attemptId}/1`);
    await page.getByText('Ada yang salah dengan soal ini?').click();
    await page.getByLabel('Kuncinya salah').check();
    await page.getByRole('button', { name: 'Kirim laporan' }).click();
    await expect(page.getByText('Laporan Anda disimpan.')).toBeAttached();
  });
});

test('without a network a report waits, and nothing typed is lost', async ({ page, signIn, context }) => {
  const { userId } = await signIn('learner');
  await page.goto(`/attempts/${await anAttempt(await aQuiz(), userId)}/1`);
  const opener = page.getByRole('button', { name: 'Ada yang salah dengan soal ini?' });
  await expect(opener).toBeEnabled();
  await context.setOffline(true);
  await opener.click();
  await expect(page.getByText('Fakta tidak dapat dihubungi. Coba lagi')).toBeVisible();
  await context.setOffline(false);
  await opener.click();
  await expect(page.getByLabel('Kuncinya salah')).toBeFocused();
  await page.getByLabel('Kuncinya salah').check();
  await page.getByLabel('Keterangan (boleh kosong)').fill('Lihat paragraf dua.');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Kirim laporan' }).click();
  await expect(page.getByText('Fakta tidak dapat dihubungi. Coba lagi')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByLabel('Keterangan (boleh kosong)')).toHaveValue('Lihat paragraf dua.');
  await page.getByRole('button', { name: 'Kirim laporan' }).click();
  await expect(page.getByText('Laporan Anda disimpan.')).toBeVisible();
});
