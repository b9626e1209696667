import { expect, test } from './stage';
import { answer, begin, bogor, kolombo, next, nonblok, pembukaan, verdict } from './ten-kinds-page';

// The steps are in quiz order; each answers one item and reads what comes back.

test('a learner answers all ten kinds, some right, some in part, some wrong, and sees what proves each', async ({
  page,
  expectAccessible,
}) => {
  // Ten questions, each looked at twice with axe.
  test.slow();
  test.setTimeout(300_000);
  const code = await begin(page);
  const reveal = async (name: string | RegExp) => {
    await answer(page);
    await verdict(page, name);
    await expectAccessible(page);
  };

  await test.step('one choice', async () => {
    await page.getByRole('radio', { name: 'Gedung Merdeka' }).check();
    await reveal('Benar');
  });

  await test.step('several choices: in part', async () => {
    await next(page);
    await expect(page.getByText('Pilih semua jawaban yang benar')).toBeVisible();
    await expectAccessible(page);
    await answer(page);
    await expect(page.getByRole('alert').filter({ hasText: 'Belum ada jawaban' })).toBeVisible();
    await page.getByRole('checkbox', { name: 'India' }).check();
    await page.getByRole('checkbox', { name: 'Pakistan' }).check();
    await page.getByRole('checkbox', { name: 'Mesir' }).check();
    await reveal(/Sebagian benar.*0,17 dari 1 poin/);
    await expect(
      page.getByText('2 dari 3 jawaban benar terpilih, tetapi 1 pilihan keliru mengurangi nilainya.'),
    ).toBeVisible();
    const choices = page.getByRole('region', { name: 'Pilihan demi pilihan' }).getByRole('listitem');
    await expect(choices.filter({ hasText: 'Birma' })).toContainText('Benar, tetapi tidak Anda pilih');
    await expect(choices.filter({ hasText: 'Mesir' })).toContainText('Anda pilih, keliru');
    await expect(choices.filter({ hasText: 'Mesir' })).toContainText('tidak disebut dalam artikel');
  });

  await test.step('true or false', async () => {
    await next(page);
    await page.getByRole('radio', { name: 'Benar' }).check();
    await reveal('Belum tepat');
  });

  await test.step('a gap, typed with a slip', async () => {
    await next(page);
    await expect(page.getByText('salah ketik kecil dimaafkan')).toBeVisible();
    await page.getByLabel('Jawaban Anda').fill('Beogard');
    await reveal('Benar');
    await expect(page.getByRole('definition').filter({ hasText: /^Beograd$/ })).toBeVisible();
    await expect(page.getByText('Salah ketik kecil tidak mengurangi nilai.')).toBeVisible();
  });

  await test.step('a name with its title', async () => {
    await next(page);
    await page.getByLabel('Jawaban Anda').fill('Perdana Menteri Ali Sastroamidjojo');
    await reveal('Benar');
  });

  await test.step('a number in words', async () => {
    await next(page);
    await page.getByLabel('Angka (dalam orang)').fill('enam belas');
    await reveal('Benar');
  });

  await test.step('a date', async () => {
    await next(page);
    await page.getByLabel('Tanggal').fill('1955-04-18');
    await reveal('Benar');
  });

  await test.step('an order, moved by buttons: in part', async () => {
    await next(page);
    const steps = page.getByRole('listitem');
    await expect(steps).toContainText([pembukaan, kolombo, nonblok, bogor]);
    await expectAccessible(page);
    await page.getByRole('button', { name: `Turunkan: ${pembukaan}` }).click();
    await page.getByRole('button', { name: `Turunkan: ${nonblok}` }).click();
    await expect(steps).toContainText([kolombo, pembukaan, bogor, nonblok]);
    await reveal(/Sebagian benar.*0,67 dari 1 poin/);
    await expect(page.getByText('5 dari 6 pasang peristiwa sudah berurutan benar')).toBeVisible();
    const parts = page.getByRole('region', { name: 'Urutan yang benar' }).getByRole('listitem');
    await expect(parts).toContainText([kolombo, bogor, pembukaan, nonblok]);
    await expect(parts.nth(1)).toContainText('28 Desember 1954');
    await expect(parts.nth(1)).toContainText('Anda menaruhnya di urutan 3.');
    await parts.nth(3).getByRole('link', { name: 'Lihat dalam artikel' }).click();
    await expect(page.locator('mark:target')).toContainText('Beograd pada September 1961');
    await expect(page.locator('mark:target')).toBeInViewport();
  });

  await test.step('matches: not all, then in part', async () => {
    await next(page);
    await page.getByLabel('Roeslan Abdulgani').selectOption('sekretaris jenderal');
    await answer(page);
    await expect(page.getByRole('alert').filter({ hasText: 'belum lengkap' })).toBeVisible();
    await expect(page.getByLabel('Roeslan Abdulgani')).toHaveValue('sekretaris jenderal');
    await expectAccessible(page);
    await page.getByLabel('Jawaharlal Nehru').selectOption('Presiden Mesir');
    await page.getByLabel('Ali Sastroamidjojo').selectOption('pemimpin sidang');
    await reveal(/Sebagian benar.*0,67 dari 1 poin/);
    await expect(page.getByText('2 dari 3 pasangan benar.')).toBeVisible();
    const nehru = page.getByRole('region', { name: 'Pasangan yang benar' }).getByRole('listitem').nth(1);
    await expect(nehru).toContainText('Perdana Menteri India');
    await expect(nehru).toContainText('Anda memilih “Presiden Mesir”.');
  });

  await test.step('the sentence that proves it', async () => {
    await next(page);
    await expect(page.getByRole('radio')).toHaveCount(4);
    await expect(page.getByText('Pilih satu kalimat bergaris titik-titik')).toBeVisible();
    await expectAccessible(page);
    await page.getByText('mencari persatuan').click();
    await expect(page.getByRole('radio', { name: /mencari persatuan/ })).toBeChecked();
    // The sentences around them are there as well.
    await expect(page.getByText('sepuluh pokok')).toBeVisible();
    await expectAccessible(page);
    await reveal('Belum tepat');
    await expect(page.getByText('Mengapa kalimat itu keliru')).toBeVisible();
    await expect(page.locator('mark#bukti')).toHaveText('Semangat konferensi diteruskan oleh Gerakan Nonblok.');
  });

  await test.step('the result adds the parts up', async () => {
    await page.getByRole('button', { name: 'Lihat hasil' }).click();
    await expect(page.getByText('6,5 dari 10 poin')).toBeVisible();
    const facts = page.getByRole('region', { name: 'Fakta dari artikel ini' }).getByRole('listitem');
    await expect(facts.filter({ hasText: 'Sebagian' })).toHaveCount(3);
    await expectAccessible(page);
    await page.goto('/progress');
    await expect(page.getByText('Ketepatan dari 10 jawaban')).toBeVisible();
    await expect(page.getByText('65%', { exact: true }).first()).toBeVisible();
    await expect(page.getByText('6,5 dari 10').first()).toBeVisible();
  });

  await test.step('with the quiz done, the facts of the article are open', async () => {
    await page.goBack();
    await page.getByRole('link', { name: 'Lihat fakta dalam artikel ini' }).click();
    await expect(page).toHaveURL(`/quizzes/${code}/facts`);
    const facts = page.getByRole('listitem');
    await expect(facts).toHaveCount(12);
    await expect(facts.filter({ hasText: 'mencari persatuan' })).toContainText('kata narasumber');
    await expect(facts.filter({ hasText: 'mencari persatuan' })).toContainText('Menurut Zhou Enlai');
    await expect(facts.filter({ hasText: 'Gedung Merdeka' })).toContainText('ditanyakan di soal 1, 7');
    await facts.filter({ hasText: 'sepuluh pokok' }).getByText('Kutipan (2)').click();
    await page.getByRole('link', { name: 'Dasasila Bandung masih dipelajari di sekolah.' }).first().click();
    await expect(page.locator('mark:target')).toBeInViewport();
    await expectAccessible(page);
  });
});

test('the facts stay closed until the quiz is done', async ({ page, expectAccessible }) => {
  const code = await begin(page);
  await page.goto(`/quizzes/${code}/facts`);
  await expect(page.getByRole('heading', { name: 'Faktanya belum dibuka' })).toBeVisible();
  await expect(page.getByText('Dasasila')).toBeHidden();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Ke artikel dan kuisnya' }).click();
  await expect(page.getByRole('link', { name: 'Lanjutkan kuis' })).toBeVisible();
  expect((await page.goto('/quizzes/tidak-ada/facts'))?.status()).toBe(404);
});
