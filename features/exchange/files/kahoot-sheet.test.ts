import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { askedBy, type ExchangeItem, kahootHolds, lossesIn } from '@/core/exchange';
import { sampleQuiz } from '@/core/exchange/sample-quiz';
import { kahootSheet } from './kahoot-sheet';

type Cell = { readonly '@_r': string; readonly '@_t'?: string; readonly v?: string | number };

/** The cells of eight columns, row by row: text, numbers, null for nothing. */
async function rowsOf(items: readonly ExchangeItem[]) {
  const files = unzipSync(await kahootSheet(askedBy(kahootHolds, { ...sampleQuiz, items })));
  const parse = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['row', 'c', 'si'].includes(name) });
  const read = (path: string) => parse.parse(strFromU8(files[path] ?? new Uint8Array()));
  const strings: readonly { t: string | { '#text': string } }[] = read('xl/sharedStrings.xml').sst.si;
  const textAt = (at: number) => {
    const text = strings[at]?.t;
    return typeof text === 'object' ? text['#text'] : text;
  };
  const rows: readonly { c?: readonly Cell[] }[] = read('xl/worksheets/sheet1.xml').worksheet.sheetData.row;
  return rows.map(({ c: cells = [] }) =>
    [...'ABCDEFGH'].map((column) => {
      const cell = cells.find((one) => one['@_r'].startsWith(column));
      return cell?.v === undefined ? null : cell['@_t'] === 's' ? textAt(Number(cell.v)) : Number(cell.v);
    }),
  );
}

const lossesOf = (items: readonly ExchangeItem[]) => lossesIn({ holds: kahootHolds }, { ...sampleQuiz, items });

test('the sheet is laid out as the template is: a question a row below the names of the columns', async () => {
  const rows = await rowsOf(sampleQuiz.items);
  const head = rows.findIndex((row) => String(row[1]).startsWith('Question'));
  expect(rows[head]).toEqual([
    ...[null, 'Question - max 120 characters'],
    ...[1, 2, 3, 4].map((at) => `Answer ${at} - max 75 characters`),
    'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
    'Correct answer(s) - choose at least one',
  ]);
  expect(rows[head + 1]).toEqual([
    1,
    'Di gedung mana konferensi dibuka?',
    'Gedung Sate',
    'Gedung Merdeka',
    'Istana Bogor',
    null,
    30,
    2,
  ]);
  const stated = '“Para tamu tiba pada pagi hari.” Konferensi dibuka di Jakarta.';
  expect(rows[head + 2]?.slice(-3)).toEqual([null, 30, '1,2']);
  expect(head).toBe(7);
  expect(rows[head + 3]).toEqual([3, stated, 'Benar', 'Salah', null, null, 30, 2]);
  expect(rows.slice(head + 1)).toHaveLength(5);
});

test('what does not fit is told, and never cut', async () => {
  const [item] = sampleQuiz.items;
  if (item?.kind !== 'multiple-choice') throw new Error('The sample begins with a multiple choice.');
  const long = { ...item, stem: 'x'.repeat(121) };
  const fits = { ...item, stem: 'x'.repeat(120) };
  const wide = { ...item, choices: [...item.choices, { text: 'y'.repeat(76), correct: false, because: '' }] };
  const five = {
    ...item,
    choices: ['a', 'b', 'c', 'd', 'e'].map((text) => ({ text, correct: text === 'a', because: '' })),
  };
  const told = lossesOf([long, fits, wide, five]).filter(({ kind }) => kind === 'too-long' || kind === 'left-out');
  expect(told).toEqual([
    { item: 1, kind: 'too-long' },
    { item: 3, kind: 'too-long' },
    { item: 4, kind: 'left-out' },
  ]);
  const questions = (await rowsOf([long, fits, wide, five])).filter(([number]) => typeof number === 'number');
  expect(questions.map(([, stem]) => stem)).toEqual([fits.stem]);
});

test('a question that looks like a formula is text', async () => {
  const [item] = sampleQuiz.items;
  const rows = await rowsOf(item ? [{ ...item, stem: '=HYPERLINK("https://contoh.id")' }] : []);
  expect(rows.at(-1)?.[1]).toBe('=HYPERLINK("https://contoh.id")');
});
