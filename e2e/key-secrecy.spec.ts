import type { Page } from '@playwright/test';
import { db } from '../lib/db';
import { tenKinds } from '../prisma/seed/ten-kinds';
import { answerWrong } from './answer-wrong';
import { aCanaryQuiz, type CanaryQuiz } from './canaries';
import { type Recorder, record } from './recorder';
import { test as base, expect } from './stage';

// The answer key must be in no response before its time: not in the page, not in the data that the router fetches, not in
// what an action answers. The article itself may be read at any time, so its pages may hold the evidence.

/** `open` gives a page of a browser of its own whose every response is recorded. */
const test = base.extend<{ recorder: Recorder; open: (javaScriptEnabled: boolean) => Promise<Page> }>({
  recorder: async ({ baseURL }, use) => {
    const recorder = await record(baseURL ?? '');
    await use(recorder);
    await recorder.close();
  },
  open: async ({ browser, recorder }, use) => {
    await use(async (javaScriptEnabled) => {
      const context = await browser.newContext({ javaScriptEnabled, baseURL: recorder.url, locale: 'id-ID' });
      return context.newPage();
    });
    await Promise.all(browser.contexts().map((context) => context.close()));
  },
});

const articlePages = /^GET \/((articles|quizzes)\/|api\/offline\/pack\?of=article&)/;
const asked: readonly Record<string, string>[] = [{}, { RSC: '1' }, { RSC: '1', 'Next-Router-Prefetch': '1' }];

async function begin(page: Page, { slug }: CanaryQuiz, feedback: string): Promise<string> {
  await page.goto(`/articles/${slug}`);
  await page.getByLabel(feedback).check();
  await page.getByRole('button', { name: 'Mulai kuis' }).click();
  await page.waitForURL(/\/attempts\/.+\/1$/);
  return new URL(page.url()).pathname.replace(/\/1$/, '');
}

/** Asks for every page of an attempt, as a browser and as the router of Next do; the recorder hears it. */
async function visitAll(page: Page, attempt: string, items = 5): Promise<void> {
  for (const path of ['', ...numbers(items), '/all', '/summary', '/result']) {
    for (const headers of asked) await page.request.get(`${attempt}${path}`, { headers });
  }
}

function numbers(items: number): readonly string[] {
  return Array.from({ length: items }, (_, at) => `/${at + 1}`);
}

for (const javaScript of [true, false]) {
  test(`feedback after each answer, JavaScript ${javaScript ? 'on' : 'off'}: only answered items tell`, async ({
    open,
    recorder,
  }) => {
    const page = await open(javaScript);
    const quiz = await aCanaryQuiz();
    const secrets = quiz.secrets.flat();
    await page.goto('/');
    const attempt = await begin(page, quiz, 'Setelah setiap soal');
    for (const [number, field] of [[1], [2], [3, 'Angka (dalam negara)'], [4, 'Jawaban Anda']] as const) {
      await page.goto(`${attempt}/${number}`);
      if (field) await page.getByLabel(field).fill('?!');
      await page.getByRole('button', { name: 'Jawab' }).click();
      await expect(page.locator('#refusal')).toBeVisible();
    }
    await visitAll(page, attempt);
    expect(recorder.leaks(secrets)).toEqual([]);
    expect(recorder.leaks(quiz.evidence, articlePages)).toEqual([]);
    // The ear is not deaf: the question itself was heard as a page and as the router's data.
    const heard = recorder.leaks(['Negara mana yang bergabung']);
    expect(heard.filter((each) => each.includes('_rsc'))).not.toEqual([]);
    expect(heard.filter((each) => !each.includes('_rsc'))).not.toEqual([]);

    recorder.forget();
    await page.goto(`${attempt}/2`);
    await page.getByRole('radio', { name: 'Laos' }).check();
    await page.getByRole('button', { name: 'Jawab' }).click();
    await expect(page.getByRole('heading', { name: 'Belum tepat' })).toBeVisible();
    await visitAll(page, attempt);
    expect(recorder.leaks(['kenari-sebab-1'])).not.toEqual([]);
    expect(recorder.leaks(['kenari-pengecoh-1'])).not.toEqual([]);
    expect(recorder.leaks(quiz.secrets.filter((_, index) => index !== 1).flat())).toEqual([]);
  });
}

test('feedback at the end: nothing tells until the attempt is finished, then everything', async ({
  open,
  recorder,
}) => {
  const page = await open(true);
  const quiz = await aCanaryQuiz();
  const secrets = quiz.secrets.flat();
  const attempt = await begin(page, quiz, 'Di akhir kuis');
  const next = () => page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
  await page.getByLabel('Tanggal').fill('2001-02-03');
  await next();
  await page.getByRole('radio', { name: 'Brunei Darussalam' }).check();
  await next();
  await page.getByLabel('Angka').fill('5');
  await next();
  await page.getByLabel('Jawaban Anda').fill('entah');
  await next();
  await page.getByRole('radio', { name: 'Salah' }).check();
  await next();
  await expect(page.getByText('Semua 5 soal sudah terjawab.')).toBeVisible();
  await visitAll(page, attempt);
  expect(recorder.leaks(secrets)).toEqual([]);
  expect(recorder.leaks(quiz.evidence, articlePages)).toEqual([]);

  await page.getByRole('button', { name: 'Selesai dan lihat hasil' }).click();
  await expect(page.getByText('2 dari 5 benar')).toBeVisible();
  for (const index of quiz.items.keys()) {
    expect(recorder.leaks([`kenari-sebab-${index}`]), `because of item ${index + 1}`).not.toEqual([]);
    expect(recorder.leaks([`kenari-fakta-${index}`]), `fact of item ${index + 1}`).not.toEqual([]);
  }
  for (const key of ['kenari tanggal 5 Juni 1987', 'kenari 7.654.321', 'kenarikata']) {
    await expect(page.getByRole('definition').filter({ hasText: key }).first()).toBeVisible();
  }
});

for (const javaScript of [true, false]) {
  test(`practices, JavaScript ${javaScript ? 'on' : 'off'}: an exam tells nothing before its end, mistakes only what was answered`, async ({
    open,
    recorder,
  }) => {
    test.slow();
    const page = await open(javaScript);
    const quiz = await aCanaryQuiz();
    const topic = `kenari ${quiz.code}`;
    await db.articleVersion.updateMany({ where: { articleId: quiz.articleId }, data: { topic } });
    await page.goto('/practice');
    await page.getByLabel(topic).check();
    await page.getByLabel('Jumlah soal').fill('5');
    await page.getByRole('button', { name: 'Mulai ujian' }).click();
    await page.waitForURL(/\/practice\/.+\/1$/);
    const exam = new URL(page.url()).pathname.replace(/\/1$/, '');
    for (const path of numbers(5)) {
      await page.goto(`${exam}${path}`);
      await answerWrong(page, 'Simpan dan lanjut');
      await page.waitForURL((url) => !url.pathname.endsWith(path));
    }
    await visitAll(page, exam);
    await page.goto('/practice');
    expect(recorder.leaks(quiz.secrets.flat())).toEqual([]);
    expect(recorder.leaks(quiz.evidence, articlePages)).toEqual([]);
    expect(recorder.leaks(['Negara mana yang bergabung'])).not.toEqual([]);
    await page.goto(`${exam}/summary`);
    await page.getByRole('button', { name: 'Selesai dan lihat hasil' }).click();
    await expect(page.getByText('0 dari 5 benar')).toBeVisible();
    expect(recorder.leaks(['kenari-sebab-1'])).not.toEqual([]);

    await page.goto('/practice');
    recorder.forget();
    await page.getByRole('button', { name: 'Latih soal yang keliru' }).click();
    await page.waitForURL(/\/practice\/.+\/1$/);
    const mistakes = new URL(page.url()).pathname.replace(/\/1$/, '');
    await visitAll(page, mistakes);
    expect(recorder.leaks(quiz.secrets.flat())).toEqual([]);
    expect(recorder.leaks(quiz.evidence, articlePages)).toEqual([]);
    await page.goto(`${mistakes}/1`);
    await answerWrong(page, 'Jawab');
    await expect(page.getByRole('heading', { name: 'Belum tepat' })).toBeVisible();
    await visitAll(page, mistakes);
    const told = quiz.secrets.filter(([because = '']) => recorder.leaks([because]).length > 0);
    expect(told).toHaveLength(1);
    expect(recorder.leaks(quiz.secrets.filter((each) => !told.includes(each)).flat())).toEqual([]);
  });
}

test("another person's attempt is not found, and tells nothing", async ({ open, recorder }) => {
  const quiz = await aCanaryQuiz();
  const [page, theirs] = [await open(true), await open(true)];
  const attempt = await begin(page, quiz, 'Setelah setiap soal');
  await page.goto(`${attempt}/2`);
  await page.getByRole('radio', { name: 'Laos' }).check();
  await page.getByRole('button', { name: 'Jawab' }).click();
  await expect(page.getByRole('heading', { name: 'Belum tepat' })).toBeVisible();
  for (const admitted of [false, true]) {
    // What their own quiz brings to their device comes a moment after its page.
    const brought = admitted ? ['attempt', 'article'].map((of) => packOf(theirs, of)) : [];
    if (admitted) await begin(theirs, quiz, 'Di akhir kuis');
    await Promise.all(brought);
    await theirs.waitForLoadState('networkidle');
    recorder.forget();
    for (const path of ['', '/1', '/2', '/summary', '/result']) {
      expect((await theirs.goto(`${attempt}${path}`))?.status(), path).toBe(404);
    }
    await visitAll(theirs, attempt);
    expect(recorder.leaks([...quiz.secrets.flat(), ...quiz.evidence, 'Negara mana yang bergabung'])).toEqual([]);
    expect(recorder.size()).toBeGreaterThan(10_000);
  }
});

async function packOf(page: Page, of: string): Promise<void> {
  const response = await page.waitForResponse((one) => one.url().includes(`/api/offline/pack?of=${of}`));
  await response.finished();
}

/** What the page of an item may show, in the order in which it is shown. ("Benar" is said on every such page.) */
const shownLists = tenKinds.items.flatMap((item) =>
  'choices' in item && item.choices && item.kind !== 'true-false' ? [item.choices] : [],
);

for (const javaScript of [true, false]) {
  test(`all ten kinds, JavaScript ${javaScript ? 'on' : 'off'}: no key, form, date, order or match before its time`, async ({
    open,
    recorder,
  }) => {
    test.slow();
    const page = await open(javaScript);
    const quiz = await aCanaryQuiz(tenKinds);
    const secrets = quiz.secrets.flat();
    const attempt = await begin(page, quiz, 'Setelah setiap soal');
    for (const path of numbers(10)) {
      await page.goto(`${attempt}${path}`);
      // With JavaScript an order is never empty.
      if (javaScript && path === '/8') continue;
      await page.getByRole('button', { name: 'Jawab' }).click();
      await expect(page.locator('#refusal')).toBeVisible();
    }
    await visitAll(page, attempt, 10);
    await page.goto(`/quizzes/${quiz.code}/facts`);
    expect(recorder.leaks(secrets)).toEqual([]);
    // The tenth asks for a sentence of the article, and shows it to pick it from.
    expect(recorder.leaks(quiz.evidence, new RegExp(`${articlePages.source}|${attempt}/10(\\?|$)`))).toEqual([]);
    for (const list of shownLists) {
      const orders = recorder.orders(list, /^GET \/api\/offline\/pack/);
      expect(orders, `${list} was shown`).not.toEqual([]);
      for (const order of orders) expectRepeats(order, list.length);
    }

    recorder.forget();
    await page.goto(`${attempt}/2`);
    await page.getByRole('checkbox', { name: 'Mesir' }).check();
    await page.getByRole('button', { name: 'Jawab' }).click();
    await expect(page.getByRole('heading', { name: 'Belum tepat' })).toBeVisible();
    await visitAll(page, attempt, 10);
    expect(recorder.leaks(['kenari-sebab-1'])).not.toEqual([]);
    expect(recorder.leaks(quiz.secrets.filter((_, index) => index !== 1).flat())).toEqual([]);
  });
}

/** The texts stand in the order shown, again and again, and all as often: a key told beside them would stand out. */
function expectRepeats(order: readonly number[], length: number): void {
  const turns = order.filter((place, at) => place !== order[at - 1]);
  expect(turns).toEqual(turns.map((_, at) => at % length));
  const counts = Array.from({ length }, (_, place) => order.filter((each) => each === place).length);
  expect(new Set(counts).size, `${counts}`).toBe(1);
}
