import { expect, type Page } from '@playwright/test';
import type { SampleQuiz } from '../prisma/seed/factories';

/** Begins a quiz of five questions from its article. */
export async function begin(page: Page, quiz: SampleQuiz, feedback = 'Setelah setiap soal'): Promise<void> {
  await page.goto(`/articles/${quiz.slug}`);
  await page.getByLabel(feedback).check();
  await page.getByRole('button', { name: 'Mulai kuis' }).click();
  await expect(page.getByText('Soal 1 dari 5', { exact: true })).toBeVisible();
}
