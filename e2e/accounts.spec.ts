import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { aGuest, anAttempt, aPerson, aQuiz } from '../prisma/seed/factories';
import { expect, test } from './stage';

const password = 'kucing makan ikan asin';

test('a guest signs up, keeps what was answered, changes the password, downloads the data, and leaves', async ({
  page,
  context,
  baseURL,
  expectAccessible,
}) => {
  const email = await beGuestWithAttempt(context, baseURL);
  await page.goto('/progress');
  await expect(page.getByText('hanya tersimpan di peramban ini')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/sign-up');
  await expect(page.getByText('Semua yang sudah Anda jawab')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Nama').fill('Dewi');
  await page.getByLabel('Alamat email').fill(email);
  await page.getByLabel('Kata sandi', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Buat akun' }).click();

  await expect(page).toHaveURL('/progress');
  await expect(page.getByRole('region', { name: 'Riwayat kuis' }).getByRole('listitem')).toHaveCount(1);
  await expect(page.getByText('hanya tersimpan di peramban ini')).toBeHidden();

  await page.getByRole('link', { name: 'Akun' }).click();
  await expect(page.getByText(email)).toBeVisible();
  await expectAccessible(page);
  const change = page.getByRole('form', { name: 'Ganti kata sandi' });
  await change.getByLabel('Kata sandi sekarang').fill(password);
  await change.getByLabel('Kata sandi baru').fill('ombak laut selatan tenang');
  await change.getByRole('button', { name: 'Ganti kata sandi' }).click();
  await expect(change.getByRole('status')).toHaveText(/sudah diganti/);
  await page.reload();
  await expect(page.getByText(email)).toBeVisible();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Unduh data saya' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^fakta-\d{4}-\d\d-\d\d\.json$/);
  const data = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(data).toMatchObject({ profile: { email, name: 'Dewi' }, attempts: [{ answers: [{}, {}] }] });

  const removal = page.getByRole('form', { name: 'Hapus akun' });
  await removal.getByLabel('Kata sandi Anda').fill('bukan yang ini sama sekali');
  await removal.getByRole('button', { name: 'Hapus akun saya' }).click();
  await expect(removal.getByText('bukan kata sandi Anda sekarang')).toBeVisible();
  await expectAccessible(page);
  await removal.getByLabel('Kata sandi Anda').fill('ombak laut selatan tenang');
  await removal.getByRole('button', { name: 'Hapus akun saya' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Akun Anda sudah dihapus');
  await expectAccessible(page);
  await page.goto('/account');
  await expect(page).toHaveURL('/sign-in?next=/account');
});

test('a password change ends the session of another browser', async ({ page, browser, baseURL, signIn }) => {
  const person = await signIn('learner');
  const other = await browser.newContext({ baseURL, locale: 'id-ID' });
  const elsewhere = await other.newPage();
  await elsewhere.goto('/sign-in');
  await enter(elsewhere, person.email, person.password);
  await expect(elsewhere.getByRole('link', { name: 'Akun' })).toBeVisible();

  await page.goto('/account');
  await page.getByLabel('Kata sandi sekarang').fill(person.password);
  await page.getByLabel('Kata sandi baru').fill('ombak laut selatan tenang');
  await page.getByRole('button', { name: 'Ganti kata sandi' }).click();
  await expect(page.getByText('sudah diganti')).toBeVisible();
  await elsewhere.reload();
  await expect(elsewhere.getByRole('link', { name: 'Akun' })).toBeHidden();
  await other.close();
});

test('signing in leads on, merges the guest, and signing out ends it', async ({ page, context, baseURL }) => {
  await beGuestWithAttempt(context, baseURL);
  const person = await aPerson();
  await page.goto('/account');
  await expect(page).toHaveURL('/sign-in?next=/account');
  await enter(page, person.email, person.password);
  await expect(page).toHaveURL('/account');
  await page.getByRole('link', { name: 'Kemajuan' }).click();
  await expect(page.getByRole('region', { name: 'Riwayat kuis' }).getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Keluar' }).click();
  await expect(page.getByRole('link', { name: 'Daftar' })).toBeVisible();
  await page.goto('/progress');
  await expect(page.getByRole('heading', { name: 'Belum ada yang dikerjakan' })).toBeVisible();
});

test('signing in leads to no other site', async ({ page, baseURL }) => {
  const person = await aPerson();
  await page.goto('/sign-in?next=//evil.example/');
  await enter(page, person.email, person.password);
  await expect(page).toHaveURL(`${baseURL}/`);
});

test('faults stand beside their fields, and the password that was typed stays', async ({ page, expectAccessible }) => {
  const { email } = await aPerson();
  await page.goto('/sign-up');
  await page.getByRole('button', { name: 'Buat akun' }).click();
  await expect(page.getByLabel('Nama')).toBeFocused();
  await expect(page.getByLabel('Nama')).toHaveAccessibleDescription(/Isi nama Anda/);
  await expectAccessible(page);
  await page.getByLabel('Nama').fill('Dewi');
  await page.getByLabel('Alamat email').fill(email);
  await page.getByLabel('Kata sandi', { exact: true }).fill(password);
  await page.getByLabel('Saya mengajar').check();
  await page.getByRole('button', { name: 'Buat akun' }).click();
  await expect(page.getByText('tidak dapat dipakai untuk akun baru')).toBeVisible();
  await expect(page.getByLabel('Kata sandi', { exact: true })).toHaveValue(password);
  await expect(page.getByLabel('Saya mengajar')).toBeChecked();
  await expect(page.getByLabel('Kata sandi', { exact: true })).toHaveAttribute('type', 'password');
  await page.getByLabel('Tampilkan kata sandi').check();
  await expect(page.getByLabel('Kata sandi', { exact: true })).toHaveAttribute('type', 'text');
});

test('the data of an account is for its owner, and kept by no cache', async ({ page, request, signIn }) => {
  const refused = await request.get('/api/account/data');
  expect(refused.status()).toBe(401);
  const { email } = await signIn('teacher', 'Budi');
  const answer = await page.request.get('/api/account/data');
  expect(answer.headers()['cache-control']).toBe('no-store');
  expect(answer.headers()['content-disposition']).toContain('attachment');
  expect(await answer.json()).toMatchObject({ profile: { email, role: 'teacher' }, attempts: [] });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an account is made, used, changed and deleted', async ({ page, context, baseURL }) => {
    const email = await beGuestWithAttempt(context, baseURL);
    await page.goto('/sign-up');
    await page.getByLabel('Nama').fill('Dewi');
    await page.getByLabel('Alamat email').fill(email);
    await page.getByLabel('Kata sandi', { exact: true }).fill('pendek');
    await page.getByRole('button', { name: 'Buat akun' }).click();
    await expect(page.getByText('kurang dari 15 karakter')).toBeVisible();
    await expect(page.getByLabel('Alamat email')).toHaveValue(email);
    await page.getByLabel('Kata sandi', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Buat akun' }).click();
    await expect(page).toHaveURL('/progress');

    await page.getByRole('button', { name: 'Keluar' }).click();
    await page.getByRole('link', { name: 'Masuk' }).click();
    await enter(page, email, 'keliru');
    await expect(page.getByRole('alert')).toHaveText('Alamat email atau kata sandi keliru.');
    await enter(page, email, password);
    await expect(page.getByRole('link', { name: 'Akun' })).toBeVisible();

    await page.goto('/account');
    await page.getByLabel('Nama', { exact: true }).fill('Dewi Lestari');
    await page.getByRole('button', { name: 'Simpan profil' }).click();
    await expect(page.getByText('Profil tersimpan.')).toBeVisible();
    await expect(page.getByLabel('Nama', { exact: true })).toHaveValue('Dewi Lestari');
    await page.getByLabel('Kata sandi sekarang').fill(password);
    await page.getByLabel('Kata sandi baru').fill('ombak laut selatan tenang');
    await page.getByRole('button', { name: 'Ganti kata sandi' }).click();
    await expect(page.getByText('sudah diganti')).toBeVisible();
    await page.getByLabel('Kata sandi Anda, sebagai kepastian').fill('ombak laut selatan tenang');
    await page.getByRole('button', { name: 'Hapus akun saya' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Akun Anda sudah dihapus');
  });
});

for (const path of ['/sign-in', '/sign-up', '/account', '/account/deleted']) {
  test(`${path} fits a screen of 320 px, and axe finds nothing`, async ({ page, signIn, expectAccessible }) => {
    if (path === '/account') await signIn('teacher');
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectAccessible(page);
  });
}

async function enter(page: Page, email: string, secret: string): Promise<void> {
  await page.getByLabel('Alamat email').fill(email);
  await page.getByLabel('Kata sandi', { exact: true }).fill(secret);
  await page.getByRole('button', { name: 'Masuk' }).click();
}

/** Gives this browser a guest who finished one quiz, and answers an address nobody uses yet. */
async function beGuestWithAttempt(context: BrowserContext, baseURL: string | undefined): Promise<string> {
  const guest = await aGuest();
  await anAttempt(await aQuiz(), guest.userId, { marks: [true, false], finishedAt: new Date() });
  await context.addCookies([
    { name: 'fakta-guest', value: guest.token, url: baseURL ?? '', httpOnly: true, sameSite: 'Lax' },
  ]);
  return `dewi-${guest.userId}@contoh.id`;
}
