import { enter, fits, makeClass } from './class-page';
import { expect, test } from './stage';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a pupil types the code, joins, and the teacher’s list becomes slips', async ({
    page,
    signIn,
    browser,
    baseURL,
  }) => {
    await signIn('teacher');
    await makeClass(page, 'IPS 8E');
    const code = (await page.getByText(/^[2-9B-Z]{4}-[2-9B-Z]{4}$/).textContent()) ?? '';
    await page.getByRole('link', { name: 'Masukkan daftar nama' }).click();
    await page.getByLabel('Daftar nama').fill('Dewi');
    await page.getByRole('button', { name: 'Lihat dulu' }).click();
    await page.getByRole('button', { name: 'Buat akun siswa' }).click();
    const slip = (await page.getByText(/^\d{6}$/).textContent()) ?? '';
    const context = await browser.newContext({ baseURL, locale: 'id-ID', javaScriptEnabled: false });
    const pupil = await context.newPage();
    await pupil.goto('/join');
    await pupil.getByRole('textbox', { name: 'Kode kelas' }).fill('TTTT-TTTT');
    await pupil.getByRole('button', { name: 'Cari kelas' }).click();
    await expect(pupil.getByText('tidak dikenal')).toBeVisible();
    await pupil.getByRole('textbox', { name: 'Kode kelas' }).fill(code);
    await pupil.getByRole('button', { name: 'Cari kelas' }).click();
    await pupil.getByRole('link', { name: 'Masuk dengan PIN' }).click();
    await expect(pupil.getByRole('textbox', { name: 'Kode kelas' })).toHaveValue(code);
    await enter(pupil, code, 'dewi', slip);
    await expect(pupil.getByRole('link', { name: 'IPS 8E' })).toBeVisible();
    await context.close();
  });
});

for (const path of ['/classes', '/join', '/sign-in?way=class']) {
  test(`${path} fits a screen of 320 px, and axe finds nothing`, async ({ page, signIn, expectAccessible }) => {
    if (path === '/classes') await signIn('teacher');
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await fits(page);
    await expectAccessible(page);
  });
}
