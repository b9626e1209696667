import type { Page } from '@playwright/test';

/** Answers the open item wrongly, whatever its kind: by the first choice, or by something that can be read. */
export async function answerWrong(page: Page, button: string): Promise<void> {
  await page.locator('#stem').waitFor();
  const form = page.locator('form', { has: page.getByRole('button', { name: button, exact: true }) });
  const choices = form.getByRole('radio');
  if ((await choices.count()) > 0) await choices.first().check();
  else {
    const isDate = (await form.getByText('Tanggal').count()) > 0;
    await form.locator('input[name=response]').fill(isDate ? '2001-02-03' : '77');
  }
  await form.getByRole('button', { name: button, exact: true }).click();
}
