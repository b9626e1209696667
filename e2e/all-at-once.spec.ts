import type { Page } from '@playwright/test';
import { db } from '../lib/db';
import { aQuiz } from '../prisma/seed/factories';
import { tenKinds } from '../prisma/seed/ten-kinds';
import { expect, test } from './stage';
import { fits } from './ten-kinds-page';

/** Begins the quiz of ten kinds with all questions on one page; answers the id of the attempt. */
async function begin(page: Page): Promise<string> {
  const quiz = await aQuiz({ sample: tenKinds });
  await page.goto(`/quizzes/${quiz.code}`);
  const all = page.getByRole('checkbox', { name: 'Tampilkan semua soal di satu halaman' });
  await expect(all).toBeHidden();
  await page.getByLabel('Di akhir kuis').check();
  await all.check();
  await page.getByRole('button', { name: 'Mulai kuis' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Semua soal' })).toBeVisible();
  return new URL(page.url()).pathname.split('/')[2] ?? '';
}

const item = (page: Page, words: string) => page.locator('[data-number]').filter({ hasText: words });
const stored = (attemptId: string) => db.answer.count({ where: { attemptId } });

test('every answer is saved as it is given, and one that is not is told beside its question', async ({
  page,
  context,
  expectAccessible,
}) => {
  test.slow();
  const attemptId = await begin(page);
  await expect(page.getByText('0 dari 10 jawaban tersimpan')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Turunkan/ }).first()).toBeVisible();
  await expectAccessible(page);

  await test.step('a choice, at once; a number, when its field is left', async () => {
    const place = page.locator('[data-number="1"]');
    await place.getByRole('radio', { name: 'Gedung Merdeka' }).check();
    await expect(place.getByText('Tersimpan.')).toBeVisible();
    const number = page.locator('[data-number="6"]');
    await number.getByRole('textbox').fill('16');
    await expect(number.getByText('Belum tersimpan.')).toBeVisible();
    expect(await stored(attemptId)).toBe(1);
    await page.keyboard.press('Tab');
    await expect(number.getByText('Tersimpan.', { exact: true })).toBeVisible();
    await expect(page.getByText('2 dari 10 jawaban tersimpan').first()).toBeVisible();
    expect(await stored(attemptId)).toBe(2);
  });

  await test.step('an order, when a step is moved; several choices, as they are ticked and taken back', async () => {
    await page
      .getByRole('button', { name: /^Turunkan/ })
      .first()
      .click();
    await expect(page.locator('[data-number="8"]').getByText('Tersimpan.', { exact: true })).toBeVisible();
    const several = page.locator('[data-number="2"]');
    await several.getByRole('checkbox', { name: 'India' }).check();
    await expect(several.getByText('Tersimpan.', { exact: true })).toBeVisible();
    await several.getByRole('checkbox', { name: 'India' }).uncheck();
    await expect(several.getByText('Belum ada jawaban')).toContainText('Jawaban sebelumnya tetap tersimpan.');
    await several.getByRole('checkbox', { name: 'Pakistan' }).check();
    await expect(several.getByText('Tersimpan.', { exact: true })).toBeVisible();
    const { response } = await db.answer.findFirstOrThrow({
      where: { attemptId, item: { kind: 'multiple-response' } },
    });
    expect(JSON.parse(response)).toEqual(['Pakistan']);
  });

  await test.step('without a network it says so, warns, and saves by itself afterwards', async () => {
    const place = page.locator('[data-number="3"]');
    await context.setOffline(true);
    await place.getByRole('radio', { name: 'Salah' }).check();
    await expect(place.getByText('Belum tersimpan. Periksa sambungan internet')).toBeVisible();
    await expectAccessible(page);
    let asked = '';
    page.once('dialog', (dialog) => {
      asked = dialog.message();
      return dialog.dismiss();
    });
    await page.getByRole('link', { name: 'Pustaka' }).click();
    expect(asked).toContain('belum tersimpan');
    await expect(page).toHaveURL(/\/all$/);
    await place.getByRole('button', { name: 'Coba lagi' }).click();
    await expect(place.getByText('Belum tersimpan. Periksa sambungan internet')).toBeVisible();
    await context.setOffline(false);
    await expect(place.getByText('Tersimpan.', { exact: true })).toBeVisible();
    expect(await stored(attemptId)).toBe(5);
  });

  await test.step('what is saved is there again, one by one and all at once', async () => {
    await page.getByRole('link', { name: 'Kerjakan satu per satu' }).click();
    await expect(page.getByText('Soal 4 dari 10', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'Sebelumnya' }).click();
    await expect(page.getByRole('radio', { name: 'Salah' })).toBeChecked();
    await page.getByRole('link', { name: 'Semua soal di satu halaman' }).click();
    await expect(page.locator('[data-number="6"]').getByRole('textbox')).toHaveValue('16');
    await expect(page.getByText('5 dari 10 jawaban tersimpan').first()).toBeVisible();
    await page.setViewportSize({ width: 320, height: 640 });
    await fits(page);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  await test.step('an answer that cannot be kept holds the way to the summary', async () => {
    const match = page.locator('[data-number="9"]');
    await match.getByLabel('Roeslan Abdulgani').selectOption('sekretaris jenderal');
    await expect(match.getByText('Jawaban belum lengkap')).toBeVisible();
    await page.getByRole('button', { name: 'Simpan dan lihat ringkasan' }).click();
    await expect(match.getByText('Jawaban belum lengkap')).toBeFocused();
    await match.getByLabel('Jawaharlal Nehru').selectOption('Presiden Mesir');
    await match.getByLabel('Ali Sastroamidjojo').selectOption('pemimpin sidang');
    await expect(match.getByText('Tersimpan.', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Simpan dan lihat ringkasan' }).click();
    await expect(page.getByText('4 dari 10 soal belum dijawab')).toBeVisible();
  });
});

test('a question alone tells what is saved, to the eye and to the ear', async ({ page }) => {
  const quiz = await aQuiz();
  await page.goto(`/quizzes/${quiz.code}`);
  await page.getByLabel('Di akhir kuis').check();
  await page.getByRole('button', { name: 'Mulai kuis' }).click();
  const bar = page.getByRole('progressbar', { name: '0 dari 5 soal terjawab' });
  await expect(bar).toHaveJSProperty('position', 0);
  // The region must be there before it speaks.
  const told = page.locator('p[role=status].sr-only');
  await expect(told).toHaveText('');
  const node = await told.elementHandle();
  await page.getByLabel('Tanggal').fill('2008-12-15');
  await page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
  await expect(page.getByText('Soal 2 dari 5', { exact: true })).toBeVisible();
  await expect(told).toHaveText('1 dari 5 jawaban tersimpan.');
  expect(await node?.evaluate((element) => element.isConnected)).toBe(true);
  await expect(page.getByRole('progressbar')).toHaveJSProperty('position', 0.2);
});

test('where each answer tells its key at once there is no page of all', async ({ page }) => {
  const quiz = await aQuiz();
  await page.goto(`/quizzes/${quiz.code}`);
  await page.getByRole('button', { name: 'Mulai kuis' }).click();
  await expect(page.getByText('Soal 1 dari 5', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Semua soal di satu halaman' })).toBeHidden();
  await page.goto(page.url().replace(/\d+$/, 'all'));
  await expect(page).toHaveURL(/\/1$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all answers are sent at once; what is not right in form comes back, the rest is kept', async ({ page }) => {
    const attemptId = await begin(page);
    await page.getByRole('radio', { name: 'Gedung Merdeka' }).check();
    await page.getByRole('checkbox', { name: 'India' }).check();
    await page.locator('[data-number="6"]').getByRole('textbox').fill('banyak');
    await page.getByLabel('Roeslan Abdulgani').selectOption('sekretaris jenderal');
    await page.getByRole('button', { name: 'Simpan dan lihat ringkasan' }).click();
    await expect(item(page, 'Roeslan Abdulgani').getByText('Jawaban belum lengkap')).toBeVisible();
    await expect(page.getByText('Angka itu tidak terbaca')).toBeVisible();
    await expect(page.locator('[data-number="6"]').getByRole('textbox')).toHaveValue('banyak');
    await expect(page.getByLabel('Roeslan Abdulgani')).toHaveValue('sekretaris jenderal');
    await expect(page.getByRole('radio', { name: 'Gedung Merdeka' })).toBeChecked();
    await expect(page.getByText('2 dari 10 jawaban tersimpan').first()).toBeVisible();
    expect(await stored(attemptId)).toBe(2);

    await page.locator('[data-number="6"]').getByRole('textbox').fill('16');
    await page.getByLabel('Roeslan Abdulgani').selectOption('');
    await page.getByRole('button', { name: 'Simpan dan lihat ringkasan' }).click();
    await expect(page.getByText('7 dari 10 soal belum dijawab')).toBeVisible();
    expect(await stored(attemptId)).toBe(3);
  });
});
