import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContext, Page } from '@playwright/test';
import { advice, budget } from '../bench/pages/budget';
import { routeChunks } from '../bench/pages/route-chunks';
import { aVisit, type PageName, type Visit } from '../bench/pages/visit';
import { weigh } from './scale';
import { test as base, expect } from './stage';

// What a browser really loads, on the library as it is shipped. Service workers are blocked: what one stores for later is
// not what a page needs, and would be counted at random. `npm run bench:pages` shows the same pages in time.

const [first, further] = ['id-13-nihon-hidankyo', 'en-07-alphago-lee-sedol'];

/** `visit` opens a browser that has loaded nothing yet, as the guest. */
const test = base.extend<{ open: (visit: Visit) => Promise<Page> }>({
  open: async ({ browser, baseURL }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async ({ cookie }) => {
      const context = await browser.newContext({ baseURL, locale: 'id-ID', serviceWorkers: 'block' });
      contexts.push(context);
      await context.addCookies([{ ...cookie, url: baseURL ?? '' }]);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

const kib = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`;
const overBudget = (what: string, bytes: number, most: number) =>
  `${what}: ${kib(bytes)}, at most ${kib(most)}. ${advice}`;

for (const name of ['library', 'article', 'quiz', 'result'] satisfies PageName[]) {
  test(`the page "${name}", loaded for the first time, is within its budget`, async ({ open }) => {
    const visit = await aVisit(first);
    const page = await open(visit);
    const scale = await weigh(page);
    await page.goto(visit.paths[name], { waitUntil: 'load' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const { bytes, scriptBytes } = await scale.taken();
    test.info().annotations.push({ type: name, description: `${kib(bytes)}, of it scripts ${kib(scriptBytes)}` });
    expect(bytes, overBudget(name, bytes, budget.coldBytes)).toBeLessThanOrEqual(budget.coldBytes);
    // The scale is not stuck: the scripts that every page of Next loads have come, and little besides.
    const shared = routeChunks('/').shared.reduce(
      (sum, file) => sum + brotliCompressSync(readFileSync(file)).length,
      0,
    );
    expect(scriptBytes).toBeGreaterThan(shared);
    const own = scriptBytes - shared;
    expect(own, overBudget(`scripts of ours on ${name}`, own, budget.ownScriptBytes)).toBeLessThanOrEqual(
      budget.ownScriptBytes,
    );
  });
}

test('a further quiz of five questions, from its article to its result, is within its budget', async ({ open }) => {
  test.slow();
  const visit = await aVisit(first);
  const page = await open(visit);
  for (const path of Object.values(visit.paths)) await page.goto(path, { waitUntil: 'load' });
  // Words that no article of another story has.
  await page.goto('/?q=alphago+lee+sedol');
  const scale = await weigh(page);
  await scale.taken();
  await page.locator(`a[href="/articles/${further}"]`).click();
  await page.getByRole('button', { name: 'Mulai kuis' }).click();
  await expect(page.getByText('Soal 1 dari 5', { exact: true })).toBeVisible();
  let total = (await scale.taken()).bytes;
  const steps = [`to the first question ${kib(total)}`];
  for (let number = 1, more = true; more; number += 1) {
    await expect(page.getByText(`Soal ${number} dari 5`, { exact: true })).toBeVisible();
    await answerAnyhow(page);
    await expect(page.locator('#bukti').first()).toBeAttached();
    const next = page.getByRole('link', { name: 'Berikutnya' });
    more = await next.isVisible();
    await (more ? next : page.getByRole('button', { name: 'Lihat hasil' })).click();
    const { bytes } = await scale.taken();
    total += bytes;
    steps.push(`${number} ${kib(bytes)}`);
  }
  await expect(page).toHaveURL(/\/result$/);
  test.info().annotations.push({ type: 'a further quiz', description: `${kib(total)}: ${steps.join(', ')}` });
  expect(total, overBudget(steps.join(', '), total, budget.furtherQuizBytes)).toBeLessThanOrEqual(
    budget.furtherQuizBytes,
  );
});

/** Any answer that is taken, whatever is asked. */
async function answerAnyhow(page: Page): Promise<void> {
  const submit = page.getByRole('button', { name: 'Jawab', exact: true });
  const form = page.locator('form').filter({ has: submit });
  const marks = form.locator('input[type=radio], input[type=checkbox]');
  if ((await marks.count()) > 0) await marks.first().check();
  for (const list of await form.locator('select').all()) await list.selectOption({ index: 1 });
  for (const field of await form.locator('input:not([type=hidden], [type=radio], [type=checkbox])').all())
    await field.fill((await field.getAttribute('type')) === 'date' ? '2000-01-01' : '2000');
  await submit.click();
}
