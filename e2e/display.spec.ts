import type { BrowserContext, Page } from '@playwright/test';
import { aQuiz } from '../prisma/seed/factories';
import { expect, test } from './stage';
import { fits } from './ten-kinds-page';

const look = (context: BrowserContext, baseURL: string | undefined, value: string) =>
  context.addCookies([{ name: 'fakta-display', value, url: baseURL ?? '' }]);

async function startQuiz(page: Page, code: string): Promise<void> {
  await page.goto(`/quizzes/${code}`);
  await page.getByRole('button', { name: 'Mulai kuis' }).click();
  await expect(page.getByText('Soal 1 dari 5', { exact: true })).toBeVisible();
}

const rootSize = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
const fontsAsked = (page: Page) => {
  const asked: string[] = [];
  page.on('request', (request) => request.resourceType() === 'font' && asked.push(request.url()));
  return asked;
};

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a person sets how Fakta looks, from any page, and sets it back', async ({ page, context }) => {
    const quiz = await aQuiz();
    const fonts = fontsAsked(page);
    await page.goto(`/quizzes/${quiz.code}`);
    await page.getByRole('link', { name: 'Tampilan' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Tampilan' })).toBeVisible();
    expect(fonts).toEqual([]);
    await page.getByRole('radio', { name: 'Besar', exact: true }).check();
    await page.getByRole('radio', { name: 'OpenDyslexic' }).check();
    await page.getByRole('radio', { name: 'Longgar' }).check();
    await page.getByRole('radio', { name: 'Gelap' }).check();
    await page.getByRole('button', { name: 'Simpan tampilan' }).click();
    await expect(page.getByText('Tampilan tersimpan.')).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Gelap' })).toBeChecked();
    await page.getByRole('link', { name: 'Kembali ke halaman tadi' }).click();
    await expect(page).toHaveURL(`/quizzes/${quiz.code}`);
    const html = page.locator('html');
    await expect(html).toHaveAttribute('data-size', 'large');
    await expect(html).toHaveAttribute('data-font', 'dyslexic');
    await expect(html).toHaveAttribute('data-spacing', 'wide');
    await expect(html).toHaveAttribute('data-theme', 'dark');
    await expect.poll(() => fonts.some((url) => url.endsWith('.woff2'))).toBe(true);

    await page.goto('/display');
    await page.getByRole('button', { name: 'Kembalikan seperti semula' }).click();
    await expect(page.getByRole('radio', { name: 'Biasa' }).first()).toBeChecked();
    await expect(html).not.toHaveAttribute('data-size');
    expect((await context.cookies()).find(({ name }) => name === 'fakta-display')?.value ?? '').toBe('');
  });

  test('the way back leads to a page of this site only', async ({ page }) => {
    for (const from of ['//example.com', '/\\example.com', 'https://example.com', 'javascript:alert(1)']) {
      await page.goto(`/display?saved=1&from=${encodeURIComponent(from)}`);
      await expect(page.getByRole('link', { name: 'Kembali ke halaman tadi' })).toHaveAttribute('href', '/');
    }
  });
});

test('a person sets the text size with JavaScript, and the page grows at once', async ({ page, expectAccessible }) => {
  await page.goto('/display');
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'Sangat besar' }).check();
  await page.getByRole('button', { name: 'Simpan tampilan' }).click();
  await expect(page.getByText('Tampilan tersimpan.')).toBeVisible();
  expect(await rootSize(page)).toBe('24px');
  await expect(page.getByRole('radio', { name: 'Sangat besar' })).toBeChecked();
  await page.getByRole('button', { name: 'Kembalikan seperti semula' }).click();
  await expect.poll(() => rootSize(page)).toBe('16px');
  await expect(page.getByRole('radio', { name: 'Sangat besar' })).not.toBeChecked();
});

for (const value of [
  'size=largest',
  'font=dyslexic',
  'spacing=wide',
  'theme=dark',
  'theme=light&contrast=high',
  'theme=dark&contrast=high',
  'size=largest&font=dyslexic&spacing=wide&contrast=high&motion=reduced&theme=dark',
]) {
  test(`with ${value} every page of a quiz stays accessible and fits a small screen`, async ({
    page,
    context,
    baseURL,
    expectAccessible,
  }) => {
    test.slow();
    const quiz = await aQuiz();
    await look(context, baseURL, value);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ['/', '/display', `/quizzes/${quiz.code}`]) {
      await page.goto(path);
      await expectAccessible(page);
      await fits(page);
    }
    await startQuiz(page, quiz.code);
    await page.getByLabel('Tanggal').fill('2008-12-16');
    await page.getByRole('button', { name: 'Jawab' }).click();
    await expect(page.getByRole('heading', { name: 'Belum tepat' })).toBeVisible();
    await expectAccessible(page);
    await fits(page);
    await page.getByRole('link', { name: 'Berikutnya' }).click();
    await page.getByRole('radio', { name: 'Laos' }).check();
    await expectAccessible(page);
    await fits(page);
  });
}

test.describe('with the colours of the device', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('the chosen answer, the focus and buttons are drawn by lines', async ({ page }) => {
    const quiz = await aQuiz();
    await startQuiz(page, quiz.code);
    await page.getByRole('link', { name: 'Lewati' }).click();
    const card = page.locator('label').filter({ hasText: 'Laos' });
    const outline = () => card.evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(await outline()).toBe('none');
    await page.getByRole('radio', { name: 'Laos' }).check();
    expect(await outline()).toBe('solid');
    const button = page.getByRole('button', { name: 'Jawab' });
    expect(await button.evaluate((element) => getComputedStyle(element).borderStyle)).toBe('solid');
    await button.click();
    await expect(page.getByRole('heading', { name: 'Belum tepat' })).toBeVisible();
    const [mark, ground] = await page
      .locator('mark#bukti')
      .evaluate((element) => [element, document.body].map((each) => getComputedStyle(each).backgroundColor));
    expect(mark).not.toBe(ground);
  });
});
