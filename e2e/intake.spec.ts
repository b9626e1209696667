import type { Page } from '@playwright/test';
import { docx, pdf } from '../features/intake/reading/fixtures/files';
import { db } from '../lib/db';
import { newsSiteBeside } from './addresses';
import { body } from './review-page';
import { expect, test } from './stage';

const siteOf = (baseURL: string | undefined) => newsSiteBeside(baseURL ?? '');
const title = 'Perpustakaan Keliling Sukamaju Diresmikan';

async function fetchFrom(page: Page, address: string): Promise<void> {
  await page.getByLabel('Alamat berita').fill(address);
  await page.getByRole('button', { name: 'Ambil artikel' }).click();
}

test('a teacher gives a link, looks the article through, and makes a quiz of it; given again, it is known', async ({
  page,
  baseURL,
  signIn,
  expectAccessible,
}) => {
  await signIn('teacher');
  await page.goto('/teach/new');
  await fetchFrom(page, `${siteOf(baseURL)}/perpustakaan`);
  await expect(page.getByText(`Ditemukan: “${title}”`)).toBeVisible();
  await expect(page.getByLabel('Judul')).toHaveValue(title);
  await expect(page.getByLabel('Media')).toHaveValue('Harian Sukamaju');
  await expect(page.getByLabel('Penulis')).toHaveValue('Dewi Anggraini, Tono Saputra');
  await expect(page.getByLabel('Tanggal terbit')).toHaveValue('2026-12-22');
  await expect(page.getByLabel('Teks artikel')).toHaveValue(/^Balai Kota Sukamaju[\s\S]*## Singgah di Sekolah/);
  await expectAccessible(page);
  await page.getByLabel('Judul').fill('Perpustakaan Keliling');
  // Enter makes the questions: it does not fetch over what was edited.
  await page.getByLabel('Judul').press('Enter');
  await expect(page.getByRole('heading', { name: 'Periksa soal' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('Perpustakaan Keliling', { exact: true }).first()).toBeVisible();
  const desk = new URL(page.url()).pathname;

  await page.goto('/teach/new');
  await fetchFrom(page, `${siteOf(baseURL)}/perpustakaan?utm_source=x`);
  await expect(page.getByText('Sudah ada di artikel Anda:')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Perpustakaan Keliling', exact: true })).toHaveAttribute('href', desk);
});

test('what cannot be fetched says why, and keeps what was typed', async ({
  page,
  baseURL,
  signIn,
  expectAccessible,
}) => {
  await signIn('teacher');
  await page.goto('/teach/new');
  await page.getByLabel('Judul').fill('Judul saya');
  for (const [address, words] of [
    // No two alike in a row, so that each answer is seen to have come.
    ['http://169.254.169.254/latest/meta-data/', /tidak mengarah ke situs yang terbuka untuk umum/],
    [`${siteOf(baseURL)}/pelanggan`, /jawaban 403/],
    [`${siteOf(baseURL)}/dalam`, /tidak mengarah ke situs yang terbuka untuk umum/],
    ['http://', /alamat halaman berita/],
  ] as const) {
    await fetchFrom(page, address);
    await expect(page.getByLabel('Alamat berita')).toHaveAccessibleDescription(words);
  }
  await expect(page.getByLabel('Judul')).toHaveValue('Judul saya');
  await expectAccessible(page);
});

test('a Word document and a PDF are shown before they are used; a scan says so', async ({ page, signIn }) => {
  await signIn('teacher');
  await page.goto('/teach/new');
  const upload = async (name: string, bytes: Uint8Array) => {
    await page.getByLabel(/Atau unggah berkas/).setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
    await page.getByRole('button', { name: 'Susun soal' }).click();
  };
  await upload('berita.docx', docx(body.split(/\n+/).filter(Boolean), { heading: 'Judul dari Word' }));
  await expect(page.getByLabel('Judul')).toHaveValue('Judul dari Word');
  await upload('pindaian.pdf', pdf([[]]));
  await expect(page.getByLabel(/Atau unggah berkas/)).toHaveAccessibleDescription(/hanya berisi gambar/);
  await upload('berita.pdf', pdf([['Balai kota membuka perpustakaan keliling.']]));
  await expect(page.getByLabel('Teks artikel')).toHaveValue('Balai kota membuka perpustakaan keliling.');
});

test('a feed is followed, its entries wait, one becomes an article, another is put away', async ({
  page,
  baseURL,
  signIn,
  expectAccessible,
}) => {
  await signIn('teacher');
  await page.goto('/teach/feeds');
  await page.getByLabel('Alamat umpan atau situs').fill(`${siteOf(baseURL)}/perpustakaan`);
  await page.getByRole('button', { name: 'Berlangganan' }).click();
  await expect(page.getByLabel('Alamat umpan atau situs')).toHaveAccessibleDescription(/tidak ditemukan umpan/);
  await page.getByLabel('Alamat umpan atau situs').fill(`${siteOf(baseURL)}/rss`);
  await page.getByLabel('Jadikan entri baru draf').uncheck();
  await page.getByRole('button', { name: 'Berlangganan' }).click();
  await expect(page.getByText('Anda berlangganan “Warta Contoh”.')).toBeVisible();
  await expect(page.getByText('Entri barunya menunggu saja, tidak menjadi draf.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Singkirkan: Berita tentang ferry' }).click();
  await expect(page.getByText('Berita tentang ferry')).toHaveCount(0);
  await page.getByRole('link', { name: /^Ambil dan susun soal: Berita tentang perpustakaan/ }).click();
  await expect(page.getByLabel('Alamat berita')).toHaveValue(`${siteOf(baseURL)}/perpustakaan`);
  await page.getByRole('button', { name: 'Ambil artikel' }).click();
  await expect(page.getByLabel('Judul')).toHaveValue(title);

  await page.goto('/teach/feeds');
  await page.getByText('Berhenti mengikuti', { exact: true }).first().click();
  await page.getByRole('button', { name: 'Berhenti mengikuti' }).click();
  await expect(page.getByText('Belum ada langganan.')).toBeVisible();
  await expect(page.getByText('Berita tentang perpustakaan')).toBeVisible();
});

test('new entries become drafts by themselves, which are looked through and deleted; nothing is published', async ({
  page,
  baseURL,
  signIn,
  expectAccessible,
}) => {
  // The server looks for what is due every half minute, and asks a site for one page at a time.
  test.setTimeout(240_000);
  const { userId } = await signIn('teacher');
  await page.goto('/teach/feeds');
  await page.getByLabel('Alamat umpan atau situs').fill(`${siteOf(baseURL)}/rss`);
  await page.getByRole('button', { name: 'Berlangganan' }).click();
  await expect(page.getByText('Segera dijadikan draf.')).toHaveCount(3);
  const drafts = page.getByText('Sudah menjadi draf. Belum terbit: periksa soalnya dulu.');
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('Segera dijadikan draf.')).toHaveCount(0, { timeout: 1000 });
  }).toPass({ intervals: [5000], timeout: 200_000 });
  await expect(drafts).toHaveCount(1);
  await expect(page.getByText('Belum menjadi draf: teksnya pendek, mungkin tidak utuh.')).toHaveCount(2);
  await expectAccessible(page);
  expect(await db.publication.count({ where: { version: { quiz: { ownerId: userId } } } })).toBe(0);
  await page.getByRole('link', { name: 'Periksa soal: Berita tentang bendungan' }).click();
  await expect(page.getByRole('heading', { name: 'Periksa soal' })).toBeVisible();
  await expect(page.getByText('Bendungan Jragung Diresmikan', { exact: true }).first()).toBeVisible();
  await page.goto('/teach/feeds');
  await page.getByText('Hapus draf', { exact: true }).first().click();
  await page.getByRole('button', { name: 'Hapus draf' }).first().click();
  await expect(drafts).toHaveCount(0);
  expect(await db.article.count({ where: { ownerId: userId } })).toBe(0);
});

test('the bookmark brings the address, and what was selected into the field', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  await signIn('teacher');
  await page.goto('/teach/bookmarklet');
  await expectAccessible(page);
  const bookmark = page.getByRole('link', { name: 'Kirim ke Fakta', exact: true });
  await expect(bookmark).toHaveAttribute('href', /^javascript:/);
  await page.goto('/teach/new?url=https%3A%2F%2Fberita.test%2Fa#text=Teks%20yang%20disorot.');
  await expect(page.getByLabel('Alamat berita')).toHaveValue('https://berita.test/a');
  await expect(page.getByLabel('Teks artikel')).toHaveValue('Teks yang disorot.');
  expect(page.url()).not.toContain('#');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a link is fetched and a feed is followed', async ({ page, baseURL, signIn }) => {
    await signIn('teacher');
    await page.goto('/teach/new');
    await fetchFrom(page, `${siteOf(baseURL)}/ferry`);
    await expect(page.getByLabel('Judul')).toHaveValue('Harbour ferry returns after two years');
    await page.getByRole('button', { name: 'Susun soal' }).click();
    await expect(page.getByRole('heading', { name: 'Periksa soal' })).toBeVisible();
    await page.goto('/teach/feeds');
    await page.getByLabel('Alamat umpan atau situs').fill(`${siteOf(baseURL)}/rss`);
    await page.getByLabel('Jadikan entri baru draf').uncheck();
    await page.getByRole('button', { name: 'Berlangganan' }).click();
    await expect(page.getByText('Anda berlangganan “Warta Contoh”.')).toBeVisible();
  });
});
