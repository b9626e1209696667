import type { Page } from '@playwright/test';
import { addDays, dayOf } from '../core/review';
import { timeZone } from '../lib/time-zone';
import { anAttempt, aQuiz } from '../prisma/seed/factories';
import { aPast } from '../prisma/seed/past';
import { expect, test } from './stage';

test('a visitor reads what will stand here, and has no file', async ({ page, expectAccessible }) => {
  await page.goto('/progress');
  await expect(page.getByRole('heading', { name: 'Belum ada yang dikerjakan' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ke pustaka' })).toHaveAttribute('href', '/');
  await expectAccessible(page);
  for (const format of ['csv', 'json']) {
    expect((await page.request.get(`/api/account/progress/${format}`)).status()).toBe(401);
  }
});

test('a learner sees days, weeks, topics, scores and what is still open', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const { open } = await takeQuizzes((await signIn('learner')).userId);
  await page.goto('/progress');
  await expect(page.getByRole('definition').filter({ hasText: /\d/ })).toHaveText(['2', '71%', '1 dari 5']);
  await expect(page.getByRole('link', { name: 'Lanjutkan ASEAN dalam tiga paragraf' })).toHaveAttribute(
    'href',
    `/attempts/${open}`,
  );

  const days = page.getByRole('region', { name: 'Hari demi hari' });
  await expect(days.getByText('2 hari beruntun')).toBeVisible();
  await expect(days.getByText('Hari ini sudah terhitung.')).toBeVisible();
  await expect(days.getByRole('img', { name: /8 jawaban dalam 3 hari, dan 0 hari jeda/ })).toBeVisible();
  await days.getByText('Cara menghitung hari beruntun').click();
  await expect(days.getByText('Setiap 7 hari yang terhitung memberi satu jatah jeda.')).toBeVisible();

  const comparison = page.getByRole('region', { name: 'Dibandingkan dengan diri sendiri' });
  await expect(comparison.getByRole('row', { name: /^Ketepatan/ })).toHaveCount(1);
  const weeks = page.getByRole('region', { name: 'Minggu demi minggu' });
  await expect(weeks.getByRole('img', { name: /Grafik \d minggu\. Minggu ini: ketepatan/ })).toBeVisible();

  const topics = page.getByRole('region', { name: 'Menurut topik' });
  await expect(topics.getByRole('listitem')).toHaveText([/Dunia.*Ketepatan 71%.*7 jawaban.*Teringat 100%.*2 ulangan/]);
  await expect(topics.getByRole('link', { name: 'Angkanya sebagai tabel' })).toHaveAttribute(
    'href',
    '/progress/tables/topics',
  );
  await expect(page.getByRole('region', { name: 'Menurut media' }).getByRole('listitem')).toContainText(['Fakta']);

  const scores = page.getByRole('region', { name: 'Nilai dari waktu ke waktu' });
  await expect(scores.getByRole('img', { name: /yang pertama 20%, yang terakhir 80%/ })).toBeVisible();
  const history = page.getByRole('region', { name: 'Riwayat kuis' });
  await expect(history.getByRole('listitem')).toHaveText([/80%.*4 dari 5/, /20%.*1 dari 5/]);
  await expectAccessible(page);
});

test('facts are counted as they stand, and each count leads to their list', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  await takeQuizzes((await signIn('learner')).userId);
  await page.goto('/progress');
  const facts = page.getByRole('region', { name: 'Fakta Anda' });
  await expect(facts.getByRole('heading', { level: 3 })).toHaveText(['Terlupa 1', 'Goyah 3', 'Mantap 1', 'Dikuasai 0']);
  await facts.getByRole('link', { name: 'Lihat daftarnya: Goyah' }).click();
  await expect(page.getByRole('heading', { name: 'Fakta yang goyah' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(3);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Kembali ke kemajuan' }).click();
  await expect(page).toHaveURL(/\/progress#standings$/);
  expect((await page.goto('/progress/facts/lost'))?.status()).toBe(404);
});

test('each picture has its numbers as a table, a page of its own that fits 320 px', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  await takeQuizzes((await signIn('learner')).userId);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/progress');
  await page.getByRole('region', { name: 'Menurut topik' }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Menurut topik' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Dunia 71% dari 7 60% dari 5 100% dari 2/ })).toBeVisible();
  await page.getByRole('link', { name: 'Kembali ke kemajuan' }).click();
  await expect(page).toHaveURL(/\/progress#topics$/);
  for (const [table, head] of [
    ['activity', 'Sen'],
    ['standings', 'Terlupa'],
    ['weeks', 'Teringat'],
    ['outlets', 'Media'],
    ['scores', 'Artikel'],
  ] as const) {
    await page.goto(`/progress/tables/${table}`);
    await expect(page.getByRole('columnheader', { name: head, exact: true })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectAccessible(page);
  }
  await expect(page.getByRole('row')).toHaveText([/Nilai/, /20%/, /80%/]);
  expect((await page.goto('/progress/tables/lost'))?.status()).toBe(404);
});

test('a lost streak is told kindly, and the longest is kept', async ({ page, signIn }) => {
  const { userId } = await signIn('learner');
  const marks = [true];
  await aPast(userId, await aQuiz(), [
    { day: daysAgo(20), marks },
    { day: daysAgo(19), marks },
    { day: daysAgo(18), marks },
  ]);
  await page.goto('/progress');
  const days = page.getByRole('region', { name: 'Hari demi hari' });
  await expect(days.getByText('Belum ada deretan hari')).toBeVisible();
  await expect(days.getByText(/Deretan 3 hari berhenti pada .+ Tidak apa-apa/)).toBeVisible();
  await expect(days.getByText('Terpanjang: 3 hari.')).toBeVisible();
});

test('the files say what the page says', async ({ page, signIn }) => {
  await takeQuizzes((await signIn('learner')).userId);
  await page.goto('/progress');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Kemajuan (CSV)' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^fakta-progress-\d{4}-\d\d-\d\d\.csv$/);
  const csv = await page.request.get('/api/account/progress/csv');
  expect(csv.headers()['cache-control']).toBe('no-store');
  expect(await csv.text()).toContain('\nall,,,7,0.7143,5,0.6,2,2,1,,,,,,,,,,\n');
  const json = await (await page.request.get('/api/account/progress/json')).json();
  expect(json).toMatchObject({ format: 'fakta-progress-1', shares: { accuracy: 0.7143 }, streak: { current: 2 } });
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

  test('the charts are drawn and lead to their tables', async ({ page, signIn }) => {
    await takeQuizzes((await signIn('learner')).userId);
    await page.goto('/progress');
    await expect(page.getByRole('img', { name: /Grafik nilai/ })).toBeVisible();
    await page.getByText('Kalender sebagai tabel').click();
    await expect(page.getByRole('columnheader', { name: 'Sen', exact: true })).toBeVisible();
    await page.goto('/progress');
    await page.getByText('Fakta sebagai tabel').click();
    await expect(page.getByRole('columnheader', { name: 'Terlupa' })).toBeVisible();
  });
});

test('the page speaks English to those who want it', async ({ page, signIn }) => {
  await takeQuizzes((await signIn('learner')).userId);
  await page.goto('/progress');
  await chooseEnglish(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Progress');
  await expect(page.getByText('2 days in a row')).toBeVisible();
  await expect(page.getByRole('region', { name: 'By topic' })).toContainText('Accuracy 71%7 answers');
});

async function chooseEnglish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
}

function daysAgo(count: number): string {
  return addDays(dayOf(new Date(), timeZone()), -count);
}

/** Two finished quizzes, two weeks apart, the last of them yesterday; and one begun today. */
async function takeQuizzes(userId: string): Promise<{ open: string }> {
  const quiz = await aQuiz();
  await aPast(userId, quiz, [
    { day: daysAgo(15), marks: [true, false] },
    { day: daysAgo(1), marks: [true, true, false, true, true] },
  ]);
  return { open: await anAttempt(quiz, userId, { marks: [true], feedback: 'end' }) };
}
