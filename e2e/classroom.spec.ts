import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { db } from '../lib/db';
import { aQuiz } from '../prisma/seed/factories';
import { makeClass } from './class-page';
import { expect, test } from './stage';

// The whole way of a class: five pupils join by code, take an assignment, one of them with more time; one says that a question is
// wrong, the teacher regrades it, and the gradebook, its file and the pupil agree.

const names = ['Ani', 'Bayu', 'Citra', 'Dewi', 'Eko'] as const;
const rightAnswers = 5;

type Pupil = { readonly name: string; readonly context: BrowserContext; readonly page: Page };

async function join(browser: Browser, baseURL: string | undefined, link: string, name: string): Promise<Pupil> {
  const context = await browser.newContext({ baseURL, locale: 'id-ID', viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(link);
  await page.getByLabel('Nama panggilan').fill(name);
  await page.getByLabel('Pilih PIN').fill('428193');
  await page.getByRole('button', { name: 'Buat akun dan gabung' }).click();
  await expect(page.getByText('Selamat datang!')).toBeVisible();
  return { name, context, page };
}

/** Answers the first `right` questions rightly and hands in; Ani writes "7" where the key is ten. */
async function take({ name, page }: Pupil, right: number): Promise<void> {
  await page.getByRole('link', { name: 'Ulangan ASEAN' }).click();
  await page.getByRole('button', { name: 'Mulai' }).click();
  const save = () => page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
  const answers = [
    () => page.getByLabel('Tanggal').fill('2008-12-15'),
    () => page.getByRole('radio', { name: 'Brunei Darussalam' }).check(),
    () => page.getByLabel('Angka').fill(name === 'Ani' ? '7' : '10'),
    () => page.getByRole('radio', { name: 'Jakarta' }).check(),
    () => page.getByRole('radio', { name: 'Salah' }).check(),
  ];
  for (const [at, give] of answers.slice(0, right).entries()) {
    await expect(page.getByText(`Soal ${at + 1} dari 5`, { exact: true })).toBeVisible();
    await give();
    await save();
  }
  await page.waitForURL((url) => url.pathname.endsWith(right < rightAnswers ? `/${right + 1}` : '/summary'));
  if (right < rightAnswers) await page.getByRole('link', { name: 'Ringkasan' }).click();
  await page.getByRole('button', { name: 'Kumpulkan' }).click();
  await expect(page.getByRole('heading', { name: 'Hasil kuis' })).toBeVisible();
}

test('a class of five takes an assignment; one flags a question, it is regraded, and everyone reads the same', async ({
  page,
  browser,
  baseURL,
  signIn,
}) => {
  test.setTimeout(300_000);
  const teacher = await signIn('teacher', 'Bu Tuti');
  const quiz = await aQuiz({ ownerId: teacher.userId });
  await makeClass(page, 'IPS 8A');
  const classPage = page.url();
  const link = await page.getByLabel('Tautan untuk dibagikan').inputValue();
  const pupils: Pupil[] = [];
  await test.step('five pupils join by the code', async () => {
    for (const name of names) pupils.push(await join(browser, baseURL, link, name));
  });
  const [ani, , , dewi, eko] = pupils;
  if (!ani || !dewi || !eko) throw new Error('expected five pupils');
  let assignmentPage = '';

  await test.step('the teacher assigns the quiz, and gives Dewi more time', async () => {
    await page.goto(`/teach/quizzes/${quiz.quizId}`);
    await page.getByRole('link', { name: 'Tugaskan ke kelas' }).click();
    await page.getByLabel('Nama tugas').fill('Ulangan ASEAN');
    await page.getByLabel('Batas waktu (menit)').fill('30');
    await page.getByRole('button', { name: 'Beri tugas' }).click();
    await expect(page.getByRole('row', { name: /Dewi/ })).toContainText('Belum mulai');
    assignmentPage = page.url().split('?')[0] ?? '';
    await page.getByRole('link', { name: 'Tambah pengecualian' }).click();
    await page.getByRole('checkbox', { name: 'Dewi' }).check();
    await page.getByLabel('Waktu tambahan (menit)').fill('15');
    await page.getByRole('button', { name: 'Simpan pengecualian' }).click();
    await expect(page.getByText('+15 menit')).toBeVisible();
  });

  await test.step('they take it; Dewi has 45 minutes', async () => {
    for (const pupil of pupils) await pupil.page.goto(new URL(classPage).pathname);
    await dewi.page.getByRole('link', { name: 'Ulangan ASEAN' }).click();
    await expect(dewi.page.getByText('waktu berjalan 45 menit')).toBeVisible();
    await dewi.page.goBack();
    for (const [at, pupil] of pupils.slice(0, 4).entries()) await take(pupil, at === 3 ? 3 : 5);
  });

  await test.step('Ani says that the question about members is wrong', async () => {
    const item = ani.page.getByRole('listitem').filter({ hasText: 'Berapa negara anggota ASEAN' });
    await item.getByText('Ada yang salah dengan soal ini?').click();
    await item.getByRole('radio').first().check();
    await item.getByRole('textbox').fill('Tabel menyebut tujuh.');
    await item.getByRole('button', { name: /Kirim/ }).click();
    await expect(ani.page.getByText('Tabel menyebut tujuh.')).toBeVisible();
  });

  await test.step('the teacher accepts her answer', async () => {
    await page.goto('/teach/flags');
    await expect(page.getByText('Tabel menyebut tujuh.')).toBeVisible();
    await page.goto(`${classPage}/gradebook`);
    await expect(page.getByRole('row', { name: /^Ani/ }).getByRole('link', { name: '80%' })).toBeVisible();
    await page.getByRole('link', { name: 'Ulangan ASEAN', exact: true }).click();
    const item = page.getByRole('listitem').filter({ hasText: 'Berapa negara anggota ASEAN' });
    await item.getByText('Nilai ulang soal ini').click();
    await item.getByText('Terima jawaban ini').click();
    const form = item.locator('form').filter({ hasText: 'yang menjawab ini' }).first();
    await form.getByLabel('Alasan').fill('Tabel di artikel menyebut tujuh.');
    await form.getByRole('button', { name: 'Nilai ulang' }).click();
    await expect(page.getByText('Dinilai ulang. 1 siswa diberi tahu.')).toBeVisible();
  });

  await test.step('gradebook and file agree, and Ani reads that her grade changed', async () => {
    await page.goto(`${classPage}/gradebook`);
    const shown: Record<string, string> = { Ani: '100%', Bayu: '100%', Citra: '100%', Dewi: '60%' };
    for (const [name, grade] of Object.entries(shown))
      await expect(
        page.getByRole('row', { name: new RegExp(`^${name}`) }).getByRole('link', { name: grade }),
      ).toBeVisible();
    await expect(page.getByRole('row', { name: /^Eko/ })).toContainText('Belum mengerjakan');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV' }).click(),
    ]);
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\n');
    for (const [name, grade] of Object.entries(shown)) {
      const cells = lines.find((line) => line.startsWith(`${name},`))?.split(',') ?? [];
      expect(cells[2], `the grade of ${name}`).toBe(grade.replace('%', ''));
    }
    await ani.page.reload();
    await expect(ani.page.getByText('5 dari 5 benar')).toBeVisible();
    await expect(ani.page.getByText('Belum ditampilkan: isinya mungkin menyebut kunci')).toBeVisible();
    await ani.page.goto('/notifications');
    await expect(ani.page.getByRole('link', { name: /^Nilai berubah: Ulangan ASEAN/ })).toBeVisible();
    await ani.page.goBack();
  });

  await test.step('once it is closed keys are told, and Ani reads the reason', async () => {
    await page.goto(assignmentPage);
    await page.getByText('Tutup sekarang', { exact: true }).click();
    await page.getByRole('button', { name: 'Ya, tutup sekarang' }).click();
    await expect(page.getByText('Tugas ditutup.')).toBeVisible();
    await ani.page.reload();
    await expect(ani.page.getByText('Tabel di artikel menyebut tujuh.')).toBeVisible();
  });

  expect(await db.attempt.count({ where: { assignment: { class: { name: 'IPS 8A' } }, finishedAt: null } })).toBe(0);
  for (const { context } of pupils) await context.close();
});
