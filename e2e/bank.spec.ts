import { anAttempt, aPerson, aQuiz } from '../prisma/seed/factories';
import { tenKinds } from '../prisma/seed/ten-kinds';
import { expect, test } from './stage';

const done = new Date('2026-11-20T09:00:00Z');

test('a teacher finds questions, tags them, copies them into a new quiz and reviews the draft', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const { userId } = await signIn('teacher', 'Budi');
  const quiz = await aQuiz({ ownerId: userId, sample: tenKinds });
  await anAttempt(quiz, (await aPerson()).userId, { marks: [true, false], finishedAt: done });
  await page.goto('/teach');
  await page.getByRole('link', { name: 'Bank soal' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bank soal');
  await page.getByLabel('Cari kata').fill('konferensi asia afrika');
  await page.getByLabel('Asal').selectOption('Kuis saya');
  await page.getByRole('button', { name: 'Cari', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: '10 soal' })).toBeVisible();
  await expectAccessible(page);

  await test.step('nothing is chosen: it says so; two are tagged', async () => {
    await page.getByRole('button', { name: 'Salin' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Pilih sedikitnya satu soal' })).toBeVisible();
    for (const box of [0, 1]) await page.getByRole('checkbox').nth(box).check();
    await page.getByLabel('Beri label').fill('Ujian tengah semester');
    await page.getByLabel('Beri label').press('Enter');
    await expect(page.getByText('Label “Ujian tengah semester” diberikan pada 2 soal.')).toBeVisible();
    await expect(page.getByLabel('Cari kata')).toHaveValue('konferensi asia afrika');
    await expectAccessible(page);
  });

  await test.step('those with the tag that were asked and missed', async () => {
    await page.getByText('Saringan lain').click();
    await page.getByRole('combobox', { name: 'Label', exact: true }).selectOption('Ujian tengah semester');
    await page.getByLabel('Rata-rata poin sampai (%)').fill('50');
    await page.getByRole('button', { name: 'Cari', exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: '1 soal' })).toBeVisible();
    await expect(page.getByText('Ditanyakan 1 kali, rata-rata 0% poin')).toBeVisible();
  });

  await test.step('the item opens, and is copied into a new quiz', async () => {
    await page.getByRole('link', { name: 'Buka soal' }).click();
    await expect(page.getByRole('heading', { name: 'Dipakai dalam' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Salin' }).click();
    await expect(page.getByText('1 soal disalin ke draf.')).toBeVisible();
    await page.getByRole('link', { name: 'Periksa drafnya' }).click();
    await expect(page.getByText('0 dari 1 soal diputuskan')).toBeVisible();
  });
});

test('a copy goes where its proof stands: what does not is named, and a quiz of the library becomes one’s own', async ({
  page,
  signIn,
}) => {
  const { userId } = await signIn('teacher', 'Wati');
  const shipped = await aQuiz();
  await aQuiz({ ownerId: userId, sample: tenKinds });
  await page.goto(`/teach/bank?article=${shipped.articleId}`);
  await expect(page.getByText('Hanya soal dari artikel “ASEAN dalam tiga paragraf”.')).toBeVisible();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.getByLabel('Salin ke kuis').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Salin' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Tidak ada yang disalin' })).toBeVisible();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(5);
  await page.getByRole('button', { name: 'Salin' }).click();
  await expect(page.getByText('5 soal disalin ke draf.')).toBeVisible();
});

test('without JavaScript tags are renamed, merged and removed', async ({ browser, baseURL, context, signIn }) => {
  const { userId } = await signIn('teacher', 'Dewi');
  await aQuiz({ ownerId: userId });
  const plain = await browser.newContext({
    baseURL,
    locale: 'id-ID',
    javaScriptEnabled: false,
    storageState: await context.storageState(),
  });
  const page = await plain.newPage();
  await page.goto('/teach/bank?source=own');
  for (const [box, name] of [
    [0, 'Bab 1'],
    [1, 'Bab 2'],
  ] as const) {
    await page.getByRole('checkbox').nth(box).check();
    await page.getByLabel('Beri label').fill(name);
    await page.getByRole('button', { name: 'Beri label' }).click();
    await expect(page.getByText(`Label “${name}” diberikan pada 1 soal.`)).toBeVisible();
  }
  await page.getByRole('link', { name: 'Kelola label' }).click();
  const first = page.getByRole('listitem').filter({ hasText: 'Bab 1' }).first();
  await first.getByText('Ubah label Bab 1').click();
  await first.getByLabel('Nama label').fill('bab 2');
  await first.getByRole('button', { name: 'Ganti nama' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Gabungkan saja keduanya' })).toBeVisible();
  await first.getByText('Ubah label Bab 1').click();
  await first.getByRole('button', { name: 'Gabungkan' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Bab 2' })).toContainText('2 soal');
  await page.getByText('Ubah label Bab 2').click();
  await page.getByText('Hapus label').first().click();
  await page.getByRole('button', { name: 'Hapus label' }).click();
  await expect(page.getByText('Belum ada label.')).toBeVisible();
  await plain.close();
});
