import { db } from '../lib/db';
import { aQuiz } from '../prisma/seed/factories';
import { begin } from './quiz-page';
import { expect, test } from './stage';

// What was answered and not sent by the button: one question a screen.

test('with feedback at the end an answer is kept as it is given: a choice, what is typed, and what was chosen after that', async ({
  page,
}) => {
  const quiz = await aQuiz();
  await begin(page, quiz, 'Di akhir kuis');
  const kept = page.getByText('Jawaban tersimpan.', { exact: true });
  await page.getByRole('link', { name: 'Lewati' }).click();
  await page.getByRole('radio', { name: 'Laos' }).check();
  await expect(kept).toBeVisible();
  await page.getByRole('radio', { name: 'Vietnam' }).check();
  await expect(kept).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Vietnam' })).toBeChecked();
  await expect(kept).toBeHidden();
  await page.getByRole('radio', { name: 'Laos' }).check();
  await expect(kept).toBeVisible();
  await page.getByRole('radio', { name: 'Vietnam' }).check();
  await expect(kept).toBeVisible();
  await page.getByRole('link', { name: 'Berikutnya' }).click();
  await page.getByLabel('Angka').fill('sepuluh');
  await expect(kept).toBeVisible();
  await page.getByLabel('Angka').fill('entah');
  await expect(kept).toBeHidden();
  await page.getByLabel('Angka').fill('10');
  // Left at once: the field is left, so what stands in it is sent.
  await page.getByRole('link', { name: 'Sebelumnya' }).click();
  await page.getByRole('link', { name: 'Sebelumnya' }).click();
  await expect(page.getByRole('radio', { name: 'Vietnam' })).toBeChecked();
  await page.getByRole('link', { name: 'Ringkasan' }).click();
  await expect(page.getByText('3 dari 5 soal belum dijawab.')).toBeVisible();
  const answers = await db.answer.findMany({
    where: { attempt: { id: new URL(page.url()).pathname.split('/')[2] ?? '' } },
    orderBy: { item: { position: 'asc' } },
    select: { response: true },
  });
  expect(answers.map(({ response }) => response)).toEqual(['Vietnam', '10']);
});

test('where the first answer is final, one that was not sent is not left unasked, by touch either', async ({
  page,
}) => {
  const quiz = await aQuiz();
  await begin(page, quiz);
  await page.getByRole('link', { name: 'Lewati' }).click();
  await page.getByRole('radio', { name: 'Laos' }).check();
  await page.getByRole('link', { name: 'Lewati' }).click();
  await expect(page.getByText('Jawaban ini belum disimpan')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Laos' })).toBeChecked();
  await page.getByRole('link', { name: 'Lewati' }).click();
  await expect(page.getByText('Soal 3 dari 5', { exact: true })).toBeVisible();
});
