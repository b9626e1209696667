import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { beforeEach, expect, test } from 'vitest';
import { sketchVersions } from '@/features/articles/commands/sketch-versions';
import { db } from '@/lib/db';
import type { Member } from '@/lib/viewer';
import { aQuiz } from '@/prisma/seed/factories';
import { aMember } from '@/prisma/seed/members';
import { newsServer } from '@/prisma/seed/news-server';
import { addFeed } from './commands/add-feed';
import { putEntryAway, stopFeed } from './commands/change-feed';
import { fetchArticle } from './commands/fetch-article';
import { readDocument } from './commands/read-document';
import { updateFeeds } from './commands/update-feeds';
import { mostFeeds, mostReads } from './policy';
import { knownArticles } from './queries/known-articles';
import { listFeeds } from './queries/list-feeds';
import { docx } from './reading/fixtures/files';
import { empty, indonesian } from './reading/fixtures/pages';
import { mostFileBytes } from './schema';

// A news site on this machine, let through for these tests alone.

const now = new Date('2026-11-28T08:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const at = { now };

let items: readonly string[] = [];
let etag = '"1"';
let answer: ((response: ServerResponse) => void) | undefined;
const asked: IncomingMessage['headers'][] = [];

const html = { 'content-type': 'text/html; charset=utf-8' };
const item = (name: string) => `<item><title>Berita ${name}</title><link>https://berita.test/${name}</link></item>`;
const rss = () =>
  `<rss version="2.0"><channel><title>Warta</title><link>x</link><description>x</description>${items.map(item).join('')}</channel></rss>`;

function answerTo({ url, headers }: IncomingMessage, response: ServerResponse): void {
  if (url?.split('?')[0] === '/feed') {
    asked.push(headers);
    if (answer) answer(response);
    else if (headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(rss());
  } else if (url === '/') {
    const head = '<link rel="alternate" type="application/rss+xml" href="/feed">';
    response.writeHead(200, html).end(`<html><head>${head}</head><body>Halo</body></html>`);
  } else if (url === '/berita') response.writeHead(200, html).end(indonesian);
  else if (url === '/kosong') response.writeHead(200, html).end(empty);
  else response.writeHead(403, html).end('no');
}

const site = newsServer(answerTo);

beforeEach(async () => {
  // Each test has its own feeds alone: the updater looks at everyone's.
  await db.feed.deleteMany({});
  items = ['a', 'b'];
  etag = '"1"';
  answer = undefined;
  asked.length = 0;
});

const subscribe = async (teacher: Member, path = '/feed') =>
  addFeed(teacher, { url: `${site.origin}${path}` }, { now, chance: 0 });
const titles = async (teacher: Member) => (await listFeeds(teacher)).entries.map(({ title }) => title).sort();

test('a page is fetched and proposed, and nothing is stored', async () => {
  const teacher = await aMember('teacher');
  const found = await fetchArticle(teacher, { url: `${site.origin}/berita` }, at);
  expect(found).toMatchObject({ ok: true, value: { title: 'Perpustakaan Keliling Sukamaju Diresmikan' } });
  expect(await db.article.count({ where: { ownerId: teacher.userId } })).toBe(0);
});

test.each([
  ['/kosong', { code: 'page-empty' }],
  ['/rahasia', { code: 'status', values: { status: 403 } }],
])('%s says why not', async (path, fault) =>
  expect(await fetchArticle(await aMember('teacher'), { url: site.origin + path }, at)).toMatchObject({
    ok: false,
    ...fault,
  }),
);

test('nothing inside is fetched', async () => {
  const teacher = await aMember('teacher');
  for (const url of ['http://127.0.0.1/', 'http://169.254.169.254/latest', 'http://[::1]/'])
    expect(await fetchArticle(teacher, { url }, at)).toEqual({ ok: false, code: 'not-public' });
});

test('a file is read by its bytes, up to a size', async () => {
  const teacher = await aMember('teacher');
  const read = await readDocument(teacher, { bytes: docx(['Isi.'], { heading: 'Judul' }) }, at);
  expect(read).toMatchObject({ ok: true, value: { title: 'Judul', text: 'Isi.' } });
  const bytes = new Uint8Array(mostFileBytes + 1);
  expect(await readDocument(teacher, { bytes }, at)).toEqual({ ok: false, code: 'too-large' });
});

test('so much in a quarter of an hour, each teacher for themselves', async () => {
  const [teacher, other] = [await aMember('teacher'), await aMember('teacher')];
  const read = (who: Member, moment = now) => readDocument(who, { bytes: Buffer.from('Halo') }, { now: moment });
  for (let times = 0; times < mostReads; times += 1) expect((await read(teacher)).ok).toBe(true);
  expect(await read(teacher)).toEqual({ ok: false, code: 'throttled' });
  expect((await read(other)).ok).toBe(true);
  expect((await read(teacher, later(16))).ok).toBe(true);
  expect(await db.failedSignIn.count({ where: { key: { contains: teacher.userId } } }), 'no failed sign-in').toBe(0);
});

test('an article that is there is told by its address or its words, of one’s own and of the library alone', async () => {
  const [teacher, other] = [await aMember('teacher'), await aMember('teacher')];
  const quiz = await aQuiz({ ownerId: teacher.userId });
  const { articleVersionId } = await db.quizVersion.findUniqueOrThrow({ where: { id: quiz.versionId } });
  const sourceUrl = `https://berita.test/${quiz.quizId}`;
  await db.articleVersion.update({ where: { id: articleVersionId }, data: { sourceUrl, bodyHash: 'x' } });
  const asking = { sourceUrl: `http://berita.test/${quiz.quizId}/`, text: 'lain' };
  expect(await knownArticles(teacher, asking)).toMatchObject([{ place: 'own', href: `/teach/quizzes/${quiz.quizId}` }]);
  expect(await knownArticles(other, asking)).toEqual([]);
});

/** Two hundred words that no other text has, and one in twenty of them changed, so many times. */
const wordsOf = (name: string, { changed = 0 } = {}) =>
  Array.from({ length: 200 }, (_, at) => (at % 20 === 3 && at < changed * 20 ? `lain${at}` : `${name}${at}`)).join(' ');

async function anArticle(body: string, ownerId: string | null, extra: { readonly unlistedAt?: Date } = {}) {
  const bodyHash = createHash('sha256').update(body).digest('hex');
  const version = { number: 1, title: 'Judul', language: 'id', body, bodyHash, words: 200 } as const;
  const data = { slug: randomUUID(), ownerId, ...extra, versions: { create: version } };
  return (await db.article.create({ data, select: { id: true } })).id;
}

test.each([
  ['the very words', { changed: 0 }, 'same'],
  ['five words of two hundred changed', { changed: 5 }, 'alike'],
  ['ten words of two hundred changed', { changed: 10 }, 'alike'],
])('%s are found in the library, also of articles from before there were sketches', async (name, edit, match) => {
  const id = await anArticle(wordsOf(name), null);
  const teacher = await aMember('teacher');
  const ask = () => knownArticles(teacher, { sourceUrl: '', text: wordsOf(name, edit) });
  expect(await ask()).toEqual([]);
  expect(await sketchVersions()).toBeGreaterThan(0);
  expect(await sketchVersions()).toBe(0);
  expect(await ask()).toEqual([
    { id, title: 'Judul', place: 'library', match, href: expect.stringMatching(/^\/articles\//) },
  ]);
});

test('other words, words of another teacher and of an unlisted article are not told', async () => {
  const [teacher, other] = [await aMember('teacher'), await aMember('teacher')];
  await anArticle(wordsOf('milik'), teacher.userId);
  await anArticle(wordsOf('sembunyi'), null, { unlistedAt: now });
  await sketchVersions();
  const told = async (who: Member, text: string) => (await knownArticles(who, { sourceUrl: '', text })).length;
  expect(await told(teacher, wordsOf('milik'))).toBe(1);
  expect(await told(other, wordsOf('milik'))).toBe(0);
  expect(await told(teacher, wordsOf('sembunyi'))).toBe(0);
  expect(await told(teacher, wordsOf('asing'))).toBe(0);
  expect(await told(teacher, '')).toBe(0);
});

test('a feed is found by the page of its site, and what it offers waits', async () => {
  const teacher = await aMember('teacher');
  expect(await subscribe(teacher, '/')).toEqual({ ok: true, value: { title: 'Warta' } });
  expect(await titles(teacher)).toEqual(['Berita a', 'Berita b']);
  expect(await db.quiz.count({ where: { ownerId: teacher.userId } })).toBe(0);
  expect((await listFeeds(await aMember('teacher'))).entries).toEqual([]);
});

test('a page without a feed is none', async () =>
  expect(await subscribe(await aMember('teacher'), '/berita')).toEqual({ ok: false, code: 'no-feed' }));

test('it is asked again when its time has come, with what it said of its state, and only what is new is added', async () => {
  const teacher = await aMember('teacher');
  await subscribe(teacher);
  expect(await updateFeeds({ now: later(29), chance: () => 0 })).toEqual({ feeds: 0, entries: 0 });
  expect(await updateFeeds({ now: later(30), chance: () => 0 })).toEqual({ feeds: 1, entries: 0 });
  expect(asked.at(-1)?.['if-none-match']).toBe('"1"');
  items = ['b', 'c'];
  etag = '"2"';
  expect(await updateFeeds({ now: later(60), chance: () => 0 })).toEqual({ feeds: 1, entries: 1 });
  expect(await titles(teacher)).toEqual(['Berita a', 'Berita b', 'Berita c']);
});

test('subscribed many times at once it is one feed, and of several at once none is one too many', async () => {
  const teacher = await aMember('teacher');
  expect(await Promise.all(Array.from({ length: 5 }, () => subscribe(teacher)))).toEqual(
    Array.from({ length: 5 }, () => ({ ok: true, value: { title: 'Warta' } })),
  );
  expect(await titles(teacher)).toEqual(['Berita a', 'Berita b']);
  const others = Array.from({ length: mostFeeds - 2 }, (_, index) => ({
    ...{ ownerId: teacher.userId, url: `https://contoh.id/${index}`, title: 'x', addedAt: now, nextFetchAt: now },
  }));
  await db.feed.createMany({ data: others });
  const ended = await Promise.all([1, 2, 3].map((number) => subscribe(teacher, `/feed?${number}`)));
  expect(ended.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db.feed.count({ where: { ownerId: teacher.userId } })).toBe(mostFeeds);
});

test('two servers ask it once', async () => {
  await subscribe(await aMember('teacher'));
  asked.length = 0;
  const run = () => updateFeeds({ now: later(31), chance: () => 0 });
  const counted = await Promise.all([run(), run(), run()]);
  expect(counted.reduce((sum, { feeds }) => sum + feeds, 0)).toBe(1);
  expect(asked).toHaveLength(1);
});

test('what a server that died held is taken over', async () => {
  await subscribe(await aMember('teacher'));
  await db.feed.updateMany({ data: { leasedUntil: later(32) } });
  expect((await updateFeeds({ now: later(31), chance: () => 0 })).feeds).toBe(0);
  expect((await updateFeeds({ now: later(33), chance: () => 0 })).feeds).toBe(1);
});

test('a failure is shown, and the next time comes later; Retry-After is heeded', async () => {
  const teacher = await aMember('teacher');
  await subscribe(teacher);
  answer = (response) => response.writeHead(500).end();
  await updateFeeds({ now: later(30), chance: () => 0 });
  expect((await listFeeds(teacher)).feeds[0]).toMatchObject({ fault: 'status', nextFetchAt: later(90) });
  answer = (response) => response.writeHead(429, { 'retry-after': '36000' }).end();
  await updateFeeds({ now: later(90), chance: () => 0 });
  expect((await listFeeds(teacher)).feeds[0]?.nextFetchAt).toEqual(later(690));
  answer = undefined;
  await updateFeeds({ now: later(690), chance: () => 0 });
  expect((await listFeeds(teacher)).feeds[0]).toMatchObject({ fault: null, nextFetchAt: later(720) });
});

test('stopped, it is asked no more, and its entries stay; followed again, nothing comes twice', async () => {
  const teacher = await aMember('teacher');
  await subscribe(teacher);
  const [feed] = (await listFeeds(teacher)).feeds;
  await stopFeed(teacher, { feedId: feed?.id ?? '' }, at);
  expect(await updateFeeds({ now: later(60), chance: () => 0 })).toEqual({ feeds: 0, entries: 0 });
  expect((await listFeeds(teacher)).feeds).toEqual([]);
  expect(await titles(teacher)).toHaveLength(2);
  await subscribe(teacher);
  expect((await listFeeds(teacher)).feeds).toHaveLength(1);
  expect(await titles(teacher)).toHaveLength(2);
});

test('what was put away is not offered again, and one that became an article says so', async () => {
  const teacher = await aMember('teacher');
  await subscribe(teacher);
  const [first] = (await listFeeds(teacher)).entries;
  await putEntryAway(teacher, { entryId: first?.id ?? '' }, at);
  etag = '"2"';
  await updateFeeds({ now: later(31), chance: () => 0 });
  const [left, ...others] = (await listFeeds(teacher)).entries;
  expect(others).toEqual([]);
  expect(left?.isUsed).toBe(false);
  const quiz = await aQuiz({ ownerId: teacher.userId });
  const { articleVersionId } = await db.quizVersion.findUniqueOrThrow({ where: { id: quiz.versionId } });
  await db.articleVersion.update({ where: { id: articleVersionId }, data: { sourceUrl: left?.url ?? '' } });
  expect((await listFeeds(teacher)).entries[0]?.isUsed).toBe(true);
});

test('an old entry goes once it is neither shown nor offered any more', async () => {
  const teacher = await aMember('teacher');
  const days = (count: number) => later(count * 24 * 60);
  items = ['a', 'b', 'c'];
  await subscribe(teacher);
  for (const { id, title } of (await listFeeds(teacher)).entries)
    if (title !== 'Berita b') await putEntryAway(teacher, { entryId: id }, at);
  const kept = async () => (await db.feedEntry.findMany({ orderBy: { title: 'asc' } })).map(({ title }) => title);
  items = ['c', 'd'];
  etag = '"2"';
  await updateFeeds({ now: days(179), chance: () => 0 });
  expect(await kept()).toEqual(['Berita a', 'Berita b', 'Berita c', 'Berita d']);
  etag = '"3"';
  await updateFeeds({ now: days(181), chance: () => 0 });
  expect(await kept()).toEqual(['Berita b', 'Berita c', 'Berita d']);
  expect(await titles(teacher)).toEqual(['Berita b', 'Berita d']);
});

test('feeds and entries of others are not there', async () => {
  const [teacher, other] = [await aMember('teacher'), await aMember('teacher')];
  await subscribe(teacher);
  const { feeds, entries } = await listFeeds(teacher);
  await expect(stopFeed(other, { feedId: feeds[0]?.id ?? '' }, at)).rejects.toThrow('not-found');
  await expect(putEntryAway(other, { entryId: entries[0]?.id ?? '' }, at)).rejects.toThrow('not-found');
});
