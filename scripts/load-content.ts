import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticleFile } from '../core/language/front-matter.ts';
import { generatorVersion } from '../core/questions/version.ts';
import { db } from '../lib/db.ts';
import { searchTextOf } from '../lib/search-text.ts';
import { say } from './steps.mjs';

type Shipped = { readonly slug: string; readonly text: string };

/** How many questions an article must prove for its quiz to be published, and how many a quiz should hold. */
const fewest = 3;
const count = 10;

/**
 * Stores the articles of `content/articles` and publishes a quiz of each. What is there and unchanged, made by the
 * generator as it is now, is left alone: then neither the lexicon nor the generator is loaded.
 */
export async function loadContent(folder: string, now: Date): Promise<void> {
  const files = readFolder(folder);
  const stored = await storedArticles();
  const stale = files.filter((file) => !isCurrent(file, stored.get(file.slug)));
  for (const [index, file] of stale.entries()) {
    say('content', `${String(index + 1).padStart(2)} of ${stale.length}  ${file.slug}`);
    await load(file, now);
  }
  await report(files, stale.length);
}

function readFolder(folder: string): readonly Shipped[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return names.sort().map((name) => ({ slug: name.slice(0, -3), text: readFileSync(join(folder, name), 'utf8') }));
}

async function load(file: Shipped, now: Date): Promise<void> {
  const [{ loadArticle }, { generateQuiz }, { regenerateQuiz }, { publishQuiz }, { systemViewer }] = await Promise.all([
    import('../features/articles/commands/load-article.ts'),
    import('../features/quizzes/commands/generate-quiz.ts'),
    import('../features/quizzes/commands/regenerate-quiz.ts'),
    import('../features/quizzes/commands/publish-quiz.ts'),
    import('../lib/system-viewer.ts'),
  ]);
  const article = await loadArticle(systemViewer, file, { now });
  const first = await generateQuiz(systemViewer, { ...article, count }, { now });
  if (!first.ok) return;
  const quiz = await regenerateQuiz(systemViewer, { quizId: first.value.quizId, count }, { now });
  if (quiz.questions < fewest) return;
  await publishQuiz(systemViewer, { versionId: quiz.versionId, acceptRest: true }, { now });
}

/** The newest version of each shipped article and of its quiz, by slug. */
async function storedArticles() {
  const articles = await db.article.findMany({
    where: { ownerId: null },
    select: {
      slug: true,
      versions: {
        select: {
          id: true,
          title: true,
          outlet: true,
          publishedOn: true,
          topic: true,
          language: true,
          bodyHash: true,
          searchText: true,
        },
        orderBy: { number: 'desc' },
        take: 1,
      },
      quizzes: {
        where: { ownerId: null },
        select: {
          versions: {
            select: { articleVersionId: true, generatorVersion: true },
            orderBy: { number: 'desc' },
            take: 1,
          },
        },
      },
    },
  });
  return new Map(articles.map((article) => [article.slug, article]));
}

type Stored = Awaited<ReturnType<typeof storedArticles>> extends Map<string, infer Article> ? Article : never;

function isCurrent({ text }: Shipped, stored: Stored | undefined): boolean {
  const version = stored?.versions[0];
  const quiz = stored?.quizzes[0]?.versions[0];
  if (!version || quiz?.articleVersionId !== version.id || quiz.generatorVersion !== generatorVersion) return false;
  const { title, language, outlet, publishedAt, topic, body } = parseArticleFile(text);
  return (
    version.bodyHash === createHash('sha256').update(body).digest('hex') &&
    version.title === title &&
    version.language === language &&
    version.outlet === (outlet ?? null) &&
    version.publishedOn === (publishedAt ?? null) &&
    version.topic === (topic ?? null) &&
    version.searchText === searchTextOf({ title, outlet: version.outlet, topic: version.topic, body })
  );
}

async function report(files: readonly Shipped[], loaded: number): Promise<void> {
  const slugs = files.map(({ slug }) => slug);
  const unpublished = await db.article.findMany({
    where: {
      slug: { in: slugs },
      ownerId: null,
      quizzes: { none: { versions: { some: { publication: { isNot: null } } } } },
    },
    select: { slug: true },
    orderBy: { slug: 'asc' },
  });
  const without = unpublished.map(({ slug }) => slug);
  say(
    'content',
    [
      `${files.length} articles`,
      loaded > 0 ? `${loaded} loaded now` : 'in place',
      ...(without.length > 0 ? [`without a quiz (fewer than ${fewest} proven questions): ${without.join(', ')}`] : []),
    ].join('; '),
  );
}
