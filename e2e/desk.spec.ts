import type { Page } from '@playwright/test';
import { db } from '../lib/db';
import { aQuiz } from '../prisma/seed/factories';
import { withStimulus } from '../prisma/seed/with-stimulus';
import { aDraft, keysWork, undo } from './desk-page';
import { act, card, cards, panel, progress, reject, stem } from './review-page';
import { expect, test } from './stage';

// What a teacher does at the desk beside accepting and editing.

const stems = (page: Page) => cards(page).getByRole('heading', { level: 3 }).allTextContents();

test('by keyboard: items are rejected with a reason, moved, weighed, and each step is undone', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  test.slow();
  const { quizId } = await aDraft((await signIn('teacher', 'Budi')).userId);
  await page.goto(`/teach/quizzes/${quizId}`);
  const before = await stems(page);

  await keysWork(page);
  await page.keyboard.press('j');
  await expect(card(page, 1)).toBeFocused();
  await page.keyboard.press('x');
  await expect(card(page, 1).getByLabel('Kuncinya salah')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(card(page, 1)).toContainText('Alasan ditolak: Buktinya tidak cukup');
  await expect(card(page, 2)).toBeFocused();

  await page.keyboard.press('Alt+ArrowDown');
  await expect(undo(page, 'pindahkan soal 3')).toBeVisible();
  expect((await stems(page)).slice(0, 3)).toEqual([before[0], before[2], before[1]]);
  await page.keyboard.press('+');
  await expect(card(page, 3).getByText('· Bobot 2')).toBeVisible();
  await page.keyboard.press('+');
  await expect(card(page, 3).getByText('· Bobot 3')).toBeVisible();
  await expectAccessible(page);

  await page.reload();
  await keysWork(page);
  await page.keyboard.press('Control+z');
  await expect(card(page, 3).getByText('· Bobot 2')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(undo(page, 'pindahkan soal 3')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(undo(page, 'tolak soal 1')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(progress(page)).toHaveText('0 dari 10 soal diputuskan');
  expect(await stems(page)).toEqual(before);

  await panel(page).getByRole('button', { name: 'Terima sisanya', exact: true }).click();
  await expect(progress(page)).toHaveText('9 dari 10 soal diputuskan');
  await undo(page, 'terima sekaligus').click();
  await expect(progress(page)).toHaveText('0 dari 10 soal diputuskan');

  await card(page, 2).focus();
  await page.keyboard.press('v');
  await card(page, 4).getByLabel('Centang soal 4').check();
  await panel(page).getByRole('button', { name: 'Terima yang dicentang' }).click();
  await expect(progress(page)).toHaveText('2 dari 10 soal diputuskan');
  await expect(card(page, 2)).toContainText('Diterima');
  await expect(card(page, 3)).toContainText('Belum diputuskan');
});

test('a step that someone else has gone beyond is not undone, and says so', async ({ page, signIn }) => {
  const { quizId, versionId } = await aDraft((await signIn('teacher')).userId);
  await page.goto(`/teach/quizzes/${quizId}`);
  await reject(page, 1, 'Tidak penting');
  await expect(undo(page, 'tolak soal 1')).toBeVisible();
  const [first] = await db.item.findMany({ where: { versionId, position: 0 } });
  await db.decision.update({ where: { itemId: first?.id ?? '' }, data: { verdict: 'accepted', reason: null } });
  await undo(page, 'tolak soal 1').click();
  await expect(page.getByRole('alert').filter({ hasText: 'sudah diubah orang lain' })).toBeVisible();
  await expect(card(page, 1)).toContainText('Diterima');
});

test('what was typed survives a reload, and two who save the same item both keep their words', async ({
  page,
  context,
  signIn,
  expectAccessible,
}) => {
  test.slow();
  const { quizId } = await aDraft((await signIn('teacher', 'Budi')).userId);
  const other = await context.newPage();
  for (const window of [page, other]) {
    await window.goto(`/teach/quizzes/${quizId}`);
    await card(window, 1).getByRole('link', { name: 'Ubah' }).click();
    await expect(window.getByRole('form', { name: 'Ubah soal 1' })).toBeVisible();
  }
  const form = page.getByRole('form', { name: 'Ubah soal 1' });
  const field = form.getByLabel('Pertanyaan');
  await field.fill('Di gedung mana Konferensi Asia Afrika tahun 1955 dibuka?');
  await page.reload();
  await expect(field).toHaveValue('Di gedung mana Konferensi Asia Afrika dibuka?');
  await form.getByRole('button', { name: 'Pakai lagi' }).click();
  await expect(field).toHaveValue('Di gedung mana Konferensi Asia Afrika tahun 1955 dibuka?');

  const theirs = other.getByRole('form', { name: 'Ubah soal 1' });
  await theirs.getByLabel('Mengapa kuncinya benar').fill('Soekarno membukanya di Gedung Merdeka.');
  await theirs.getByRole('button', { name: 'Simpan dan terima' }).click();
  await expect(card(other, 1)).toContainText('Diubah');

  await form.getByRole('button', { name: 'Simpan dan terima' }).click();
  const saved = form.getByRole('region', { name: 'Versi yang tersimpan sekarang' });
  await expect(saved).toContainText('Soekarno membukanya di Gedung Merdeka.');
  await expect(field).toHaveValue('Di gedung mana Konferensi Asia Afrika tahun 1955 dibuka?');
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Simpan dan terima' }).click();
  await expect(stem(page, 1)).toHaveText('Di gedung mana Konferensi Asia Afrika tahun 1955 dibuka?');
  await card(page, 1).getByRole('link', { name: 'Ubah' }).click();
  await expect(form).toBeVisible();
  await expect(form.getByRole('button', { name: 'Pakai lagi' })).toHaveCount(0);
});

test('what is read before a question is seen at the desk, hidden by its teacher, and shown again', async ({
  page,
  signIn,
}) => {
  const { userId: ownerId } = await signIn('teacher');
  const { quizId } = await aQuiz({ ownerId, published: false, sample: withStimulus });
  await page.goto(`/teach/quizzes/${quizId}`);
  const before = card(page, 4).getByRole('blockquote').filter({ hasText: 'ASEAN kini' });
  const form = page.getByRole('form', { name: 'Ubah soal 4' });
  const box = form.getByRole('checkbox', { name: 'Tampilkan kalimat sebelumnya dari artikel di atas soal' });
  const edit = async () => {
    await card(page, 4).getByRole('link', { name: 'Ubah' }).click();
    await expect(box).toHaveAccessibleDescription(/ASEAN kini beranggotakan .* ketika kuis diterbitkan/);
  };
  const save = async () => {
    await form.getByRole('button', { name: 'Simpan dan terima' }).click();
    const anyway = form.getByRole('button', { name: 'Simpan apa adanya' });
    await expect(anyway.or(card(page, 4).getByRole('link', { name: 'Ubah' }))).toBeVisible();
    if (await anyway.isVisible()) await anyway.click();
    await expect(form).toBeHidden();
  };
  await expect(before).toContainText('Vietnam menyusul pada 1995. ASEAN kini beranggotakan […].');
  await edit();
  await expect(box).toBeChecked();
  await box.uncheck();
  await save();
  await expect(stem(page, 4)).toHaveText(/^Sekretariat ASEAN/);
  await expect(before).toHaveCount(0);
  await edit();
  await expect(box).not.toBeChecked();
  await box.check();
  await save();
  await expect(before).toContainText('ASEAN kini beranggotakan 10 negara.');
});

test('the draft is tried as a student takes it, and nothing of it is stored', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  test.slow();
  const { userId } = await signIn('teacher');
  const { quizId, versionId } = await aDraft(userId);
  await db.item.updateMany({ where: { versionId, position: 0 }, data: { weight: 3 } });
  await page.goto(`/teach/quizzes/${quizId}`);
  await page.getByRole('link', { name: 'Coba sebagai siswa' }).click();
  await expect(page.getByText('Uji coba: jawaban tidak disimpan')).toBeVisible();
  await page.getByRole('button', { name: 'Jawab' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'jawaban' })).toBeVisible();
  await page.getByLabel('Gedung Merdeka').check();
  await page.getByRole('button', { name: 'Jawab' }).click();
  await expect(page.getByRole('heading', { name: 'Benar' })).toBeFocused();
  await expect(page.locator('mark').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Soal berikutnya' }).click();
  for (const name of ['India', 'Birma']) await page.getByLabel(name).check();
  await page.getByRole('button', { name: 'Jawab' }).click();
  await expect(page.getByRole('heading', { name: 'Sebagian benar' })).toBeVisible();
  await page.goto(page.url().replace(/soal=2&.*$/, 'soal=11&nilai=1_0.5'));
  await expect(page.getByText('3,5 dari 12 poin')).toBeVisible();
  expect(await db.attempt.count({ where: { userId } })).toBe(0);
  expect(await db.card.count({ where: { userId } })).toBe(0);
});

test.describe('without JavaScript on a narrow screen', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('items are rejected and brought back, moved, weighed, written and undone', async ({ page, signIn }) => {
    test.slow();
    const { quizId } = await aDraft((await signIn('teacher', 'Budi')).userId);
    await page.goto(`/teach/quizzes/${quizId}`);
    const before = await stems(page);
    await card(page, 1).getByText('Tolak…').click();
    await card(page, 1).getByLabel('Alasan lain').check();
    await card(page, 1).getByLabel('Keterangan').fill('Sudah dibahas pekan lalu.');
    await act(page, 1, 'Tolak soal ini').click();
    await expect(card(page, 1)).toContainText('Alasan lain: Sudah dibahas pekan lalu.');
    await page.getByRole('link', { name: 'Dikeluarkan (1)' }).click();
    await expect(page.getByText('Ditolak oleh Budi')).toBeVisible();
    await page.getByRole('button', { name: 'Kembalikan ke kuis' }).click();
    await expect(card(page, 1)).toContainText('Belum diputuskan');

    await act(page, 2, 'Naikkan soal 2').click();
    await expect(undo(page, 'pindahkan soal 1')).toBeVisible();
    expect((await stems(page)).slice(0, 2)).toEqual([before[1], before[0]]);
    await act(page, 1, 'Tambah bobot soal 1').click();
    await expect(card(page, 1).getByText('· Bobot 2')).toBeVisible();
    await undo(page, 'ubah bobot soal 1').click();
    await undo(page, 'pindahkan').click();
    await expect(stem(page, 1)).toHaveText(before[0] ?? '');

    await page.getByRole('link', { name: 'Tulis soal sendiri' }).click();
    await page.getByRole('link', { name: 'Benar atau salah' }).click();
    const form = page.getByRole('form', { name: 'Soal Anda sendiri' });
    await form.getByLabel('Pernyataan').fill('Ali Sastroamidjojo memimpin sidang Konferensi Asia Afrika.');
    await form.getByLabel('Pilihan 1 adalah kuncinya').check();
    await form.getByRole('button', { name: 'Simpan dan terima' }).click();
    await expect(form.getByText('Belum ada bukti.')).toBeVisible();
    await form.getByLabel('Ali Sastroamidjojo memimpin sidang konferensi.').check();
    await form.getByLabel('Pilihan 1 adalah kuncinya').check();
    await form.getByRole('button', { name: /^Simpan/ }).click();
    if (await form.getByRole('button', { name: 'Simpan apa adanya' }).isVisible())
      await form.getByRole('button', { name: 'Simpan apa adanya' }).click();
    await expect(card(page, 11)).toContainText('Tulisan sendiri');
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBe(0);
  });
});
