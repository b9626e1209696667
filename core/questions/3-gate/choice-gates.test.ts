import { describe, expect, test } from 'vitest';
import { candidateOf, type Wanted } from '../../../scripts/quiz/candidate-of.ts';
import { gates, refusal } from './gates.ts';

/** What a gate says of an item of a small article, changed where the case needs it; nothing when it lets it pass. */
type Row = [why: string, body: string, wanted: Wanted, says?: string];

const opened = 'Bank Sagara membuka kantor cabang di Kota Palu pada 2021.';
const branches = 'Bank Sagara membuka 12 cabang di Sulawesi pada 2022.';
const date: Wanted = { rule: 'date', kind: 'date' };
const subject: Wanted = { rule: 'subject', kind: 'short-answer' };
const numeric: Wanted = { rule: 'amount', kind: 'numeric' };
const count: Wanted = { rule: 'gap: count', kind: 'cloze' };

const coordination: readonly Row[] = [
  ['one name', opened, subject],
  [
    'the first of two',
    'Jalan Lingkar Palu dibangun Kementerian Perhubungan dan Bank Sagara pada 2019.',
    { ...date, draft: keyed('Kementerian Perhubungan') },
    'The key is one of several joined by "and".',
  ],
  [
    'the last of two',
    'Jalan Lingkar Palu dibangun Kementerian Perhubungan dan Bank Sagara pada 2019.',
    { ...date, draft: keyed('Bank Sagara') },
    'The key is one of several joined by "and".',
  ],
  [
    'the last of two, English',
    'The Harbour Bridge was built by Daniel Ward and Ruth Ellison in 2019.',
    { ...date, language: 'en', draft: keyed('Ruth Ellison') },
    'The key is one of several joined by "and".',
  ],
  [
    'half of a pair',
    'Pasangan Dewi-Ilham memperoleh suara di Palu pada 2019.',
    { ...date, draft: keyed('Dewi') },
    'The key is one of several joined by "and".',
  ],
  [
    'a phrase may hold "dan"',
    'Jalan Lingkar Palu dibangun Kementerian Perhubungan dan Bank Sagara pada 2019.',
    { ...date, draft: keyed('Kementerian Perhubungan', 'phrase') },
  ],
];

const twinValues: readonly Row[] = [
  ['one figure of the unit', branches, numeric],
  ['another of something else', `${branches} Bank Tirta menutup 14 cabang di Sulawesi.`, numeric],
  [
    'another of the same thing',
    'Inflasi Kota Palu mencapai 2,4 persen pada 2023. Inflasi Kota Palu mencapai 3,1 persen pada 2022.',
    numeric,
    'The article gives another figure in the same unit: "3,1 persen".',
  ],
  [
    'the same figure again',
    'Inflasi Kota Palu mencapai 2,4 persen pada 2023. Inflasi Kota Palu yang 2,4 persen itu rendah.',
    numeric,
  ],
  [
    'two in one fact',
    'Bank Sagara menjual 12 kapal kepada pemilik 40 kapal.',
    numeric,
    'The article gives another figure in the same unit: "40 kapal".',
  ],
  [
    'the end of a change whose start the stem tells',
    'Harga solar meningkat dari 12 rupiah menjadi 40 rupiah di Palu.',
    { rule: 'amount', kind: 'numeric', stem: /menjadi berapa/ },
  ],
  [
    'its start',
    'Harga solar meningkat dari 12 rupiah menjadi 40 rupiah di Palu.',
    { rule: 'amount', kind: 'numeric', stem: /dari berapa/ },
  ],
  ['two in one fact: the place of the gap tells which', 'Bank Sagara menjual 12 kapal kepada pemilik 40 kapal.', count],
];

const uniqueAnswer: readonly Row[] = [
  ['told once', branches, subject],
  [
    'told with another day',
    'Persib Bandung mengalahkan Persija Jakarta pada 2 Maret 2023. Persib Bandung mengalahkan Persija Jakarta pada 4 Mei 2024.',
    date,
    'The article tells it twice, with another answer: "Persib Bandung mengalahkan Persija Jakarta pada 4 Mei 2024."',
  ],
  [
    'two people hold the office',
    'Ketua KPU Rajabuana Siti Rahmawati membuka rapat di Bandung. Ketua KPU Rajabuana Agus Prasetyo menutup rapat di Palu.',
    { rule: 'role', kind: 'short-answer' },
    'Two people hold the role: "Agus Prasetyo adalah Ketua KPU Rajabuana."',
  ],
];

const long = 'Akibat sanksi panjang atas program kapal dan pelabuhannya';
const phrase = (key: string, choices: readonly string[]): Wanted => ({
  ...count,
  question: { key, choices },
  draft: ({ answer }) => ({ answer: { text: key, type: 'phrase', ...(answer.range ? { range: answer.range } : {}) } }),
});
const lengthRatio: readonly Row[] = [
  ['choices of one length', branches, phrase('Akibat banjir', ['Akibat banjir', 'Akibat gempa', 'Akibat perang'])],
  [
    'a key that stands out',
    branches,
    phrase(long, [long, 'Akibat gempa', 'Akibat perang']),
    'The key is much longer than every other choice.',
  ],
  [
    'a key that hides',
    branches,
    phrase('Akibat banjir', ['Akibat banjir', long, `${long} lama`]),
    'The key is much shorter than every other choice.',
  ],
  ['short choices are let off', branches, phrase('Kapal kayu', ['Kapal kayu', 'Emas', 'Kopi'])],
];

const clang: readonly Row[] = [
  ['no word in common', branches, phrase('Liga Utara', ['Liga Utara', 'Pakta Timur', 'Poros Barat'])],
  [
    'a word that only stem and key share',
    branches,
    phrase('Cabang Utama', ['Cabang Utama', 'Pakta Timur', 'Poros Barat']),
    'Only the key repeats "cabang" of the stem.',
  ],
  ['a word that all share', branches, phrase('Cabang Utama', ['Cabang Utama', 'Cabang Timur', 'Cabang Barat'])],
];

const roundTrip: readonly Row[] = [
  ['a stem that leads to its sentence', `${opened} Agus Prasetyo menjual 12 kapal kepada nelayan di Bandung.`, date],
  [
    'another sentence that fits better',
    'Bank Sagara belum membuka cabang di Sulawesi. Agus Prasetyo menjual 12 kapal kepada nelayan di Bandung.',
    { rule: 'polarity', question: { stem: 'Agus Prasetyo telah menjual kapal kepada nelayan di Bandung.' } },
    'Another sentence fits the stem better: "Agus Prasetyo menjual 12 kapal kepada nelayan di Bandung."',
  ],
  [
    'another answer that fits better',
    'Bank Sagara membuka kantor cabang di Kota Palu pada 2021. Bank Tirta menutup gudang kapal kayu di Bandung pada 2019.',
    { ...date, question: { stem: 'Pada tahun berapa Bank Tirta menutup gudang kapal kayu di Bandung?' } },
    'A reader would rather answer "2019".',
  ],
];

/** The key is a name of the sentence; where it stands is looked up. */
function keyed(text: string, type: 'organisation' | 'phrase' = 'organisation'): Wanted['draft'] {
  return ({ fact, evidence }) => {
    const spans = [...fact.slots.flatMap((slot) => slot.spans.map(({ span }) => span))];
    const start =
      spans.find((span) => span.text === text)?.start ?? Math.max(0, fact.text.indexOf(text)) + evidence.start;
    return {
      answer: { text, type, range: { start, end: start + text.length } },
      rule: 'subject',
      kind: 'short-answer',
    };
  };
}

describe.each(
  Object.entries({
    coordination,
    'twin values': twinValues,
    'unique answer': uniqueAnswer,
    'length ratio': lengthRatio,
    clang,
    'round trip': roundTrip,
  }),
)('%s', (name, rows) => {
  const gate = gates.find((one) => one.name === name);
  test.each(rows)('%s: %s', (_, body, wanted, says) => {
    const { candidate, setting } = candidateOf(body, wanted);
    expect(gate?.refuse(candidate, setting)).toBe(says);
  });
});

describe('all gates', () => {
  test('have names of their own', () => expect(new Set(gates.map(({ name }) => name)).size).toBe(gates.length));

  test('let a good item pass', () => {
    const { candidate, setting } = candidateOf(opened, date);
    expect(refusal(candidate, setting)).toBeUndefined();
  });

  test('the first that refuses is the reason told, with what was refused', () => {
    const { candidate, setting } = candidateOf(opened, { ...date, question: { stem: 'kapan bank tersebut dibuka' } });
    expect(refusal(candidate, setting)).toEqual({
      kind: 'date',
      stem: 'kapan bank tersebut dibuka',
      key: '2021',
      gate: 'complete',
      reason: 'The stem does not open with a capital letter.',
      factId: candidate.draft.fact.id,
    });
  });
});
