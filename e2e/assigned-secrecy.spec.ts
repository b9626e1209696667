import { db } from '../lib/db';
import { anAssignment } from '../prisma/seed/assignments';
import { aClass } from '../prisma/seed/classes';
import { aPerson } from '../prisma/seed/factories';
import { tenKinds } from '../prisma/seed/ten-kinds';
import { answerWrong } from './answer-wrong';
import { aCanaryQuiz } from './canaries';
import { record } from './recorder';
import { expect, signInAs, test } from './stage';

// An assignment that tells verdicts and the score when it is handed in, and keys after its close: until then no byte that
// leaves the server for a pupil holds a key or its proof, nor the code by which the quiz could be taken with its keys told.

test('no key of an assignment leaves the server before its close, of no kind; after it, all do', async ({
  browser,
  baseURL,
}) => {
  test.slow();
  const recorder = await record(baseURL ?? '');
  const quiz = await aCanaryQuiz(tenKinds);
  const [teacher, pupil] = await Promise.all([aPerson('teacher', 'Budi'), aPerson('learner', 'Dewi')]);
  const { classId } = await aClass(teacher.userId, [pupil.userId]);
  const closesAt = new Date(Date.now() + 60 * 60 * 1000);
  const id = await anAssignment(classId, quiz.code, { closesAt, showsAfter: 'verdict score', shuffleChoices: true });
  const context = await browser.newContext({ baseURL: recorder.url, locale: 'id-ID' });
  await signInAs(context, pupil.userId, recorder.url);
  const page = await context.newPage();
  await page.goto(`/assignments/${id}`);
  await page.getByRole('button', { name: 'Mulai' }).click();
  await page.waitForURL(/\/attempts\/.+\/1$/);
  const attempt = new URL(page.url()).pathname.replace(/\/1$/, '');
  for (let number = 1; number <= 10; number++) {
    await page.goto(`${attempt}/${number}`);
    await answerWrong(page, 'Simpan dan lanjut');
    await page.waitForURL((url) => !url.pathname.endsWith(`/${number}`));
  }
  await page.getByRole('button', { name: 'Kumpulkan' }).click();
  await expect(page.getByRole('heading', { name: 'Soal demi soal' })).toBeVisible();
  const paths = [
    ...['', '/all', '/summary', '/result', ...Array.from({ length: 10 }, (_, at) => `/${at + 1}`)].map(
      (path) => `${attempt}${path}`,
    ),
    ...[`/assignments/${id}`, `/assignments/${id}/paper`, `/assignments/${id}/edit`, '/assignments', '/notifications'],
    ...[
      '/progress',
      '/reviews',
      '/practice',
      '/api/account/data',
      `/api/offline/pack?of=attempt&id=${attempt.split('/')[2]}`,
    ],
  ];
  for (const path of paths)
    for (const headers of [{}, { RSC: '1' }] as Record<string, string>[]) await page.request.get(path, { headers });
  expect(recorder.leaks(quiz.secrets.flat())).toEqual([]);
  expect(recorder.leaks([quiz.code])).toEqual([]);
  // The ear is not deaf.
  expect(recorder.leaks(['Soal demi soal'])).not.toEqual([]);

  await db.assignment.update({ where: { id }, data: { closesAt: new Date(Date.now() - 1000) }, select: { id: true } });
  await page.goto(`${attempt}/result`);
  for (const [index, secrets] of quiz.secrets.entries())
    expect(recorder.leaks([secrets[0] ?? '']), `because of item ${index + 1}`).not.toEqual([]);
  await context.close();
  await recorder.close();
});
