import { describe, expect, test } from 'vitest';
import { candidateOf, type Wanted } from '../../../scripts/quiz/candidate-of.ts';
import { gates } from './gates.ts';

/** What a gate says of an item of a small article, changed where the case needs it; nothing when it lets it pass. */
type Row = [why: string, body: string, wanted: Wanted, says?: string];

const opened = 'Bank Sagara membuka kantor cabang di Kota Palu pada 2021.';
const planned = 'Bank Sagara akan membuka kantor cabang di Kota Palu pada 2025.';
const sold = 'Agus Prasetyo menjual 12 kapal kepada Bank Sagara pada 2022.';
const bridge = 'The Harbour Bridge was opened on 3 May 2019.';
const date: Wanted = { rule: 'date', kind: 'date' };
const gapOf = (kind: string): Wanted => ({ rule: `gap: ${kind}`, kind: 'cloze' });

const asserted: readonly Row[] = [
  ['what is so', opened, date],
  ['a plan with the word that says so', planned, date],
  [
    'a plan turned round',
    'Leeds Council will close the Harbour Bridge on 3 January 2025.',
    { ...date, language: 'en' },
  ],
  [
    'a plan told as done',
    planned,
    { ...date, question: { stem: 'Pada tahun berapa Bank Sagara membuka kantor cabang di Kota Palu?' } },
    'The fact is planned, and the stem does not say so.',
  ],
  [
    'a day to come, told as if it had been',
    'Dewan Sagara bersidang di Kota Palu pada 25 September 2015.',
    { ...date, publishedAt: '2015-09-24' },
    'It is dated after the article, and the stem does not say that it is still to come.',
  ],
  [
    'the same day, once it has been',
    'Dewan Sagara bersidang di Kota Palu pada 25 September 2015.',
    { ...date, publishedAt: '2015-09-26' },
  ],
  ['a denied deed', 'Bank Sagara tidak membuka kantor cabang di Kota Palu pada 2021.', date, 'The fact is denied.'],
  [
    'when it did not happen yet',
    'Bank Sagara belum membuka 12 cabang di Palu.',
    { rule: 'amount', kind: 'numeric' },
    'The fact is not so yet.',
  ],
  ['that it did not happen yet', 'Bank Sagara belum membuka cabang di Sulawesi.', { rule: 'polarity' }],
];

const evidence: readonly Row[] = [
  ['the words of the article', opened, date],
  [
    'other words',
    opened,
    { ...date, question: { evidence: { start: 0, end: 5, text: 'Bukan' } } },
    'The evidence is not in the article.',
  ],
  [
    'a key in another sentence',
    `${opened} Agus Prasetyo menjual 12 kapal.`,
    { ...date, draft: ({ answer }) => ({ answer: { ...answer, range: { start: 70, end: 75 } } }) },
    'The key stands outside the evidence.',
  ],
  [
    'a heading',
    `## Cabang baru\n\n${opened}`,
    { ...date, draft: ({ fact }) => ({ fact: { ...fact, sentence: 0 } }) },
    'The evidence stands in a heading.',
  ],
];

const complete: readonly Row[] = [
  ['a question', opened, date],
  ['a cloze that opens with its gap', sold, gapOf('person')],
  [
    'a word that opens with a small letter by itself',
    opened,
    { ...date, question: { stem: 'eSport apa yang dipertandingkan di Kota Palu?' } },
  ],
  [
    'a small letter',
    opened,
    { ...date, question: { stem: 'pada tahun berapa Bank Sagara membuka kantor?' } },
    'The stem does not open with a capital letter.',
  ],
  [
    'a question without its mark',
    opened,
    { ...date, question: { stem: 'Pada tahun berapa Bank Sagara membuka kantor.' } },
    'The stem does not end with "?".',
  ],
  [
    'a statement with a mark of question',
    sold,
    { ...gapOf('person'), question: { stem: '____ menjual 12 kapal?' } },
    'The stem does not end with ".".',
  ],
  ['two gaps', sold, { ...gapOf('person'), question: { stem: '____ menjual ____ kapal.' } }, 'The stem has 2 gaps.'],
  [
    'a gap in a question',
    opened,
    { ...date, question: { stem: 'Pada ____ berapa Bank Sagara membuka kantor?' } },
    'The stem does not end with ".".',
  ],
  ['a date that is asked by a gap', opened, { ...date, question: { stem: 'Bank Sagara membuka kantor pada ____.' } }],
  [
    'a figure that is asked by a gap',
    sold,
    { rule: 'amount', kind: 'numeric', question: { stem: 'Agus Prasetyo menjual ____ kapal.' } },
  ],
];

const dangling: readonly Row[] = [
  ['nothing points', opened, date],
  [
    'tersebut',
    opened,
    { ...date, question: { stem: 'Pada tahun berapa bank tersebut membuka kantor cabang?' } },
    'points at something outside the question: "tersebut"',
  ],
  [
    'which group, of those not told',
    opened,
    { ...date, question: { stem: 'Pada tahun berapa Bank Sagara masuk ke dalam kelompok kedua?' } },
    'points at something outside the question: "kelompok kedua"',
  ],
  [
    'a day as key that counts from that of the article',
    `${opened} Suratnya telah dikirim, tetapi hingga kemarin belum dibalas Bank Sagara.`,
    { rule: 'gap: date', kind: 'date', stem: /Suratnya/ },
    'points at the day of writing: "kemarin"',
  ],
  ['nothing points, English', bridge, { ...date, language: 'en' }],
  [
    'ago',
    bridge,
    { ...date, language: 'en', question: { stem: 'On what date was it opened ten years ago?' } },
    '"ago" points out of the text',
  ],
];

const words = (count: number) => `${'kata '.repeat(count - 1)}akhir`;
const stemLength: readonly Row[] = [
  ['eight words', opened, { ...date, question: { stem: `${words(8)}?` } }],
  [
    'three words',
    opened,
    { ...date, question: { stem: `${words(3)}?` } },
    'The stem has 3 words, at least 4 are needed.',
  ],
  ['24 words', opened, { ...date, question: { stem: `${words(24)}?` } }],
  [
    '25 words',
    opened,
    { ...date, question: { stem: `${words(25)}?` } },
    'The stem has 25 words, at most 24 are allowed.',
  ],
  ['a cloze of 30 words', sold, { ...gapOf('person'), question: { stem: `${words(30)}.` } }],
  ['a typed gap of 30 words', opened, { ...date, question: { stem: `${words(29)} ____.` } }],
  [
    'a cloze of 31 words',
    sold,
    { ...gapOf('person'), question: { stem: `${words(31)}.` } },
    'The stem has 31 words, at most 30 are allowed.',
  ],
  [
    'a cloze of 4 words',
    sold,
    { ...gapOf('person'), question: { stem: '____ menjual 12 kapal.' } },
    'The cloze has 4 words, at least 5 are needed.',
  ],
  [
    'a statement of 4 words',
    'Bank Sagara belum membuka cabang di Sulawesi.',
    { rule: 'polarity', question: { stem: 'Bank Sagara belum tutup.' } },
    'The statement has 4 words, at least 5 are needed.',
  ],
];

const wording: readonly Row[] = [
  ['plain words', opened, date],
  [
    'dimana',
    opened,
    { ...date, question: { stem: 'Dimana Bank Sagara membuka kantor cabang?' } },
    'EYD: di mana: a preposition is written apart: "Dimana".',
  ],
  [
    'what a gap may say, typed or chosen',
    opened,
    { ...date, question: { stem: 'Bank Sagara selalu membuka kantor cabang di Kota Palu pada ____.' } },
  ],
  [
    'a choice with a fault',
    sold,
    { rule: 'gap: count', kind: 'cloze', question: { choices: ['12 %', '13 %'] } },
    'EYD: percent: per cent is written "persen": "2 %".',
  ],
  ['plain English', bridge, { ...date, language: 'en' }],
  [
    'an absolute in a gap, which claims nothing',
    sold,
    { ...gapOf('person'), question: { stem: '____ tidak pernah menjual 12 kapal di Palu.' } },
  ],
  [
    'an absolute',
    bridge,
    { ...date, language: 'en', question: { stem: 'On what date was the Harbour Bridge always opened?' } },
    'absolutes: an absolute word gives truth away.',
  ],
];

const anchor: readonly Row[] = [
  ['three words that tell, and a name', opened, date],
  [
    'two words',
    opened,
    { ...date, question: { stem: 'Pada tahun berapa kantor cabang?' } },
    'Only 2 words of the stem tell what it asks about.',
  ],
  [
    'three words without a name, of a name',
    'Agus Prasetyo menjual kapal kepada nelayan.',
    { rule: 'subject', kind: 'short-answer' },
    'So few words without a name or a figure could be asked of many.',
  ],
  [
    'someone indefinite',
    'Agus Prasetyo menjual sebuah kapal kayu tua kepada nelayan.',
    { rule: 'subject', kind: 'short-answer' },
    'It asks about something indefinite, of which there may be many.',
  ],
];

const oneKey: readonly Row[] = [
  ['the key among others', sold, gapOf('count')],
  [
    'twice the same choice',
    sold,
    { ...gapOf('count'), question: { choices: ['12', '14', '14', '16'] } },
    'Two choices are the same.',
  ],
  [
    'no key',
    sold,
    { ...gapOf('count'), question: { choices: ['10', '14', '16', '18'] } },
    'The key stands 0 times among the choices.',
  ],
  [
    'the words of the article called false',
    'Bank Sagara belum membuka cabang di Sulawesi.',
    { rule: 'polarity', question: { key: 'Salah' } },
    'The words of the article are called false.',
  ],
];

describe.each(
  Object.entries({
    asserted,
    evidence,
    complete,
    dangling,
    'stem length': stemLength,
    wording,
    anchor,
    'one key': oneKey,
  }),
)('%s', (name, rows) => {
  const gate = gates.find((one) => one.name === name);
  test.each(rows)('%s: %s', (_, body, wanted, says) => {
    const { candidate, setting } = candidateOf(body, wanted);
    expect(gate?.refuse(candidate, setting)).toBe(says);
  });
});
