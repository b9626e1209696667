import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { db } from '../lib/db';
import { aPerson, aQuiz } from '../prisma/seed/factories';
import { expect, test } from './stage';

const file = readFileSync('content/articles/korea-selatan-desak-rusia.md', 'utf8');
const body = file.replace(/^---\n[\s\S]*?\n---\n+/, '');
const title = 'Korea Selatan Desak Rusia';

const panel = (page: Page) => page.getByRole('region', { name: 'Penerbitan' });
const cards = (page: Page) => page.getByRole('list', { name: 'Soal di samping buktinya' }).locator('> li');
const card = (page: Page, number: number) => cards(page).nth(number - 1);
const stem = (page: Page, number: number) => card(page, number).getByRole('heading');
const act = (page: Page, number: number, name: string) => card(page, number).getByRole('button', { name, exact: true });
const progress = (page: Page) => panel(page).getByRole('status');

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

test('a teacher pastes an article, judges each item beside its proof, publishes, and a guest opens the link', async ({
  page,
  browser,
  baseURL,
  signIn,
  expectAccessible,
}) => {
  await signIn('teacher', 'Budi');
  await page.goto('/teach');
  await expect(page.getByRole('heading', { name: 'Belum ada kuis' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Buat kuis pertama' }).click();
  await expect(page.getByRole('heading', { name: 'Kuis baru' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Teks artikel').fill(body);
  await page.getByLabel('Judul').fill(title);
  await page.getByLabel('Tanggal terbit').fill('2024-12-16');
  await page.getByRole('button', { name: 'Susun soal' }).click();

  await expect(page.getByRole('heading', { name: 'Periksa soal' })).toBeVisible();
  await expect(progress(page)).toHaveText(/^0 dari \d+ soal diputuskan$/);
  const items = await cards(page).count();
  expect(items).toBeGreaterThanOrEqual(4);
  await expectAccessible(page);
  await seeFacts(page, expectAccessible);

  await page.keyboard.press('j');
  await expect(card(page, 1)).toBeFocused();
  await expectProofLit(page, 1);
  await page.keyboard.press('a');
  await expect(progress(page)).toHaveText(`1 dari ${items} soal diputuskan`);
  await expect(card(page, 1)).toContainText('Diterima');
  await expect(card(page, 2)).toBeFocused();
  await expectProofLit(page, 2);

  await page.keyboard.press('e');
  await editStem(page, 2, expectAccessible);
  await expect(card(page, 2)).toContainText('Diubah');
  await expect(progress(page)).toHaveText(`2 dari ${items} soal diputuskan`);

  const replaced = (await stem(page, 3).textContent()) ?? '';
  await act(page, 3, 'Ganti').click();
  await expect(stem(page, 3)).not.toHaveText(replaced);
  await act(page, 4, 'Tolak').click();
  await expect(card(page, 4)).toContainText('Ditolak');
  await expect(progress(page)).toHaveText(`3 dari ${items} soal diputuskan`);
  await expect(panel(page)).toContainText(`${items - 3} soal belum diputuskan`);
  await panel(page).getByRole('button', { name: 'Terima sisanya', exact: true }).click();
  await expect(panel(page)).toContainText(`${items - 1} soal akan terbit`);
  await expectAccessible(page);
  await panel(page).getByRole('button', { name: 'Terbitkan', exact: true }).click();

  await expect(page.getByRole('heading', { name: 'Sudah terbit' })).toBeVisible();
  await expect(cards(page)).toHaveCount(items - 1);
  await expectAccessible(page);
  const link = await page.getByLabel('Tautan untuk dibagikan').inputValue();
  expect(link).toContain(`${baseURL}/quizzes/`);
  const guest = await (await browser.newContext({ locale: 'id-ID' })).newPage();
  await guest.goto(link);
  await expect(guest.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await guest.context().close();

  await page.getByRole('button', { name: 'Perbaiki' }).click();
  await expect(panel(page)).toContainText('Ini versi baru');
  await page.goto('/teach');
  await expect(page.getByText('Sedang diperbaiki')).toBeVisible();
  await expectAccessible(page);
});

async function seeFacts(page: Page, expectAccessible: (page: Page) => Promise<void>): Promise<void> {
  await page.getByRole('link', { name: /^Fakta \(\d+\)$/ }).click();
  const fact = page.getByRole('link', { name: /belum memberikan tanggapan resmi/ });
  await fact.click();
  const proof = page.getByRole('region', { name: 'Artikel' }).locator('mark:target');
  await expect(proof).toContainText('Rusia sejauh ini belum memberikan tanggapan resmi');
  await expect(proof).toBeInViewport();
  await expectAccessible(page);
  await page.getByRole('link', { name: /^Soal \(\d+\)$/ }).click();
  await expect(card(page, 1)).toBeVisible();
}

/** The words that prove the item are coloured and in view in the article beside it. */
async function expectProofLit(page: Page, number: number): Promise<void> {
  const place = await card(page, number).getAttribute('data-place');
  const proof = page.getByRole('region', { name: 'Artikel' }).locator(`#${place}`);
  await expect(proof).toBeInViewport();
  await expect(proof).toHaveCSS('background-color', 'rgb(255, 229, 154)');
}

async function editStem(page: Page, number: number, expectAccessible: (page: Page) => Promise<void>): Promise<void> {
  const form = page.getByRole('form', { name: `Ubah soal ${number}` });
  const field = form.getByRole('textbox').first();
  const words = await field.inputValue();
  await field.fill('');
  await form.getByRole('button', { name: 'Simpan dan terima' }).click();
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(/Pertanyaan masih kosong/);
  await expectAccessible(page);
  // Keys are letters while someone types.
  await field.pressSequentially('xag ');
  await field.fill(`${words} (menurut artikel)`);
  await form.getByRole('button', { name: 'Simpan dan terima' }).click();
  await expect(stem(page, number)).toHaveText(/\(menurut artikel\)$/);
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
  const bytes = Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe]);
  await upload.setInputFiles({ name: 'artikel.docx', mimeType: 'application/octet-stream', buffer: bytes });
  await send();
  await expect(field).toHaveAccessibleDescription(/berkas biner/);
  expect(await db.article.count({ where: { ownerId: userId } })).toBe(0);
});

test('an uploaded file brings its own title, outlet and date', async ({ page, signIn }) => {
  await signIn('teacher');
  await page.goto('/teach/new');
  const upload = { name: 'korea.md', mimeType: 'text/markdown', buffer: Buffer.from(file) };
  await page.getByLabel('Atau unggah berkas').setInputFiles(upload);
  await page.getByRole('button', { name: 'Susun soal' }).click();
  const article = page.getByRole('region', { name: 'Artikel' });
  await expect(article.getByRole('heading', { name: /^Korea Selatan Desak Rusia Hentikan/ })).toBeVisible();
  await expect(article).toContainText('Fakta · 16 Desember 2024');
});

test('a window that is behind another says so and changes nothing', async ({ page, context, signIn }) => {
  const { userId } = await signIn('teacher');
  const { quizId, versionId } = await aDraft(userId, 1);
  const other = await context.newPage();
  for (const window of [page, other]) await window.goto(`/teach/quizzes/${quizId}`);
  await act(other, 1, 'Ganti').click();
  await expect(act(other, 1, 'Terima')).toBeVisible();
  await act(page, 1, 'Terima').click();
  await expect(page.getByRole('alert').filter({ hasText: 'sudah tidak ada di draf' })).toBeVisible();
  await expect(progress(page)).toHaveText('0 dari 4 soal diputuskan');

  await other.reload();
  await panel(other).getByRole('button', { name: 'Terima sisanya dan terbitkan' }).click();
  await expect(other.getByRole('heading', { name: 'Sudah terbit' })).toBeVisible();
  await act(page, 2, 'Tolak').click();
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

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('every page and state fits, and the proof stands in the card', async ({ page, signIn, expectAccessible }) => {
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

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an article is refused, taken in, judged and published', async ({ page, signIn }) => {
    await signIn('teacher');
    await page.goto('/teach/new');
    await page.getByLabel('Teks artikel').fill('Terlalu pendek.');
    await page.getByLabel('Judul').fill(title);
    await page.getByRole('button', { name: 'Susun soal' }).click();
    await expect(page.getByLabel('Teks artikel')).toHaveAccessibleDescription(/yang ditemukan 0/);
    await expect(page.getByLabel('Teks artikel')).toHaveValue('Terlalu pendek.');
    await expect(page.getByLabel('Judul')).toHaveValue(title);
    await page.getByLabel('Teks artikel').fill(body);
    await page.getByRole('button', { name: 'Susun soal' }).click();

    await expect(progress(page)).toHaveText(/^0 dari /);
    const items = await cards(page).count();
    await act(page, 1, 'Terima').click();
    await expect(card(page, 1)).toContainText('Diterima');
    await card(page, 2).getByRole('link', { name: 'Ubah' }).click();
    const form = page.getByRole('form', { name: 'Ubah soal 2' });
    const field = form.getByRole('textbox').first();
    const words = await field.inputValue();
    await field.fill('');
    await form.getByLabel('Mengapa kuncinya benar').fill('Begitu menurut artikel.');
    await form.getByRole('button', { name: 'Simpan dan terima' }).click();
    await expect(field).toHaveAccessibleDescription(/Pertanyaan masih kosong/);
    await expect(form.getByLabel('Mengapa kuncinya benar')).toHaveValue('Begitu menurut artikel.');
    await field.fill(`${words} (menurut artikel)`);
    await form.getByRole('button', { name: 'Simpan dan terima' }).click();
    await expect(stem(page, 2)).toHaveText(/\(menurut artikel\)$/);

    const replaced = (await stem(page, 3).textContent()) ?? '';
    await act(page, 3, 'Ganti').click();
    await expect(stem(page, 3)).not.toHaveText(replaced);
    await act(page, 4, 'Tolak').click();
    await act(page, 4, 'Batalkan keputusan').click();
    await act(page, 4, 'Tolak').click();
    await expect(progress(page)).toHaveText(`3 dari ${items} soal diputuskan`);
    await card(page, 5).getByRole('link', { name: 'Lihat dalam artikel' }).click();
    await expect(page.getByRole('region', { name: 'Artikel' }).locator('mark:target')).toBeInViewport();
    await panel(page).getByRole('button', { name: 'Terima sisanya dan terbitkan' }).click();
    await expect(page.getByLabel('Tautan untuk dibagikan')).toHaveValue(/\/quizzes\/\w+$/);
  });
});
