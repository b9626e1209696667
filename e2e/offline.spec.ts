import type { Page } from '@playwright/test';
import { db } from '../lib/db';
import { someCards } from '../prisma/seed/cards';
import { aQuiz, type SampleQuiz } from '../prisma/seed/factories';
import { withStimulus } from '../prisma/seed/with-stimulus';
import { OwnServer } from '../scripts/own-server';
import { expect, test } from './stage';

test.use({ serviceWorkers: 'allow' });

const taken = 'Kuis ini tersimpan di perangkat Anda';

async function begin(page: Page, quiz: SampleQuiz, feedback: string, origin = ''): Promise<string> {
  await page.goto(`${origin}/articles/${quiz.slug}`);
  await page.getByLabel(feedback).check();
  await page.getByRole('button', { name: 'Mulai kuis' }).click();
  await expect(page.getByText('Soal 1 dari 5', { exact: true })).toBeVisible();
  await expect(page.getByText(taken)).toBeVisible();
  await shellKept(page);
  return new URL(page.url()).pathname.split('/')[2] ?? '';
}

/** The worker has the page and takes care of this one. */
async function shellKept(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const kept = await caches.match('/offline', { cacheName: 'fakta-shell' });
        return kept !== undefined && navigator.serviceWorker.controller !== null;
      }),
    )
    .toBe(true);
}

const answersOf = (attemptId: string) =>
  db.answer.findMany({
    where: { attemptId },
    orderBy: { item: { position: 'asc' } },
    select: { response: true, correct: true },
  });

async function answerTheRest(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Brunei Darussalam' }).check();
  await page.getByRole('button', { name: 'Simpan di perangkat ini' }).click();
  await page.getByLabel('Angka (dalam negara)').fill('10');
  await page.getByRole('button', { name: 'Simpan di perangkat ini' }).click();
  await page.getByRole('radio', { name: 'Jakarta' }).check();
  await page.getByRole('button', { name: 'Simpan di perangkat ini' }).click();
  await page.getByRole('radio', { name: 'Salah' }).check();
  await page.getByRole('button', { name: 'Simpan di perangkat ini' }).click();
  await expect(page.getByText('Semua soal sudah dijawab')).toBeVisible();
}

test('the network goes in mid-quiz: the quiz goes on, is handed in, and arrives whole', async ({
  page,
  context,
  expectAccessible,
}) => {
  test.slow();
  const quiz = await aQuiz({ sample: withStimulus });
  const attemptId = await begin(page, quiz, 'Di akhir kuis');

  await context.setOffline(true);
  await page.getByLabel('Tanggal').fill('2008-12-15');
  await page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
  await expect(page).toHaveURL(new RegExp(`/offline#/attempts/${attemptId}/2$`));
  await expect(page.getByText('1 jawaban tersimpan di perangkat ini')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Simpan di perangkat ini' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Belum ada jawaban' })).toBeVisible();
  await expectAccessible(page);
  await answerTheRest(page);
  await expectAccessible(page);

  await test.step('closed and opened again, everything is still there', async () => {
    await page.close();
    const again = await context.newPage();
    await again.goto(`/attempts/${attemptId}/3`);
    await expect(again).toHaveURL(new RegExp(`/offline#/attempts/${attemptId}/3$`));
    await expect(again.getByLabel('Angka (dalam negara)')).toHaveValue('10');
    await again.getByRole('link', { name: 'Lewati' }).click();
    await expect(again.getByRole('blockquote')).toContainText('Vietnam menyusul pada 1995.');
    await expectAccessible(again);
    await again.getByRole('link', { name: 'Semua soal' }).click();
    await again.getByRole('button', { name: 'Kumpulkan' }).click();
    await expect(again.getByText('Dikumpulkan di perangkat ini')).toBeVisible();
    expect(await answersOf(attemptId)).toEqual([]);

    await context.setOffline(false);
    await expect(again.getByText('Semua jawaban dari perangkat ini sudah sampai')).toBeVisible({ timeout: 40_000 });
    await expect(again.getByText('sudah dikumpulkan.')).toBeVisible();
    await expectAccessible(again);
    await again.getByRole('link', { name: 'Lihat hasilnya' }).click();
    await expect(again.getByText('5 dari 5 benar')).toBeVisible();
  });
  expect((await answersOf(attemptId)).map(({ correct }) => correct)).toEqual([true, true, true, true, true]);
});

test('nothing on the device tells a key before the server graded the answer', async ({ page, context }) => {
  const quiz = await aQuiz();
  const attemptId = await begin(page, quiz, 'Setelah setiap soal');
  const kept = await page.evaluate(
    (id) =>
      new Promise<string>((found, failed) => {
        const opening = indexedDB.open('fakta');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('packs').objectStore('packs').get(id);
          asked.onsuccess = () => found(JSON.stringify(asked.result));
        };
      }),
    attemptId,
  );
  expect(kept).toContain('Pada tanggal berapa');
  for (const secret of ['2008-12-15', '15 Desember', 'because', 'accepted', 'correct', 'evidence":{']) {
    expect(kept).not.toContain(secret);
  }
  await context.setOffline(true);
  await page.goto(`/attempts/${attemptId}/1`);
  await page.getByLabel('Tanggal').fill('2008-12-15');
  await page.getByRole('button', { name: 'Simpan di perangkat ini' }).click();
  await expect(page.getByRole('radio', { name: 'Brunei Darussalam' })).toBeVisible();
  await expect(page.getByText('Benar', { exact: true })).toBeHidden();
});

test('another device answered first: what counts is told', async ({ page, context, browser, baseURL, signIn }) => {
  await signIn('learner');
  const quiz = await aQuiz();
  const attemptId = await begin(page, quiz, 'Setelah setiap soal');
  await context.setOffline(true);
  await page.goto(`/attempts/${attemptId}/2`);
  await page.getByRole('radio', { name: 'Vietnam' }).check();
  await page.getByRole('button', { name: 'Simpan di perangkat ini' }).click();
  await expect(page.getByText('1 jawaban tersimpan')).toBeVisible();

  const other = await browser.newContext({ baseURL, storageState: await context.storageState() });
  const desk = await other.newPage();
  await desk.goto(`/attempts/${attemptId}/2`);
  await desk.getByRole('radio', { name: 'Brunei Darussalam' }).check();
  await desk.getByRole('button', { name: 'Jawab' }).click();
  await expect(desk.getByRole('heading', { name: 'Benar' })).toBeVisible();
  await other.close();

  await context.setOffline(false);
  await page.goto('/offline');
  const news = page.getByRole('listitem').filter({ hasText: 'itu yang dihitung' });
  await expect(news).toContainText('“Brunei Darussalam”');
  await expect(news).toContainText('“Vietnam”');
  expect(await answersOf(attemptId)).toEqual([{ response: 'Brunei Darussalam', correct: true }]);
  await news.getByRole('button', { name: 'Sudah saya baca' }).click();
  await expect(news).toBeHidden();
});

test('today’s reviews are answered without a network and graded when it is back', async ({ page, context, signIn }) => {
  const { userId } = await signIn('learner');
  const quiz = await aQuiz();
  await someCards(userId, quiz, { count: 2 });
  await page.goto('/reviews');
  await expect(page.getByText('Ulangan hari ini tersimpan')).toBeVisible();
  await shellKept(page);
  await context.setOffline(true);
  await page.goto('/reviews/next');
  await expect(page).toHaveURL(/\/offline#\/reviews\/next$/);
  await expect(page.getByText('2 fakta lagi')).toBeVisible();
  for (let left = 2; left > 0; left -= 1) {
    const date = page.getByLabel('Tanggal');
    if (await date.isVisible()) await date.fill('2008-12-15');
    else await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Simpan di perangkat ini' }).click();
    await expect(page.getByText(`${left} fakta lagi`)).toBeHidden();
  }
  await expect(page.getByRole('heading', { name: 'Ulangan hari ini sudah dijawab' })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('Semua jawaban dari perangkat ini sudah sampai')).toBeVisible({ timeout: 40_000 });
  expect(await db.review.count({ where: { card: { userId }, response: { not: 'entahlah' } } })).toBe(2);
});

test('the server is killed in mid-quiz: the quiz goes on, and the answers are there when it is back', async ({
  page,
}) => {
  test.slow();
  const server = await OwnServer.start();
  try {
    const quiz = await aQuiz();
    const attemptId = await begin(page, quiz, 'Di akhir kuis', server.address);
    await server.kill();
    await page.getByLabel('Tanggal').fill('2008-12-15');
    await page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
    await expect(page).toHaveURL(new RegExp(`/offline#/attempts/${attemptId}/2$`));
    await answerTheRest(page);
    await page.getByRole('button', { name: 'Kirim sekarang' }).click();
    await expect(page.getByText('Fakta belum dapat dihubungi')).toBeVisible();
    await server.start();
    await page.getByRole('button', { name: 'Kirim sekarang' }).click();
    await expect(page.getByText('Semua jawaban dari perangkat ini sudah sampai')).toBeVisible();
    expect((await answersOf(attemptId)).map(({ correct }) => correct)).toEqual([true, true, true, true, true]);
  } finally {
    await server.kill();
  }
});

test('on a slow 3G network a quiz is taken as on any other', async ({ page, context }) => {
  test.slow();
  const quiz = await aQuiz();
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  await page.goto(`/articles/${quiz.slug}`);
  await page.getByRole('button', { name: 'Mulai kuis' }).click();
  await page.getByLabel('Tanggal').fill('2008-12-15');
  await page.getByRole('button', { name: 'Jawab' }).click();
  await expect(page.getByRole('heading', { name: 'Benar' })).toBeFocused({ timeout: 30_000 });
});

test('answers from elsewhere on the web, or from nobody, are refused', async ({ request, baseURL }) => {
  const data = { sentAt: new Date().toISOString(), events: [{ eventId: crypto.randomUUID() }] };
  const post = (origin: string) => request.post('/api/offline/answers', { data, headers: { origin } });
  expect((await post('https://elsewhere.example')).status()).toBe(403);
  expect((await post(baseURL ?? '')).status()).toBe(401);
  const broken = await request.post('/api/offline/answers', { data: '{', headers: { origin: baseURL ?? '' } });
  expect(broken.status()).toBe(400);
});

test('the app can be installed', async ({ page, request }) => {
  await page.goto('/');
  const manifest = await request.get((await page.locator('link[rel=manifest]').getAttribute('href')) ?? '');
  const { icons, start_url, display } = await manifest.json();
  expect({ start_url, display }).toEqual({ start_url: '/', display: 'standalone' });
  for (const { src, type } of icons) {
    const icon = await request.get(src);
    expect(icon.headers()['content-type']).toContain(type);
  }
});
