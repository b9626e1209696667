import { describe, expect, test } from 'vitest';
import { readBody, slotsIn, toldIn } from '../../../scripts/quiz/read-body.ts';
import { agents, causes, conditions, joined, relatives } from './clauses.table.ts';
import { statusesInEnglish, tellingInEnglish } from './english.table.ts';
import { slots } from './slots.table.ts';
import { speakers, statuses } from './statuses.table.ts';
import { bareFigures, cut, lone, moments, needs, nominal, unfinished } from './telling-enough.table.ts';

describe.each([
  { name: 'statuses', rows: statuses },
  { name: 'speakers', rows: speakers },
  { name: 'who did it in the passive', rows: agents },
  { name: 'relative clauses', rows: relatives },
  { name: 'joined clauses', rows: joined },
  { name: 'causes', rows: causes },
  { name: 'conditions and wishes', rows: conditions },
  { name: 'bare figures', rows: bareFigures },
  { name: 'true of a moment only', rows: moments },
  { name: 'verbs that wait for more', rows: unfinished },
  { name: 'what a verb needs', rows: needs },
  { name: 'lists and holes', rows: cut },
  { name: 'lone nouns', rows: lone },
  { name: 'clauses without a verb', rows: nominal },
])('$name', ({ rows }) => {
  test.each(rows)('%s: %s', (_, body, told, frame) => expect(toldIn(body, frame)).toEqual(told));
});

describe('slots', () => {
  test.each(slots)('%s: %s', (_, body, told, frame) => expect(slotsIn(body, frame)).toEqual(told));
});

describe.each([
  { name: 'statuses in English', rows: statusesInEnglish },
  { name: 'telling in English', rows: tellingInEnglish },
])('$name', ({ rows }) => {
  test.each(rows)('%s: %s', (_, body, told, frame) => expect(toldIn(body, { ...frame, language: 'en' })).toEqual(told));
});

describe('the parts of a fact by name', () => {
  const body = 'Menurut Bambang Suryana, Bank Sagara membuka 12 cabang baru di Palu pada 2022.';
  const [fact] = readBody(body).facts;

  test('the named parts are the first of their role', () => {
    for (const role of ['subject', 'predicate', 'time'] as const)
      expect(fact?.[role]).toBe(fact?.slots.find((slot) => slot.role === role));
    expect(fact?.object).toBe(fact?.slots.find(({ role }) => role === 'object'));
    expect(fact?.cause).toBeUndefined();
  });

  test('the amount is the first figure, with its unit', () => {
    expect(fact?.amount?.span.value).toMatchObject({ kind: 'number', amount: 12 });
  });

  test('the source is told first and is no slot', () => {
    expect(fact?.source?.text).toBe('Bambang Suryana');
    expect(fact?.slots.map(({ role }) => role)).not.toContain('source');
    expect(fact?.text.startsWith('Menurut Bambang Suryana, ')).toBe(true);
  });

  test.each([
    ['Bank Sagara membuka 12 cabang di Palu.', 'active'],
    ['Museum Batik Rajabuana diresmikan pada 2019.', 'passive'],
    ['Museum Batik Rajabuana adalah museum tertua di Jawa Barat.', 'copula'],
  ])('the voice of %s is %s', (sentence, voice) => expect(readBody(sentence).facts[0]?.voice).toBe(voice));
});

describe('known misses', () => {
  test.fails('"mulai" before a date is a preposition, not a verb', () => {
    expect(toldIn('Jalan Lingkar Tirtasari ditutup mulai 14 Maret 2024.')).toEqual([
      'asserted event: Jalan Lingkar Tirtasari ditutup mulai 14 Maret 2024.',
    ]);
  });

  test.fails('the second of what?', () => expect(toldIn('Finlandia menjadi negara kedua.')).toEqual([]));

  test.fails('a sum given to nobody', () => expect(toldIn('Inggris menyumbang 450 juta pound sterling.')).toEqual([]));

  test.fails('a morning of no day', () => {
    expect(toldIn('Festival Kopi Rajabuana dimulai pada pagi hari di Bandung.')).toEqual([]);
  });

  test.fails('a name in quotation marks is no pronoun', () => {
    expect(toldIn('Bank Sagara meluncurkan program "Kopi Kita" di Sulawesi pada 2022.')).toHaveLength(1);
  });

  test.fails('what there is at a place that opens the sentence', () => {
    expect(toldIn('Di Kabupaten Tirtasari terdapat 12 kecamatan.')).toHaveLength(1);
  });
});
