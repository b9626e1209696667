import { aPerson, aQuiz } from '../prisma/seed/factories';
import { enter, fits, makeClass, play } from './class-page';
import { expect, test } from './stage';

const pin = '428193';

test('a teacher makes a class; a pupil joins on a phone, plays, comes back by PIN; a new PIN ends the old session', async ({
  page,
  browser,
  baseURL,
  signIn,
  expectAccessible,
}) => {
  test.slow();
  const quiz = await aQuiz();
  await signIn('teacher', 'Budi');
  const code = await test.step('the teacher makes a class and shows its code', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Kelas', exact: true }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Buat kelas' }).click();
    await expect(page.getByLabel('Nama kelas')).toHaveAccessibleDescription(/Isi nama kelas/);
    await page.getByLabel('Nama kelas').fill('IPS 8A');
    await page.getByRole('button', { name: 'Buat kelas' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('IPS 8A');
    await expect(page.getByRole('img', { name: 'Kode QR untuk bergabung ke kelas IPS 8A' })).toBeVisible();
    await expectAccessible(page);
    return (await page.getByText(/^[2-9B-Z]{4}-[2-9B-Z]{4}$/).textContent()) ?? '';
  });
  const link = await page.getByLabel('Tautan untuk dibagikan').inputValue();

  const phone = await browser.newContext({ baseURL, locale: 'id-ID', viewport: { width: 320, height: 640 } });
  const pupil = await phone.newPage();
  await test.step('a pupil who has answered something joins by the link', async () => {
    await pupil.goto(`/articles/${quiz.slug}`);
    await play(pupil);
    await pupil.goto(link);
    await expect(pupil.getByRole('heading', { level: 1 })).toHaveText('Kelas IPS 8A');
    await expect(pupil.getByText('Pengajar: Budi')).toBeVisible();
    await expect(pupil.getByText('Yang sudah Anda jawab di peramban ini ikut tersimpan.')).toBeVisible();
    await fits(pupil);
    await expectAccessible(pupil);
    await pupil.getByLabel('Nama panggilan').fill('Sari');
    await pupil.getByLabel('Pilih PIN').fill('123456');
    await pupil.getByRole('button', { name: 'Buat akun dan gabung' }).click();
    await expect(pupil.getByLabel('Pilih PIN')).toHaveAccessibleDescription(/terlalu mudah ditebak/);
    await expectAccessible(pupil);
    await pupil.getByLabel('Pilih PIN').fill(pin);
    await pupil.getByRole('button', { name: 'Buat akun dan gabung' }).click();
    await expect(pupil.getByText('Selamat datang!')).toBeVisible();
    await expect(pupil.getByText(code, { exact: true })).toBeVisible();
    await fits(pupil);
    await expectAccessible(pupil);
    await pupil.getByRole('link', { name: 'Kemajuan' }).click();
    await expect(pupil.getByRole('region', { name: 'Belum selesai' }).getByRole('listitem')).toHaveCount(1);
  });

  await test.step('the pupil plays on, signs out, and signs in again by code, nickname and PIN', async () => {
    await pupil.goto(`/articles/${quiz.slug}`);
    await pupil.getByRole('link', { name: 'Lanjutkan kuis' }).click();
    await expect(pupil.getByText('Soal 2 dari 5', { exact: true })).toBeVisible();
    await pupil.getByRole('button', { name: 'Keluar' }).click();
    await pupil.getByRole('link', { name: 'Masuk' }).click();
    await pupil.getByRole('link', { name: 'Pakai kode kelas dan PIN' }).click();
    await fits(pupil);
    await expectAccessible(pupil);
    await enter(pupil, code.toLowerCase(), 'Sari', '999999');
    await expect(pupil.getByRole('alert').filter({ hasText: 'PIN keliru' })).toBeVisible();
    await enter(pupil, code.toLowerCase(), ' sari', pin);
    await expect(pupil.getByRole('link', { name: 'IPS 8A' })).toBeVisible();
    await fits(pupil);
    await expectAccessible(pupil);
  });

  let renewed = '';
  await test.step('the teacher makes a new PIN: the old session ends, the new PIN lets the pupil in', async () => {
    await page.reload();
    await page.getByRole('link', { name: 'Sari' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Buat PIN baru' }).click();
    await expect(page.getByText('hanya ditampilkan sekali')).toBeVisible();
    renewed = (await page.getByText(/^\d{6}$/).textContent()) ?? '';
    await expectAccessible(page);
    await pupil.goto('/classes');
    await expect(pupil).toHaveURL(/\/sign-in/);
    await pupil.goto('/sign-in?way=class');
    await enter(pupil, code, 'Sari', renewed);
    await expect(pupil.getByRole('link', { name: 'IPS 8A' })).toBeVisible();
  });

  await test.step('the pupil chooses another PIN: a wrong one is told, the right one changes it, this session goes on', async () => {
    const current = await pupil.context().storageState();
    await pupil.goto('/account');
    const form = pupil.getByRole('form', { name: 'Ganti PIN' });
    await form.getByLabel('PIN sekarang').fill('905172');
    await form.getByLabel('PIN baru').fill('739152');
    await form.getByRole('button', { name: 'Ganti PIN' }).click();
    await expect(form.getByLabel('PIN sekarang')).toHaveAccessibleDescription(/bukan PIN Anda sekarang/);
    await expect(form.getByLabel('PIN sekarang')).toBeFocused();
    await expectAccessible(pupil);
    await form.getByLabel('PIN sekarang').fill(renewed);
    await form.getByLabel('PIN baru').fill('739152');
    await form.getByRole('button', { name: 'Ganti PIN' }).click();
    await expect(form.getByText('PIN sudah diganti.')).toBeVisible();
    await pupil.goto('/classes');
    await expect(pupil.getByRole('link', { name: 'IPS 8A' })).toBeVisible();
    const elsewhere = await browser.newContext({ storageState: current });
    const other = await elsewhere.newPage();
    await other.goto(new URL('/classes', pupil.url()).href);
    await expect(other).toHaveURL(/\/sign-in/);
    await elsewhere.close();
  });

  await test.step('the pupil deletes the account by the PIN', async () => {
    await pupil.goto('/account');
    await expect(pupil.getByText('Anda masuk sebagai Sari dari kelas IPS 8A')).toBeVisible();
    await fits(pupil);
    await expectAccessible(pupil);
    await pupil.getByLabel('PIN Anda').fill(pin);
    await pupil.getByRole('button', { name: 'Hapus akun saya' }).click();
    await expect(pupil.getByText('bukan PIN Anda sekarang')).toBeVisible();
  });
  await phone.close();
});

test('a list of names becomes pupils with slips, equal names numbered and bad lines named', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  await signIn('teacher');
  await makeClass(page, 'IPS 8B');
  await page.getByRole('link', { name: 'Masukkan daftar nama' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lihat dulu' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Daftarnya masih kosong' })).toBeVisible();
  await page.getByLabel('Daftar nama').fill('Dewi, Dewi Ayu\nZoë\nzoe\nX');
  await page.getByRole('button', { name: 'Lihat dulu' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: '3 siswa akan dibuat, 1 baris tidak dapat dipakai' }),
  ).toBeVisible();
  await expect(page.getByText('Baris 4 (X)')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'zoe 2' })).toContainText('diberi nomor');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Buat akun siswa' }).click();
  await expect(page.getByRole('heading', { name: 'Kartu siswa' })).toBeVisible();
  await expect(page.getByText(/^\d{6}$/)).toHaveCount(3);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Kembali ke IPS 8B' }).click();
  await expect(page.getByRole('region', { name: 'Siswa' }).getByRole('listitem')).toHaveCount(3);
  await expect(page.getByText('Dewi Ayu')).toHaveCount(0);
});

test('a member joins with the account they have; a closed class says so; an archived one is read-only', async ({
  page,
  browser,
  baseURL,
  signIn,
  expectAccessible,
}) => {
  await signIn('teacher');
  await makeClass(page, 'IPS 8C');
  const link = await page.getByLabel('Tautan untuk dibagikan').inputValue();
  const person = await aPerson('learner', 'Rina');
  const context = await browser.newContext({ baseURL, locale: 'id-ID' });
  const learner = await context.newPage();
  await learner.goto(link);
  await learner.getByRole('link', { name: 'Pakai email' }).click();
  await learner.getByLabel('Alamat email').fill(person.email);
  await learner.getByLabel('Kata sandi', { exact: true }).fill(person.password);
  await learner.getByRole('button', { name: 'Masuk' }).click();
  await expect(learner.getByText('Anda masuk sebagai Rina')).toBeVisible();
  await expectAccessible(learner);
  await learner.getByRole('button', { name: 'Gabung' }).click();
  await expect(learner.getByText('Selamat datang!')).toBeVisible();
  await learner.getByText('Keluar dari kelas', { exact: true }).click();
  await learner.getByRole('button', { name: 'Keluar dari kelas ini' }).click();
  await expect(learner.getByText('Anda sudah keluar dari kelas itu.')).toBeVisible();

  await page.getByRole('button', { name: 'Tutup pendaftaran' }).click();
  await expect(page.getByText('Pendaftaran ditutup')).toBeVisible();
  await learner.goto(link);
  await expect(learner.getByRole('alert').filter({ hasText: 'tidak menerima siswa baru' })).toBeVisible();
  await expectAccessible(learner);
  await page.getByText('Arsipkan kelas').click();
  await page.getByRole('button', { name: 'Arsipkan' }).click();
  await expect(page.getByText('hanya dapat dibaca')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Masukkan daftar nama' })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keluarkan dari arsip' }).click();
  await expect(page.getByRole('link', { name: 'Masukkan daftar nama' })).toBeVisible();
  await context.close();
});

test('a colleague is invited, accepts and steps down', async ({ page, browser, baseURL, signIn, expectAccessible }) => {
  await signIn('teacher', 'Budi');
  await makeClass(page, 'IPS 8D');
  const person = await aPerson('teacher', 'Wati');
  await page.getByLabel('Alamat email rekan').fill(person.email);
  await page.getByRole('button', { name: 'Undang' }).click();
  await expect(page.getByText('Undangan tercatat.')).toBeVisible();
  await expect(page.getByText(`${person.email}: diundang`)).toBeVisible();
  await expectAccessible(page);
  const context = await browser.newContext({ baseURL, locale: 'id-ID' });
  const colleague = await context.newPage();
  await colleague.goto('/sign-in?next=/classes');
  await colleague.getByLabel('Alamat email').fill(person.email);
  await colleague.getByLabel('Kata sandi', { exact: true }).fill(person.password);
  await colleague.getByRole('button', { name: 'Masuk' }).click();
  await expect(colleague.getByText('Budi mengundang Anda')).toBeVisible();
  await expectAccessible(colleague);
  await colleague.getByRole('button', { name: 'Terima' }).click();
  await colleague.getByRole('link', { name: 'IPS 8D' }).click();
  await expect(colleague.getByText('rekan pengajar', { exact: false })).toBeVisible();
  await colleague.getByRole('button', { name: 'Berhenti mengajar' }).click();
  await expect(colleague).toHaveURL('/classes');
  await expect(colleague.getByRole('link', { name: 'IPS 8D' })).toHaveCount(0);
  await context.close();
});
