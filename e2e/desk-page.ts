import { expect, type Page } from '@playwright/test';
import { db } from '../lib/db';
import { aQuiz } from '../prisma/seed/factories';
import { tenKinds } from '../prisma/seed/ten-kinds';

// What the stories of the review desk share beside `review-page.ts`.

/** A draft with an item of each kind, none decided yet. */
export async function aDraft(ownerId: string) {
  const quiz = await aQuiz({ ownerId, published: false, sample: tenKinds });
  await db.decision.deleteMany({ where: { item: { versionId: quiz.versionId } } });
  return quiz;
}

/** The button that takes back the last step, which it names. */
export const undo = (page: Page, step: string) => page.getByRole('button', { name: `Urungkan: ${step}` });

/** Once the list of keys answers to its own key, all of them work: what is pressed before the scripts run is lost. */
export async function keysWork(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(page.getByText('soal berikutnya')).toBeVisible({ timeout: 500 });
  }).toPass();
}
