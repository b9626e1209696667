import type { Page } from '@playwright/test';
import { aQuiz } from '../prisma/seed/factories';
import { tenKinds } from '../prisma/seed/ten-kinds';
import { expect } from './stage';

// What the stories of a learner who meets every kind of item share.

export const kolombo = 'Konferensi Kolombo';
export const bogor = 'Pertemuan lima perdana menteri di Bogor';
export const pembukaan = 'Pembukaan Konferensi Asia Afrika';
export const nonblok = 'Konferensi pertama Gerakan Nonblok';

/** Begins the quiz of ten kinds with feedback after each answer; answers its code. */
export async function begin(page: Page): Promise<string> {
  const quiz = await aQuiz({ sample: tenKinds });
  await page.goto(`/quizzes/${quiz.code}`);
  await page.getByRole('button', { name: 'Mulai kuis' }).click();
  await expect(page.getByText('Soal 1 dari 10', { exact: true })).toBeVisible();
  return quiz.code;
}

export const answer = (page: Page) => page.getByRole('button', { name: 'Jawab' }).click();
export const next = (page: Page) => page.getByRole('link', { name: 'Berikutnya' }).click();
export const verdict = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
export const fits = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
