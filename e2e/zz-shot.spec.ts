import { db } from '../lib/db';
import { aQuiz } from '../prisma/seed/factories';
import { tenKinds } from '../prisma/seed/ten-kinds';
import { act, card, reject } from './review-page';
import { expect, test } from './stage';

for (const width of [1280, 360]) {
  test(`shots ${width}`, async ({ page, signIn }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 900 });
    const quiz = await aQuiz({ ownerId: (await signIn('teacher', 'Budi')).userId, published: false, sample: tenKinds });
    await db.decision.deleteMany({ where: { item: { versionId: quiz.versionId } } });
    const shot = (name: string, fullPage = false) =>
      page.screenshot({ path: `/tmp/desk-${width}-${name}.png`, fullPage });
    await page.goto(`/teach/quizzes/${quiz.quizId}`);
    await shot('start');
    await card(page, 1).getByText('Tolak…').click();
    await card(page, 1).screenshot({ path: `/tmp/desk-${width}-reject.png` });
    await card(page, 1).getByText('Tolak…').click();
    await reject(page, 1, 'Tidak penting');
    await expect(card(page, 1)).toContainText('Alasan ditolak');
    await act(page, 2, 'Tambah bobot soal 2').click();
    await expect(card(page, 2)).toContainText('Bobot 2');
    await page.waitForTimeout(500);
    await shot('after');
    await page.getByRole('link', { name: /Dikeluarkan/ }).click();
    await expect(page.getByText('Ditolak oleh Budi')).toBeVisible();
    await shot('taken');
    await page.goto(`/teach/quizzes/${quiz.quizId}?view=tulis&kind=multiple-choice`);
    await shot('write', true);
    const form = page.getByRole('form', { name: 'Soal Anda sendiri' });
    await form.getByLabel('Pertanyaan').fill('Siapa yang memimpin sidang tersebut?');
    await form.getByRole('textbox', { name: 'Pilihan 1', exact: true }).fill('Ali Sastroamidjojo');
    await form.getByRole('textbox', { name: 'Pilihan 2', exact: true }).fill('Mohammad Hatta');
    await form.getByLabel('Pilihan 1 adalah kuncinya').check();
    await form.getByLabel('Ali Sastroamidjojo memimpin').check();
    await form.getByRole('button', { name: 'Simpan dan terima' }).click();
    await expect(form.getByRole('alert')).toBeVisible();
    await form.getByRole('alert').scrollIntoViewIfNeeded();
    await shot('warned');
    await page.goto(`/teach/quizzes/${quiz.quizId}/try`);
    await shot('try');
    await page.goto(`/teach/quizzes/${quiz.quizId}/try?soal=1&jawab=1&response=Gedung+Sate`);
    await shot('tried');
    await page.goto(`/teach/quizzes/${quiz.quizId}/try?soal=10&nilai=1`);
    await shot('done');
  });
}
