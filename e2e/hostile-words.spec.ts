import type { Page } from '@playwright/test';
import { db } from '../lib/db';
import { aCast, type Cast } from '../prisma/seed/taught-scene';
import { aDoorScene, type DoorScene } from './door-scene';
import { expect, signInAs, test } from './stage';

// Words that would be code if a page took them for it, wherever people write and others read: they are shown as they are, and nothing of them runs.

const hostile = [
  '<script>window.ran=1</script>',
  '<img src=x onerror="window.ran=2">',
  '</title></textarea></style></script><svg onload="window.ran=3">',
  '"><a href="javascript:window.ran=4">x</a>',
  "';window.ran=5;//",
  '{{constructor.constructor("window.ran=6")()}}',
  '=HYPERLINK("http://jahat.example","x")',
].join(' ');
const short = '"><img src=x onerror="window.ran=7"><script>window.ran=8</script>';

/** Hostile words in every place of a scene where someone writes. */
async function write(cast: Cast, scene: DoorScene): Promise<void> {
  const people = Object.values(cast).filter((id) => id.startsWith('c'));
  const { versionId, articleId } = scene.quiz;
  await db.user.updateMany({ where: { id: { in: [...people, scene.nameless] } }, data: { name: short } });
  await db.class.update({ where: { id: scene.classId }, data: { name: short } });
  const versions = await db.articleVersion.findMany({ where: { articleId }, select: { id: true, body: true } });
  for (const { id, body } of versions)
    await db.articleVersion.update({
      where: { id },
      data: { title: short, outlet: short, author: short, body: `${body}\n\n${hostile}` },
    });
  await db.item.updateMany({ where: { versionId }, data: { stem: hostile, because: hostile } });
  await db.choice.updateMany({ where: { item: { versionId } }, data: { because: hostile } });
  await db.flag.update({ where: { id: scene.flagId }, data: { comment: hostile } });
  await db.tag.update({ where: { id: scene.tagId }, data: { name: short.slice(0, 40) } });
  await db.assignment.updateMany({ where: { classId: scene.classId }, data: { title: short, note: hostile } });
  await db.answer.update({ where: { id: scene.answerId }, data: { response: hostile } });
  const comment = { answerId: scene.answerId, byId: cast.owner, text: hostile, at: new Date() };
  await db.answerComment.create({ data: comment, select: { answerId: true } });
}

const ofTeacher = (scene: DoorScene, { pupil }: Cast) => [
  '/teach',
  `/teach/quizzes/${scene.quiz.quizId}`,
  `/teach/quizzes/${scene.quiz.quizId}/statistics`,
  '/teach/flags',
  '/teach/bank',
  '/teach/bank/tags',
  '/classes',
  `/classes/${scene.classId}`,
  `/classes/${scene.classId}/gradebook`,
  `/classes/${scene.classId}/gradebook/${scene.gradedId}`,
  `/classes/${scene.classId}/gradebook/${scene.gradedId}/${pupil}`,
  `/assignments/${scene.assignmentId}`,
  `/assignments/${scene.assignmentId}/edit`,
  `/assignments/${scene.assignmentId}/paper?part=paper&part=key&article=yes`,
];
const ofAdmin = (scene: DoorScene) => [
  '/admin',
  '/admin/users',
  '/admin/classes',
  `/admin/classes/${scene.classId}`,
  '/admin/audit',
];
const ofPupil = (scene: DoorScene) => [
  '/assignments',
  `/assignments/${scene.gradedId}`,
  `/attempts/${scene.own.assignedId}/1`,
  `/assignments/${scene.assignmentId}/article`,
  `/quizzes/${scene.quiz.code}`,
  `/quizzes/${scene.quiz.code}/ledger`,
  `/join/${scene.classCode}`,
  '/progress',
  '/account',
  `/embed/${scene.quiz.code}`,
];

test('what people write is read as words, on every page where it stands', async ({ page, context, baseURL }) => {
  test.slow();
  const cast = await aCast();
  const scene = await aDoorScene(cast);
  await write(cast, scene);
  const [ran, refused] = watch(page);
  let shown = 0;
  for (const [userId, paths] of [
    [cast.owner, ofTeacher(scene, cast)],
    [cast.admin, ofAdmin(scene)],
    [cast.pupil, ofPupil(scene)],
  ] as const) {
    await signInAs(context, userId, baseURL);
    for (const path of paths) {
      const response = await page.goto(path);
      expect.soft(response?.status(), path).toBe(200);
      if (await page.evaluate(() => 'ran' in window)) ran.push(path);
      const words = await page.locator('main').first().textContent();
      if (/onerror=|window\.ran=/.test(words ?? '')) shown += 1;
      const dangerous = page.locator('a[href^="javascript:" i], [onerror], [onload], iframe[srcdoc]');
      expect.soft(await dangerous.count(), path).toBe(0);
    }
  }
  expect(ran).toEqual([]);
  expect(refused).toEqual([]);
  // They were there to be read.
  expect(shown).toBeGreaterThan(15);
});

/** Where something ran or asked, and what the policy had to hold back: neither is to happen. */
function watch(page: Page): readonly [string[], string[]] {
  const [ran, refused]: [string[], string[]] = [[], []];
  page.on('dialog', (dialog) => {
    ran.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => ran.push(`an error: ${error.message}`));
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) refused.push(`${page.url()}: ${message.text()}`);
  });
  return [ran, refused];
}

test('files keep formulas from spreadsheets, and names from breaking out of their headers', async ({
  context,
  baseURL,
}) => {
  const cast = await aCast();
  const scene = await aDoorScene(cast);
  const formulas = ['=1+1', '+1', '-1', '@SUM(1)', '\t=1'];
  await db.user.update({ where: { id: cast.pupil }, data: { name: formulas[0] ?? '' } });
  await db.user.update({ where: { id: scene.nameless }, data: { name: formulas[3] ?? '' } });
  await db.class.update({ where: { id: scene.classId }, data: { name: 'X"; filename="jahat.html\r\nx: y' } });
  await db.assignment.updateMany({ where: { classId: scene.classId }, data: { title: formulas[1] ?? '' } });
  await signInAs(context, cast.owner, baseURL);
  const csv = await context.request.get(`/api/classes/${scene.classId}/gradebook/csv`);
  expect(csv.headers()['content-disposition']).toMatch(
    /^attachment; filename="?[\w.-]+"?(; filename\*=UTF-8''[\w.%-]+)?$/,
  );
  const cells = (await csv.text()).split(/\r?\n/).flatMap((line) => line.split(','));
  expect(cells.length).toBeGreaterThan(10);
  expect(cells.filter((cell) => /^"?[=+@\t\r]/.test(cell))).toEqual([]);
  expect(cells.some((cell) => cell.includes("'=1+1"))).toBe(true);
});
