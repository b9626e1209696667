import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { aPerson, type Person } from '../prisma/seed/factories';
import { sessionCookieOf } from '../prisma/seed/session';

// What every story shares: people with accounts, signed in by writing the session instead of typing into the form.

type Stage = {
  /**
   * What a page of the story is expected to throw, or to say of a hydration that failed: then one has to. Set by `test.use`; without it any such error fails the story when it ends,
   * in whatever browser context of the story.
   */
  expectedPageError: RegExp | undefined;
  noPageErrors: undefined;
  /** Signs a new person in on this page and answers who it is. */
  signIn: (role: 'learner' | 'teacher' | 'admin', name?: string) => Promise<Person>;
  /** No violation of WCAG 2.2 A or AA on the page as it is. */
  expectAccessible: (page: Page) => Promise<void>;
};

/** Signs someone in by writing the session into a browser; who was signed in there before no longer is. `url` is that of the app. */
export async function signInAs(context: BrowserContext, userId: string, url = ''): Promise<void> {
  const cookie = await sessionCookieOf(userId);
  await context.addCookies([{ ...cookie, url, httpOnly: true, sameSite: 'Lax' }]);
}

export const test = base.extend<Stage>({
  expectedPageError: [undefined, { option: true }],
  noPageErrors: [
    async ({ browser, expectedPageError }, use) => {
      const errors: string[] = [];
      const watch = (context: BrowserContext) =>
        context.on('weberror', (webError) => {
          errors.push(`${webError.page()?.url() ?? 'a page'}: ${webError.error().message}`);
        });
      browser.on('context', watch);
      await use(undefined);
      browser.off('context', watch);
      const unexpected = errors.filter((error) => !expectedPageError?.test(error));
      expect(unexpected, 'errors that pages of this story threw').toEqual([]);
      if (expectedPageError) expect(errors, 'the error that this story expects').not.toEqual([]);
    },
    { auto: true },
  ],
  signIn: async ({ context, baseURL }, use) => {
    await use(async (role, name) => {
      const person = await aPerson(role, name);
      await signInAs(context, person.userId, baseURL);
      return person;
    });
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern even when nothing is taken.
  expectAccessible: async ({}, use) => {
    await use(async (page) => {
      // After a soft navigation Next sets the title a moment after the page.
      await expect(page).toHaveTitle(/./);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      const named = violations.map(
        ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`,
      );
      expect(named, `axe on ${page.url()}`).toEqual([]);
    });
  },
});

export { expect };
