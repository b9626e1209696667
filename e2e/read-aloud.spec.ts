import type { Page } from '@playwright/test';
import { aQuiz } from '../prisma/seed/factories';
import { withStimulus } from '../prisma/seed/with-stimulus';
import { expect, test } from './stage';

// A browser without a window has no voices: one that writes down what it is told stands in for them.

type Voice = { log: string[]; finish: () => void };

async function giveVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const log: string[] = [];
    let last: { onend?: () => void } = {};
    const say = (word: string) => () => log.push(word);
    class Utterance {
      lang = '';
      constructor(readonly text: string) {}
    }
    const speak = (utterance: Utterance) => {
      log.push(`${utterance.lang}: ${utterance.text}`);
      last = utterance as { onend?: () => void };
    };
    const voice = { speak, cancel: say('cancel'), pause: say('pause'), resume: say('resume') };
    Object.defineProperty(window, 'speechSynthesis', { value: voice });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.assign(window, { voice: { log, finish: () => last.onend?.() } });
  });
}

const log = (page: Page) => page.evaluate(() => (window as unknown as { voice: Voice }).voice.log);
const finish = (page: Page) => page.evaluate(() => (window as unknown as { voice: Voice }).voice.finish());
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('an article and a question are read aloud, paused, gone on with, and silent once left', async ({
  page,
  expectAccessible,
}) => {
  await giveVoice(page);
  const quiz = await aQuiz({ sample: withStimulus });
  await page.goto(`/quizzes/${quiz.code}`);
  await button(page, 'Bacakan artikel').click();
  const heard = await log(page);
  expect(heard.filter((line) => line.startsWith('id-ID: ')).length).toBeGreaterThan(2);
  expect(heard.join(' ')).toContain('Sekretariat');
  await expectAccessible(page);
  await button(page, 'Jeda pembacaan artikel').click();
  await button(page, 'Lanjutkan pembacaan artikel').click();
  expect((await log(page)).slice(-2)).toEqual(['pause', 'resume']);
  await button(page, 'Hentikan pembacaan artikel').click();
  expect((await log(page)).at(-1)).toBe('cancel');
  await expect(button(page, 'Bacakan artikel')).toBeFocused();
  await expect(button(page, 'Hentikan pembacaan artikel')).toBeHidden();

  await page.getByRole('button', { name: 'Mulai kuis' }).click();
  await page.getByRole('link', { name: 'Lewati' }).click();
  await expect(page.getByText('Soal 2 dari 5', { exact: true })).toBeVisible();
  const before = (await log(page)).length;
  await button(page, 'Bacakan soal').click();
  const question = (await log(page)).slice(before).filter((line) => line.includes(': '));
  expect(question[0]).toMatch(/^id-ID: Negara mana/);
  expect(question.slice(1)).toHaveLength(4);
  expect(question).toContain('id-ID: Laos');
  await finish(page);
  await expect(button(page, 'Bacakan soal')).toBeVisible();
  await button(page, 'Bacakan soal').click();
  await expect(button(page, 'Jeda pembacaan soal')).toBeVisible();
  const spoken = (await log(page)).length;
  await page.getByRole('link', { name: 'Lewati' }).click();
  await expect(page.getByText('Soal 3 dari 5', { exact: true })).toBeVisible();
  expect((await log(page)).slice(spoken)).toContain('cancel');
  await expect(button(page, 'Bacakan soal')).toBeVisible();

  await page.getByRole('link', { name: 'Lewati' }).click();
  await expect(page.getByText('Soal 4 dari 5', { exact: true })).toBeVisible();
  const silent = (await log(page)).length;
  await button(page, 'Bacakan soal').click();
  const [told, asked] = (await log(page)).slice(silent).filter((line) => line.includes(': '));
  expect(told).toMatch(/^id-ID: Vietnam menyusul pada 1995\. ASEAN kini beranggotakan bagian yang dihilangkan/);
  expect(asked).toMatch(/^id-ID: Sekretariat ASEAN/);
});

test('where the browser has no voice there is no button', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'speechSynthesis');
    Reflect.deleteProperty(Window.prototype, 'speechSynthesis');
  });
  const quiz = await aQuiz();
  await page.goto(`/quizzes/${quiz.code}`);
  await page.getByRole('button', { name: 'Mulai kuis' }).click();
  await expect(page.getByRole('button', { name: 'Daftar pintasan' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Bacakan/ })).toHaveCount(0);
});
