import type { BrowserContext, Page } from '@playwright/test';
import { db } from '../lib/db';
import { anAssignment } from '../prisma/seed/assignments';
import { aClass } from '../prisma/seed/classes';
import { aPerson, aQuiz } from '../prisma/seed/factories';
import { fits } from './class-page';
import { expect, signInAs, test } from './stage';

/** A browser of someone else, signed in. */
async function asPupil(context: BrowserContext, userId: string, baseURL: string | undefined): Promise<Page> {
  await signInAs(context, userId, baseURL);
  return context.newPage();
}

test('a teacher assigns a quiz with a limit and a password, watches, adds time, and closes it; a pupil takes it on a phone', async ({
  page,
  browser,
  baseURL,
  signIn,
  expectAccessible,
}) => {
  test.slow();
  const teacher = await signIn('teacher', 'Budi');
  const pupil = await aPerson('learner', 'Dewi');
  await aQuiz({ ownerId: teacher.userId });
  const { classId } = await aClass(teacher.userId, [pupil.userId]);

  await test.step('the teacher sets it', async () => {
    await page.goto(`/classes/${classId}`);
    await page.getByRole('link', { name: 'Beri tugas' }).click();
    await expectAccessible(page);
    await page.getByRole('region', { name: 'Kuis Anda' }).or(page.getByRole('list')).getByRole('link').first().click();
    await expect(page.getByRole('checkbox', { name: 'X IPS 1' })).toBeChecked();
    await page.getByLabel('Nama tugas').fill('');
    await page.getByRole('button', { name: 'Beri tugas' }).click();
    await expect(page.getByLabel('Nama tugas')).toHaveAccessibleDescription(/Isi nama tugas/);
    await page.getByLabel('Nama tugas').fill('Ulangan Asean');
    await page.getByLabel('Batas waktu (menit)').fill('20');
    await page.getByText('Cara mengerjakan').click();
    await page.getByLabel('Kata kunci').fill('garuda');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Beri tugas' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ulangan Asean');
    await expect(page.getByText('Tugas telah diberikan.')).toBeVisible();
    await expect(page.getByRole('row', { name: /Dewi/ })).toContainText('Belum mulai');
    await expectAccessible(page);
  });

  const phone = await browser.newContext({ baseURL, locale: 'id-ID', viewport: { width: 320, height: 640 } });
  const own = await asPupil(phone, pupil.userId, baseURL);
  await test.step('the pupil is told, and begins by the password', async () => {
    await own.goto('/');
    await own.getByRole('link', { name: '1 pemberitahuan baru' }).click();
    await expectAccessible(own);
    await own.getByRole('link', { name: 'Tugas baru: Ulangan Asean' }).click();
    await fits(own);
    await expectAccessible(own);
    await own.getByLabel('Kata kunci').fill('elang');
    await own.getByRole('button', { name: 'Mulai' }).click();
    await expect(own.getByLabel('Kata kunci')).toHaveAccessibleDescription(/Kata kunci keliru/);
    await own.getByLabel('Kata kunci').fill('garuda');
    await own.getByRole('button', { name: 'Mulai' }).click();
    await expect(own.getByRole('timer')).toHaveText(/: 19:\d\d|: 20:00/);
    await fits(own);
    await expectAccessible(own);
    await own.getByLabel('Tanggal').fill('2008-12-15');
    await own.getByRole('button', { name: 'Simpan dan lanjut' }).click();
    await expect(own.getByText('Soal 2 dari 5', { exact: true })).toBeVisible();
  });

  await test.step('the teacher sees it without reloading, and adds time', async () => {
    const row = page.getByRole('row', { name: /Dewi/ });
    await expect(row).toContainText('Mengerjakan', { timeout: 15_000 });
    await expect(row).toContainText('1/5', { timeout: 15_000 });
    await expect(row).toContainText('terhubung · soal 2', { timeout: 15_000 });
    await row.locator('summary').click();
    await row.getByLabel('Menit').fill('30');
    await row.getByRole('button', { name: 'Tambah' }).click();
    await expect(page.getByText('Waktu ditambahkan untuk 1 siswa.')).toBeVisible();
    await expectAccessible(page);
    await expect(own.getByRole('timer')).toHaveText(/: (49|50):\d\d/, { timeout: 25_000 });
  });

  await test.step('the pupil hands in: the score is told, the key is not', async () => {
    await own.getByRole('link', { name: 'Ringkasan' }).click();
    await expectAccessible(own);
    await own.getByRole('button', { name: 'Kumpulkan' }).click();
    await expect(own.getByText('1 dari 5 benar')).toBeVisible();
    await expect(own.getByText('Brunei Darussalam')).toHaveCount(1);
    await fits(own);
    await expectAccessible(own);
    await expect(page.getByRole('row', { name: /Dewi/ })).toContainText('Selesai', { timeout: 15_000 });
    await expect(page.getByRole('row', { name: /Dewi/ })).toContainText('20%');
  });

  await test.step('closed, the key and its proof are told', async () => {
    await page.getByText('Tutup sekarang', { exact: true }).click();
    await page.getByRole('button', { name: 'Ya, tutup sekarang' }).click();
    await expect(page.getByText('Tugas ditutup.')).toBeVisible();
    await own.reload();
    await expect(own.getByText('Fakta dari artikel ini')).toBeVisible();
    await own.getByRole('link', { name: 'Kembali ke tugas' }).click();
    await expect(own.getByText('Tugas sudah ditutup.')).toBeVisible();
    await expectAccessible(own);
  });
  await phone.close();
});

test('an override lets one pupil in after the close; the paper has its key apart', async ({
  page,
  browser,
  baseURL,
  signIn,
  expectAccessible,
}) => {
  const teacher = await signIn('teacher', 'Budi');
  const pupil = await aPerson('learner', 'Dewi');
  const quiz = await aQuiz({ ownerId: teacher.userId });
  const { classId } = await aClass(teacher.userId, [pupil.userId]);
  const id = await anAssignment(classId, quiz.code, { closesAt: new Date('2026-11-02T00:00:00Z') });
  await page.goto(`/assignments/${id}`);
  await expect(page.getByRole('row', { name: /Dewi/ })).toContainText('Tidak mengerjakan');
  await page.getByRole('link', { name: 'Tambah pengecualian' }).click();
  await page.getByRole('button', { name: 'Simpan pengecualian' }).click();
  await expect(page.getByText('Pilih setidaknya satu siswa dari kelas ini.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Dewi' }).check();
  await page.getByLabel('Ditutup', { exact: true }).fill('2099-01-01T00:00');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Simpan pengecualian' }).click();
  await expect(page.getByText('Pengecualian disimpan.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Dewi/ })).toContainText('Belum mulai');

  const other = await browser.newContext({ baseURL, locale: 'id-ID' });
  const own = await asPupil(other, pupil.userId, baseURL);
  await own.goto(`/assignments/${id}`);
  await own.getByRole('button', { name: 'Mulai' }).click();
  await expect(own.getByText('Soal 1 dari 5', { exact: true })).toBeVisible();
  await other.close();

  await page.getByRole('link', { name: 'Versi cetak' }).click();
  await expect(page.getByRole('region', { name: 'Soal', exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Kunci' })).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Kunci' }).check();
  await page.getByRole('button', { name: 'Tampilkan' }).click();
  await expect(page.getByRole('region', { name: 'Kunci' })).toContainText('Brunei Darussalam');
  const [pdf] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Unduh PDF' }).click(),
  ]);
  expect(pdf.suggestedFilename()).toMatch(/-a\.pdf$/);
  await expectAccessible(page);
});

test('without JavaScript an assignment is set, taken and handed in', async ({ browser, baseURL }) => {
  const teacher = await aPerson('teacher', 'Budi');
  const pupil = await aPerson('learner', 'Dewi');
  const quiz = await aQuiz({ ownerId: teacher.userId });
  const { classId } = await aClass(teacher.userId, [pupil.userId]);
  const scriptless = { baseURL, locale: 'id-ID', javaScriptEnabled: false };
  const [one, other] = await Promise.all([browser.newContext(scriptless), browser.newContext(scriptless)]);
  const page = await asPupil(one, teacher.userId, baseURL);
  await page.goto(`/assignments/new?quiz=${quiz.code}&class=${classId}`);
  await page.getByLabel('Nama tugas').fill('');
  await page.getByRole('button', { name: 'Beri tugas' }).click();
  await expect(page.getByText('Isi nama tugas, paling panjang 120 huruf.')).toBeVisible();
  await page.getByLabel('Nama tugas').fill('Ulangan 2');
  await page.getByRole('button', { name: 'Beri tugas' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ulangan 2');
  const { id } = await db.assignment.findFirstOrThrow({ where: { classId }, select: { id: true } });
  const own = await asPupil(other, pupil.userId, baseURL);
  await own.goto(`/assignments/${id}`);
  await own.getByRole('button', { name: 'Mulai' }).click();
  await own.getByLabel('Tanggal').fill('2008-12-15');
  await own.getByRole('button', { name: 'Simpan dan lanjut' }).click();
  await own.getByRole('link', { name: 'Ringkasan' }).click();
  await own.getByRole('button', { name: 'Kumpulkan' }).click();
  await expect(own.getByText('1 dari 5 benar')).toBeVisible();
  await Promise.all([one.close(), other.close()]);
});
