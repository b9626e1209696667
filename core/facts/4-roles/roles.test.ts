import { describe, expect, test } from 'vitest';
import { readBody, toldIn } from '../../../scripts/quiz/read-body.ts';
import { loadLexicon } from '../../../scripts/quiz/shipped.ts';
import { isOffice } from './is-office.ts';
import { itemDates, noOffices, offices, rows } from './roles.table.ts';

describe.each([
  { name: 'offices', table: offices },
  { name: 'no offices', table: noOffices },
  { name: 'rows of a list', table: rows },
  { name: 'the day of an item', table: itemDates },
])('$name', ({ table }) => {
  test.each(table)('%s: %s', (_, body, told, frame) => expect(toldIn(body, frame)).toEqual(told));
});

test('the day before a sentence is a further place of its fact', () => {
  const body = 'Berikut linimasanya.\n\n- **18 Januari 2022.** DPR mengesahkan Rancangan Undang-Undang Kopi.';
  const [fact] = readBody(body).facts;
  expect(fact?.places.map(({ start, end }) => body.slice(start, end))).toEqual([
    expect.stringContaining('DPR mengesahkan'),
    expect.stringContaining('18 Januari 2022.'),
  ]);
});

describe('words before a name that are an office', () => {
  const lexicon = loadLexicon();

  test.each(['Presiden terpilih', 'mantan Kepala Dinas Perhubungan', 'Ketua', 'kuasa hukum', 'Menteri Luar Negeri'])(
    '%s',
    (words) => expect(isOffice(words, 'id', lexicon)).toBe(true),
  );

  test.each(['Warga', 'Kapal', 'Ketua yang baru', 'Bupati, Ketua', 'Bupati dan', 'Pasar Ikan', 'Buku "Presiden'])(
    '%s is none',
    (words) => expect(isOffice(words, 'id', lexicon)).toBe(false),
  );
});
