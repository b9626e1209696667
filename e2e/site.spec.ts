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

test.describe('a page that throws', () => {
  test.use({ expectedPageError: /\/: thrown by the story$/ });

  test('is told to the story, in a context of its own too', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL });
    const page = await context.newPage();
    await page.goto('/');
    const told = context.waitForEvent('weberror');
    await page.evaluate(() => reportError(new Error('thrown by the story')));
    await told;
    await context.close();
  });
});

test('an unknown address gets a helpful page', async ({ page, expectAccessible }) => {
  const response = await page.goto('/no/such/page');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Halaman ini tidak ada');
  await expectAccessible(page);
});

test('every page carries a policy that only its own scripts pass', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) refused.push(message.text());
  });
  const response = await page.goto('/');
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]+' 'strict-dynamic';/);
  await page.getByRole('link', { name: 'Kemajuan' }).click();
  expect(refused).toEqual([]);
});
