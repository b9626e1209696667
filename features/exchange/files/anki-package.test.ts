import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ExchangeQuiz } from '@/core/exchange';
import { sampleQuiz } from '@/core/exchange/sample-quiz';
import { ankiPackage } from './anki-package';

const now = new Date('2026-11-28T08:00:00Z');

type Note = {
  id: number;
  guid: string;
  mid: number;
  mod: number;
  tags: string;
  flds: string;
  sfld: string;
  csum: number;
};
type Card = { nid: number; did: number; type: number; queue: number; due: number; reps: number; ivl: number };

/** The package as an importer reads it. */
function opened(quiz: ExchangeQuiz, at = now) {
  const files = unzipSync(ankiPackage(quiz, at));
  const db = new Database(Buffer.from(files['collection.anki2'] ?? []));
  const [col] = db.prepare('SELECT * FROM col').all() as [
    Record<'models' | 'decks' | 'dconf' | 'conf', string> & { ver: number },
  ];
  const notes = db.prepare('SELECT * FROM notes ORDER BY (SELECT due FROM cards WHERE nid = notes.id)').all() as Note[];
  const cards = db.prepare('SELECT * FROM cards ORDER BY due').all() as Card[];
  const models = JSON.parse(col.models) as Record<
    string,
    { flds: { name: string }[]; tmpls: { qfmt: string; afmt: string }[]; type: number }
  >;
  const decks = JSON.parse(col.decks) as Record<string, { id: number; name: string }>;
  return { files, db, col, notes, cards, models, decks };
}

/** As Anki strips a field: tags go, entities become signs. */
function stripped(html: string): string {
  const names: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(?:lt|gt|quot|amp);/g, (name) => names[name] ?? name);
}

test('a package has one new card for each note, in the order of the quiz, in a deck named after it', () => {
  const { files, db, col, notes, cards, decks, models } = opened(sampleQuiz);
  expect(Object.keys(files).sort()).toEqual(['collection.anki2', 'media']);
  expect(strFromU8(files.media ?? new Uint8Array())).toBe('{}');
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(col.ver).toBe(11);
  expect(notes).toHaveLength(sampleQuiz.items.length);
  expect(cards.map(({ nid }) => nid)).toEqual(notes.map(({ id }) => id));
  expect(cards.map(({ due }) => due)).toEqual(sampleQuiz.items.map((_, at) => at + 1));
  for (const { type, queue, reps, ivl } of cards) expect([type, queue, reps, ivl]).toEqual([0, 0, 0, 0]);
  expect(db.prepare('SELECT count(*) AS count FROM revlog').get()).toEqual({ count: 0 });
  expect([...new Set(cards.map(({ did }) => decks[did]?.name))]).toEqual(['Konferensi Asia Afrika']);
  expect(Object.keys(models).map(Number).sort()).toEqual([...new Set(notes.map(({ mid }) => mid))].sort());
});

test('fields, checksums and tags are as an importer expects them', () => {
  const { notes, models } = opened({ ...sampleQuiz, items: [...sampleQuiz.items, hostile] });
  expect(new Set(notes.map(({ guid }) => guid)).size).toBe(notes.length);
  expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length);
  for (const { flds, sfld, csum, mid, tags } of notes) {
    const fields = flds.split('\u001F');
    expect(fields).toHaveLength(models[mid]?.flds.length ?? 0);
    expect(sfld).toBe(stripped(fields[0] ?? ''));
    expect(csum).toBe(Number.parseInt(createHash('sha1').update(sfld).digest('hex').slice(0, 8), 16));
    expect(tags).toMatch(/^ fakta fakta::[a-z-]+ fakta::sejarah-dunia $/);
  }
});

const hostile = {
  kind: 'cloze',
  stimulus: '{{b}} <i> & :: awal',
  stem: 'Rasio {{a}} <b> & ____ :: akhir',
  choices: [],
  accepted: ['2:1::x}}'],
  others: [],
  because: '',
  evidence: [],
  weight: 1,
} as const;

test('every field that a template shows is one of its type, and the gap of a cloze is one', () => {
  const { models, notes } = opened({ ...sampleQuiz, items: [...sampleQuiz.items, hostile] });
  for (const { flds, tmpls } of Object.values(models)) {
    const shown = tmpls.flatMap(({ qfmt, afmt }) => [...`${qfmt}${afmt}`.matchAll(/\{\{[#/]?(?:cloze:)?(\w+)\}\}/g)]);
    const names = flds.map(({ name }) => name);
    for (const [, name = ''] of shown) expect([...names, 'FrontSide']).toContain(name);
  }
  const clozes = notes.filter(({ mid }) => models[mid]?.type === 1).map(({ flds }) => flds.split('\u001F')[0] ?? '');
  expect(clozes).toHaveLength(3);
  for (const text of clozes) expect(text.match(/\{\{c1::((?!::|\}\}).)+\}\}/g)).toHaveLength(1);
});

test('the back proves the key and says why others are wrong', () => {
  const { notes } = opened(sampleQuiz);
  const [stem, choices, answer, also, reason, wrong, quote, source] = (notes[0]?.flds ?? '').split('\u001F');
  expect(stem).toBe('Di gedung mana konferensi dibuka?');
  expect(choices).toBe('<ol><li>Gedung Sate</li><li>Gedung Merdeka</li><li>Istana Bogor</li></ol>');
  expect([answer, also, reason]).toEqual(['Gedung Merdeka', '', 'Artikel menyebutnya.']);
  expect(wrong).toContain('Gedung Sate: Gedung Sate tidak disebut.');
  expect(quote).toBe('<blockquote>“Konferensi dibuka di Gedung Merdeka.”</blockquote>');
  expect(source).toContain('href="https://contoh.id/kaa"');
  const ordered = (notes[8]?.flds ?? '').split('\u001F');
  expect(ordered[1]).toBe('<ul><li>Konferensi Bandung</li><li>Pertemuan Bogor</li><li>Pertemuan Kolombo</li></ul>');
  expect(ordered[2]).toContain('1. Pertemuan Kolombo (April 1954)');
});

test('exported again, edited, reordered and later, a quiz is the same deck with the same notes, newer', () => {
  const later = new Date('2027-01-05T00:00:00Z');
  const [first, ...rest] = sampleQuiz.items;
  const edited = [...rest, ...(first ? [{ ...first, stem: 'Gedung apa tempat pembukaannya?' }] : [])];
  const [before, after] = [opened(sampleQuiz), opened({ ...sampleQuiz, title: 'Judul baru', items: edited }, later)];
  const ids = ({ notes }: typeof before) => notes.map(({ id, guid, mid }) => `${id} ${guid} ${mid}`).sort();
  expect(ids(after)).toEqual(ids(before));
  expect(Object.keys(after.decks)).toEqual(Object.keys(before.decks));
  expect(after.notes.at(-1)).toMatchObject({ guid: before.notes[0]?.guid, sfld: 'Gedung apa tempat pembukaannya?' });
  expect(after.notes[0]?.mod).toBe(later.getTime() / 1000);
});

test('items of other quizzes are other notes', () => {
  const guids = (lineage: string) =>
    opened({
      ...sampleQuiz,
      items: sampleQuiz.items.map((item, at) => ({ ...item, lineage: `${lineage}${at}` })),
    }).notes.map(({ guid }) => guid);
  expect(guids('x').filter((guid) => guids('y').includes(guid))).toEqual([]);
});
