import type { Page } from '@playwright/test';
import { db } from '../lib/db';
import { aQuiz } from '../prisma/seed/factories';
import { tenKinds } from '../prisma/seed/ten-kinds';
import { expect, test } from './stage';

/** Presses Tab until the element has the focus, as a person without a mouse does. */
async function tabTo(page: Page, target: ReturnType<Page['getByRole']>): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

test('with the keyboard alone a guest takes a quiz from the library to the result', async ({ page }) => {
  const quiz = await aQuiz();
  // Day and month alike: date fields differ by machine in which comes first.
  await db.item.update({ where: { id: quiz.items[0]?.id ?? '' }, data: { date: '2008-12-12' } });
  // First in the library, whatever other stories put there.
  await db.articleVersion.updateMany({ where: { articleId: quiz.articleId }, data: { publishedOn: '2026-11-27' } });
  await page.goto('/');
  await tabTo(page, page.locator(`a[href="/articles/${quiz.slug}"]`));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Mulai kuis' })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Mulai kuis' }));
  await page.keyboard.press('Enter');

  const stem = page.getByRole('heading', { level: 1 });
  await expect(stem).toHaveText('Pada tanggal berapa Piagam ASEAN mulai berlaku?');
  await expect(stem).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Tanggal')).toBeFocused();
  await page.keyboard.type('12122008');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Benar' })).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(stem).toContainText('Negara mana');
  await expect(stem).toBeFocused();
  await expect(page.getByText('Pintasan: tekan 1–4 untuk memilih')).toBeVisible();
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.keyboard.press('3');
  await expect(page.getByRole('radio', { name: 'Laos' })).toBeChecked();
  await page.keyboard.press('2');
  await expect(page.getByRole('radio', { name: 'Brunei Darussalam' })).toBeChecked();
  await page.keyboard.press('9');
  await expect(page.getByRole('radio', { name: 'Brunei Darussalam' })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Benar' })).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(stem).toContainText('Berapa negara');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Belum ada jawaban' })).toBeVisible();
  await expect(page.getByLabel('Angka (dalam negara)')).toBeFocused();
  await page.keyboard.type('10');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Benar' })).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(stem).toContainText('Sekretariat');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Jakarta' })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Benar' })).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(stem).toContainText('Timor-Leste');
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Benar' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('5 dari 5 benar')).toBeVisible();
});

test('keys lead to the questions beside, leave no unsent answer unasked, and are listed in a dialog', async ({
  page,
  expectAccessible,
}) => {
  const quiz = await aQuiz();
  await page.goto(`/quizzes/${quiz.code}`);
  await page.getByRole('button', { name: 'Mulai kuis' }).click();
  await page.waitForURL(/\/attempts\/.+\/1$/);
  const stem = page.getByRole('heading', { level: 1 });
  await expect(stem).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await expect(stem).toContainText('Negara mana');
  await expect(stem).toBeFocused();
  await page.keyboard.press('n');
  await expect(stem).toContainText('Berapa negara');
  await page.getByLabel('Angka').focus();
  await page.keyboard.type('np?1');
  await expect(page.getByLabel('Angka')).toHaveValue('np?1');
  await page.getByLabel('Angka').fill('');
  await stem.focus();
  await page.keyboard.press('p');
  await expect(stem).toContainText('Negara mana');
  await expect(stem).toBeFocused();

  await page.keyboard.press('2');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio').nth(2)).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Jawaban ini belum disimpan')).toBeVisible();
  await expect(page.getByRole('radio').nth(2)).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(stem).toContainText('Berapa negara');

  await expect(stem).toBeFocused();
  await page.keyboard.press('Shift+?');
  const dialog = page.getByRole('dialog', { name: 'Daftar pintasan' });
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText('Ke soal sebelumnya');
  await expectAccessible(page);
  await page.keyboard.press('p');
  await page.keyboard.press('Tab');
  await expect(page.locator('main a:focus, main input:focus')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(stem).toBeFocused();
  await expect(stem).toContainText('Berapa negara');
  await page.getByRole('button', { name: 'Daftar pintasan' }).click();
  await dialog.getByRole('button', { name: 'Tutup' }).click();
  await expect(page.getByRole('button', { name: 'Daftar pintasan' })).toBeFocused();

  await page.getByRole('link', { name: 'Fakta' }).focus();
  await page.keyboard.press('n');
  await expect(stem).toContainText('Berapa negara');
});

test('a sentence is picked where it stands in the article, with the keyboard alone', async ({ page }) => {
  const quiz = await aQuiz({ sample: tenKinds });
  await page.goto(`/quizzes/${quiz.code}`);
  await page.getByRole('button', { name: 'Mulai kuis' }).click();
  await page.waitForURL(/\/attempts\/.+\/1$/);
  await page.goto(page.url().replace(/1$/, '10'));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('Dasasila Bandung, yang berisi sepuluh pokok')).toBeVisible();
  await page.keyboard.press('3');
  await expect(page.getByRole('radio', { name: /Semangat konferensi/ })).toBeChecked();
  await page.keyboard.press('ArrowUp');
  const picked = page.getByRole('radio', { name: /mencari persatuan/ });
  await expect(picked).toBeChecked();
  await expect(picked).toBeFocused();
  const frame = page.locator('label').filter({ has: picked });
  expect(await frame.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Belum tepat' })).toBeFocused();
});
