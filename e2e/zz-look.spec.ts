import { aQuiz } from '../prisma/seed/factories';
import { tenKinds } from '../prisma/seed/ten-kinds';
import { test } from './stage';
test('look', async ({ page, signIn }) => {
  const { userId } = await signIn('teacher', 'Sari');
  const { quizId } = await aQuiz({ ownerId: userId, sample: tenKinds });
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/teach/quizzes/${quizId}/export`);
    for (const one of await page.locator('summary').filter({ hasText: 'Cara memakai' }).all()) await one.click();
    await page.screenshot({ path: `/tmp/decks-export-${width}.png`, fullPage: true });
  }
});
