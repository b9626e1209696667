import { db } from '../lib/db';
import { aClass } from '../prisma/seed/classes';
import { aPerson, aQuiz } from '../prisma/seed/factories';
import { expect, test } from './stage';

test('an admin finds an account, makes it a teacher’s, signs it out, and reads in the log that it was done', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  test.slow();
  const sari = await aPerson('learner', 'Sari');
  await signIn('admin', 'Adi');
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Utama' }).getByRole('link', { name: 'Admin' }).click();
  await expect(page.getByRole('heading', { name: 'Administrasi' })).toBeVisible();
  await page.getByRole('link', { name: 'Lihat akun' }).click();
  await page.getByLabel('Nama atau alamat email').fill(sari.email.toUpperCase());
  await page.getByRole('button', { name: 'Cari' }).click();
  await expect(page.getByText('1 akun', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Sari' }).click();
  await expect(page.getByRole('heading', { name: 'Sari' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Peran' }).selectOption('Pengajar');
  await page.getByRole('button', { name: 'Ubah peran' }).click();
  await expect(page.getByText('Peran sudah diubah.')).toBeVisible();
  await page.getByText('Keluarkan Sari dari semua perangkat').click();
  await page.getByRole('button', { name: 'Keluarkan dari semua perangkat' }).click();
  await expect(page.getByText('sudah dikeluarkan dari semua perangkat')).toBeVisible();
  const { role, sessionVersion } = await db.user.findUniqueOrThrow({ where: { id: sari.userId } });
  expect({ role, sessionVersion }).toEqual({ role: 'teacher', sessionVersion: 2 });
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Catatan tindakan', exact: true }).click();
  await page.getByRole('combobox', { name: 'Tindakan' }).selectOption('Mengubah peran');
  await page.getByRole('button', { name: 'Cari' }).click();
  const [first] = await page.getByRole('row', { name: /Adi Mengubah peran Sari/ }).all();
  await expect(first ?? page.locator('none')).toContainText('menjadi pengajar');
  const file = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Unduh semua yang tersaring (CSV)' }).click();
  expect((await file).suggestedFilename()).toBe('fakta-audit.csv');
});

test('works without JavaScript: a class passes to another teacher and is archived, an account is deleted, an article leaves the list', async ({
  browser,
  context,
  baseURL,
  signIn,
}) => {
  test.slow();
  const admin = await signIn('admin', 'Adi');
  const [owner, heir] = [await aPerson('teacher', 'Budi'), await aPerson('teacher', 'Hana')];
  const { classId } = await aClass(owner.userId, [(await aPerson('learner', 'Sari')).userId]);
  const quiz = await aQuiz();
  const storageState = await context.storageState();
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL, storageState });
  const page = await plain.newPage();

  await page.goto('/admin/classes');
  await page.getByLabel('Nama kelas atau pengajar').fill(owner.email);
  await page.getByRole('button', { name: 'Cari' }).click();
  await page.getByRole('link', { name: 'X IPS 1' }).click();
  await expect(page).toHaveURL(new RegExp(`/admin/classes/${classId}$`));
  await page.getByLabel('Alamat email pengajar').fill('tidak-ada@contoh.id');
  await page.getByRole('button', { name: 'Serahkan kelas' }).click();
  await expect(page.getByText('Tidak ada pengajar atau admin dengan alamat itu')).toBeVisible();
  await page.getByLabel('Alamat email pengajar').fill(heir.email);
  await page.getByRole('button', { name: 'Serahkan kelas' }).click();
  await expect(page.getByText('Kelas sudah beralih ke pengajar itu.')).toBeVisible();
  await page.goto(`/admin/classes/${classId}`);
  await expect(page.getByRole('listitem').filter({ hasText: 'Hana' })).toContainText('pemilik');
  await page.getByText('Arsipkan kelas ini').click();
  await page.getByRole('button', { name: 'Arsipkan' }).click();
  await expect(page.getByText('Kelas sudah diarsipkan.')).toBeVisible();
  await page.getByRole('button', { name: 'Buka kembali kelas ini' }).click();
  await expect(page.getByText('Kelas sudah dibuka kembali.')).toBeVisible();

  await page.goto(`/admin/users/${owner.userId}`);
  await page.getByLabel('Kata sandi Anda sendiri').fill('keliru');
  await page.getByRole('button', { name: 'Hapus akun ini' }).click();
  await expect(page.getByText('Kata sandi itu keliru.')).toBeVisible();
  await page.getByLabel('Kata sandi Anda sendiri').fill(admin.password);
  await page.getByRole('button', { name: 'Hapus akun ini' }).click();
  await expect(page.getByText('Akun sudah dihapus.')).toBeVisible();
  expect(await db.user.count({ where: { id: owner.userId } })).toBe(0);

  const { title } = await db.articleVersion.findFirstOrThrow({ where: { articleId: quiz.articleId } });
  await page.goto('/admin/articles?kind=library');
  await page
    .getByRole('button', { name: `Keluarkan dari pustaka: ${title}` })
    .first()
    .click();
  await expect(page.getByText('Artikel tidak lagi tampil di pustaka.')).toBeVisible();
  await page.goto('/admin/articles?kind=unlisted');
  await page
    .getByRole('button', { name: `Tampilkan lagi di pustaka: ${title}` })
    .first()
    .click();
  await expect(page.getByText('Artikel tampil lagi di pustaka.')).toBeVisible();
  await plain.close();
});

test('the last admin, and a pupil without e-mail, keep their role; one’s own account is not deleted here', async ({
  page,
  signIn,
}) => {
  const { userId } = await signIn('admin', 'Adi');
  await page.goto(`/admin/users/${userId}`);
  await expect(page.getByText('Ini akun Anda sendiri.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Hapus akun ini' })).toHaveCount(0);
  const { id } = await db.user.create({
    data: {
      name: 'Dewi',
      pupilPass: {
        create: {
          handle: 'dewi',
          pinHash: 'none',
          changedAt: new Date(),
          class: { create: { name: 'X IPS 9', code: `P${userId.slice(-7)}`, createdAt: new Date() } },
        },
      },
    },
  });
  await page.goto(`/admin/users/${id}`);
  await expect(page.getByText('Siswa tanpa email masuk dengan PIN')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Peran' })).toHaveCount(0);
});

test('who forgot a password gets a link from an admin, chooses a new one by it, and is in', async ({
  page,
  browser,
  baseURL,
  signIn,
  expectAccessible,
}) => {
  const sari = await aPerson('learner', 'Sari');
  await signIn('admin', 'Adi');
  await page.goto(`/admin/users/${sari.userId}`);
  await page.getByRole('button', { name: 'Buat tautan kata sandi baru' }).click();
  const link = (await page.getByText(/\/new-password\?link=/).textContent()) ?? '';
  await expectAccessible(page);

  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const theirs = await plain.newPage();
  await theirs.goto(link);
  await expect(theirs.getByText(`Untuk akun Sari (${sari.email})`)).toBeVisible();
  await theirs.getByRole('textbox', { name: 'Kata sandi baru' }).fill('pendek');
  await theirs.getByRole('button', { name: 'Simpan dan masuk' }).click();
  await expect(theirs.getByText('Kata sandi ini kurang dari')).toBeVisible();
  await theirs.getByRole('textbox', { name: 'Kata sandi baru' }).fill('kuda hijau di atas awan');
  await theirs.getByRole('button', { name: 'Simpan dan masuk' }).click();
  await expect(theirs.getByRole('button', { name: 'Keluar' })).toBeVisible();
  await theirs.goto(link);
  await expect(theirs.getByRole('heading', { name: 'Tautan ini tidak berlaku lagi' })).toBeVisible();
  await plain.close();
});
