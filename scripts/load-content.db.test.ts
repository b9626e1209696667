import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { db } from '../lib/db.ts';
import { aGuest } from '../prisma/seed/factories.ts';
import { loadContent } from './load-content.ts';

const now = new Date('2026-11-23T06:00:00Z');
const later = new Date('2026-11-24T06:00:00Z');
const slug = 'id-07-asean-1967';
let folder = '';
let said: string[] = [];

beforeEach(async () => {
  await db.attempt.deleteMany();
  await db.item.deleteMany();
  await db.article.deleteMany();
  folder = mkdtempSync(join(tmpdir(), 'fakta-content-'));
  copyFileSync(`content/articles/${slug}.md`, join(folder, `${slug}.md`));
  writeFileSync(join(folder, 'pendek.md'), '---\ntitle: Pendek\nlanguage: id\n---\n\nHujan turun.\n');
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

async function rows(): Promise<Record<string, number>> {
  const counts = { articles: db.article, versions: db.articleVersion, facts: db.fact, quizzes: db.quiz };
  const more = { quizVersions: db.quizVersion, publications: db.publication, items: db.item, choices: db.choice };
  const all = Object.entries({ ...counts, ...more } as Record<string, { count: () => Promise<number> }>);
  return Object.fromEntries(await Promise.all(all.map(async ([name, table]) => [name, await table.count()])));
}

test('articles get a published quiz each; too short a one is loaded, named, and not published', async () => {
  await loadContent(folder, now);
  expect(await rows()).toMatchObject({ articles: 2, versions: 2, quizzes: 2, publications: 1 });
  expect(await db.article.findUnique({ where: { slug } })).toMatchObject({ ownerId: null });
  expect(said.at(-1)).toMatch(/2 articles; 2 loaded now; without a quiz .*: pendek$/);
});

test('twice adds nothing', async () => {
  await loadContent(folder, now);
  const before = await rows();
  await loadContent(folder, later);
  expect(await rows()).toEqual(before);
  expect(said.at(-1)).toMatch(/2 articles; in place; without a quiz .*: pendek$/);
});

test('a changed article gets a new version and publication; the old ones and attempts stay', async () => {
  await loadContent(folder, now);
  const published = await db.publication.findFirstOrThrow();
  const { userId } = await aGuest();
  const { versionId } = published;
  await db.attempt.create({ data: { versionId, userId, feedback: 'each', startedAt: now } });
  const file = join(folder, `${slug}.md`);
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nJakarta terletak di Pulau Jawa.\n`);
  await loadContent(folder, later);
  expect(await rows()).toMatchObject({ articles: 2, versions: 3, quizzes: 2, quizVersions: 3, publications: 2 });
  expect(await db.publication.findUnique({ where: { versionId } })).toEqual(published);
  expect(await db.attempt.count({ where: { versionId } })).toBe(1);
});

test('another generator makes a new version of the same article', async () => {
  await loadContent(folder, now);
  await db.quizVersion.updateMany({ data: { generatorVersion: '0.0.1' } });
  await loadContent(folder, later);
  expect(await rows()).toMatchObject({ articles: 2, versions: 2, quizzes: 2, quizVersions: 4, publications: 2 });
});
