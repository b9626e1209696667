import { db } from '../lib/db';
import { aQuiz } from '../prisma/seed/factories';
import { expect, test } from './stage';

test('a month, a year and a typed gap have fields that fit; in English the article stays Indonesian', async ({
  page,
  expectAccessible,
}) => {
  const quiz = await aQuiz();
  const [month, year, , typed] = quiz.items.map(({ id }) => id);
  await db.item.update({ where: { id: month ?? '' }, data: { date: '2008-12', key: 'Desember 2008' } });
  await db.choice.deleteMany({ where: { itemId: { in: [year ?? '', typed ?? ''] } } });
  await db.item.update({ where: { id: year ?? '' }, data: { kind: 'date', date: '1984', key: '1984' } });
  await page.goto('/');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Read the news, remember the facts.' })).toBeVisible();
  await page.goto(`/articles/${quiz.slug}`);
  await page.getByRole('button', { name: 'Take the quiz' }).click();
  const answer = page.getByRole('button', { name: 'Answer', exact: true });
  const next = page.getByRole('link', { name: 'Next', exact: true });

  await expect(page.locator('h1 [lang=id]')).toHaveText('Pada tanggal berapa Piagam ASEAN mulai berlaku?');
  await page.getByLabel('Year').fill('2008');
  await answer.click();
  await expect(page.getByRole('alert').filter({ hasText: 'The date is not complete.' })).toBeVisible();
  await expect(page.getByLabel('Year')).toHaveValue('2008');
  await expectAccessible(page);
  await page.getByLabel('Month').selectOption('December');
  await answer.click();
  await expect(page.getByRole('heading', { name: 'Right' })).toBeVisible();

  await next.click();
  await page.getByLabel('Year').fill('1985');
  await answer.click();
  await expect(page.getByRole('heading', { name: 'Not quite' })).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: /^1985$/ })).toBeVisible();

  await page.goto(page.url().replace(/\/\d+(#.*)?$/, '/4'));
  await expect(page.getByRole('img', { name: 'the gap' })).toBeVisible();
  await page.getByLabel('Your answer').fill('JAKARTA.');
  await expectAccessible(page);
  await answer.click();
  await expect(page.getByRole('heading', { name: 'Right' })).toBeVisible();
});

test('in another tab, a second answer and an answer after the end are refused and told', async ({ page, context }) => {
  const quiz = await aQuiz();
  await page.goto(`/articles/${quiz.slug}`);
  await page.getByRole('button', { name: 'Mulai kuis' }).click();
  await page.getByRole('link', { name: 'Lewati' }).click();
  await expect(page.getByText('Soal 2 dari 5', { exact: true })).toBeVisible();
  const stale = await context.newPage();
  await stale.goto(page.url());
  await page.getByRole('radio', { name: 'Laos' }).check();
  await page.getByRole('button', { name: 'Jawab' }).click();
  await expect(page.getByRole('heading', { name: 'Belum tepat' })).toBeVisible();
  await stale.getByRole('radio', { name: 'Brunei Darussalam' }).check();
  await stale.getByRole('button', { name: 'Jawab' }).click();
  await expect(stale.getByRole('alert').filter({ hasText: 'sudah dijawab' })).toBeVisible();
  await stale.getByRole('link', { name: 'Lihat jawaban yang tersimpan' }).click();
  await expect(stale.getByRole('heading', { name: 'Belum tepat' })).toBeVisible();

  await stale.goto(page.url().replace(/\/\d+(#.*)?$/, '/3'));
  await page.goto(page.url().replace(/\/\d+(#.*)?$/, '/summary'));
  await page.getByRole('button', { name: 'Selesai dan lihat hasil' }).click();
  await expect(page.getByText('0 dari 5 benar')).toBeVisible();
  await stale.getByLabel('Angka (dalam negara)').fill('10');
  await stale.getByRole('button', { name: 'Jawab' }).click();
  await expect(stale.getByRole('alert').filter({ hasText: 'sudah selesai' })).toBeVisible();
});
