import type { Page } from '@playwright/test';
import { db } from '../lib/db';
import { aQuiz, type SampleQuiz } from '../prisma/seed/factories';
import { expect, test } from './stage';

const hostile = 'Tom & Jerry <b>"x"</b> ]]> Dvořák';

const rewrite = (quiz: SampleQuiz, data: { title?: string; language?: 'id' | 'en' }) =>
  db.articleVersion.updateMany({ where: { articleId: quiz.articleId }, data: { publishedOn: '2024-12-16', ...data } });

/** Among the newest, however many the other stories publish. */
const publishNow = ({ versionId }: SampleQuiz) =>
  db.publication.update({ where: { versionId }, data: { publishedAt: new Date() } });

/** What a messenger reads in the head of a page: each `property` or `name` with its content. */
async function metaOf(page: Page, path: string): Promise<Record<string, string>> {
  const html = await (await page.request.get(path, { headers: { 'User-Agent': 'Pesan/1.0' } })).text();
  return page.evaluate((text) => {
    const { head } = new DOMParser().parseFromString(text, 'text/html');
    const told = [...head.querySelectorAll('meta[content]')].map((meta) => [
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
      meta.getAttribute('content') ?? '',
    ]);
    const canonical = head.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
    const feed = head.querySelector('link[type="application/rss+xml"]')?.getAttribute('href') ?? '';
    return Object.fromEntries([...told, ['canonical', canonical], ['feed', feed]]);
  }, html);
}

/** The texts of these elements of an XML document; fails when it is not well-formed. */
async function textsIn(page: Page, path: string, element: string): Promise<readonly string[]> {
  const response = await page.request.get(path);
  expect(response.status(), path).toBe(200);
  const found = await page.evaluate(
    ([xml = '', name = '']) => {
      const read = new DOMParser().parseFromString(xml, 'application/xml');
      const fault = read.querySelector('parsererror')?.textContent;
      return fault ? { fault } : { texts: [...read.getElementsByTagName(name)].map((one) => one.textContent.trim()) };
    },
    [await response.text(), element],
  );
  expect(found.fault, path).toBeUndefined();
  return found.texts ?? [];
}

for (const { language, locale, about, alt } of [
  {
    language: 'id',
    locale: 'id_ID',
    about: 'Kuis 5 soal dari artikel Fakta, 16 Desember 2024. Setiap jawaban dibuktikan dengan kata-kata artikelnya.',
    alt: 'Pratinjau kuis Fakta: “Gempa & ombak”, 5 soal',
  },
  {
    language: 'en',
    locale: 'en_US',
    about:
      'A quiz of 5 questions on an article from Fakta, 16 December 2024. Every answer is proven by the article’s own words.',
    alt: 'Preview of a Fakta quiz: “Gempa & ombak”, 5 questions',
  },
] as const) {
  test(`a shared link brings a preview in the language of its article: ${language}`, async ({ page, baseURL }) => {
    const quiz = await aQuiz();
    await rewrite(quiz, { title: 'Gempa & ombak', language });
    const address = `${baseURL}/quizzes/${quiz.code}`;
    for (const path of [`/quizzes/${quiz.code}`, `/articles/${quiz.slug}`]) {
      const meta = await metaOf(page, path);
      expect(meta).toMatchObject({
        description: about,
        canonical: address,
        feed: `${baseURL}/feed.xml`,
        'og:type': 'article',
        'og:site_name': 'Fakta',
        'og:locale': locale,
        'og:url': address,
        'og:title': 'Gempa & ombak',
        'og:description': about,
        'og:image': `${address}/preview.png`,
        'og:image:alt': alt,
        'og:image:width': '1200',
        'og:image:height': '630',
        'twitter:card': 'summary_large_image',
      });
      expect(meta).not.toHaveProperty('robots');
    }
    const image = await page.request.get(`${address}/preview.png`);
    expect(image.status()).toBe(200);
    expect(image.headers()['content-type']).toBe('image/png');
    const png = await image.body();
    // Width and height stand in the first chunk of a PNG.
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 1200, 630]);
  });
}

test('an embed stands in a page of someone else and leads to the quiz in a new tab', async ({
  page,
  context,
  baseURL,
  expectAccessible,
}) => {
  const quiz = await aQuiz();
  await rewrite(quiz, { title: hostile });
  const frames = (path: string) => `<title>Blog</title><iframe title="Kuis" src="${path}"></iframe>`;
  await page.route('**/blog', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: frames(`/embed/${quiz.code}`) }),
  );
  await page.route('**/other-blog', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: frames(`/quizzes/${quiz.code}`) }),
  );

  await page.goto('/blog');
  const embed = page.frameLocator('iframe');
  await expect(embed.getByRole('heading', { level: 1 })).toHaveText(hostile);
  await expect(embed.getByText('Fakta, 16 Desember 2024 · 5 soal')).toBeVisible();
  const opened = context.waitForEvent('page');
  await embed.getByRole('link', { name: 'Kerjakan kuisnya' }).click();
  await expect(await opened).toHaveURL(`${baseURL}/quizzes/${quiz.code}`);

  await page.goto('/other-blog');
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);

  await page.setViewportSize({ width: 280, height: 400 });
  await page.goto(`/embed/${quiz.code}`);
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
  await expect(page.getByRole('link', { name: 'Kerjakan kuisnya' })).toHaveCSS('color', 'rgb(255, 255, 255)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
});

test('an embed has neither script nor item, and only embeds may be framed', async ({ request }) => {
  const quiz = await aQuiz();
  const draft = await aQuiz({ published: false });
  const embed = await request.get(`/embed/${quiz.code}`);
  expect(embed.headers()['content-security-policy']).toContain("default-src 'none'");
  expect(embed.headers()['content-security-policy']).toContain('frame-ancestors *');
  expect(embed.headers()).not.toHaveProperty('x-frame-options');
  expect(embed.headers()).not.toHaveProperty('set-cookie');
  const text = await embed.text();
  expect(text).not.toMatch(/<script|<form/);
  for (const { question } of quiz.items) expect(text).not.toContain(question.stem);

  for (const path of ['/', `/quizzes/${quiz.code}`, '/sign-in', '/embed', '/embed/a/b', `/Embed/${quiz.code}`]) {
    const { 'content-security-policy': policy } = (await request.get(path)).headers();
    expect(policy, path).toContain("frame-ancestors 'none'");
  }
  for (const path of ['/', `/quizzes/${quiz.code}`, '/sign-in', '/embed', '/embed/a/b']) {
    expect((await request.get(path)).headers()['x-frame-options'], path).toBe('DENY');
  }
  for (const path of [`/embed/${draft.code}`, `/quizzes/${draft.code}`, `/quizzes/${draft.code}/preview.png`]) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
  expect(await (await request.get(`/embed/${draft.code}`)).text()).toContain('Kuis ini tidak ada');
});

test("sitemap and feed list the library's quizzes and nothing of a teacher's", async ({ page, baseURL, signIn }) => {
  const teacher = await signIn('teacher');
  const [shipped, english, pasted] = [await aQuiz(), await aQuiz(), await aQuiz({ ownerId: teacher.userId })];
  await Promise.all([
    rewrite(shipped, { title: hostile }),
    rewrite(english, { language: 'en' }),
    ...[shipped, english, pasted].map(publishNow),
  ]);
  const address = (quiz: SampleQuiz) => `${baseURL}/quizzes/${quiz.code}`;

  for (const [path, element] of [
    ['/sitemap.xml', 'loc'],
    ['/feed.xml', 'guid'],
    ['/feed.xml?language=id', 'guid'],
  ] as const) {
    const addresses = await textsIn(page, path, element);
    expect(addresses, path).toContain(address(shipped));
    expect(addresses, path).not.toContain(address(pasted));
  }
  expect(await textsIn(page, '/feed.xml', 'title')).toContain(hostile);
  expect(await textsIn(page, '/feed.xml', 'guid')).toContain(address(english));
  expect((await textsIn(page, '/feed.xml', 'guid')).length).toBeLessThanOrEqual(50);
  expect(await textsIn(page, '/feed.xml?language=id', 'guid')).not.toContain(address(english));
  expect(await textsIn(page, '/feed.xml?language=en', 'guid')).toContain(address(english));
  expect(await metaOf(page, `/quizzes/${pasted.code}`)).toMatchObject({ robots: 'noindex' });

  const robots = await (await page.request.get('/robots.txt')).text();
  expect(robots).toContain('Disallow: /teach');
  expect(robots).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
});

test('a teacher copies the code of an embed, a reader the link', async ({
  page,
  baseURL,
  signIn,
  expectAccessible,
}) => {
  const teacher = await signIn('teacher');
  const quiz = await aQuiz({ ownerId: teacher.userId });
  await rewrite(quiz, { title: hostile });
  await page.goto(`/teach/quizzes/${quiz.quizId}`);
  await page.getByText('Sematkan di blog atau situs').click();
  const code = await page.getByLabel('Kode sematan').inputValue();
  await expectAccessible(page);

  await page.route('**/blog', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: code }));
  await page.goto('/blog');
  await expect(page.locator('iframe')).toHaveAttribute('title', `Kuis: ${hostile}`);
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText(hostile);

  await page.goto(`/quizzes/${quiz.code}`);
  await page.getByText('Bagikan kuis ini').click();
  await expect(page.locator('#share')).toHaveValue(`${baseURL}/quizzes/${quiz.code}`);
  await expectAccessible(page);
});
