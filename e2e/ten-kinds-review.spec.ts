import type { Page } from '@playwright/test';
import { db } from '../lib/db';
import { aQuiz } from '../prisma/seed/factories';
import { tenKinds } from '../prisma/seed/ten-kinds';
import { card, cards, panel, progress, reject } from './review-page';
import { expect, test } from './stage';

/** A draft of ten items, one of each kind, none decided yet. */
async function aDraft(ownerId: string) {
  const quiz = await aQuiz({ ownerId, published: false, sample: tenKinds });
  await db.decision.deleteMany({ where: { itemId: { in: quiz.items.map(({ id }) => id) } } });
  return quiz;
}

const [choices, order, match, sentence] = [2, 8, 9, 10];

async function fits(page: Page, path: string): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, path).toBe(0);
}

async function openForm(page: Page, number: number) {
  await card(page, number).getByRole('link', { name: 'Ubah' }).click();
  const form = page.getByRole('form', { name: `Ubah soal ${number}` });
  await expect(form).toBeVisible();
  return { form, save: () => form.getByRole('button', { name: 'Simpan dan terima' }).click() };
}

test('a teacher sees key, proof and reasons of every kind, and what the gates refused', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  test.slow();
  const { quizId } = await aDraft((await signIn('teacher', 'Budi')).userId);
  await page.goto(`/teach/quizzes/${quizId}`);
  await expect(cards(page)).toHaveCount(10);
  await expect(card(page, choices).getByText('✓ kunci')).toHaveCount(3);
  await expect(card(page, 5)).toContainText('Juga diterima: Sastroamidjojo');
  await expect(card(page, 5)).toContainText('Bukan salah ketik, melainkan hal lain: Jawaharlal Nehru');
  await expect(card(page, order).getByRole('listitem')).toContainText([
    /^1\. Konferensi Kolombo \(April 1954\)/,
    /^2\./,
    /^3\./,
    /^4\./,
  ]);
  await expect(card(page, order)).toContainText('ditampilkan dengan urutan: 3, 1, 4, 2');
  await expect(card(page, match)).toContainText('Jawaharlal Nehru — Perdana Menteri India');
  await expect(card(page, match)).toContainText('Presiden Mesir tidak disebut dalam artikel.');
  await expect(card(page, sentence)).toContainText(/Semangat konferensi diteruskan oleh Gerakan Nonblok\.\s*✓ kunci/);
  await expectAccessible(page);
  await card(page, order).getByRole('link', { name: 'Lihat dalam artikel' }).last().click();
  const article = page.getByRole('region', { name: 'Artikel' });
  await expect(article.locator('mark:target')).toContainText('Beograd pada September 1961');
  await expect(article.locator('mark:target')).toBeInViewport();

  const tab = async (name: string) => {
    await page.getByRole('link', { name }).click();
    await expect(page.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
  };
  await tab('Fakta (12)');
  await expect(page.getByRole('listitem').filter({ hasText: 'mencari persatuan' })).toContainText('kata narasumber');
  await expectAccessible(page);
  await tab('Ditolak gerbang (3)');
  await page.getByText('Rujukan (2)').click();
  const refused = page.getByRole('listitem').filter({ hasText: 'Pada tanggal berapa gagasan konferensi itu lahir?' });
  await expect(refused).toContainText('Kunci: April 1954');
  await expect(refused).toContainText('The stem points elsewhere: "itu".');
  await expectAccessible(page);
});

test('an item on a sensitive matter waits for a decision of its own', async ({ page, signIn, expectAccessible }) => {
  const { quizId } = await aDraft((await signIn('teacher')).userId);
  await page.goto(`/teach/quizzes/${quizId}`);
  await expect(panel(page)).toContainText('1 soal menyangkut hal peka dan belum Anda putuskan.');
  const concern = card(page, 6).getByRole('region', { name: 'Perlu dilihat dua kali' });
  await expect(concern).toContainText('Korban disebut');
  await expect(concern).toContainText('Sebanyak 16 orang tewas dalam peristiwa itu.');
  await panel(page).getByRole('button', { name: 'Terima sisanya dan terbitkan' }).click();
  await expect(panel(page).getByRole('alert')).toContainText('Putuskan satu per satu');
  await expect(progress(page)).toHaveText('9 dari 10 soal diputuskan');
  await expectAccessible(page);
  await panel(page).getByRole('link', { name: 'Lihat yang pertama' }).click();
  await expect(card(page, 6)).toBeFocused();
  await page.keyboard.press('a');
  await expect(concern).toContainText('Anda sudah menerimanya.');
  await panel(page).getByRole('button', { name: 'Terbitkan', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Sudah terbit' })).toBeVisible();
});

test('every kind is rewritten by its own rules', async ({ page, signIn, expectAccessible }) => {
  test.slow();
  const { quizId } = await aDraft((await signIn('teacher')).userId);
  await page.goto(`/teach/quizzes/${quizId}`);

  await test.step('several keys', async () => {
    const { form, save } = await openForm(page, choices);
    await expectAccessible(page);
    await form.getByLabel('Pilihan 2 adalah kuncinya').uncheck();
    await form.getByLabel('Pilihan 3 adalah kuncinya').uncheck();
    await save();
    await expect(form.getByText('sedikitnya dua pilihan yang benar')).toBeVisible();
    await expect(form.getByLabel('Pilihan 5 adalah kuncinya')).toBeChecked();
    await expect(form.getByLabel('Pilihan 2 adalah kuncinya')).not.toBeChecked();
    await expectAccessible(page);
    await form.getByLabel('Pilihan 2 adalah kuncinya').check();
    await save();
    await expect(form.getByText('alasannya masih untuk kunci lama')).toBeVisible();
    await form.getByLabel('Mengapa kuncinya benar').fill('India dan Pakistan ikut mengundang.');
    await form.getByRole('textbox', { name: 'Pilihan 3', exact: true }).fill('');
    await save();
    await expect(card(page, choices)).toContainText('Diubah');
    await expect(card(page, choices).getByText('✓ kunci')).toHaveCount(2);
    await expect(card(page, choices).getByRole('listitem').filter({ hasText: 'Birma' })).toHaveCount(0);
  });

  await test.step('typed forms and their rivals', async () => {
    const { form, save } = await openForm(page, 5);
    await form.getByLabel('Jawaban yang diterima').fill('Ali Sastroamidjojo\nAli Sastroamijoyo');
    await form.getByLabel('Hal lain yang mirip').fill('ali sastroamijoyo');
    await save();
    await expect(form.getByLabel('Hal lain yang mirip')).toHaveAccessibleDescription(/sekaligus disebut hal lain/);
    await form.getByLabel('Hal lain yang mirip').fill('Roeslan Abdulgani');
    await save();
    await expect(card(page, 5)).toContainText('Juga diterima: Ali Sastroamijoyo');
  });

  await test.step('an order follows its dates', async () => {
    const { form, save } = await openForm(page, order);
    await expectAccessible(page);
    await form.getByLabel('Tanggal peristiwa 2').fill('1955');
    await save();
    await expect(form.getByText('tanggalnya tidak dapat diurutkan')).toBeVisible();
    await form.getByLabel('Tanggal peristiwa 2').fill('1953-12-28');
    await form.getByLabel('Mengapa kuncinya benar').fill('Begitu tanggalnya.');
    await form.getByRole('textbox', { name: 'Peristiwa 4', exact: true }).fill('');
    await save();
    await expect(card(page, order).getByRole('listitem')).toContainText([
      /^1\. Pertemuan lima perdana menteri di Bogor/,
      /^2\. Konferensi Kolombo/,
      /^3\. Pembukaan/,
    ]);
  });

  await test.step('a match', async () => {
    const { form, save } = await openForm(page, match);
    await form.getByRole('textbox', { name: 'Pasangannya 1' }).fill('');
    await save();
    await expect(form.getByText('baru terisi separuh')).toBeVisible();
    await form.getByRole('textbox', { name: 'Pasangannya 1' }).fill('sekretaris jenderal konferensi');
    await form.getByRole('textbox', { name: 'Pilihan 1', exact: true }).fill('Presiden Birma');
    await save();
    await expect(card(page, match)).toContainText('Roeslan Abdulgani — sekretaris jenderal konferensi');
    await expect(card(page, match)).toContainText('Presiden Birma');
  });

  await test.step('the sentence that proves it', async () => {
    const { form, save } = await openForm(page, sentence);
    await expectAccessible(page);
    await form.getByLabel('Pilihan 4 adalah kuncinya').check();
    await form.getByLabel('Mengapa kuncinya benar').fill('Masih dipelajari.');
    await save();
    await expect(card(page, sentence)).toContainText(/Dasasila Bandung masih dipelajari di sekolah\.\s*✓ kunci/);
    await expect(card(page, sentence).getByRole('blockquote')).toHaveText(
      'Dasasila Bandung masih dipelajari di sekolah.',
    );
  });
});

test.describe('without JavaScript at 320 px', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test('an order is rewritten and a refusal keeps what was typed; every form fits', async ({ page, signIn }) => {
    const { quizId, items } = await aDraft((await signIn('teacher')).userId);
    await page.goto(`/teach/quizzes/${quizId}`);
    const { form, save } = await openForm(page, order);
    await form.getByLabel('Tanggal peristiwa 1').fill('28 Desember 1954');
    await save();
    await expect(form.getByText('memerlukan tanggal seperti')).toBeVisible();
    await expect(form.getByLabel('Tanggal peristiwa 1')).toHaveValue('28 Desember 1954');
    await form.getByLabel('Tanggal peristiwa 1').fill('1954-03');
    await form.getByLabel('Mengapa kuncinya benar').fill('Begitu tanggalnya.');
    await save();
    await expect(card(page, order)).toContainText('(Maret 1954)');
    const pages = ['', '?view=fakta', '?view=tolakan', ...items.map(({ id }) => `?item=${id}&edit=1`)];
    for (const query of pages) {
      await page.goto(`/teach/quizzes/${quizId}${query}`);
      await fits(page, query);
    }
  });
});

test('in the dark at 320 px every form and part of the desk fits, and axe finds nothing', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  test.slow();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 640 });
  const { quizId, items } = await aDraft((await signIn('teacher')).userId);
  const review = `/teach/quizzes/${quizId}`;
  const edits = [choices, order, match, sentence].map((number) => `${review}?item=${items[number - 1]?.id}&edit=1`);
  for (const path of [review, `${review}?view=fakta`, `${review}?view=tolakan`, ...edits]) {
    await page.goto(path);
    await page.locator('main details').evaluateAll((all) => {
      for (const each of all) each.setAttribute('open', '');
    });
    await fits(page, path);
    await expectAccessible(page);
  }
  await page.goto(review);
  await reject(page, 6);
  await expect(card(page, 6)).toContainText('Anda sudah menolaknya.');
});
