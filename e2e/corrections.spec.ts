import { aPerson, aQuiz } from '../prisma/seed/factories';
import { tenKinds } from '../prisma/seed/ten-kinds';
import { expect, test } from './stage';

test('a teacher corrects an article: what it proved is not asked until it is reviewed, and a new draft takes the rest along', async ({
  page,
  browser,
  baseURL,
  signIn,
  expectAccessible,
}) => {
  test.slow();
  const { userId } = await signIn('teacher', 'Budi');
  const quiz = await aQuiz({ ownerId: userId, sample: tenKinds });
  const proof = quiz.items[0]?.question.evidence.text ?? '';
  const stem = quiz.items[0]?.question.stem ?? '';

  const reader = await (await browser.newContext({ baseURL, locale: 'id-ID' })).newPage();
  await test.step('a learner begins before', async () => {
    await reader.goto(`/quizzes/${quiz.code}`);
    await reader.getByRole('button', { name: 'Mulai kuis' }).click();
    await expect(reader.getByText('Soal 1 dari 10', { exact: true })).toBeVisible();
  });

  await test.step('the preview names the sentence and its questions; nothing is saved yet', async () => {
    await page.goto(`/teach/quizzes/${quiz.quizId}`);
    await page.getByRole('link', { name: 'Koreksi artikel' }).click();
    await page.getByRole('button', { name: 'Lihat dulu akibatnya' }).click();
    await expect(page.getByText('Belum ada yang berubah.', { exact: false })).toBeVisible();
    await expectAccessible(page);
    const text = page.getByLabel('Teks artikel');
    const body = await text.inputValue();
    await text.fill(
      body.replace(proof, 'Presiden Soekarno membuka Konferensi Asia Afrika di Bandung pada 18 April 1955.'),
    );
    await page.getByRole('button', { name: 'Lihat dulu akibatnya' }).click();
    await expect(page.getByRole('heading', { name: 'Yang berubah' })).toBeVisible();
    await expect(page.locator('del')).toHaveText(proof);
    await expect(page.getByRole('listitem').filter({ hasText: stem })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Ubah lagi' }).click();
    await expect(text).toHaveValue(/di Bandung pada 18 April 1955/);
    await page.getByRole('button', { name: 'Lihat dulu akibatnya' }).click();
    await page.getByRole('button', { name: 'Simpan koreksi' }).click();
    await expect(page.getByText('Koreksi tersimpan.')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the open attempt is marked; a new one is not asked', async () => {
    await reader.reload();
    await expect(reader.getByText('Soal 1 dari 10', { exact: true })).toBeVisible();
    await expect(reader.getByText('sedang diperiksa ulang oleh pengajar')).toBeVisible();
    const other = await (await browser.newContext({ baseURL, locale: 'id-ID' })).newPage();
    await other.goto(`/quizzes/${quiz.code}`);
    await expect(other.getByText(/^Dikoreksi pada/)).toBeVisible();
    await expect(other.getByText('di Bandung pada 18 April 1955', { exact: false })).toBeVisible();
    await other.getByRole('button', { name: 'Mulai kuis' }).click();
    await expect(other.getByText(/^Soal 1 dari [1-9]$/)).toBeVisible();
    await other.context().close();
  });

  await test.step('one is withdrawn, the others are still right', async () => {
    const one = page.getByRole('listitem').filter({ hasText: stem });
    await expect(one).toContainText('Menunggu diperiksa');
    await one.getByRole('button', { name: 'Tarik soal ini' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: stem })).toContainText('Ditarik');
    const keep = page.getByRole('button', { name: 'Masih benar, tanyakan lagi' });
    for (let left = await keep.count(); left > 0; left -= 1) {
      await keep.first().click();
      await expect(keep).toHaveCount(left - 1);
    }
    await expectAccessible(page);
    await reader.reload();
    await expect(reader.getByText('Nilai Anda tidak berubah', { exact: false })).toBeVisible();
  });

  await test.step('who had a withdrawn question is told on the result', async () => {
    await reader.goto(`${reader.url().replace(/\/\d+$/, '')}/summary`);
    await reader.getByRole('button', { name: 'Selesai dan lihat hasil' }).click();
    await expect(reader.getByRole('listitem').filter({ hasText: 'Soal ini ditarik pada' })).toHaveCount(1);
  });

  await test.step('a new draft over the corrected words', async () => {
    await page.getByRole('button', { name: 'Buat draf baru' }).click();
    await expect(page.getByText(/\d+ dari \d+ soal diputuskan/).first()).toBeVisible();
    await expect(page.getByText('di Bandung pada 18 April 1955', { exact: false }).first()).toBeVisible();
    await expect(page.getByRole('heading', { name: stem })).toHaveCount(0);
  });
  await reader.context().close();
});

test('without JavaScript a correction is previewed and saved; of a quiz of others there is no such page', async ({
  browser,
  baseURL,
  context,
  page,
  signIn,
}) => {
  const { userId } = await signIn('teacher', 'Wati');
  const quiz = await aQuiz({ ownerId: userId });
  const theirs = await aQuiz({ ownerId: (await aPerson('teacher')).userId });
  for (const way of ['article', 'corrections']) {
    const answer = await page.goto(`/teach/quizzes/${theirs.quizId}/${way}`);
    expect(answer?.status()).toBe(404);
  }
  const plain = await browser.newContext({
    baseURL,
    locale: 'id-ID',
    javaScriptEnabled: false,
    storageState: await context.storageState(),
  });
  const form = await plain.newPage();
  await form.goto(`/teach/quizzes/${quiz.quizId}/article`);
  await form.getByLabel('Judul').fill('');
  await form.getByRole('button', { name: 'Lihat dulu akibatnya' }).click();
  await expect(form.getByLabel('Judul')).toHaveAccessibleDescription(/1 sampai 200 karakter/);
  await form.getByLabel('Judul').fill('ASEAN dalam tiga paragraf, dikoreksi');
  await form.getByRole('button', { name: 'Lihat dulu akibatnya' }).click();
  await expect(form.getByText('Tidak ada soal yang tersentuh')).toBeVisible();
  await form.getByRole('button', { name: 'Simpan koreksi' }).click();
  await expect(form.getByText('Koreksi tersimpan.')).toBeVisible();
  await plain.close();
});
