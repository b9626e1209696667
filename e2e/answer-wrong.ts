import type { Page } from '@playwright/test';

/** Answers the open item wrongly, whatever its kind: by the first choice, or by something that can be read. */
export async function answerWrong(page: Page, button: string): Promise<void> {
  await page.locator('#stem').waitFor();
  const form = page.locator('form', { has: page.getByRole('button', { name: button, exact: true }) });
  const [choices, several, matches] = [
    form.getByRole('radio'),
    form.getByRole('checkbox'),
    form.getByRole('combobox'),
  ] as const;
  const typed = form.locator(
    'input[name=response][type=text], input[name=response][type=date], input[name=response]:not([type])',
  );
  if ((await choices.count()) > 0) await choices.first().check();
  else if ((await several.count()) > 0) await several.first().check();
  else if ((await matches.count()) > 0)
    for (const [at, match] of (await matches.all()).entries()) await match.selectOption({ index: at + 1 });
  else if ((await typed.count()) > 0) {
    const isDate = (await form.getByText('Tanggal').count()) > 0;
    await typed.first().fill(isDate ? '2001-02-03' : '77');
  }
  await form.getByRole('button', { name: button, exact: true }).click();
}
