import { beforeEach, expect, test } from 'vitest';
import { setDrafting, stopFeed } from '@/features/intake/commands/change-feed';
import { dueEntries, takeEntry } from '@/features/intake/commands/take-entry';
import { mostDraftsADay, mostOpenDrafts } from '@/features/intake/policy';
import { listFeeds } from '@/features/intake/queries/list-feeds';
import { db } from '@/lib/db';
import type { Member } from '@/lib/viewer';
import { aQuiz } from '@/prisma/seed/factories';
import { aMember } from '@/prisma/seed/members';
import { damParagraphs, pageOf } from '@/prisma/seed/news-page';
import { newsServer } from '@/prisma/seed/news-server';
import { discardDraft } from './discard-draft';
import { draftEntries } from './draft-entries';
import { publishQuiz } from './publish-quiz';

// A news site on this machine, let through for these tests alone.

const now = new Date('2026-11-28T08:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const at = { now };

const subscribersOnly =
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"x","isAccessibleForFree":false}</script>';
const idle = [
  Array(20).fill('Kalau nanti hujan datang lagi, biarlah rindu menjadi sungai, mengalir pelan sekali.').join(' '),
];

const pages: Readonly<Record<string, string>> = {
  '/bendungan': pageOf(damParagraphs),
  '/pendek': pageOf(damParagraphs.slice(0, 4)),
  '/pelanggan': pageOf(damParagraphs, subscribersOnly),
  '/renungan': pageOf(idle),
};

let meanwhile: (() => Promise<unknown>) | undefined;
const asked: string[] = [];

const site = newsServer(async ({ url = '' }, response) => {
  asked.push(url);
  await meanwhile?.();
  const page = pages[url];
  if (page) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  else if (url === '/sibuk') response.writeHead(503, { 'retry-after': '7200' }).end();
  else response.writeHead(403).end();
});

beforeEach(async () => {
  // Each test has its own entries alone, on a site that was not asked: the drafter looks at everyone's.
  await db.feed.deleteMany({});
  await db.rateWindow.deleteMany({});
  meanwhile = undefined;
  asked.length = 0;
});

/** A feed of someone's with entries that are due, one for each path. */
async function aFeedOf({ userId }: Member, ...paths: readonly string[]): Promise<string> {
  const entries = paths.map((path, index) => ({
    ...{ key: path, url: site.origin + path, title: `Berita ${path}`, summary: '' },
    ...{ foundAt: now, draftDueAt: new Date(now.getTime() + index) },
  }));
  const feed = { ownerId: userId, url: `${site.origin}/rss`, title: 'Warta', addedAt: now, nextFetchAt: later(9e6) };
  return (await db.feed.create({ data: { ...feed, entries: { create: entries } }, select: { id: true } })).id;
}

const run = (minutes = 1) => draftEntries({ now: later(minutes) });
const stateOf = async (teacher: Member) => (await listFeeds(teacher)).entries[0]?.state;
const storedOf = async ({ userId: ownerId }: Member) => ({
  articles: await db.article.count({ where: { ownerId } }),
  quizzes: await db.quiz.count({ where: { ownerId } }),
});
const nothing = { articles: 0, quizzes: 0 };
const one = { articles: 1, quizzes: 1 };

test('an entry becomes the draft of a quiz, once, and nothing is published', async () => {
  const teacher = await aMember('teacher');
  await aFeedOf(teacher, '/bendungan');
  expect(await stateOf(teacher)).toEqual({ kind: 'due' });
  expect(await run()).toEqual({ drafts: 1 });
  expect(await run(60)).toEqual({ drafts: 0 });
  expect(asked).toEqual(['/bendungan']);
  expect(await storedOf(teacher)).toEqual(one);
  const quiz = await db.quiz.findFirstOrThrow({
    where: { ownerId: teacher.userId },
    include: { versions: { include: { publication: true, items: true, articleVersion: true } } },
  });
  expect(quiz.versions).toHaveLength(1);
  expect(quiz.versions[0]?.publication).toBeNull();
  expect(quiz.versions[0]?.items.length).toBeGreaterThanOrEqual(5);
  expect(quiz.versions[0]?.articleVersion).toMatchObject({ sourceUrl: `${site.origin}/bendungan`, language: 'id' });
  expect(await stateOf(teacher)).toEqual({ kind: 'draft', quizId: quiz.id });
  expect(await db.auditEntry.count({ where: { byId: teacher.userId, deed: 'article.added' } })).toBe(1);
});

test.each([
  ['/pendek', 'short'],
  ['/pelanggan', 'partial'],
  ['/renungan', 'few-questions'],
  ['/rahasia', 'status'],
])('%s: it waits, says %s, stores nothing and is not asked for again', async (path, fault) => {
  const teacher = await aMember('teacher');
  await aFeedOf(teacher, path);
  expect(await run()).toEqual({ drafts: 0 });
  expect(await stateOf(teacher)).toEqual({ kind: 'waiting', fault, again: false });
  expect(await storedOf(teacher)).toEqual(nothing);
  await run(9000);
  expect(asked).toEqual([path]);
});

test('what is there already is no second draft', async () => {
  const teacher = await aMember('teacher');
  await aFeedOf(teacher, '/bendungan');
  await run();
  await db.feed.deleteMany({});
  await aFeedOf(teacher, '/bendungan');
  await run(2);
  expect(await stateOf(teacher)).toEqual({ kind: 'waiting', fault: 'known', again: false });
  expect(await storedOf(teacher)).toEqual(one);
});

test('a site that is busy is asked again when it says, three times in all', async () => {
  const teacher = await aMember('teacher');
  await aFeedOf(teacher, '/sibuk');
  await run(1);
  expect(await stateOf(teacher)).toEqual({ kind: 'waiting', fault: 'busy', again: true });
  await run(100);
  expect(asked).toHaveLength(1);
  await run(122);
  await run(9000);
  await run(18_000);
  expect(asked).toHaveLength(3);
  expect(await stateOf(teacher)).toEqual({ kind: 'waiting', fault: 'busy', again: false });
});

test('one page of a site at a time, 20 seconds apart; three servers take an entry once', async () => {
  const teacher = await aMember('teacher');
  await aFeedOf(teacher, '/rahasia', '/renungan', '/bendungan');
  await Promise.all([run(1), run(1), run(1)]);
  expect(asked).toEqual(['/rahasia']);
  await run(1.2);
  expect(asked).toHaveLength(1);
  await run(1.4);
  expect(asked).toEqual(['/rahasia', '/renungan']);
  const counted = await Promise.all([run(2), run(2), run(2)]);
  expect(counted.reduce((sum, { drafts }) => sum + drafts, 0)).toBe(1);
  expect(asked).toHaveLength(3);
  expect(await storedOf(teacher)).toEqual(one);
});

test('a site with many entries, or an owner without room, keeps the others waiting no longer than a turn', async () => {
  const [full, other] = [await aMember('teacher'), await aMember('teacher')];
  const feedId = await aFeedOf(full, ...Array.from({ length: 30 }, (_, at) => `/banyak-${at}`));
  const { quizId } = await aQuiz({ ownerId: full.userId, published: false });
  const drafted = {
    feedId,
    url: 'https://berita.test/',
    title: 'x',
    summary: '',
    foundAt: now,
    draftedAt: now,
    quizId,
  };
  await db.feedEntry.createMany({ data: Array.from({ length: 20 }, (_, key) => ({ ...drafted, key: `${key}` })) });
  await aFeedOf(other, '/bendungan');
  await db.feedEntry.updateMany({ where: { url: `${site.origin}/bendungan` }, data: { draftDueAt: later(0.5) } });
  expect(await run(1)).toEqual({ drafts: 1 });
  expect(asked).toEqual(['/bendungan']);
});

test('what a server that died had in hand is drafted by another, once; dropped three times it waits', async () => {
  const teacher = await aMember('teacher');
  await aFeedOf(teacher, '/bendungan');
  const dies = async (minutes: number) => {
    for (const due of await dueEntries(later(minutes))) await takeEntry(due, later(minutes), new Set());
  };
  await dies(1);
  expect(await run(5)).toEqual({ drafts: 0 });
  expect(await run(12)).toEqual({ drafts: 1 });
  expect(await storedOf(teacher)).toEqual(one);
  const other = await aMember('teacher');
  await aFeedOf(other, '/bendungan');
  for (const minutes of [20, 90, 900]) await dies(minutes);
  await run(9000);
  expect(await stateOf(other)).toEqual({ kind: 'waiting', fault: 'broke-off', again: false });
  expect(await storedOf(other)).toEqual(nothing);
});

test('put away while its page was fetched, nothing is stored', async () => {
  const teacher = await aMember('teacher');
  await aFeedOf(teacher, '/bendungan');
  meanwhile = () => db.feedEntry.updateMany({ data: { putAwayAt: now } });
  expect(await run()).toEqual({ drafts: 0 });
  expect(asked).toHaveLength(1);
  expect(await storedOf(teacher)).toEqual(nothing);
});

test.each([
  ['many that wait', mostOpenDrafts, new Date('2026-11-01T00:00:00Z')],
  ['many in a day', mostDraftsADay, now],
])('there are %s: no page is fetched; later, with room, it is drafted', async (_, count, draftedAt) => {
  const teacher = await aMember('teacher');
  const feedId = await aFeedOf(teacher, '/bendungan');
  const { quizId } = await aQuiz({ ownerId: teacher.userId, published: false });
  const drafted = {
    feedId,
    url: 'https://berita.test/',
    title: 'x',
    summary: '',
    foundAt: draftedAt,
    draftedAt,
    quizId,
  };
  await db.feedEntry.createMany({ data: Array.from({ length: count }, (__, key) => ({ ...drafted, key: `${key}` })) });
  expect(await run()).toEqual({ drafts: 0 });
  expect(asked).toEqual([]);
  const mine = { url: `${site.origin}/bendungan` };
  expect(await db.feedEntry.findFirstOrThrow({ where: mine })).toMatchObject({ draftFault: 'full', draftTries: 0 });
  await db.feedEntry.updateMany({ where: { quizId }, data: { putAwayAt: now, draftedAt: null } });
  expect(await run(30)).toEqual({ drafts: 0 });
  expect(await run(61)).toEqual({ drafts: 1 });
});

test('without room for three days it is news no more', async () => {
  const teacher = await aMember('teacher');
  const feedId = await aFeedOf(teacher, '/bendungan');
  const { quizId } = await aQuiz({ ownerId: teacher.userId, published: false });
  const drafted = { feedId, url: 'https://berita.test/', title: 'x', summary: '', foundAt: now, quizId };
  const entries = Array.from({ length: mostOpenDrafts }, (_, key) => ({ ...drafted, key: `${key}`, draftedAt: now }));
  await db.feedEntry.createMany({ data: entries });
  await run(73 * 60);
  const entry = await db.feedEntry.findFirstOrThrow({ where: { url: `${site.origin}/bendungan` } });
  expect(entry).toMatchObject({ draftFault: 'full', draftDueAt: null });
});

test('a feed that makes no drafts, or is followed no more, makes none; turned on again, it does', async () => {
  const teacher = await aMember('teacher');
  const feedId = await aFeedOf(teacher, '/bendungan');
  await setDrafting(teacher, { feedId, drafts: 'off' });
  expect(await stateOf(teacher)).toEqual({ kind: 'waiting', fault: null, again: false });
  expect(await run()).toEqual({ drafts: 0 });
  await setDrafting(teacher, { feedId, drafts: 'on' });
  await stopFeed(teacher, { feedId }, at);
  expect(await run()).toEqual({ drafts: 0 });
  await db.feed.updateMany({ data: { stoppedAt: null } });
  expect(await run()).toEqual({ drafts: 1 });
});

test('whoever teaches no more gets none', async () => {
  const teacher = await aMember('teacher');
  await aFeedOf(teacher, '/bendungan');
  await db.user.update({ where: { id: teacher.userId }, data: { role: 'learner' } });
  expect(await run()).toEqual({ drafts: 0 });
  expect(await db.feedEntry.findFirstOrThrow({})).toMatchObject({ draftFault: 'not-teacher', draftDueAt: null });
  expect(asked).toEqual([]);
});

test('a draft is deleted with its article, and its entry is put away; one that is published stays', async () => {
  const teacher = await aMember('teacher');
  const drafted = async (minutes: number) => {
    await db.feed.deleteMany({});
    await aFeedOf(teacher, '/bendungan');
    expect(await run(minutes)).toEqual({ drafts: 1 });
    return db.feedEntry.findFirstOrThrow({ select: { id: true, quizId: true } });
  };
  const first = await drafted(1);
  expect(await discardDraft(teacher, { entryId: first.id }, at)).toEqual({ ok: true });
  expect(await storedOf(teacher)).toEqual(nothing);
  expect((await listFeeds(teacher)).entries).toEqual([]);
  await expect(discardDraft(teacher, { entryId: first.id }, at)).rejects.toThrow('not-found');
  const { id: entryId, quizId } = await drafted(2);
  const { id: versionId } = await db.quizVersion.findFirstOrThrow({ where: { quizId: quizId ?? '' } });
  await publishQuiz(teacher, { versionId, acceptRest: true }, at);
  expect(await discardDraft(teacher, { entryId }, at)).toMatchObject({ ok: false, code: 'published' });
  expect(await storedOf(teacher)).toEqual(one);
  expect(await stateOf(teacher)).toEqual({ kind: 'published', quizId });
});
