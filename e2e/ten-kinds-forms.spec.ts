import { aQuiz } from '../prisma/seed/factories';
import { tenKinds } from '../prisma/seed/ten-kinds';
import { expect, test } from './stage';
import { answer, begin, bogor, fits, kolombo, next, nonblok, pembukaan, verdict } from './ten-kinds-page';

test('by keyboard: digits take and take back, arrows move with the focus kept and told', async ({ page }) => {
  await begin(page);
  await page.goto(page.url().replace(/1$/, '2'));
  await expect(page.getByText('Pintasan: tekan 1–5 untuk memilih atau membatalkan')).toBeVisible();
  for (const key of ['2', '3', '1', '1', '5']) await page.keyboard.press(key);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
  await page.keyboard.press('Enter');
  await verdict(page, 'Benar');

  await page.goto(page.url().replace(/2$/, '8'));
  const up = page.getByRole('button', { name: `Naikkan: ${bogor}` });
  await up.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await expect(up).toBeFocused();
  const told = page.getByRole('status').filter({ hasText: 'sekarang urutan' });
  await expect(told).toHaveText(`${bogor}: sekarang urutan 2 dari 4.`);
  const down = page.getByRole('button', { name: `Turunkan: ${pembukaan}` });
  await down.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem')).toContainText([bogor, kolombo, pembukaan, nonblok]);
  await page.getByRole('button', { name: `Naikkan: ${kolombo}` }).press('Enter');
  const top = page.getByRole('button', { name: `Naikkan: ${kolombo}` });
  await expect(top).toBeFocused();
  await expect(top).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem')).toContainText([kolombo, bogor, pembukaan, nonblok]);
  await answer(page);
  await verdict(page, 'Benar');
});

test('lists for an order that were begun before scripts ran stay, with what was chosen', async ({ page }) => {
  await begin(page);
  let release = () => {};
  const held = new Promise<void>((go) => {
    release = go;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(page.url().replace(/1$/, '8'), { waitUntil: 'commit' });
  const lists = page.getByRole('combobox');
  await lists.first().selectOption({ index: 2 });
  release();
  await expect(page.getByRole('button', { name: 'Daftar pintasan' })).toBeVisible();
  await expect(lists.first()).toHaveValue(/./);
  await expect(page.getByRole('button', { name: /^Turunkan/ })).toHaveCount(0);
});

test('with feedback at the end, parts can be changed and come back as they were', async ({ page }) => {
  const quiz = await aQuiz({ sample: tenKinds });
  await page.goto(`/quizzes/${quiz.code}`);
  await page.getByLabel('Di akhir kuis').check();
  await page.getByRole('button', { name: 'Mulai kuis' }).click();
  await page.waitForURL(/\/1$/);
  const attempt = page.url().replace(/\/1$/, '');
  const save = () => page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
  await page.goto(`${attempt}/2`);
  await page.getByRole('checkbox', { name: 'India' }).check();
  await save();
  await page.waitForURL(/\/3$/);
  await page.goto(`${attempt}/8`);
  await page.getByRole('button', { name: `Naikkan: ${kolombo}` }).click();
  await save();
  await page.waitForURL(/\/9$/);
  await page.getByLabel('Jawaharlal Nehru').selectOption('Perdana Menteri India');
  await page.getByLabel('Roeslan Abdulgani').selectOption('sekretaris jenderal');
  await page.getByLabel('Ali Sastroamidjojo').selectOption('pemimpin sidang');
  await save();
  await page.waitForURL(/\/10$/);
  await page.getByRole('link', { name: 'Sebelumnya' }).click();
  await expect(page.getByLabel('Jawaharlal Nehru')).toHaveValue('Perdana Menteri India');
  await page.getByRole('link', { name: 'Sebelumnya' }).click();
  await expect(page.getByRole('listitem')).toContainText([kolombo, pembukaan, nonblok, bogor]);
  await page.goto(`${attempt}/2`);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await page.getByRole('checkbox', { name: 'Birma' }).check();
  await page.getByRole('checkbox', { name: 'Pakistan' }).check();
  await save();
  await page.waitForURL(/\/3$/);
  await page.goto(`${attempt}/summary`);
  await page.getByRole('button', { name: 'Selesai dan lihat hasil' }).click();
  await expect(page.getByText('2,33 dari 10 poin')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test('every kind is answered by its form', async ({ page }) => {
    await begin(page);
    await page.getByRole('radio', { name: 'Gedung Sate' }).check();
    await answer(page);
    await verdict(page, 'Belum tepat');
    await next(page);
    for (const name of ['India', 'Birma', 'Pakistan']) await page.getByRole('checkbox', { name }).check();
    await answer(page);
    await verdict(page, 'Benar');
    await next(page);
    await page.getByRole('radio', { name: 'Salah' }).check();
    await answer(page);
    await next(page);
    await page.getByLabel('Jawaban Anda').fill('belgrade');
    await answer(page);
    await verdict(page, 'Benar');
    await next(page);
    await page.getByLabel('Jawaban Anda').fill('Roeslan Abdulgani');
    await answer(page);
    await verdict(page, 'Belum tepat');
    await next(page);
    await page.getByLabel('Angka').fill('16 orang');
    await answer(page);
    await next(page);
    await page.getByLabel('Tanggal').fill('1955-04-18');
    await answer(page);
    await next(page);

    const places = [kolombo, bogor, kolombo, nonblok];
    for (const [at, step] of places.entries()) await page.getByLabel(`Urutan ${at + 1}`).selectOption(step);
    await answer(page);
    await expect(page.getByRole('alert')).toContainText('dipakai dua kali');
    await expect(page.getByLabel('Urutan 2')).toHaveValue(bogor);
    await page.getByLabel('Urutan 3').selectOption('Pilih');
    await answer(page);
    await expect(page.getByRole('alert')).toContainText('belum lengkap');
    await page.getByLabel('Urutan 3').selectOption(pembukaan);
    await answer(page);
    await verdict(page, 'Benar');
    await fits(page);

    await next(page);
    for (const name of ['Roeslan Abdulgani', 'Jawaharlal Nehru', 'Ali Sastroamidjojo']) {
      await page.getByLabel(name).selectOption('pemimpin sidang');
    }
    await answer(page);
    await verdict(page, /0,33 dari 1 poin/);
    await next(page);
    await page.getByRole('radio', { name: /Gerakan Nonblok/ }).check();
    await answer(page);
    await verdict(page, 'Benar');
    await page.getByRole('button', { name: 'Lihat hasil' }).click();
    await expect(page.getByText('7,33 dari 10 poin')).toBeVisible();
    await fits(page);
  });
});

test('at 320 px in the dark and in English every kind fits, open and answered', async ({
  browser,
  baseURL,
  expectAccessible,
}) => {
  test.slow();
  const context = await browser.newContext({
    baseURL,
    locale: 'en-GB',
    viewport: { width: 320, height: 640 },
    colorScheme: 'dark',
  });
  const page = await context.newPage();
  const quiz = await aQuiz({ sample: tenKinds });
  await page.goto(`/quizzes/${quiz.code}`);
  await page.getByRole('button', { name: 'Take the quiz' }).click();
  await page.waitForURL(/\/1$/);
  const attempt = page.url().replace(/\/1$/, '');
  for (const number of [2, 8, 9, 10]) {
    await page.goto(`${attempt}/${number}`);
    await fits(page);
    await expectAccessible(page);
  }
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Answer', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Not quite' })).toBeVisible();
  await fits(page);
  await page.goto(`${attempt}/8`);
  await page.getByRole('button', { name: `Move up: ${kolombo}` }).click();
  await page.getByRole('button', { name: 'Answer', exact: true }).click();
  await expect(page.getByRole('heading', { name: /Partly right.*0.33 of 1 point/ })).toBeVisible();
  await fits(page);
  await expectAccessible(page);
  await page.goto(`${attempt}/summary`);
  await page.getByRole('button', { name: 'Finish and see the result' }).click();
  await expect(page.getByText('0.33 of 10 points')).toBeVisible();
  await fits(page);
  await page.goto(`/quizzes/${quiz.code}/facts`);
  await expect(page.getByRole('heading', { name: 'Facts in this article' })).toBeVisible();
  await fits(page);
  await expectAccessible(page);
  await context.close();
});
