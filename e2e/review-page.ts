import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

// What the stories of the teacher see: the parts of the review page by role and label, and the article they paste.

export const file = readFileSync('content/articles/id-07-asean-1967.md', 'utf8');
export const body = file.replace(/^---\n[\s\S]*?\n---\n+/, '');

export const panel = (page: Page) => page.getByRole('region', { name: 'Penerbitan' });
export const cards = (page: Page) => page.getByRole('list', { name: 'Soal di samping buktinya' }).locator('> li');
export const card = (page: Page, number: number) => cards(page).nth(number - 1);
export const stem = (page: Page, number: number) => card(page, number).getByRole('heading');
export const act = (page: Page, number: number, name: string) =>
  card(page, number).getByRole('button', { name, exact: true });
export const progress = (page: Page) => panel(page).getByRole('status');

/** Opens the reasons, chooses one if told, and rejects. */
export async function reject(page: Page, number: number, reason?: string): Promise<void> {
  await card(page, number).getByText('Tolak…').click();
  if (reason) await card(page, number).getByLabel(reason).check();
  await act(page, number, 'Tolak soal ini').click();
}
