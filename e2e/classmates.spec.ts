import type { Page } from '@playwright/test';
import { addDays, dayOf } from '../core/review';
import { db } from '../lib/db';
import { timeZone } from '../lib/time-zone';
import { aClass } from '../prisma/seed/classes';
import { aPerson, aQuiz } from '../prisma/seed/factories';
import { aPast } from '../prisma/seed/past';
import { fits } from './class-page';
import { expect, signInAs, test } from './stage';

/** A class of five of whom each has answered a quiz on each of some days, with one more right than the one before; the first has two of five right. */
async function aStudiousClass(teacherId: string) {
  const quiz = await aQuiz();
  const today = dayOf(new Date(), timeZone());
  const pupils: string[] = [];
  for (const right of [2, 1, 3, 4, 5]) {
    const { userId } = await aPerson('learner');
    const marks = [0, 1, 2, 3, 4].map((at) => at < right);
    const days = Array.from({ length: right }, (_, at) => ({ day: addDays(today, -3 * (right - at)), marks }));
    await aPast(userId, quiz, days);
    pupils.push(userId);
  }
  const { classId } = await aClass(teacherId, pupils);
  return { classId, pupil: pupils[0] ?? '' };
}

const besideClass = (page: Page) => page.getByRole('region', { name: 'Di samping kelas X IPS 1' });

test('a teacher switches the comparison on; a pupil sees the middle of the class, keeps out, and comes back', async ({
  page,
  browser,
  baseURL,
  signIn,
  expectAccessible,
}) => {
  test.slow();
  const teacher = await signIn('teacher');
  const { classId, pupil } = await aStudiousClass(teacher.userId);
  const phone = await browser.newContext({ baseURL, locale: 'id-ID', viewport: { width: 320, height: 640 } });
  await signInAs(phone, pupil, baseURL);
  const own = await phone.newPage();

  await test.step('off unless the teacher says so', async () => {
    await own.goto('/progress');
    await expect(own.getByRole('heading', { name: 'Hari demi hari' })).toBeVisible();
    await expect(besideClass(own)).toHaveCount(0);
    await page.goto(`/classes/${classId}`);
    const section = page.getByRole('region', { name: 'Di samping kelas' });
    await expect(section).toContainText('hanya bila sedikitnya 5 siswa terhitung');
    await section.getByRole('button', { name: 'Nyalakan perbandingan' }).click();
    await expect(section.getByText(/Menyala sejak/)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('on the page of progress and of the class, without names and ranks', async () => {
    await own.goto('/progress');
    const rows = besideClass(own).getByRole('row');
    await expect(rows.filter({ hasText: 'Ketepatan' }).first()).toHaveText(/Ketepatan40%60%40%–80%/);
    await expect(rows.filter({ hasText: 'Hari aktif' })).toHaveText(/232–4/);
    await expect(rows.filter({ hasText: 'Ketepatan: Dunia' })).toHaveCount(1);
    await fits(own);
    await expectAccessible(own);
    await own.goto(`/classes/${classId}`);
    await expect(besideClass(own).getByRole('row')).toHaveCount(5);
    await fits(own);
    await expectAccessible(own);
  });

  await test.step('kept out, nothing is shown; taken in again, it is', async () => {
    await besideClass(own).getByRole('button', { name: 'Jangan ikutkan saya' }).click();
    await expect(besideClass(own)).toContainText('Anda tidak ikut dalam perbandingan kelas ini');
    await own.goto('/progress');
    await expect(besideClass(own).getByRole('table')).toHaveCount(0);
    await besideClass(own).getByRole('button', { name: 'Ikut lagi' }).click();
    await expect(besideClass(own).getByRole('table')).toBeVisible();
  });

  await test.step('switched off, it is gone', async () => {
    await page.getByRole('button', { name: 'Matikan perbandingan' }).click();
    await expect(page.getByText('Mati: siswa hanya dibandingkan dengan dirinya sendiri.')).toBeVisible();
    await own.goto('/progress');
    await expect(besideClass(own)).toHaveCount(0);
  });
  await phone.close();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, locale: 'en-GB' });

  test('a pupil keeps out and comes back, in English', async ({ page, context, baseURL }) => {
    const { classId, pupil } = await aStudiousClass((await aPerson('teacher')).userId);
    await signInAs(context, pupil, baseURL);
    await db.class.update({ where: { id: classId }, data: { comparesSince: new Date() } });
    await page.goto('/progress');
    const section = page.getByRole('region', { name: 'Beside the class X IPS 1' });
    await expect(section.getByRole('row', { name: /^Accuracy 40% 60% 40%–80%/ })).toBeVisible();
    await section.getByRole('button', { name: 'Leave me out' }).click();
    await expect(section).toContainText('You keep out of the comparison in this class');
    await section.getByRole('button', { name: 'Take part again' }).click();
    await expect(section.getByRole('table')).toBeVisible();
  });
});
