import { aGuest, anAttempt, aQuiz } from '../prisma/seed/factories';
import { tenKinds } from '../prisma/seed/ten-kinds';
import { type Look, pages, routesOfApp } from './every-page';
import { expectFits, expectForcedColours, expectStructure, expectTargets } from './page-laws';
import { test as base, expect } from './stage';

// Every page of the app, as those who meet it meet it. What the looks are is in e2e/every-page.ts.

const test = base.extend<{ enter: (as: Look['as']) => Promise<{ readonly userId: string }> }>({
  enter: async ({ context, baseURL, signIn }, use) => {
    await use(async (as) => {
      if (as === 'visitor') return { userId: '' };
      if (as !== 'guest') return signIn(as);
      const { userId, token } = await aGuest();
      await context.addCookies([{ name: 'fakta-guest', value: token, url: baseURL ?? '' }]);
      return { userId };
    });
  },
});

test('every page has a row in the table', () => {
  const routes = routesOfApp();
  const missing = routes.filter((route) => !(route in pages));
  expect(missing, 'Pages that nobody looks at: give each a row in `pages` of e2e/every-page.ts.').toEqual([]);
  expect(
    Object.keys(pages).filter((route) => !routes.includes(route)),
    'Rows without a page: take them out.',
  ).toEqual([]);
});

for (const [route, looks] of Object.entries(pages)) {
  for (const { state, as, path, first, leadsTo } of looks) {
    test(`${route}${state ? ` (${state})` : ''}, as ${as}`, async ({ page, enter, expectAccessible }) => {
      test.slow();
      const address = await path(await enter(as));
      const response = await page.goto(address);
      expect(response?.status(), address).toBe(200);
      // A page that leads elsewhere is looked at there, by the row of that page.
      if (leadsTo) return expect(page).toHaveURL(leadsTo);
      expect(new URL(page.url()).pathname).toBe(new URL(address, page.url()).pathname);
      await first?.(page);
      await expectStructure(page);
      await expectAccessible(page);
      await expectTargets(page);
      await expectForcedColours(page);
      // 1280 px wide at 200 % and at 400 %.
      for (const [zoom, width, height] of [
        [200, 640, 512],
        [400, 320, 256],
      ] as const) {
        await page.setViewportSize({ width, height });
        await expectFits(page, `at ${zoom} %`);
      }
      await expectTargets(page);
      await page.setViewportSize({ width: 1280, height: 1024 });
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      await expectFits(page, 'text at 200 %');
    });
  }
}

test('a page that is not there has the same frame', async ({ page, expectAccessible }) => {
  await page.goto('/tidak/ada');
  await expectStructure(page);
  await expectAccessible(page);
});

test('in forced colours a choice and a verdict are told by more than colour', async ({ page, enter }) => {
  const { userId } = await enter('guest');
  const quiz = await aQuiz({ sample: tenKinds });
  await page.emulateMedia({ forcedColors: 'active' });
  const number = tenKinds.items.findIndex(({ kind }) => kind === 'multiple-choice') + 1;
  await page.goto(`/attempts/${await anAttempt(quiz, userId)}/${number}`);
  const choices = page.locator('form label').filter({ has: page.locator('input[name=response]') });
  const outlines = () => choices.evaluateAll((all) => all.map((each) => getComputedStyle(each).outlineStyle));
  expect(new Set(await outlines())).toEqual(new Set(['none']));
  await choices.first().click();
  const [chosen, ...others] = await outlines();
  expect(chosen).not.toBe('none');
  expect(new Set(others)).toEqual(new Set(['none']));

  await page.getByRole('button', { name: 'Jawab', exact: true }).click();
  const verdict = page.getByRole('heading', { level: 2, name: /^(Benar|Belum tepat)$/ });
  await expect(verdict).toBeVisible();
  await expect(verdict.locator('svg')).toBeVisible();
  expect(await verdict.evaluate((element) => getComputedStyle(element).borderLeftStyle)).toBe('solid');
});

test('each law finds what breaks it', async ({ page }) => {
  await page.setContent(`<html lang="id"><title>Fakta</title><main>
    <p style="width: 3000px">Lebar</p>
    <p style="width: 3em; overflow: hidden; white-space: nowrap">Terpotong di sini</p>
    <button style="width: 20px; height: 20px; padding: 0; border: 0; outline: none">x</button>
    <label style="display: block; min-height: 30px"><input type="radio" style="appearance: none">Satu</label>
  </main></html>`);
  await expect(expectStructure(page)).rejects.toThrow(/one h1/);
  await expect(expectFits(page, 'as it is')).rejects.toThrow(/scrolls sideways[\s\S]*sticks out[\s\S]*is cut off: <p/);
  await expect(expectTargets(page)).rejects.toThrow(/20 × 20: <button/);
  await expect(expectForcedColours(page)).rejects.toThrow(
    /shows no focus: <button[\s\S]*without edge or underline[\s\S]*looks the same: <input/,
  );
});
