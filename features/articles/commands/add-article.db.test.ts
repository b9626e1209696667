import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { viewerOf } from '@/lib/viewer';
import { aGuest, aPerson } from '@/prisma/seed/factories';
import { newArticleSchema } from '../schema';
import { addArticle } from './add-article';

const at = { now: new Date('2026-11-23T06:00:00Z') };
const file = readFileSync('content/articles/korea-selatan-desak-rusia.md', 'utf8');
const body = file.replace(/^---\n[\s\S]*?\n---\n+/, '');
const given = (fields: Record<string, string>) => newArticleSchema.parse({ text: body, ...fields });
const aTeacher = async () => viewerOf((await aPerson('teacher')).userId);
const rows = async () => [await db.article.count(), await db.articleVersion.count(), await db.fact.count()];

async function stored(articleId: string) {
  return db.articleVersion.findFirstOrThrow({ where: { articleId }, include: { article: true } });
}

describe('what is taken in', () => {
  test('pasted text: the body word for word, the first line as title, the language told from the text', async () => {
    const viewer = await aTeacher();
    const added = await addArticle(viewer, given({}), at);
    if (!added.ok) throw new Error(added.code);
    const version = await stored(added.value.articleId);
    expect(version).toMatchObject({ number: 1, body, language: 'id', outlet: null, publishedOn: null, topic: null });
    expect(version.title).toMatch(/^Pada 16 Desember 2024/);
    expect(version.words).toBe(351);
    expect(version.article.ownerId).toBe(viewer.userId);
  });

  test('a file: its front matter, except where the form says otherwise', async () => {
    const added = await addArticle(await aTeacher(), given({ text: file, outlet: 'Harian Guru' }), at);
    if (!added.ok) throw new Error(added.code);
    expect(await stored(added.value.articleId)).toMatchObject({
      title: 'Korea Selatan Desak Rusia Hentikan Kerja Sama Militer dengan Korea Utara',
      outlet: 'Harian Guru',
      publishedOn: '2024-12-16',
      topic: 'dunia',
      body,
    });
  });

  test('sent twice, also at once, it is one article; another teacher has one of their own', async () => {
    const viewer = await aTeacher();
    const send = () => addArticle(viewer, given({ title: 'Sekali saja' }), at);
    const [one, other] = await Promise.all([send(), send()]);
    expect(other).toEqual(one);
    expect(await send()).toEqual(one);
    expect(await addArticle(await aTeacher(), given({ title: 'Sekali saja' }), at)).not.toEqual(one);
  });
});

test('a text pasted and the same text uploaded from Windows are one article', async () => {
  const viewer = await aTeacher();
  const pasted = await addArticle(viewer, given({ text: file }), at);
  expect(await addArticle(viewer, given({ text: file.replaceAll('\n', '\r\n') }), at)).toEqual(pasted);
});

describe('what is refused stores nothing', () => {
  const javanese =
    'Kali iki aku arep crita babagan kahanan ing desaku. Wong-wong ing kene isih seneng gotong royong lan ora tau lali karo tanggane. Saben dina dheweke padha lunga menyang sawah, banjur mulih nalika srengenge wis angslup. Anak-anak uga padha sinau ing omah karo ibune, amarga sekolahane adoh banget saka kene lan dalane isih elek.';
  const japanese =
    '韓国政府は、北朝鮮との軍事協力を直ちに停止するようロシアに求めた。ロシアはこれに対して公式な回答を出していない。';
  const poem = 'Kalau nanti hujan datang lagi, biarlah rindu menjadi sungai, mengalir pelan ke laut sunyi. '.repeat(8);
  const html = '<div class="a"><p><b>Rusia</b></p></div><script src="a.js"></script>'.repeat(20);

  test.each<[string, string, string, Record<string, unknown>?]>([
    ['nothing', '', 'empty'],
    ['white space', ' \n\t ', 'empty'],
    ['over 100,000 characters', `${body}\n`.repeat(40), 'too-long', { limit: 100_000 }],
    ['binary', `PK\u0003\u0004\0\0${body}`, 'binary'],
    ['markup', html, 'markup'],
    ['front matter that is none', '---\n[1, 2\n---\nIsi.', 'front-matter'],
    ['Javanese', javanese, 'language', { language: 'jv' }],
    ['Japanese', japanese, 'language', { language: 'unknown' }],
    ['one sentence', 'Sekretariat ASEAN berkedudukan di Jakarta.', 'too-short', { found: 1, needed: 3 }],
    ['two words', 'Selamat pagi.', 'too-short', { found: 0, needed: 3 }],
    ['a poem', poem, 'fact-free', { found: 0, needed: 3 }],
  ])('%s', async (_, text, code, values) => {
    const viewer = await aTeacher();
    const before = await rows();
    const outcome = await addArticle(viewer, given({ text }), at);
    expect(outcome).toMatchObject({ ok: false, code, field: 'text', ...(values ? { values } : {}) });
    expect(await rows()).toEqual(before);
  });

  test.each([
    ['a learner', async () => (await aPerson('learner')).userId],
    ['a guest', async () => (await aGuest()).userId],
  ])('from %s', async (_, userId) => {
    const viewer = await viewerOf(await userId());
    const before = await rows();
    await expect(addArticle(viewer, given({}), at)).rejects.toThrow('not-found');
    expect(await rows()).toEqual(before);
  });
});
