import type { APIResponse, Browser, BrowserContext } from '@playwright/test';
import { db } from '../lib/db';
import { anAttempt, aPerson, aQuiz, type SampleQuiz } from '../prisma/seed/factories';
import { tenKinds } from '../prisma/seed/ten-kinds';
import { expect, signInAs, test } from './stage';

// A page that was made for one learner and is sent to the next is that learner's own.

type Learner = { readonly context: BrowserContext; readonly attemptId: string };

/** A learner who has begun a quiz, in a browser of their own. */
async function aLearner(
  browser: Browser,
  quiz: SampleQuiz,
  name: string,
  marks: readonly boolean[] = [],
): Promise<Learner> {
  const { baseURL } = test.info().project.use;
  const { userId } = await aPerson('learner', name);
  const attemptId = await anAttempt(quiz, userId, { feedback: 'end', marks });
  const context = await browser.newContext();
  await signInAs(context, userId, baseURL);
  return { context, attemptId };
}

/** Whether an answer was made before, for someone else (RFC 9211). */
const wasMade = (answer: APIResponse) => answer.headers()['cache-status'] === 'fakta; hit';

/** As one asks for a page. */
const asBrowser = { headers: { accept: 'text/html' } };
/** What brings a token has its page made for itself. */
const alone = { headers: { ...asBrowser.headers, authorization: 'Bearer none' } };

/**
 * The body of a page without what is another each time that it is asked for: its nonce, and the order in which its forms and the rows for its scripts were ready, by which they are numbered. (Which scripts its head
 * names before they are needed is a matter of time too.)
 */
function plain(html: string): { readonly markup: string; readonly rows: readonly string[] } {
  const body = html.slice(html.indexOf('<body'));
  const [markup = '', ...handed] = body
    .replaceAll(/\bnonce(?:=|\\":\\)"[^"]+"/g, 'nonce')
    .replaceAll(/\$ACTION(_REF)?_\d+/g, 'ACTION$1')
    .split('self.__next_f');
  const rows = handed
    .join('')
    .split('\\n')
    .map((row) => row.replaceAll(/(?<=\$[LQ@h]?)[\da-f]{1,3}\b|^[\da-f]{1,3}(?=:)/g, '0'));
  return { markup, rows: rows.sort() };
}

const numbers = Array.from({ length: 10 }, (_, at) => at + 1);

for (const place of [...numbers.map(String), 'summary'])
  test(`what is sent again is what would be made, page ${place} of a quiz of ten kinds`, async ({ browser }) => {
    const quiz = await aQuiz({ sample: tenKinds });
    // Those who come to a question have answered the ones before it.
    const marks = place === 'summary' ? [true, false] : numbers.slice(1, Number(place)).map(() => true);
    const first = await aLearner(browser, quiz, 'Sari Pertama', marks);
    const second = await aLearner(browser, quiz, 'Budi Kedua', marks);
    const get = ({ context, attemptId }: Learner, how = asBrowser) =>
      context.request.get(`/attempts/${attemptId}/${place}`, how);
    expect(wasMade(await get(first))).toBe(false);
    const again = await get(second);
    expect(wasMade(again)).toBe(true);
    const made = await get(second, alone);
    expect(wasMade(made)).toBe(false);
    const text = await again.text();
    expect(plain(text)).toEqual(plain(await made.text()));
    expect(text).toContain('Budi Kedua');
    expect(text).toContain(second.attemptId);
    expect(text).not.toContain('Sari');
    expect(text).not.toContain(first.attemptId);
  });

for (const [where, done] of [
  ['articles', 'nothing'],
  ['articles', 'begun'],
  ['quizzes', 'nothing'],
  ['quizzes', 'finished'],
] as const)
  test(`what is sent again is what would be made: /${where}, of a quiz with ${done} done`, async ({ browser }) => {
    const { baseURL } = test.info().project.use;
    const quiz = await aQuiz();
    const learner = async (name: string) => {
      const { userId } = await aPerson('learner', name);
      const how = { marks: [true], finishedAt: done === 'finished' ? new Date() : null } as const;
      const attemptId = done === 'nothing' ? null : await anAttempt(quiz, userId, how);
      const context = await browser.newContext();
      await signInAs(context, userId, baseURL);
      const path = where === 'articles' ? `/articles/${quiz.slug}` : `/quizzes/${quiz.code}`;
      return { attemptId, get: (how = asBrowser) => context.request.get(path, how) };
    };
    const [first, second] = [await learner('Sari Pertama'), await learner('Budi Kedua')];
    await first.get();
    const again = await second.get();
    expect(wasMade(again)).toBe(true);
    const text = await again.text();
    expect(plain(text)).toEqual(plain(await (await second.get(alone)).text()));
    expect(text).toContain('Budi Kedua');
    if (first.attemptId) expect(text).not.toContain(first.attemptId);
    if (second.attemptId) expect(text).toContain(second.attemptId);
  });

/** As `lib/reader-name` and `lib/reader-insets` have them. */
const standIn = /reader[0-9a-f]{24}/;

/** A learner who has handed in. */
async function finished(browser: Browser, quiz: SampleQuiz, name: string, marks: readonly boolean[]): Promise<Learner> {
  const learner = await aLearner(browser, quiz, name, marks);
  const finishedAt = new Date();
  await db.attempt.update({ where: { id: learner.attemptId }, data: { finishedAt, openKey: null } });
  return learner;
}

test('a result that was made for another is that of its learner, as it would be made', async ({ browser }) => {
  const quiz = await aQuiz({ sample: tenKinds });
  const first = await finished(browser, quiz, 'Sari Pertama', [true, false]);
  const second = await finished(
    browser,
    quiz,
    'Budi Kedua',
    numbers.map((number) => number % 3 > 0),
  );
  const get = ({ context, attemptId }: Learner, how = asBrowser) =>
    context.request.get(`/attempts/${attemptId}/result`, how);
  const made = await get(first);
  expect(wasMade(made)).toBe(false);
  expect(await made.text()).not.toMatch(standIn);
  const again = await get(second);
  expect(wasMade(again)).toBe(true);
  const text = await again.text();
  // No word that stands for what is written in, neither on the page nor in what scripts are told.
  expect(text).not.toMatch(standIn);
  expect(plain(text).markup).toBe(plain(await (await get(second, alone)).text()).markup);
  expect(text).toContain('Budi Kedua');
  expect(text).not.toContain('Sari');
  expect(text).not.toContain(first.attemptId);
});

test('a result is the learner’s own where scripts ask for it, and its scripts find nothing amiss', async ({
  browser,
}) => {
  const quiz = await aQuiz({ sample: tenKinds });
  const learners = [
    await finished(browser, quiz, 'Sari', [true]),
    await finished(
      browser,
      quiz,
      'Budi',
      numbers.map((number) => number !== 4),
    ),
  ];
  const scores: string[] = [];
  for (const { context, attemptId } of learners) {
    const page = await context.newPage();
    const amiss: string[] = [];
    page.on('console', (message) => message.type() === 'error' && amiss.push(message.text()));
    page.on('pageerror', (error) => amiss.push(error.message));
    await page.goto(`/attempts/${attemptId}/result`);
    const main = page.getByRole('main');
    const loaded = await main.textContent();
    scores.push(/\d+ dari 10 benar/.exec(loaded ?? '')?.[0] ?? '');
    const flag = page.getByText('Ada yang salah dengan soal ini?').first();
    await flag.click();
    await expect(page.getByRole('button', { name: 'Kirim laporan' }).first()).toBeVisible();
    await page.goto(`/articles/${quiz.slug}`);
    // Read on its way: the browser does not always still hold it once its scripts have taken it.
    let [told, type] = ['', ''];
    await page.route(/\/result\?_rsc=/, async (route) => {
      const answer = await route.fetch();
      [told, type] = [await answer.text(), answer.headers()['content-type'] ?? ''];
      await route.fulfill({ response: answer, body: told });
    });
    await page.getByRole('link', { name: 'dari 10' }).click();
    await expect(page.getByRole('heading', { name: 'Soal demi soal' })).toBeVisible();
    expect(await main.textContent()).toBe(loaded);
    expect(type).toContain('text/x-component');
    expect(told).toContain('Soal demi soal');
    expect(told).not.toMatch(standIn);
    expect(amiss).toEqual([]);
    await context.close();
  }
  expect(scores).toEqual(['1 dari 10 benar', '9 dari 10 benar']);
});

test('two learners walk through one quiz by scripts, each with their own name, answers and score', async ({
  browser,
}) => {
  const quiz = await aQuiz();
  const walk = async (name: string, answers: readonly string[]) => {
    const { context, attemptId } = await aLearner(browser, quiz, name);
    const page = await context.newPage();
    const sent: string[] = [];
    page.on('response', (response) => {
      if (response.headers()['cache-status']) sent.push(new URL(response.url()).pathname);
    });
    await page.goto(`/attempts/${attemptId}/2`);
    await expect(page.getByRole('link', { name: 'Akun' })).toHaveAttribute('title', name);
    await page.getByRole('radio', { name: answers[0] ?? '' }).check();
    await page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
    await expect(page.getByText('Soal 3 dari 5', { exact: true })).toBeVisible();
    await page.getByLabel('Angka').fill(answers[1] ?? '');
    await page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
    await expect(page.getByText('Soal 4 dari 5', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'Sebelumnya' }).click();
    await expect(page.getByLabel('Angka')).toHaveValue(answers[1] ?? '');
    await expect(page.getByRole('link', { name: 'Akun' })).toHaveAttribute('title', name);
    const kept = await db.answer.findMany({
      where: { attemptId },
      orderBy: { item: { position: 'asc' } },
      select: { response: true },
    });
    expect(kept.map(({ response }) => response)).toEqual(answers);
    await context.close();
    return sent.map((path) => path.replace(attemptId, 'ID'));
  };
  expect(await walk('Sari', ['Vietnam', '10'])).toEqual([]);
  const odd = `<b>"Budi" & 'Ayu'</b> $1 \\`;
  expect(await walk(odd, ['Laos', '9'])).toContain('/attempts/ID/2');
});
