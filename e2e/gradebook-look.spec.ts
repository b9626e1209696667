import { aFullClass } from '../prisma/seed/gradebook';
import { test } from './stage';

test('look', async ({ page, signIn }) => {
  test.slow();
  const teacher = await signIn('teacher', 'Budi');
  const { classId } = await aFullClass(teacher.userId, { pupils: 40, assignments: 60 });
  for (const [width, height] of [
    [1280, 900],
    [360, 740],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (let i = 0; i < 3; i++) {
      const t = performance.now();
      const response = await page.goto(`/classes/${classId}/gradebook`);
      const body = await response?.body();
      console.log(
        width,
        'ms',
        Math.round(performance.now() - t),
        'bytes',
        body?.length,
        JSON.stringify(response?.request().timing()),
      );
    }
    await page.screenshot({ path: `/tmp/gbshots/book-${width}.png` });
    await page
      .locator('section[tabindex]')
      .first()
      .evaluate((el) => el.scrollTo(900, 600));
    await page.waitForTimeout(300);
    await page.screenshot({ path: `/tmp/gbshots/book-${width}-scrolled.png`, fullPage: true });
  }
});
