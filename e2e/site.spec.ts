import { expect, test } from './stage';

test('a visitor meets the library in Indonesian, and in English after choosing it', async ({
  page,
  expectAccessible,
}) => {
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('an unknown address gets a helpful page', async ({ page, expectAccessible }) => {
  const response = await page.goto('/no/such/page');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Halaman ini tidak ada');
  await expectAccessible(page);
});
