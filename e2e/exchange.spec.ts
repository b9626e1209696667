import { readFileSync } from 'node:fs';
import { aQuiz } from '../prisma/seed/factories';
import { tenKinds } from '../prisma/seed/ten-kinds';
import { expect, test } from './stage';

const gift = [
  'Siapa pemimpin sidang konferensi? {=Ali Sastroamidjojo ####Bukti: “Ali Sastroamidjojo memimpin sidang konferensi.”}',
  'Di gedung mana konferensi dibuka? {=Gedung Merdeka ~Gedung Sate#Tidak disebut. ~Istana Bogor}',
  'Tulis esai tentang konferensi itu. {}',
].join('\n\n');

test('a teacher takes a quiz along for Moodle, and sees what a format cannot hold', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const { userId } = await signIn('teacher', 'Budi');
  const { quizId } = await aQuiz({ ownerId: userId, sample: tenKinds });
  await page.goto(`/teach/quizzes/${quizId}`);
  await page.getByRole('link', { name: 'Unduh untuk aplikasi lain' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unduh kuis');
  const card = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
  await expect(card('JSON Fakta').getByText('Semua isi kuis ini ikut.')).toBeVisible();
  await expect(card('GIFT').getByText('Tidak ikut, karena format ini tidak punya jenis soalnya')).toBeVisible();
  await expectAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    card('Moodle XML').getByRole('link', { name: 'Unduh' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+\.xml$/);
  const xml = readFileSync(await download.path(), 'utf8');
  expect(xml).toContain('<question type="multichoice">');
  expect(xml).toContain('Bukti: “');
});

test('a teacher finds the file for cards, games, forms and paper, and each is what its app takes', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const { userId } = await signIn('teacher', 'Sari');
  const { quizId } = await aQuiz({ ownerId: userId, sample: tenKinds });
  await page.goto(`/teach/quizzes/${quizId}/export`);
  const file = async (group: string, name: string) => {
    const card = page
      .getByRole('region', { name: group })
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name, exact: true }) });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      card.getByRole('link', { name: 'Unduh' }).click(),
    ]);
    return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
  };

  await test.step('packages and prints arrive whole', async () => {
    const files = [
      await file('Untuk platform belajar', 'H5P'),
      await file('Untuk kartu hafalan', 'Paket Anki'),
      await file('Untuk permainan di kelas', 'Kahoot'),
      await file('Untuk dicetak dan dibaca', 'PDF'),
    ];
    expect(files.map(({ name }) => name.replace(/^[a-z0-9-]+\./, ''))).toEqual(['h5p', 'apkg', 'kahoot.xlsx', 'pdf']);
    expect(files.map(({ content }) => content.toString('latin1', 0, 4))).toEqual([
      'PK\u0003\u0004',
      'PK\u0003\u0004',
      'PK\u0003\u0004',
      '%PDF',
    ]);
  });

  await test.step('the script for a form says how it is used, as the page does', async () => {
    const { content } = await file('Untuk formulir', 'Google Formulir');
    expect(content.toString('utf8')).toContain('FormApp.create(quiz.title)');
    const forms = page.getByRole('region', { name: 'Untuk formulir' });
    await forms.getByText('Cara memakai').click();
    await expect(forms.getByText('Buka script.google.com')).toBeVisible();
    await expect(forms.getByText('Penilaian otomatis: jawabannya dinilai oleh pengajar')).toBeVisible();
    await expectAccessible(page);
  });
});

test('questions of others come in where the article proves them; the rest is completed by hand', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const { userId } = await signIn('teacher', 'Wati');
  const { quizId } = await aQuiz({ ownerId: userId, sample: tenKinds, published: false });
  await page.goto('/teach');
  await page.getByRole('link', { name: 'Impor soal' }).click();
  await page.getByRole('button', { name: 'Lihat dulu' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Belum ada soal' })).toBeVisible();
  await page
    .getByLabel('Atau pilih berkas')
    .setInputFiles({ name: 'soal.txt', mimeType: 'text/plain', buffer: Buffer.from(gift) });
  await page.getByRole('button', { name: 'Lihat dulu' }).click();

  await test.step('what comes in and what is skipped is told with its line', async () => {
    await expect(page.getByText('Dibaca sebagai GIFT.')).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(1);
    await expect(page.getByText('Berkas ini tidak menyebut bukti untuk soal ini.')).toBeVisible();
    await expect(page.getByText('Baris 5: Jenis soal ini tidak ada di Fakta.')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('what is ticked comes in, undecided', async () => {
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Masukkan yang dicentang' }).click();
    await expect(page.getByText('1 soal masuk ke draf')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the other one opens filled in; its evidence is picked', async () => {
    await page.getByRole('link', { name: 'Lengkapi buktinya' }).click();
    await expect(page.getByLabel('Pertanyaan')).toHaveValue('Di gedung mana konferensi dibuka?');
    await expect(page.getByRole('textbox', { name: 'Pilihan 1', exact: true })).toHaveValue('Gedung Merdeka');
    await page.getByRole('checkbox', { name: /Presiden Soekarno membuka/ }).check();
    await page.getByRole('button', { name: 'Simpan dan terima' }).click();
    const anyway = page.getByRole('button', { name: 'Simpan apa adanya' });
    await anyway.or(page.getByText('12 soal').first()).first().waitFor();
    if (await anyway.isVisible()) await anyway.click();
    await expect(page).toHaveURL(new RegExp(`/teach/quizzes/${quizId}\\?item=`));
    await expect(page.getByRole('heading', { name: 'Di gedung mana konferensi dibuka?' })).toBeVisible();
  });
});

/** A file of that many questions, fifteen bytes each. */
function fileOf(questions: number) {
  return { name: 'soal.txt', mimeType: 'text/plain', buffer: Buffer.from('Siapa? {=Ali}\n\n'.repeat(questions)) };
}

test('without JavaScript a file comes in too, and a stranger gets nothing', async ({
  browser,
  baseURL,
  context,
  signIn,
}) => {
  const { userId } = await signIn('teacher', 'Dewi');
  const { quizId } = await aQuiz({ ownerId: userId, sample: tenKinds, published: false });
  const plain = await browser.newContext({
    baseURL,
    locale: 'id-ID',
    javaScriptEnabled: false,
    storageState: await context.storageState(),
  });
  const page = await plain.newPage();
  await page.goto('/teach/import');
  await page.getByLabel('Atau pilih berkas').setInputFiles(fileOf(70_000));
  await page.getByRole('button', { name: 'Lihat dulu' }).click();
  await expect(page.getByRole('alert')).toContainText('lebih dari 1 MB');
  await page.getByLabel('Atau pilih berkas').setInputFiles(fileOf(25_000));
  await page.getByRole('button', { name: 'Lihat dulu' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'paling banyak 300.000 karakter' })).toBeVisible();
  await page.goto(`/teach/import?quiz=${quizId}`);
  await page.getByLabel('Tempel soal').fill(gift);
  await page.getByRole('button', { name: 'Lihat dulu' }).click();
  await page.getByRole('button', { name: 'Ubah teks atau format' }).click();
  await expect(page.getByLabel('Tempel soal')).toHaveValue(/Ali Sastroamidjojo/);
  await page.getByRole('button', { name: 'Lihat dulu' }).click();
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Masukkan yang dicentang' }).click();
  await expect(page.getByText('1 soal masuk ke draf')).toBeVisible();
  await plain.close();
  const stranger = await browser.newContext({ baseURL });
  const file = await stranger.request.get(`/api/quizzes/${quizId}/export?format=json&version=draft`);
  expect(file.status()).toBe(404);
  const schema = await stranger.request.get('/api/exchange/schema');
  expect(await schema.json()).toMatchObject({ title: 'Fakta quiz', type: 'object' });
  await stranger.close();
});

test('a QTI package that was downloaded comes in again, also without JavaScript; one that is broken is told', async ({
  browser,
  baseURL,
  context,
  page,
  signIn,
  expectAccessible,
}) => {
  const { userId } = await signIn('teacher', 'Rini');
  const whole = await aQuiz({ ownerId: userId, sample: tenKinds });
  const items = tenKinds.items.filter(({ kind }) => ['multiple-choice', 'true-false', 'cloze'].includes(kind));
  const short = await aQuiz({ ownerId: userId, sample: { ...tenKinds, items }, published: false });
  await page.goto(`/teach/quizzes/${whole.quizId}/export`);
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'QTI 3.0', exact: true }) });
  await expect(card.getByText('Poin sebagian: di sini semua atau tidak sama sekali')).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), card.getByRole('link').click()]);
  expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+\.qti30\.zip$/);
  const file = {
    name: download.suggestedFilename(),
    mimeType: 'application/zip',
    buffer: readFileSync(await download.path()),
  };

  await test.step('with JavaScript: what is new is ready, what is there is told; another format can be chosen', async () => {
    await page.goto(`/teach/import?quiz=${short.quizId}`);
    await page.getByLabel('Atau pilih berkas').setInputFiles(file);
    await page.getByRole('button', { name: 'Lihat dulu' }).click();
    await expect(page.getByText('Dibaca sebagai QTI 3.0.')).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(7);
    await expect(page.getByText('items/item-005.xml, baris 2')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Ubah teks atau format' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Pilih berkasnya lagi' })).toBeVisible();
  });

  const plain = await browser.newContext({
    baseURL,
    locale: 'id-ID',
    javaScriptEnabled: false,
    storageState: await context.storageState(),
  });
  const bare = await plain.newPage();
  await test.step('without JavaScript all that is ticked comes in', async () => {
    await bare.goto(`/teach/import?quiz=${short.quizId}`);
    await bare.getByLabel('Atau pilih berkas').setInputFiles(file);
    await bare.getByRole('button', { name: 'Lihat dulu' }).click();
    for (const box of await bare.getByRole('checkbox').all()) await box.check();
    await bare.getByRole('button', { name: 'Masukkan yang dicentang' }).click();
    await expect(bare.getByText('7 soal masuk ke draf')).toBeVisible();
  });

  await test.step('a broken or too large package brings nothing', async () => {
    await bare.goto(`/teach/import?quiz=${short.quizId}`);
    await bare.getByLabel('Atau pilih berkas').setInputFiles({ ...file, buffer: file.buffer.subarray(0, 900) });
    await bare.getByLabel('Format').selectOption('QTI 3.0');
    await bare.getByRole('button', { name: 'Lihat dulu' }).click();
    await expect(bare.getByText('Berkas harus berupa paket ZIP yang dapat dibuka')).toBeVisible();
    await bare.goto(`/teach/import?quiz=${short.quizId}`);
    const large = Buffer.concat([file.buffer, Buffer.alloc(600_000)]);
    await bare.getByLabel('Atau pilih berkas').setInputFiles({ ...file, buffer: large });
    await bare.getByRole('button', { name: 'Lihat dulu' }).click();
    await expect(bare.getByRole('alert').filter({ hasText: 'paling banyak 500 KB' })).toBeVisible();
  });
  await plain.close();
});
