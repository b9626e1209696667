import type { FrameLocator, Page } from '@playwright/test';
import { db } from '../lib/db';
import { aQuiz } from '../prisma/seed/factories';
import type { Launching } from '../prisma/seed/lti-messages';
import { LtiPlatform } from '../prisma/seed/lti-platform';
import { platformBeside } from './addresses';
import { expect as expectAtOnce, test } from './stage';

// A learning platform at another address than Fakta's, so that its frames are those of another site to the browser. One port: one story after the other.
test.describe.configure({ mode: 'serial', timeout: 180_000 });

// Between a press and what it leads to stand several servers, and a key that is made.
const expect = expectAtOnce.configure({ timeout: 30_000 });

let platform: LtiPlatform;
const budi: Launching = { subject: 'budi', name: 'Budi', role: 'instructor' };
const sari: Launching = { subject: 'sari', name: 'Sari Dewi' };

test.beforeAll(async ({ baseURL }) => {
  const app = String(baseURL);
  platform = await LtiPlatform.start({ port: Number(new URL(platformBeside(app)).port), tool: app });
  // What an earlier run on this database left.
  await db.ltiPlatform.deleteMany({ where: { issuer: platform.origin } });
});
test.afterAll(() => platform.stop());

/** Opens the course page of the platform with Fakta in its frame. */
async function inFrame(page: Page, launching: Launching): Promise<FrameLocator> {
  platform.framed = platform.loginAddress(launching);
  await page.goto(`${platform.origin}/course`);
  return page.frameLocator('iframe[title="Fakta"]');
}

test('an admin makes an address, the platform registers itself with it, and its page asks to be closed', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  await signIn('admin', 'Adi');
  await page.goto('/admin');
  await page.getByRole('link', { name: 'Platform belajar' }).click();
  await page.getByRole('button', { name: 'Buat alamat pendaftaran' }).click();
  const address = await page.getByText('/api/lti/register?invitation=').textContent();
  await expectAccessible(page);
  const asked = new URLSearchParams({
    openid_configuration: `${platform.origin}/.well-known/openid-configuration`,
    registration_token: 'izin',
  });
  await page.goto(`${address}&${asked}`);
  await expect(page.getByRole('heading', { name: 'Fakta sudah terdaftar' })).toBeVisible();
  await page.goto(`${address}&${asked}`);
  await expect(page.getByText('sudah dipakai atau sudah lewat waktunya')).toBeVisible();
  await page.goto('/admin/platforms');
  await page.getByRole('link', { name: /^moodle · localhost/ }).click();
  await expect(page.getByText(platform.deploymentId)).toBeVisible();
});

test('a teacher chooses a quiz in the platform’s frame, a pupil takes it there, and the platform has the grade', async ({
  page,
  browser,
}) => {
  test.slow();
  const { code } = await aQuiz();
  const teachers = await inFrame(page, { ...budi, link: null });
  await expect(teachers.getByRole('heading', { name: 'Pertama kali di Fakta' })).toBeVisible();
  await teachers.getByRole('button', { name: 'Mulai' }).click();
  await expect(teachers.getByText('untuk kelas Bahasa Indonesia X')).toBeVisible();
  await teachers.locator(`a[href$="?quiz=${code}"]`).click();
  await teachers.getByLabel('Nama tugas').fill('Kuis berita');
  await teachers.getByLabel('Nilai tertinggi di kelas daring').fill('80');
  await teachers.getByRole('button', { name: 'Pilih kuis ini' }).click();
  await expect(teachers.getByRole('heading', { name: 'Tersimpan' })).toBeVisible();
  expect(platform.items).toMatchObject([{ title: 'Kuis berita', lineItem: { scoreMaximum: 80 } }]);

  const custom = platform.items[0]?.custom as Record<string, string>;
  const pupil = await (await browser.newContext()).newPage();
  const frame = await inFrame(pupil, { ...sari, link: { id: 'tautan-1', custom } });
  await expect(frame.getByText('Masuk sebagai Sari Dewi')).toBeVisible();
  await frame.getByRole('button', { name: 'Mulai' }).click();
  await expect(frame.getByRole('heading', { name: 'Kuis berita' })).toBeVisible();
  await frame.getByRole('button', { name: 'Mulai' }).click();
  await frame
    .getByRole('link', { name: /Ringkasan|ringkasan|Selesai/ })
    .first()
    .click();
  await frame
    .getByRole('button', { name: /Kumpulkan|Selesai/ })
    .first()
    .click();
  await expect.poll(() => platform.scores.at(-1), { timeout: 40_000 }).toMatchObject({ userId: 'sari', scoreGiven: 0 });
  const { email, name } = await db.user.findFirstOrThrow({ where: { ltiPersons: { some: { subject: 'sari' } } } });
  expect({ email, name }).toEqual({ email: null, name: 'Sari Dewi' });

  // The next time in a window of its own: nobody is asked anything.
  await pupil.goto(platform.loginAddress({ ...sari, link: { id: 'tautan-1', custom } }));
  await expect(pupil.getByRole('heading', { name: 'Kuis berita' })).toBeVisible();
});

test('only the platform frames Fakta, and only what it launched', async ({ page, request, baseURL }) => {
  const plain = await request.get('/sign-in');
  expect(plain.headers()['x-frame-options']).toBe('DENY');
  expect(plain.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  const forged = await request.get('/sign-in', { headers: { cookie: 'fakta-frame=palsu.palsu' } });
  expect(forged.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  const answered = page.waitForResponse((response) => response.url().startsWith(`${baseURL}/assignments/`));
  await inFrame(page, budi);
  const headers = await (await answered).allHeaders();
  expect(headers['content-security-policy']).toContain(`frame-ancestors ${platform.origin}`);
  expect(headers['x-frame-options']).toBeUndefined();
});

test('a browser that keeps no cookie in frames is offered a window, once', async ({ page, baseURL }) => {
  const login = await fetch(platform.loginAddress(budi), {
    headers: { 'sec-fetch-dest': 'iframe' },
    redirect: 'manual',
  });
  const check = login.headers.get('location') ?? '';
  expect(login.headers.get('set-cookie')).toMatch(/Partitioned/);
  const offered = await fetch(check);
  const text = await offered.text();
  expect(text).toContain('Buka Fakta di jendela sendiri');
  expect(offered.headers.get('content-security-policy')).toContain(`frame-ancestors ${platform.origin}`);
  const [, window = ''] = text.match(/href="([^"]+)"/) ?? [];
  await page.goto(`${baseURL}${window.replaceAll('&amp;', '&')}`);
  await expect(page.getByRole('heading', { name: 'Kuis berita' }).or(page.getByText('Pilih kuis'))).toBeVisible();
  const again = await fetch(`${baseURL}${window.replaceAll('&amp;', '&')}`, { redirect: 'manual' });
  expect(again.status).toBe(400);
});

test('who has an account uses it, after signing in and saying so', async ({ page, signIn, expectAccessible }) => {
  const person = await signIn('learner', 'Dewi');
  const custom = platform.items[0]?.custom as Record<string, string>;
  await page.goto(platform.loginAddress({ subject: 'dewi', name: 'Dewi L', link: { id: 'tautan-1', custom } }));
  await expect(page.getByRole('heading', { name: 'Pertama kali di Fakta' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Pakai akun Dewi' }).click();
  await expect(page.getByRole('heading', { name: 'Kuis berita' })).toBeVisible();
  expect(await db.ltiPerson.count({ where: { userId: person.userId, subject: 'dewi' } })).toBe(1);
});

test('the message of an attacker launches nobody in another browser', async ({ page, request, baseURL }) => {
  const login = await fetch(platform.loginAddress(sari), { redirect: 'manual' });
  const to = new URL(login.headers.get('location') ?? '');
  const message = await platform.sign(platform.claims(sari, to.searchParams.get('nonce') ?? ''));
  const form = { id_token: message, state: to.searchParams.get('state') ?? '' };
  const posted = await request.post(`${baseURL}/api/lti/launch`, { form, maxRedirects: 0 });
  expect(posted.status()).toBe(400);
  expect(posted.headers()['set-cookie'] ?? '').not.toContain('session-token');
  await page.goto('/account');
  await expect(page).toHaveURL(/sign-in/);
});
