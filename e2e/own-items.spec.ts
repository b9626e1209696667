import { ownKinds } from '../features/quizzes/schema';
import { db } from '../lib/db';
import { aDraft, keysWork, undo } from './desk-page';
import { card, cards } from './review-page';
import { expect, test } from './stage';

// Items that a teacher writes.

test('an own item is written with words selected in the article, warned of, and shown with its proof', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  test.slow();
  const { quizId } = await aDraft((await signIn('teacher')).userId);
  await page.goto(`/teach/quizzes/${quizId}`);
  const form = page.getByRole('form', { name: 'Soal Anda sendiri' });
  await keysWork(page);
  await page.keyboard.press('n');
  await expect(form).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Isian singkat' }).click();
  await expect(form.getByLabel('Jawaban yang diterima')).toBeVisible();
  await form.getByLabel('Pertanyaan').fill('Siapa yang memimpin sidang tersebut?');
  await form.getByLabel('Jawaban yang diterima').fill('Ali Sastroamidjojo');
  await form.getByRole('button', { name: 'Simpan dan terima' }).click();
  await expect(form.getByText('Belum ada bukti.')).toBeVisible();
  await expect(form.getByLabel('Pertanyaan')).toHaveValue('Siapa yang memimpin sidang tersebut?');

  await page.getByRole('region', { name: 'Artikel' }).getByText('Ali Sastroamidjojo memimpin').dblclick();
  await form.getByRole('button', { name: 'Ambil teks' }).click();
  await expect(form.getByLabel('Atau kutipan')).not.toHaveValue('');
  await form.getByLabel('Atau kutipan').fill('Ali Sastroamidjojo memimpin sidang konferensi.');
  await form.getByRole('button', { name: 'Simpan dan terima' }).click();
  await expect(form.getByRole('alert')).toContainText('Rujukan. Ada kata yang menunjuk ke luar soal');
  await expectAccessible(page);
  await form.getByLabel('Pertanyaan').fill('Siapa yang memimpin sidang KAA itu?');
  await form.getByRole('button', { name: 'Simpan apa adanya' }).click();

  await expect(card(page, 11)).toContainText('Tulisan sendiri');
  await expect(card(page, 11)).toContainText('Diterima');
  await expect(card(page, 11).getByText(/catatan gerbang diabaikan/)).toBeVisible();
  await expect(card(page, 11)).toContainText('Ali Sastroamidjojo memimpin sidang konferensi.');
  await undo(page, 'tulis soal 11').click();
  await expect(cards(page)).toHaveCount(10);
});

test('in the dark at 320 px the form of every kind, the list of what was taken out and a trial fit, and axe finds nothing', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  test.slow();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 640 });
  const { quizId, versionId } = await aDraft((await signIn('teacher')).userId);
  const rejected = { verdict: 'rejected', reason: 'unclear', remark: 'Dua gedung disebut.' } as const;
  const first = await db.item.findFirstOrThrow({ where: { versionId, position: 0 }, select: { id: true } });
  await db.decision.create({ data: { itemId: first.id, ...rejected, decidedAt: new Date() } });
  const review = `/teach/quizzes/${quizId}`;
  const forms = ownKinds.map((kind) => `${review}?view=tulis&kind=${kind}`);
  for (const path of [`${review}?view=dikeluarkan`, ...forms, `${review}/try?soal=7`]) {
    await page.goto(path);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, `${path} is wider than the screen`).toBe(0);
    await expectAccessible(page);
  }
});

test('an own item of the kind evidence is picked from sentences, one of several events is put in order', async ({
  page,
  signIn,
}) => {
  const { quizId } = await aDraft((await signIn('teacher')).userId);
  const form = page.getByRole('form', { name: 'Soal Anda sendiri' });
  const save = async () => {
    await form.getByRole('button', { name: 'Simpan dan terima' }).click();
    const anyway = form.getByRole('button', { name: 'Simpan apa adanya' });
    await expect(anyway.or(card(page, 1))).toBeVisible();
    if (await anyway.isVisible()) await anyway.click();
  };
  await page.goto(`/teach/quizzes/${quizId}?view=tulis&kind=evidence`);
  await form.getByRole('radio', { name: /^Roeslan Abdulgani/ }).check();
  await form.getByRole('checkbox', { name: /^Semangat konferensi/ }).check();
  await form
    .getByLabel('Pertanyaan')
    .fill('Kalimat mana yang membuktikan siapa sekretaris jenderal Konferensi Asia Afrika?');
  await save();
  await expect(card(page, 11)).toContainText('Tulisan sendiri');
  await expect(card(page, 11)).toContainText(/Roeslan Abdulgani bertugas sebagai sekretaris jenderal\.\s*✓ kunci/);

  await page.goto(`/teach/quizzes/${quizId}?view=tulis&kind=ordering`);
  for (const words of [/^Presiden Soekarno/, /^Gagasan konferensi/, /^Konferensi tingkat tinggi/])
    await form.getByRole('checkbox', { name: words }).check();
  await form.getByLabel('Pertanyaan').fill('Urutkan peristiwa di sekitar Konferensi Asia Afrika.');
  const events = [
    ['Konferensi Asia Afrika dibuka di Bandung', '1955-04-18'],
    ['Gagasan lahir dalam Konferensi Kolombo', '1954-04'],
    ['Konferensi tingkat tinggi di Beograd', '1961-09'],
  ] as const;
  for (const [at, [text, date]] of events.entries()) {
    await form.getByLabel(`Peristiwa ${at + 1}`, { exact: true }).fill(text);
    await form.getByLabel(`Tanggal peristiwa ${at + 1}`).fill(date);
  }
  await save();
  await expect(card(page, 12)).toContainText('Tulisan sendiri');
  await expect(card(page, 12).getByRole('listitem')).toContainText([/^1\. Gagasan lahir/, /^2\. /, /^3\. /]);
});
