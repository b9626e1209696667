import { type BrowserContext, devices, type Page } from '@playwright/test';
import { aVisit, type Visit } from '../bench/pages/visit';
import { test as base, expect } from './stage';

// On a phone the scripts of a page that is read start when it is touched: lib/later-scripts.ts.

const slug = 'id-13-nihon-hidankyo';
const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices['Pixel 7'];

type Opened = {
  readonly page: Page;
  readonly visit: Visit;
  /** Addresses of scripts of the build that were asked for so far. */
  readonly scripts: readonly string[];
  /** What the browser complained of. */
  readonly complaints: readonly string[];
};

/** `onPhone` opens a browser of a phone, with the cookie of a guest who has one attempt begun and one finished. */
const test = base.extend<{ onPhone: () => Promise<Opened> }>({
  onPhone: async ({ browser, baseURL }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const look = { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch };
      const context = await browser.newContext({ ...look, baseURL, locale: 'id-ID', serviceWorkers: 'block' });
      contexts.push(context);
      const visit = await aVisit(slug);
      await context.addCookies([{ ...visit.cookie, url: baseURL ?? '' }]);
      const page = await context.newPage();
      const [scripts, complaints]: [string[], string[]] = [[], []];
      page.on('request', (request) => {
        const { pathname } = new URL(request.url());
        if (/^\/_next\/static\/.*\.js$/.test(pathname)) scripts.push(pathname);
      });
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      return { page, visit, scripts, complaints };
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

const readAloud = (page: Page) => page.getByRole('button', { name: /^Bacakan/ });

for (const name of ['library', 'article', 'quiz', 'result'] as const) {
  test(`the page "${name}" asks a phone for no script until it is touched`, async ({ onPhone }) => {
    const { page, visit, scripts, complaints } = await onPhone();
    await page.goto(visit.paths[name], { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(scripts).toEqual([]);
    await page.touchscreen.tap(5, 5);
    await expect.poll(() => scripts.length).toBeGreaterThan(5);
    await page.waitForFunction(() => Object.keys(document).some((key) => key.startsWith('__reactContainer')));
    expect(complaints).toEqual([]);
  });
}

test('a phone that nobody touches starts them after five seconds', async ({ onPhone }) => {
  const { page, visit, scripts } = await onPhone();
  await page.clock.install();
  await page.goto(visit.paths.article, { waitUntil: 'networkidle' });
  await page.clock.runFor(3000);
  expect(scripts).toEqual([]);
  await page.clock.runFor(2000);
  await expect.poll(() => scripts.length).toBeGreaterThan(5);
  await expect(readAloud(page)).toBeVisible();
});

test('what the first touch does is done: a quiz is opened, a choice stays chosen and is answered', async ({
  onPhone,
}) => {
  const { page, visit, complaints } = await onPhone();
  await page.goto(visit.paths.article, { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: 'Lanjutkan' }).tap();
  await expect(page.getByText('Soal 1 dari', { exact: false })).toBeVisible();
  await page.goto(visit.paths.quiz, { waitUntil: 'networkidle' });
  const choice = page.locator('#question input[type=radio]').nth(1);
  await choice.tap();
  await expect(readAloud(page)).toBeVisible();
  await expect(choice).toBeChecked();
  await expect(choice).toBeFocused();
  await page.getByRole('button', { name: 'Jawab', exact: true }).tap();
  await expect(page.locator('#bukti').first()).toBeAttached();
  expect(complaints).toEqual([]);
});

test('scripts that do not come are asked for again at the next touch', async ({ onPhone }) => {
  const { page, visit } = await onPhone();
  await page.goto(visit.paths.article, { waitUntil: 'networkidle' });
  const one = '**/_next/static/chunks/turbopack-*.js';
  let refused = 0;
  await page.route(one, (route) => {
    refused += 1;
    return route.abort();
  });
  await page.touchscreen.tap(5, 5);
  await expect.poll(() => refused).toBe(1);
  await page.unroute(one);
  await page.touchscreen.tap(5, 5);
  await expect(readAloud(page)).toBeVisible();
});

test('who reads a question on a phone is not led to its head when scripts start', async ({ onPhone }) => {
  const { page, visit } = await onPhone();
  await page.goto(visit.paths.quiz, { waitUntil: 'networkidle' });
  await page.touchscreen.tap(5, 5);
  await expect(readAloud(page)).toBeVisible();
  await expect(page.locator('body')).toBeFocused();
});

test('what holds the place of the voice moves nothing when it comes', async ({ onPhone }) => {
  const { page, visit } = await onPhone();
  await page.goto(visit.paths.article, { waitUntil: 'networkidle' });
  const top = () => page.locator('#article').evaluate((article) => article.getBoundingClientRect().top + scrollY);
  const before = await top();
  await page.touchscreen.tap(5, 5);
  await expect(readAloud(page)).toBeVisible();
  expect(await top()).toBe(before);
});

test('a page with a form starts them at once, on a phone too, and so does every page elsewhere', async ({
  onPhone,
  page: desk,
}) => {
  const { page, visit, scripts } = await onPhone();
  await page.goto('/sign-in', { waitUntil: 'networkidle' });
  expect(scripts.length).toBeGreaterThan(5);
  await desk.goto(visit.paths.article, { waitUntil: 'networkidle' });
  await expect(readAloud(desk)).toBeVisible();
});
