import type { Page } from '@playwright/test';
import { anAttempt, aQuiz } from '../prisma/seed/factories';
import { expect, test } from './stage';

test('a visitor reads what will stand here', async ({ page, expectAccessible }) => {
  await page.goto('/progress');
  await expect(page.getByRole('heading', { name: 'Belum ada yang dikerjakan' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ke pustaka' })).toHaveAttribute('href', '/');
  await expectAccessible(page);
});

test('a learner sees scores, topics, facts and what is still open', async ({ page, signIn, expectAccessible }) => {
  const { userId } = await signIn('learner');
  const { finished, open } = await takeQuizzes(userId);
  await page.goto('/progress');
  await expect(page.getByRole('definition')).toHaveText(['2', '5 dari 7', '3 dari 5']);

  const openLink = page.getByRole('link', { name: 'Lanjutkan ASEAN dalam tiga paragraf' });
  await expect(openLink).toHaveAttribute('href', `/attempts/${open}`);
  await expect(
    page.getByRole('img', { name: /Grafik nilai 2 kuis terakhir: yang pertama 20%, yang terakhir 80%/ }),
  ).toBeVisible();
  await page.getByText('Sebagai tabel').click();
  await expect(page.getByRole('table').getByRole('row')).toHaveText([/Nilai/, /1 Nov 2026.*20%/, /15 Nov 2026.*80%/]);
  await expect(page.getByRole('region', { name: 'Menurut topik' })).toContainText('5 dari 7 jawaban benar');

  await page.getByText('Goyah').click();
  await expect(page.getByText('Brunei Darussalam bergabung')).toBeVisible();
  const history = page.getByRole('region', { name: 'Riwayat kuis' });
  await expect(history.getByRole('listitem')).toHaveText([
    /15 November 2026.*80%.*4 dari 5/,
    /1 November 2026.*20%.*1 dari 5/,
  ]);
  await expect(history.getByRole('link').first()).toHaveAttribute('href', `/attempts/${finished[1]}/result`);
  await expectAccessible(page);
});

test('the page fits 320 px, all of it open', async ({ page, signIn, expectAccessible }) => {
  await takeQuizzes((await signIn('learner')).userId);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/progress');
  for (const summary of await page.locator('summary').all()) await summary.click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expectAccessible(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the chart is drawn and its table opens', async ({ page, signIn }) => {
    await takeQuizzes((await signIn('learner')).userId);
    await page.goto('/progress');
    await expect(page.getByRole('img', { name: /Grafik nilai/ })).toBeVisible();
    await page.getByText('Sebagai tabel').click();
    await expect(page.getByRole('table')).toBeVisible();
  });
});

test('the page speaks English to those who want it', async ({ page, signIn }) => {
  await takeQuizzes((await signIn('learner')).userId);
  await page.goto('/progress');
  await chooseEnglish(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Progress');
  await expect(page.getByRole('region', { name: 'By topic' })).toContainText('5 of 7 answers right');
});

async function chooseEnglish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
}

/** Two finished quizzes, two weeks apart, and one begun. */
async function takeQuizzes(userId: string): Promise<{ finished: readonly string[]; open: string }> {
  const quiz = await aQuiz();
  const first = await anAttempt(quiz, userId, { marks: [true, false], finishedAt: new Date('2026-11-01T03:00:00Z') });
  const second = await anAttempt(quiz, userId, {
    marks: [true, true, false, true, true],
    finishedAt: new Date('2026-11-15T03:00:00Z'),
  });
  const open = await anAttempt(quiz, userId, { marks: [true] });
  return { finished: [first, second], open };
}
