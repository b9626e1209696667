import type { Page } from '@playwright/test';
import { db } from '../lib/db';
import { aPerson, aQuiz } from '../prisma/seed/factories';
import { act, body, card, file, panel, progress, reject } from './review-page';
import { expect, test } from './stage';

/** A draft of five sample items, none decided yet. */
async function aDraft(ownerId: string, reserve = 0) {
  const quiz = await aQuiz({ ownerId, published: false });
  const ids = quiz.items.map(({ id }) => id);
  await db.decision.deleteMany({ where: { itemId: { in: ids } } });
  await db.item.updateMany({ where: { id: { in: ids.slice(ids.length - reserve) } }, data: { position: null } });
  return quiz;
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `${page.url()} is wider than the screen`).toBe(0);
}

const javanese =
  'Kali iki aku arep crita babagan kahanan ing desaku. Wong-wong ing kene isih seneng gotong royong lan ora tau lali karo tanggane. Saben dina dheweke padha lunga menyang sawah, banjur mulih nalika srengenge wis angslup. Anak-anak uga padha sinau ing omah karo ibune, amarga sekolahane adoh banget saka kene lan dalane isih elek.';

test('a text that cannot become a quiz says why beside the field, keeps what was typed, and stores nothing', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const { userId } = await signIn('teacher');
  await page.goto('/teach/new');
  const field = page.getByLabel('Teks artikel');
  const send = () => page.getByRole('button', { name: 'Susun soal' }).click();
  await page.getByLabel('Media').fill('Harian Guru');
  const texts: readonly (readonly [string, RegExp])[] = [
    ['', /masih kosong/],
    ['Sekretariat ASEAN berkedudukan di Jakarta.', /Diperlukan sedikitnya 3 fakta; yang ditemukan 1\./],
    [
      'Kalau nanti hujan datang lagi, biarlah rindu menjadi sungai, mengalir pelan. '.repeat(9),
      /tidak ditemukan satu pun/,
    ],
    [javanese, /tampaknya (Bahasa )?Jawa/],
    ['韓国政府は、ロシアに軍事協力の停止を求めた。ロシアは回答していない。', /bahasa itu/],
    ['<div class="a"><p><b>Rusia</b></p></div><script src="a.js"></script>'.repeat(20), /kode HTML/],
    ['---\n[1, 2\n---\nIsi.', /Bagian depan berkas/],
    [`${body}\n`.repeat(40), /paling banyak 100\.000 karakter/],
  ];
  for (const [text, words] of texts) {
    await field.fill(text);
    await send();
    await expect(field).toHaveAccessibleDescription(words);
    await expect(field).toHaveValue(text);
    await expect(page.getByLabel('Media')).toHaveValue('Harian Guru');
  }
  await expectAccessible(page);
  await field.fill('');
  const upload = page.getByLabel('Atau unggah berkas');
  const sendFile = async (name: string, bytes: readonly number[]) => {
    await upload.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    await send();
  };
  await sendFile('artikel.docx', [0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe]);
  await expect(page.getByText('Berkas ini bukan dokumen Word (.docx) yang dapat dibaca')).toBeVisible();
  await sendFile('artikel.png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
  await expect(field).toHaveAccessibleDescription(/berkas biner/);
  expect(await db.article.count({ where: { ownerId: userId } })).toBe(0);
});

test('an uploaded file brings its own title, outlet and date', async ({ page, signIn }) => {
  await signIn('teacher');
  await page.goto('/teach/new');
  const upload = { name: 'asean.md', mimeType: 'text/markdown', buffer: Buffer.from(file) };
  await page.getByLabel('Atau unggah berkas').setInputFiles(upload);
  await page.getByRole('button', { name: 'Susun soal' }).click();
  await expect(page.getByText('Sudah ada di pustaka:')).toBeVisible();
  await page.getByRole('button', { name: 'Susun soal' }).click();
  const article = page.getByRole('region', { name: 'Artikel' });
  await expect(article.getByRole('heading', { name: /^Lima Orang di Bangkok/ })).toBeVisible();
  await expect(article).toContainText('Fakta · 8 Agustus 2023');
});

test('a window that is behind another says so and changes nothing', async ({
  page,
  context,
  signIn,
  expectAccessible,
}) => {
  const { userId } = await signIn('teacher');
  const { quizId, versionId } = await aDraft(userId, 1);
  const other = await context.newPage();
  for (const window of [page, other]) await window.goto(`/teach/quizzes/${quizId}`);
  await act(other, 1, 'Ganti').click();
  await expect(act(other, 1, 'Terima')).toBeVisible();
  await act(page, 1, 'Terima').click();
  await expect(page.getByRole('alert').filter({ hasText: 'sudah tidak ada di draf' })).toBeVisible();
  await expect(progress(page)).toHaveText('0 dari 4 soal diputuskan');
  await expectAccessible(page);

  await other.reload();
  await panel(other).getByRole('button', { name: 'Terima sisanya dan terbitkan' }).click();
  await expect(other.getByRole('heading', { name: 'Sudah terbit' })).toBeVisible();
  await reject(page, 2);
  await expect(page.getByRole('alert').filter({ hasText: 'sudah diterbitkan' })).toBeVisible();
  expect(await db.item.count({ where: { versionId, position: { not: null } } })).toBe(4);
});

test('what is not yours is not there', async ({ page, signIn }) => {
  const { quizId } = await aDraft((await aPerson('teacher')).userId);
  await page.goto('/teach');
  await expect(page).toHaveURL('/sign-in?next=%2Fteach');
  await signIn('teacher');
  expect((await page.goto(`/teach/quizzes/${quizId}`))?.status()).toBe(404);
  await signIn('learner');
  for (const path of ['/teach', '/teach/new', `/teach/quizzes/${quizId}`]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
  }
});

test.describe('on a narrow screen in the dark', () => {
  test.use({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' });

  test('every page and state fits, and the proof stands in the card', async ({ page, signIn, expectAccessible }) => {
    // Nine pages, each with axe.
    test.slow();
    const { userId } = await signIn('teacher');
    const { quizId, items } = await aDraft(userId);
    const review = `/teach/quizzes/${quizId}`;
    const edits = items.map(({ id }) => `${review}?item=${id}&edit=1`);
    for (const path of ['/teach', '/teach/new', review, `${review}?view=fakta`, ...edits]) {
      await page.goto(path);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    }
    await page.goto(review);
    await expect(card(page, 1)).toContainText('Piagam ASEAN mulai berlaku pada 15 Desember 2008.');
    await panel(page).getByRole('button', { name: 'Terima sisanya dan terbitkan' }).click();
    await expect(page.getByRole('heading', { name: 'Sudah terbit' })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await page.goto('/teach');
    await expectNoSidewaysScroll(page);
  });
});
