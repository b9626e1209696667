import type { Page } from '@playwright/test';
import { act, body, card, cards, panel, progress, reject, stem } from './review-page';
import { expect, test } from './stage';

const title = 'Lima Orang di Bangkok';

test('a teacher pastes an article, judges each item beside its proof, publishes, and a guest opens the link', async ({
  page,
  browser,
  baseURL,
  signIn,
  expectAccessible,
}) => {
  // A whole visit, with axe on each page of it.
  test.slow();
  await signIn('teacher', 'Budi');
  await page.goto('/teach');
  await expect(page.getByRole('heading', { name: 'Belum ada kuis' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Buat kuis pertama' }).click();
  await expect(page.getByRole('heading', { name: 'Kuis baru' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Teks artikel').fill(body);
  await page.getByLabel('Judul').fill(title);
  await page.getByLabel('Tanggal terbit').fill('2023-08-08');
  await page.getByRole('button', { name: 'Susun soal' }).click();
  await expect(page.getByText('Sudah ada di pustaka:')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Lima Orang di Bangkok/ })).toHaveAttribute('href', /^\/articles\//);
  await expectAccessible(page);
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
  await reject(page, 4);
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
  const fact = page.getByRole('link', { name: /Piagam ASEAN mulai berlaku/ });
  await fact.click();
  const proof = page.getByRole('region', { name: 'Artikel' }).locator('mark:target');
  await expect(proof).toContainText('mulai berlaku pada 15 Desember 2008');
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
  await expect(form.getByRole('alert')).toContainText('Kelengkapan');
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Simpan apa adanya' }).click();
  await expect(stem(page, number)).toHaveText(/\(menurut artikel\)$/);
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a text too large to arrive is answered too', async ({ page, signIn }) => {
    await signIn('teacher');
    await page.goto('/teach/new');
    await page.getByLabel('Teks artikel').fill('Rusia belum menjawab. '.repeat(260_000));
    await page.getByRole('button', { name: 'Susun soal' }).click();
    await expect(page.getByRole('alert')).toContainText('lebih dari 5 MB');
  });

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
    await expect(page.getByText('Sudah ada di pustaka:')).toBeVisible();
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
    await form.getByRole('button', { name: 'Simpan apa adanya' }).click();
    await expect(stem(page, 2)).toHaveText(/\(menurut artikel\)$/);

    const replaced = (await stem(page, 3).textContent()) ?? '';
    await act(page, 3, 'Ganti').click();
    await expect(stem(page, 3)).not.toHaveText(replaced);
    await reject(page, 4);
    await act(page, 4, 'Batalkan keputusan').click();
    await reject(page, 4);
    await expect(progress(page)).toHaveText(`3 dari ${items} soal diputuskan`);
    await card(page, 5).getByRole('link', { name: 'Lihat dalam artikel' }).click();
    await expect(page.getByRole('region', { name: 'Artikel' }).locator('mark:target')).toBeInViewport();
    await panel(page).getByRole('button', { name: 'Terima sisanya dan terbitkan' }).click();
    await expect(page.getByLabel('Tautan untuk dibagikan')).toHaveValue(/\/quizzes\/\w+$/);
  });
});
