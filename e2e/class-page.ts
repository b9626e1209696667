import { expect, type Page } from '@playwright/test';

// What the stories of classes do more than once.

export async function makeClass(page: Page, name: string): Promise<void> {
  await page.goto('/classes');
  await page.getByLabel('Nama kelas').fill(name);
  await page.getByRole('button', { name: 'Buat kelas' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

export async function play(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mulai kuis' }).click();
  await page.getByLabel('Tanggal').fill('2008-12-15');
  await page.getByRole('button', { name: 'Jawab' }).click();
  await expect(page.getByRole('heading', { name: 'Benar' })).toBeVisible();
}

export async function enter(page: Page, code: string, nickname: string, given: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Kode kelas' }).fill(code);
  await page.getByLabel('Nama panggilan').fill(nickname);
  await page.getByLabel('PIN', { exact: true }).fill(given);
  await page.getByRole('button', { name: 'Masuk' }).click();
}

export async function fits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}
