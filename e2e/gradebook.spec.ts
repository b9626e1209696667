import { readFile } from 'node:fs/promises';
import { db } from '../lib/db';
import { anAssignment } from '../prisma/seed/assignments';
import { aClass } from '../prisma/seed/classes';
import { anAttempt, aPerson, aQuiz } from '../prisma/seed/factories';
import { aFullClass, anAssignedAttempt } from '../prisma/seed/gradebook';
import { expect, signInAs, test } from './stage';
import { cellsOf } from './xlsx';

const yesterday = new Date(Date.now() - 86_400_000);

/** A class of two, Ani and Budi; Ani answered "7" where the key is ten, and the rest right. */
async function scene(teacherId: string) {
  const [ani, budi] = [await aPerson('learner', 'Ani'), await aPerson('learner', 'Budi')];
  const quiz = await aQuiz({ ownerId: teacherId });
  const { classId } = await aClass(teacherId, [ani.userId, budi.userId]);
  const rules = { closesAt: yesterday, passPercent: 90, showsAfter: 'verdict key quote score' };
  const assignmentId = await anAssignment(classId, quiz.code, rules);
  const marks = [true, true, false, true, true];
  const attemptId = await anAssignedAttempt({ assignmentId, quiz }, ani.userId, { marks });
  return { ani, budi, quiz, classId, assignmentId, attemptId };
}

test('an answer is accepted, the pupil reads why, the gradebook follows, and it is undone', async ({
  page,
  baseURL,
  signIn,
  expectAccessible,
}) => {
  test.slow();
  const teacher = await signIn('teacher', 'Bu Tuti');
  const { ani, classId, attemptId } = await scene(teacher.userId);
  await page.goto(`/classes/${classId}`);
  await page.getByRole('link', { name: 'Buku nilai' }).click();
  const row = page.getByRole('row', { name: /^Ani/ });
  await expect(row.getByRole('link', { name: '80%' })).toContainText('belum tuntas');
  await expect(page.getByRole('row', { name: /^Budi/ })).toContainText('Tidak mengerjakan');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Ulangan 1', exact: true }).click();
  const item = page.getByRole('listitem').filter({ hasText: 'Berapa negara anggota ASEAN' });
  await item.getByText('Nilai ulang soal ini').click();
  await item.getByText('Terima jawaban ini').click();
  const form = item.locator('form').filter({ hasText: 'yang menjawab ini' }).first();
  await form.getByLabel('Alasan').fill('Tabel di artikel menyebut tujuh.');
  await form.getByRole('button', { name: 'Nilai ulang' }).click();
  await expect(page.getByText('Dinilai ulang. 1 siswa diberi tahu.')).toBeVisible();
  await expectAccessible(page);

  await signInAs(page.context(), ani.userId, baseURL);
  await page.goto(`/attempts/${attemptId}/result`);
  await expect(page.getByText('5 dari 5 benar')).toBeVisible();
  await expect(page.getByText('Alasan: Tabel di artikel menyebut tujuh.')).toBeVisible();
  await expectAccessible(page);

  await signInAs(page.context(), teacher.userId, baseURL);
  await page.goto(`/classes/${classId}/gradebook`);
  await expect(row.getByRole('link', { name: '100%' })).toContainText('tuntas');
  await page.getByRole('link', { name: 'Ulangan 1', exact: true }).click();
  await item.getByRole('button', { name: 'Batalkan' }).click();
  await expect(page.getByText('Penilaian ulang dibatalkan.')).toBeVisible();
  await page.goto(`/classes/${classId}/gradebook`);
  await expect(row.getByRole('link', { name: '80%' })).toBeVisible();
  const told = await db.notification.findMany({ where: { userId: ani.userId }, select: { kind: true } });
  expect(told.map(({ kind }) => kind).sort()).toEqual(['regrade_undone', 'regraded']);
});

test('the files are the table of the page, filtered and sorted alike', async ({ page, signIn }) => {
  const teacher = await signIn('teacher', 'Bu Tuti');
  const { classId } = await aFullClass(teacher.userId, { pupils: 12, assignments: 4 });
  await page.goto(`/classes/${classId}/gradebook`);
  await page.getByLabel('Nama siswa').fill('a');
  await page.getByLabel('Keadaan').selectOption('Tidak mengerjakan');
  await page.getByRole('button', { name: 'Tampilkan' }).click();
  await page.getByRole('link', { name: 'Urutkan menurut Rata-rata, tertinggi dulu' }).click();
  await expect(page.getByRole('columnheader', { name: 'Rata-rata' })).toHaveAttribute('aria-sort', 'descending');
  const shown = await page
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector('th a')?.textContent ?? '',
        ...[...row.querySelectorAll('td')].map((cell) => cell.querySelector('b')?.textContent ?? ''),
      ]),
    );
  expect(shown.length).toBeGreaterThan(1);
  expect(shown.length).toBeLessThan(12);
  const saved = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
    return readFile(await download.path());
  };
  const percent = (cell: string | number | null | undefined) => (cell ? `${String(cell).replace('.', ',')}%` : '');
  const asShown = (lines: readonly (readonly (string | number | null)[])[]) =>
    lines.slice(1, -1).map((line) => [line[0], percent(line[1]), ...[2, 5, 8, 11].map((at) => percent(line[at]))]);
  const csv = (await saved('CSV')).toString('utf8').trim().split('\n');
  expect(asShown(csv.map((line) => line.split(',')))).toEqual(shown);
  expect(asShown(cellsOf(await saved('Excel (XLSX)')))).toEqual(shown);
});

test('a flag is upheld with points for everyone; a visitor reads what was corrected', async ({
  page,
  browser,
  baseURL,
  signIn,
  expectAccessible,
}) => {
  const teacher = await signIn('teacher', 'Bu Tuti');
  const [quiz, learner] = [await aQuiz({ ownerId: teacher.userId }), await aPerson('learner', 'Citra')];
  await anAttempt(quiz, learner.userId, { marks: [false], finishedAt: yesterday });
  const itemId = quiz.items[0]?.id ?? '';
  const flag = { itemId, userId: learner.userId, reason: 'unclear', comment: 'Kapan?', raisedAt: yesterday } as const;
  await db.flag.create({ data: flag, select: { id: true } });
  await page.goto('/teach');
  await page.getByRole('link', { name: '1 laporan menunggu' }).click();
  await expectAccessible(page);
  await page.getByLabel('Beri semua orang poin penuh').check();
  await page.getByRole('button', { name: 'Benarkan laporan' }).click();
  await expect(page.getByText('Tulis jawaban untuk pelapor')).toBeVisible();
  await page.getByLabel('Beri semua orang poin penuh').check();
  await page.getByLabel('Jawaban untuk pelapor').fill('Benar, tanggalnya dua.');
  await page.getByRole('button', { name: 'Benarkan laporan' }).click();
  await expect(page.getByText('1 orang diberi tahu')).toBeVisible();
  const context = await browser.newContext({ baseURL });
  const visitor = await context.newPage();
  await visitor.goto(`/quizzes/${quiz.code}`);
  await visitor.getByRole('link', { name: 'Catatan koreksi' }).click();
  await expect(visitor.getByText('Semua mendapat poin penuh.')).toBeVisible();
  await expect(visitor.getByText('Benar, tanggalnya dua.')).toHaveCount(0);
  await expectAccessible(visitor);

  await page.goto(`/quizzes/${quiz.code}/ledger`);
  await expect(page.getByText('Benar, tanggalnya dua.')).toBeVisible();
  await page.getByRole('button', { name: 'Batalkan' }).click();
  await expect(page.getByText('Penilaian ulang dibatalkan. 1 siswa diberi tahu.')).toBeVisible();
  await visitor.reload();
  await expect(visitor.getByText(/Dibatalkan/)).toBeVisible();
  await context.close();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one answer gets other points and a comment, which its pupil reads', async ({ page, baseURL, signIn }) => {
    test.slow();
    const teacher = await signIn('teacher', 'Bu Tuti');
    const { ani, classId, assignmentId, attemptId } = await scene(teacher.userId);
    await page.goto(`/classes/${classId}/gradebook`);
    await page.getByRole('row', { name: /^Ani/ }).getByRole('link', { name: '80%' }).click();
    await expect(page).toHaveURL(new RegExp(`/gradebook/${assignmentId}/${ani.userId}`));
    const item = page.getByRole('listitem').filter({ hasText: 'Berapa negara anggota ASEAN' });
    await item.getByText('Ubah poin jawaban ini').click();
    await item.getByLabel('Poin (0 sampai 1)').fill('0,5');
    await item.getByLabel('Alasan').fill('Hampir benar.');
    await item.getByRole('button', { name: 'Nilai ulang' }).click();
    await expect(page.getByText('Dinilai ulang.')).toBeVisible();
    await item.locator('summary', { hasText: 'Komentar untuk siswa ini' }).click();
    await item.getByLabel('Komentar untuk siswa ini').fill('Baca lagi paragraf kedua.');
    await item.getByRole('button', { name: 'Simpan komentar' }).click();
    await expect(page.getByText('Komentar disimpan.')).toBeVisible();
    await signInAs(page.context(), ani.userId, baseURL);
    await page.goto(`/attempts/${attemptId}/result`);
    for (const words of ['4,5 dari 5 poin', 'Alasan: Hampir benar.', 'Baca lagi paragraf kedua.'])
      await expect(page.getByText(words)).toBeVisible();
  });
});
