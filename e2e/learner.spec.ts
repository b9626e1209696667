import { db } from '../lib/db';
import { aQuiz, type SampleQuiz } from '../prisma/seed/factories';
import { withStimulus } from '../prisma/seed/with-stimulus';
import { begin } from './quiz-page';
import { expect, test } from './stage';

/** First in the library, whatever other stories put there. */
async function atTheTop({ articleId }: SampleQuiz): Promise<void> {
  await db.articleVersion.updateMany({ where: { articleId }, data: { publishedOn: '2026-11-27' } });
}

test('a guest finds an article, reads it, and sees after each answer the words that prove it', async ({
  page,
  expectAccessible,
}) => {
  // A whole visit, with axe on each page of it.
  test.slow();
  const quiz = await aQuiz({ sample: withStimulus });
  await page.goto('/');
  await expectAccessible(page);
  await page.getByLabel('Cari kata').fill('asean sekretariat');
  await page.getByRole('combobox', { name: 'Bahasa' }).selectOption('id');
  await page.getByRole('button', { name: 'Cari' }).click();
  await expectAccessible(page);
  await page.locator(`a[href="/articles/${quiz.slug}"]`).click();

  await expect(page.getByRole('heading', { level: 1, name: 'ASEAN dalam tiga paragraf' })).toBeVisible();
  await expect(page.getByText('8 Agustus 2023')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Mulai kuis' }).click();

  await test.step('a date, typed in a date field', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pada tanggal berapa Piagam ASEAN mulai berlaku?');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Jawab' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Belum ada jawaban' })).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel('Tanggal').fill('2008-12-15');
    await page.getByRole('button', { name: 'Jawab' }).click();
    await expect(page.getByRole('heading', { name: 'Benar' })).toBeFocused();
    await expect(page.locator('mark#bukti')).toHaveText('Piagam ASEAN mulai berlaku pada 15 Desember 2008.');
    await expectAccessible(page);
  });

  await test.step('a wrong choice is told why it is wrong', async () => {
    await page.getByRole('link', { name: 'Berikutnya' }).click();
    await page.getByRole('radio', { name: 'Vietnam' }).check();
    await page.getByRole('button', { name: 'Jawab' }).click();
    await expect(page.getByRole('heading', { name: 'Belum tepat' })).toBeVisible();
    await expect(page.getByText('Vietnam menyusul pada 1995.', { exact: true })).toBeVisible();
    await expect(page.getByRole('definition').filter({ hasText: /^Brunei Darussalam$/ })).toBeVisible();
    await expect(page.locator('mark#bukti')).toBeInViewport();
    await expectAccessible(page);
  });

  await test.step('going back shows the answer, not the form', async () => {
    const second = page.url();
    await page.goBack();
    await expect(page).toHaveURL(/\/1$/);
    await expect(page.getByRole('heading', { name: 'Benar' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Jawab' })).toBeHidden();
    await page.goto(second.replace(/2$/, '3'));
  });

  await test.step('a number that cannot be read is asked again with what was typed', async () => {
    await page.getByLabel('Angka (dalam negara)').fill('banyak');
    await page.getByRole('button', { name: 'Jawab' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'tidak terbaca' })).toBeVisible();
    await expect(page.getByLabel('Angka (dalam negara)')).toHaveValue('banyak');
    await page.getByLabel('Angka (dalam negara)').fill('10 negara');
    await page.getByRole('button', { name: 'Jawab' }).click();
    await expect(page.getByRole('heading', { name: 'Benar' })).toBeVisible();
  });

  await test.step('a skipped item is named in the summary', async () => {
    await page.getByRole('link', { name: 'Berikutnya' }).click();
    await page.getByRole('link', { name: 'Lewati' }).click();
    await page.getByRole('radio', { name: 'Salah' }).check();
    await page.getByRole('button', { name: 'Jawab' }).click();
    await page.getByRole('link', { name: 'Ringkasan' }).click();
    await expect(page.getByText('1 dari 5 soal belum dijawab.')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Soal 4' }).click();
  });

  await test.step('what the article says before it is read with a question, and again with its proof', async () => {
    const before = page.getByRole('blockquote').filter({ hasText: 'ASEAN kini' });
    await expect(page.getByText('Dari artikel:')).toBeVisible();
    await expect(before).toHaveText('Vietnam menyusul pada 1995. ASEAN kini beranggotakan […].');
    await expect(before.getByRole('img', { name: 'bagian yang dihilangkan' })).toBeVisible();
    const asked = page.getByRole('heading', { level: 1, name: /^Sekretariat ASEAN/ });
    await expect(asked).toBeFocused();
    await expect(asked).toHaveAccessibleDescription(
      /^Dari artikel: ?Vietnam menyusul pada 1995\. ASEAN kini beranggotakan bagian yang dihilangkan/,
    );
    await expectAccessible(page);
    await page.getByRole('radio', { name: 'Jakarta' }).check();
    await page.getByRole('button', { name: 'Jawab' }).click();
    await expect(page.getByRole('heading', { name: 'Benar' })).toBeFocused();
    await expect(before).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Berikutnya' }).click();
    await page.getByRole('button', { name: 'Lihat hasil' }).click();
  });

  await test.step('the result names each fact known or missed', async () => {
    await expect(page.getByText('4 dari 5 benar')).toBeVisible();
    const facts = page.getByRole('region', { name: 'Fakta dari artikel ini' }).getByRole('listitem');
    await expect(facts.filter({ hasText: 'Diketahui' })).toHaveCount(4);
    await expect(facts.filter({ hasText: 'Terlewat' })).toContainText('Brunei Darussalam bergabung');
    await expect(page.locator('article mark, section mark')).toHaveCount(5);
    await expect(page.getByText('Dari artikel:')).toHaveCount(1);
    await expectAccessible(page);
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Soal 5' })
      .getByRole('link', { name: 'Lihat dalam artikel' })
      .click();
    await expect(page.locator('mark#bukti-5')).toBeInViewport();
  });

  await test.step('the library remembers; a new attempt begins anew', async () => {
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await expect(page.getByText('Soal 1 dari 5', { exact: true })).toBeVisible();
    await atTheTop(quiz);
    await page.goto('/');
    const card = page.getByRole('listitem').filter({ has: page.locator(`a[href="/articles/${quiz.slug}"]`) });
    await expect(card).toContainText('Lanjutkan: 0 dari 5 terjawab · Nilai terbaik 4 dari 5');
    await page.goto(`/articles/${quiz.slug}`);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Lanjutkan kuis' }).click();
    await expect(page.getByText('Soal 1 dari 5', { exact: true })).toBeVisible();
  });
});

test('with feedback at the end answers can be changed until the quiz is finished', async ({
  page,
  expectAccessible,
}) => {
  const quiz = await aQuiz();
  await begin(page, quiz, 'Di akhir kuis');
  await page.getByLabel('Tanggal').fill('2008-12-15');
  await page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
  await page.getByRole('radio', { name: 'Laos' }).check();
  await page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
  await expect(page.getByText('Soal 3 dari 5', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Sebelumnya' }).click();
  await expect(page.getByRole('radio', { name: 'Laos' })).toBeChecked();
  await expect(page.getByText('Belum tepat')).toBeHidden();
  await page.getByRole('radio', { name: 'Brunei Darussalam' }).check();
  await page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
  await page.getByRole('link', { name: 'Ringkasan' }).click();
  await expect(page.getByText('3 dari 5 soal belum dijawab. Soal yang kosong dihitung salah.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Selesai dan lihat hasil' }).click();
  await expect(page.getByText('2 dari 5 benar')).toBeVisible();
  await expect(page.getByText('Tidak dijawab')).toHaveCount(3);
  await expectAccessible(page);
});

test('a shared link leads to the article and its quiz; an unpublished or unknown one to a helpful page', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const teacher = await signIn('teacher');
  const [quiz, draft] = await Promise.all([
    aQuiz({ ownerId: teacher.userId }),
    aQuiz({ ownerId: teacher.userId, published: false }),
  ]);
  await page.context().clearCookies();
  await page.goto(`/quizzes/${quiz.code}`);
  await expect(page.getByRole('heading', { level: 1, name: 'ASEAN dalam tiga paragraf' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Mulai kuis' }).click();
  await expect(page.getByText('Soal 1 dari 5', { exact: true })).toBeVisible();
  for (const path of [
    `/quizzes/${draft.code}`,
    '/quizzes/tidak-ada',
    `/articles/${quiz.slug}`,
    '/articles/tidak-ada',
  ]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
  }
});

test('at 320 pixels nothing needs sideways scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const quiz = await aQuiz();
  const fits = async () =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth), page.url()).toBeLessThanOrEqual(320);
  await page.goto('/');
  await fits();
  await begin(page, quiz);
  await fits();
  await page.getByRole('link', { name: 'Lewati' }).click();
  await page.getByRole('radio', { name: 'Vietnam' }).check();
  await fits();
  await page.getByRole('button', { name: 'Jawab' }).click();
  await expect(page.getByRole('heading', { name: 'Belum tepat' })).toBeInViewport();
  await fits();
  await page.getByRole('link', { name: 'Lihat dalam artikel' }).click();
  await expect(page.locator('mark#bukti')).toBeInViewport();
  await page.goto(page.url().replace(/\/\d+(#.*)?$/, '/summary'));
  await fits();
  await page.getByRole('button', { name: 'Selesai dan lihat hasil' }).click();
  await expect(page.getByText('0 dari 5 benar')).toBeVisible();
  await fits();
});

test('a learner answers first, then reads, answers again, and sees what reading taught', async ({
  page,
  expectAccessible,
}) => {
  test.slow();
  const quiz = await aQuiz();
  await page.goto(`/articles/${quiz.slug}`);
  await page.getByLabel('Jawab dulu, lalu baca').check();
  await page.getByRole('button', { name: 'Mulai kuis' }).click();
  await expect(page.getByText('Sebelum membaca: jawab yang Anda tahu')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Baca lagi artikelnya' })).toBeHidden();
  await page.getByLabel('Tanggal').fill('1999-01-01');
  await page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
  await expect(page.getByText('Soal 2 dari 5', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Ringkasan' }).click();
  await page.getByRole('button', { name: 'Selesai menjawab, baca artikelnya' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sekarang baca artikelnya' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Jawab sekali lagi' }).first().click();
  await expect(page.getByText('Sesudah membaca: jawab sekali lagi.')).toBeVisible();
  await expect(page.getByLabel('Tanggal')).toHaveValue('');
  await page.getByLabel('Tanggal').fill('2008-12-15');
  await page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
  await expect(page.getByText('Soal 2 dari 5', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Ringkasan' }).click();
  await page.getByRole('button', { name: 'Selesai dan lihat hasil' }).click();
  await expect(page.getByRole('heading', { name: 'Yang diajarkan bacaan' })).toBeVisible();
  await expect(page.getByText('Sebelum membaca 0 dari 5, sesudahnya 1 dari 5.')).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: 'Piagam ASEAN' });
  await expect(row.getByRole('cell')).toHaveText(['Terlewat', 'Diketahui']);
  await expectAccessible(page);
});
