import type { Page } from '@playwright/test';
import { expect } from './stage';

// What holds on every page, beside what axe sees. Each law answers what breaks it, as lines that name the element.

/** One h1, one main, a header, a footer, a navigation with a name, a title and a language (WCAG 1.3.1, 2.4.2, 3.1.1). */
export async function expectStructure(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/Fakta/);
  expect(await page.locator('html').getAttribute('lang')).toMatch(/^(id|en)$/);
  await expect(page.getByRole('heading', { level: 1 }), 'one h1').toHaveCount(1);
  await expect(page.getByRole('main'), 'one main').toHaveCount(1);
  await expect(page.getByRole('banner'), 'one header').toHaveCount(1);
  await expect(page.getByRole('contentinfo'), 'one footer').toHaveCount(1);
  await expect(page.getByRole('navigation', { name: /\S/ }).first()).toBeVisible();
}

/** Nothing sticks out sideways, and no words are cut off (WCAG 1.4.4, 1.4.10). */
export async function expectFits(page: Page, how: string): Promise<void> {
  const faults = await page.evaluate(() => {
    const root = document.documentElement;
    const named = (element: Element) => element.outerHTML.slice(0, 160);
    const inScroller = (element: Element) => {
      for (let at = element.parentElement; at && at !== root; at = at.parentElement)
        if (getComputedStyle(at).overflowX !== 'visible') return true;
      return false;
    };
    const all = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => element.checkVisibility());
    const wide = all.filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1 && !inScroller(element),
    );
    const cut = all.filter((element) => {
      const { overflowX, overflowY, position } = getComputedStyle(element);
      if (position === 'absolute' || element.matches('input, textarea, select')) return false;
      return (
        (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    });
    return [
      ...(root.scrollWidth > root.clientWidth
        ? [`the page scrolls sideways: ${root.scrollWidth - root.clientWidth} px`]
        : []),
      ...wide.slice(-3).map((element) => `sticks out: ${named(element)}`),
      ...cut.map((element) => `is cut off: ${named(element)}`),
    ];
  });
  expect(faults, how).toEqual([]);
}

/** Targets are 24 px at least each way; links within a line of text may be smaller (WCAG 2.5.8). */
export async function expectTargets(page: Page): Promise<void> {
  const small = await page.evaluate(() => {
    // A link whose `::after` is stretched over its row is pressed anywhere in the row.
    const stretchedOver = (element: Element) => {
      const { content, position } = getComputedStyle(element, '::after');
      if (content === 'none' || position !== 'absolute') return null;
      let row = element.parentElement;
      while (row && getComputedStyle(row).position === 'static') row = row.parentElement;
      return row;
    };
    const selector = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
    return [...document.body.querySelectorAll<HTMLElement>(selector)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((element) => {
        const { display, position, clipPath } = getComputedStyle(element);
        // The skip link is not there until it has the focus.
        if (position === 'absolute' && clipPath !== 'none') return false;
        const around = element.parentElement?.textContent?.trim() ?? '';
        return !(display === 'inline' && around.length > (element.textContent?.trim().length ?? 0));
      })
      .map((element) => ({
        element,
        box: (element.closest('label') ?? stretchedOver(element) ?? element).getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(
        ({ element, box }) =>
          `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 160)}`,
      );
  });
  expect(small, 'targets under 24 px').toEqual([]);
}

/** In forced colours: what has the focus shows it, what was chosen or judged is told by more than a colour, buttons have an edge (WCAG 1.4.1, 2.4.7). */
export async function expectForcedColours(page: Page): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  const faults = await page.evaluate(() => {
    const named = (element: Element) => element.outerHTML.slice(0, 160);
    const drawn = (style: string, width: string) => style !== 'none' && Number.parseFloat(width) > 0;
    const seen = (selector: string) =>
      [...document.body.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
    const unfocused = seen(
      'a[href], button:enabled, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]',
    ).filter((element) => {
      element.focus({ focusVisible: true } as FocusOptions);
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return document.activeElement !== element || !drawn(outlineStyle, outlineWidth);
    });
    const edgeless = seen('main button').filter((element) => {
      const { borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(element);
      return !drawn(borderTopStyle, borderTopWidth) && !textDecorationLine.includes('underline');
    });
    const marks = seen('main input[type=radio], main input[type=checkbox]');
    const unmarked = marks.filter((element) => getComputedStyle(element).appearance === 'none');
    return [
      ...unfocused.map((element) => `shows no focus: ${named(element)}`),
      ...edgeless.map((element) => `a button without edge or underline: ${named(element)}`),
      ...unmarked.map((element) => `chosen or not looks the same: ${named(element)}`),
    ];
  });
  expect(faults, 'forced colours').toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
}
