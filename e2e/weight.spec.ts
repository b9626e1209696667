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

/** A further quiz is weighed as one of so many questions, whatever the generator makes of its article. */
const asOf = 5;

test('a further quiz, from its article to its result, is within the budget of five questions', async ({ open }) => {
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
  const place = page.getByText(/^Soal \d+ dari \d+$/);
  await expect(place).toHaveText(/^Soal 1 dari /);
  const count = Number((await place.textContent())?.split(' ').at(-1));
  expect(count).toBeGreaterThanOrEqual(asOf);
  const opening = (await scale.taken()).bytes;
  const steps: number[] = [];
  for (let number = 1; number <= count; number += 1) {
    await expect(page.getByText(`Soal ${number} dari ${count}`, { exact: true })).toBeVisible();
    await answerAnyhow(page);
    await expect(page.locator('#bukti').first()).toBeAttached();
    await (number < count
      ? page.getByRole('link', { name: 'Berikutnya' })
      : page.getByRole('button', { name: 'Lihat hasil' })
    ).click();
    steps.push((await scale.taken()).bytes);
  }
  await expect(page).toHaveURL(/\/result$/);
  const result = steps.pop() ?? 0;
  const each = steps.reduce((sum, bytes) => sum + bytes, 0) / steps.length;
  const total = opening + (asOf - 1) * each + result;
  const told = `to the first question ${kib(opening)}, then ${kib(each)} a question of ${count}, to the result ${kib(result)}`;
  test.info().annotations.push({ type: 'a further quiz', description: `${kib(total)}: ${told}` });
  expect(total, overBudget(told, total, budget.furtherQuizBytes)).toBeLessThanOrEqual(budget.furtherQuizBytes);
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
