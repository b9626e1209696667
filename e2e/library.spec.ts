import { randomUUID } from 'node:crypto';
import { db } from '../lib/db';
import { searchTextOf } from '../lib/search-text';
import { aQuiz, type SampleQuiz } from '../prisma/seed/factories';
import { expect, test } from './stage';

/** An article that only a word of its title finds; old, so that it stands behind those that other stories look for. */
async function anArticle(word: string, publishedOn: string, difficulty: number): Promise<SampleQuiz> {
  const quiz = await aQuiz();
  const { id, ...before } = await db.articleVersion.findFirstOrThrow({ where: { articleId: quiz.articleId } });
  const data = { title: `Karikó dan ${word}`, publishedOn };
  await db.articleVersion.update({
    where: { id },
    data: { ...data, searchText: searchTextOf({ ...before, ...data }) },
  });
  await db.item.updateMany({ where: { versionId: quiz.versionId }, data: { difficulty } });
  return quiz;
}

const aWord = () => `kata${randomUUID().replaceAll('-', '').slice(0, 10)}`;

for (const javaScriptEnabled of [true, false]) {
  test.describe(`JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('the library is narrowed by words, dates and difficulty, and the address holds it', async ({ page }) => {
      const word = aWord();
      const easy = await anArticle(word, '2001-05-01', 0.2);
      const hard = await anArticle(word, '2002-05-01', 0.6);
      await page.goto('/');
      await page.getByLabel('Cari kata').fill(`KARIKO ${word.toUpperCase()}`);
      await page.getByRole('button', { name: 'Cari' }).click();
      await expect(page.getByRole('status')).toHaveText('2 artikel');
      await page.getByText('Tanggal dan tingkat kesukaran').click();
      await page.getByLabel('Tingkat kesukaran').selectOption('hard');
      await page.getByRole('button', { name: 'Cari' }).click();
      await expect(page.getByRole('status')).toHaveText('1 artikel');
      await expect(page.locator(`a[href="/articles/${hard.slug}"]`)).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`q=.*${word}.*difficulty=hard`, 'i'));
      await page.getByLabel('Tingkat kesukaran').selectOption('');
      await page.getByLabel('Terbit sampai').fill('2001-12-31');
      await page.getByRole('button', { name: 'Cari' }).click();
      await expect(page.getByRole('status')).toHaveText('1 artikel');
      await expect(page.locator(`a[href="/articles/${easy.slug}"]`)).toBeVisible();
      await expect(page.getByLabel('Terbit sampai')).toHaveValue('2001-12-31');
      await page.getByLabel('Terbit dari').fill('2002-12-31');
      await page.getByRole('button', { name: 'Cari' }).click();
      await expect(page.getByText('keduanya sudah diurutkan')).toBeVisible();
      await expect(page.getByLabel('Terbit dari')).toHaveValue('2001-12-31');
      await expect(page.getByLabel('Terbit sampai')).toHaveValue('2002-12-31');
      await expect(page.getByRole('status')).toHaveText('1 artikel');
      // The English name of the topic "dunia"; a dash alone is no word.
      await page.goto(`/?q=${word} - world`);
      await expect(page.getByRole('status')).toHaveText('2 artikel');
    });
  });
}

test('twenty a page, with the filter kept; nothing found says what to do', async ({ page, expectAccessible }) => {
  test.slow();
  const word = aWord();
  for (let at = 0; at < 21; at += 1) await anArticle(word, '2001-05-01', 0.2);
  await page.goto(`/?q=${word}`);
  await expect(page.getByRole('status')).toHaveText('21 artikel');
  await expect(page.getByRole('heading', { level: 2, name: word })).toHaveCount(20);
  await expectAccessible(page);
  await page.getByRole('navigation', { name: 'Halaman pustaka' }).getByRole('link', { name: 'Berikutnya' }).click();
  await expect(page.getByText('Halaman 2 dari 2')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: word })).toHaveCount(1);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByText('Tanggal dan tingkat kesukaran').click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expectAccessible(page);
  await page.goto(`/?q=${word}&from=2002-01-01`);
  await expect(page.getByText('Coba kata yang lebih sedikit')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Lihat semua artikel' }).click();
  await expect(page).toHaveURL(/\/$/);
});
