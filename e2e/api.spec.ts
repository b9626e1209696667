import { aQuiz } from '../prisma/seed/factories';
import { aWebhook } from '../prisma/seed/taught-scene';
import { expect, test } from './stage';

test('a teacher makes a token, a program uses it within its scopes, and it ends when it is revoked', async ({
  page,
  signIn,
  playwright,
  baseURL,
  expectAccessible,
}) => {
  const { userId } = await signIn('teacher');
  const quiz = await aQuiz({ ownerId: userId });
  await page.goto('/account');
  const section = page.getByRole('region', { name: 'Token untuk program' });
  await section.getByLabel('Nama token').fill('Rapor');
  await section.getByRole('button', { name: 'Buat token' }).click();
  await expect(section.getByRole('alert')).toHaveText(/Centang sedikitnya satu/);
  await section.getByLabel('Nama token').fill('Rapor');
  await section.getByLabel(/Membaca artikel dan kuis/).check();
  await section.getByRole('button', { name: 'Buat token' }).click();
  const token = (await section.getByText(/^fakta_[\w-]{43}$/).textContent()) ?? '';
  await expectAccessible(page);

  // Without the cookies of the browser.
  const program = await playwright.request.newContext({
    baseURL,
    extraHTTPHeaders: { authorization: `Bearer ${token}` },
  });
  const listed = await program.get('/api/v1/quizzes');
  expect(await listed.json()).toMatchObject({ items: [{ id: quiz.quizId }], next: null });
  expect(listed.headers()).toMatchObject({
    'cache-control': 'no-store',
    ratelimit: expect.stringContaining('"token"'),
  });
  const refused = await program.get('/api/v1/classes');
  expect([refused.status(), (await refused.json()).code]).toEqual([403, 'insufficient-scope']);
  const unknown = await program.delete('/api/v1/quizzes');
  expect([unknown.status(), unknown.headers().allow]).toEqual([405, 'GET']);
  const posted = await program.post('/api/v1/articles', { data: { text: 'a' } });
  expect([posted.status(), posted.headers()['content-type']]).toEqual([403, 'application/problem+json']);
  const document = await (await program.get('/api/v1/openapi.json')).json();
  expect(document).toMatchObject({ openapi: '3.1.0', servers: [{ url: `${baseURL}/api/v1` }] });

  await page.reload();
  await expect(page.getByText(token)).toBeHidden();
  await section.getByText('Cabut “Rapor”').click();
  await section.getByRole('button', { name: 'Cabut token ini' }).click();
  await expect(section.getByText('Anda belum punya token.')).toBeVisible();
  expect((await program.get('/api/v1/quizzes')).status()).toBe(401);
  await program.dispose();
});

test('the session of a browser opens nothing under /api/v1', async ({ page, signIn }) => {
  await signIn('admin');
  const response = await page.request.get('/api/v1/me');
  expect(response.status()).toBe(401);
  expect(await response.json()).toMatchObject({ code: 'unauthorized', type: '/docs/api#unauthorized' });
});

test('what programs can ask is there to read, and a problem leads to its words', async ({ page, expectAccessible }) => {
  await page.goto('/docs/api#refused');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fakta untuk program');
  await expect(page.locator('#refused')).toContainText('“reason”');
  await expect(page.getByText('GET /classes/{classId}/gradebook')).toBeVisible();
  await expectAccessible(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a token and a webhook are made all the same', async ({ page, signIn }) => {
    await signIn('teacher');
    await page.goto('/account');
    await page.getByLabel('Nama token').fill('Tanpa skrip');
    await page.getByLabel(/Membaca hasil/).check();
    await page.getByRole('button', { name: 'Buat token' }).click();
    await expect(page.getByText(/^fakta_[\w-]{43}$/)).toBeVisible();
    await page.goto('/teach/webhooks');
    await page.getByLabel('Alamat').fill('https://sekolah.example/kait');
    await page.getByLabel(/Kuis diterbitkan/).check();
    await page.getByRole('button', { name: 'Tambahkan webhook' }).click();
    await expect(page.getByText(/^whsec_/)).toBeVisible();
  });
});

test('a teacher adds a webhook, tries it, renews its secret, turns it off and on, and removes it', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  await signIn('teacher');
  await page.goto('/teach');
  await page.goto('/teach/webhooks');
  await page.getByLabel('Alamat').fill('http://sekolah.example/kait');
  await page.getByLabel(/Kuis diterbitkan/).check();
  await page.getByRole('button', { name: 'Tambahkan webhook' }).click();
  await expect(page.getByText(/diawali https:/).last()).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Alamat').fill('https://sekolah.example/kait');
  await page.getByLabel(/Kuis diterbitkan/).check();
  await page.getByRole('button', { name: 'Tambahkan webhook' }).click();
  const first = await page.getByText(/^whsec_/).textContent();

  await page.getByRole('link', { name: 'https://sekolah.example/kait' }).click();
  await expect(page.getByText('Belum ada yang dikirim.')).toBeVisible();
  await page.getByRole('button', { name: 'Kirim percobaan' }).click();
  await expect(page.getByRole('region', { name: 'Pengiriman terakhir' }).getByText('webhook.test')).toBeVisible();
  await page.getByRole('button', { name: 'Buat rahasia baru' }).click();
  await expect(page.getByText(/^whsec_/)).toBeVisible();
  expect(await page.getByText(/^whsec_/).textContent()).not.toBe(first);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Matikan' }).click();
  await expect(page.getByText(/tidak ada yang dikirim ke sana/)).toBeVisible();
  await page.getByRole('button', { name: 'Nyalakan' }).click();
  await expect(page.getByRole('button', { name: 'Kirim percobaan' })).toBeVisible();
  await page.getByText('Hapus webhook ini').click();
  await page.getByRole('button', { name: 'Hapus', exact: true }).click();
  await expect(page).toHaveURL('/teach/webhooks');
  await expect(page.getByText('Anda belum punya webhook.')).toBeVisible();
});

test('an admin sees what was given up and has it tried again', async ({ page, signIn, expectAccessible }) => {
  const { userId } = await signIn('admin');
  await aWebhook(userId);
  await page.goto('/admin/outbox');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Coba lagi' }).first().click();
  await expect(page.getByText('Pesan dicoba lagi.')).toBeVisible();
});
