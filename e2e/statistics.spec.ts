import { aPerson, aQuiz } from '../prisma/seed/factories';
import { simulatedAttempts } from '../prisma/seed/simulated-attempts';
import { tenKinds } from '../prisma/seed/ten-kinds';
import { expect, test } from './stage';

const lured = { 0: { discrimination: -1.5, difficulty: 0, lure: 'Istana Bogor' } };

test('a teacher reads which question is bad and why, in words, pictures and a file', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  test.slow();
  const { userId } = await signIn('teacher', 'Budi');
  const quiz = await aQuiz({ ownerId: userId, sample: tenKinds });
  await simulatedAttempts(quiz, { learners: 120, seed: 5, models: lured });
  await page.goto(`/teach/quizzes/${quiz.quizId}`);
  await page.getByRole('link', { name: 'Statistik soal' }).click();
  await expect(page.getByRole('heading', { name: 'Statistik kuis' })).toBeVisible();
  await expect(page.getByText(/Dari 120 percobaan yang selesai dihitung 120/)).toBeVisible();

  const whole = page.getByRole('region', { name: 'Kuis secara keseluruhan' });
  await expect(whole.getByText('Reliabilitas (alfa Cronbach)')).toBeVisible();
  const scores = page.getByRole('region', { name: 'Sebaran nilai' });
  await expect(scores.getByRole('img', { name: /Sebaran nilai dari 120 percobaan/ })).toBeVisible();
  await scores.getByText('Sebaran sebagai tabel').click();
  await expect(scores.getByRole('row')).toHaveCount(11);

  const map = page.getByRole('region', { name: 'Semua soal sekaligus' });
  await expect(map.getByRole('img', { name: /daya pembeda dari 10 soal/ })).toBeVisible();
  await map.getByRole('link', { name: 'Soal 1', exact: true }).click();
  await expect(page).toHaveURL(/#soal-1$/);
  const first = page.locator('#soal-1');
  await expect(first).toContainText('negatif');
  await expect(first).toContainText('Jelas: yang lemah justru lebih sering benar');
  await expect(first).toContainText('pengecoh “Istana Bogor” lebih banyak dipilih oleh yang kuat');
  await first.getByText('Soal 1 per kelompok, sebagai tabel').click();
  await expect(first.getByRole('row', { name: /^Istana Bogor(?: \d+%){5}$/ })).toBeVisible();
  await first.getByText('Angka lainnya').click();
  await expect(first.getByText('Tidak ada: soal ini berlawanan dengan nilai total')).toBeVisible();
  await page.locator('#soal-5').getByText('Jawaban yang sering diberikan').click();
  await expect(page.locator('#soal-5').getByRole('row', { name: /Ali Sastroamidjojo .* 100%/ })).toBeVisible();
  await expectAccessible(page);

  const file = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Unduh semua angka ini (CSV)' }).click();
  expect((await file).suggestedFilename()).toBe('fakta-statistics.csv');
});

test('works without JavaScript: the version and the attempts that count are chosen in a form', async ({
  browser,
  context,
  baseURL,
  signIn,
}) => {
  const { userId } = await signIn('teacher');
  const quiz = await aQuiz({ ownerId: userId, sample: tenKinds });
  const learner = (await aPerson('learner', 'Sari')).userId;
  await simulatedAttempts(quiz, { learners: [learner, learner, learner, learner, learner, learner], seed: 2 });
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    baseURL,
    storageState: await context.storageState(),
  });
  const page = await plain.newPage();
  await page.goto(`/teach/quizzes/${quiz.quizId}/statistics`);
  await expect(page.getByText('Baru 1 percobaan yang dihitung')).toBeVisible();
  await expect(page.getByText('Daya pembeda', { exact: true })).toHaveCount(0);
  await page.getByLabel('Percobaan yang dihitung').selectOption('Semua');
  await page.getByRole('button', { name: 'Tampilkan' }).click();
  await expect(page).toHaveURL(/attempts=all/);
  await expect(page.getByText('Dihitung semua 6 percobaan yang selesai.')).toBeVisible();
  await expect(page.locator('#soal-1')).toContainText('Terlalu sedikit percobaan; perlu sedikitnya 10');
  await expect(page.getByText('Sari')).toHaveCount(0);
  await plain.close();
});

test('what is not yours is not found, page and file', async ({ page, signIn }) => {
  const quiz = await aQuiz({ ownerId: (await aPerson('teacher', 'Rina')).userId, sample: tenKinds });
  const paths = [`/teach/quizzes/${quiz.quizId}/statistics`, `/api/quizzes/${quiz.quizId}/statistics`] as const;
  expect((await page.request.get(paths[1])).status()).toBe(404);
  for (const role of ['teacher', 'learner'] as const) {
    await signIn(role);
    for (const path of paths) expect((await page.request.get(path)).status()).toBe(404);
  }
});

test('before anybody has finished it, a quiz says so', async ({ page, signIn, expectAccessible }) => {
  const { userId } = await signIn('teacher');
  const quiz = await aQuiz({ ownerId: userId });
  await page.goto(`/teach/quizzes/${quiz.quizId}/statistics`);
  await expect(page.getByRole('heading', { name: 'Belum ada percobaan yang selesai' })).toBeVisible();
  await expectAccessible(page);
});
