import PDFDocument from 'pdfkit';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { type ExchangeItem, lossesIn, paperHolds, paperOf } from '@/core/exchange';
import { paperPdf } from '@/core/exchange/paper/paper-pdf';
import { isPrintable } from '@/core/exchange/paper/printable';
import { sampleQuiz } from '@/core/exchange/sample-quiz';
import { typefaces } from '@/lib/typefaces';

// unpdf asks for a function that Node 20 has not yet.
(Promise as { try?: unknown }).try ??= (call: (...given: unknown[]) => unknown, ...given: unknown[]) =>
  new Promise((resolve) => resolve(call(...given)));

const now = new Date('2026-11-28T08:00:00Z');

async function printed(items: readonly ExchangeItem[] = sampleQuiz.items) {
  const bytes = await paperPdf(paperOf({ ...sampleQuiz, items }), await typefaces(), now);
  const file = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(file, { mergePages: false });
  return { bytes, file, pages: text.map((page) => page.replace(/\s+/g, ' ')) };
}

test('questions, answer sheet and key each begin a page, and pages are numbered', async () => {
  const { pages } = await printed();
  const starts = ['Konferensi Asia Afrika', 'Lembar jawaban', 'Kunci dan bukti'].map((title) =>
    pages.findIndex((page) => page.startsWith(title)),
  );
  expect(starts[0]).toBe(0);
  expect(starts[1]).toBeGreaterThan(0);
  expect(starts[2]).toBeGreaterThan(starts[1] ?? 0);
  pages.forEach((page, at) => {
    expect(page).toContain(`Halaman ${at + 1} dari ${pages.length}`);
  });
});

test('the questions tell no key; the key tells it with its quotes and reasons', async () => {
  const { pages } = await printed();
  const keyAt = pages.findIndex((page) => page.startsWith('Kunci dan bukti'));
  const questions = pages.slice(0, keyAt).join(' ');
  const key = pages.slice(keyAt).join(' ');
  for (const words of [
    '1. Di gedung mana konferensi dibuka?',
    '6. “Konferensi itu dibuka […] di Bandung.” Siapa sekretaris jenderalnya?',
    'A. Gedung Sate',
    'B. Gedung Merdeka',
    'Pilih semua yang benar.',
    'U Nu',
  ]) {
    expect(questions).toContain(words);
  }
  expect(questions).not.toMatch(/Artikel menyebutnya|Ali Sastroamidjojo|18 April 1955|Bukti:/);
  for (const words of [
    'B. Gedung Merdeka',
    'A. Gedung Sate: Gedung Sate tidak disebut.',
    'Bukti: “Konferensi dibuka di Gedung Merdeka.”',
    'Ali Sastroamidjojo / Ali',
    '18 April 1955',
    '1. Pertemuan Kolombo (April 1954)',
    'India – B. Nehru',
  ]) {
    expect(key).toContain(words);
  }
});

test('letters with diacritics are letters when read back', async () => {
  const [item] = sampleQuiz.items;
  const stem = 'Apakah Nguyễn Phú, Erdoğan, Łukasz, Čapek, Ωmega dan Путин hadir?';
  const { pages } = await printed(item ? [{ ...item, stem }] : []);
  expect(pages[0]?.normalize('NFC')).toContain(stem);
});

test('the file knows its title and language, and is tagged', async () => {
  const { file, bytes } = await printed();
  const { info } = await file.getMetadata();
  expect(info).toMatchObject({ Title: 'Konferensi Asia Afrika', Language: 'id' });
  expect(Buffer.from(bytes).toString('latin1')).toContain('/Marked true');
  const tree = await (await file.getPage(1)).getStructTree();
  expect(JSON.stringify(tree)).toContain('"role":"H1"');
});

test('no question stands on two pages', async () => {
  const [item] = sampleQuiz.items;
  if (item?.kind !== 'multiple-choice') throw new Error('The sample begins with a multiple choice.');
  const many = Array.from({ length: 40 }, (_, at) => ({
    ...item,
    stem: `Soal nomor ${at + 1} ini ditulis agak panjang supaya barisnya lebih dari satu di atas kertas, bukan?`,
    choices: item.choices.map((choice) => ({ ...choice, text: `${choice.text} ${at + 1}x` })),
  }));
  const { pages } = await printed(many);
  const keyAt = pages.findIndex((page) => page.startsWith('Lembar jawaban'));
  expect(keyAt).toBeGreaterThan(2);
  many.forEach((_, at) => {
    const page = pages.slice(0, keyAt).find((one) => one.includes(`Soal nomor ${at + 1} ini`));
    expect(page).toContain(`Istana Bogor ${at + 1}x`);
  });
});

test('an item longer than a page goes on where the page ends', async () => {
  const [item] = sampleQuiz.items;
  const long = 'Kutipan yang panjang sekali. '.repeat(300).trim();
  const { pages } = await printed(item ? [{ ...item, evidence: [long] }] : []);
  expect(pages.join(' ').match(/Kutipan yang panjang sekali\./g)).toHaveLength(300);
});

type Drawn = { readonly _font: { readonly font: { hasGlyphForCodePoint(code: number): boolean } } };

test('the typeface has every sign that is taken for printable, and a loss names the others', async () => {
  const signs = Array.from({ length: 0x3000 }, (_, code) => code).filter(
    (code) => /\P{Cn}/u.test(String.fromCodePoint(code)) && isPrintable(String.fromCodePoint(code)),
  );
  for (const face of Object.values(await typefaces())) {
    const { font } = (new PDFDocument().font(face) as unknown as Drawn)._font;
    expect(signs.filter((code) => !font.hasGlyphForCodePoint(code))).toEqual([]);
  }
  const [item] = sampleQuiz.items;
  const items = item
    ? [
        { ...item, stem: 'Siapa 習近平?' },
        { ...item, because: 'Naik 5 % – “±2”, €3 juta, Łódź.' },
      ]
    : [];
  expect(lossesIn({ holds: paperHolds }, { ...sampleQuiz, items })).toEqual([{ item: 1, kind: 'signs' }]);
});
