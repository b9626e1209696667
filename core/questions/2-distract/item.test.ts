import { describe, expect, test } from 'vitest';
import { candidateOf, draftOf, settingOf, type Wanted } from '../../../scripts/quiz/candidate-of.ts';
import type { Language } from '../../language/index.ts';
import type { Question } from '../question.ts';
import { distract } from './distract.ts';
import { makeItem } from './item.ts';

type Row = readonly [why: string, body: string, wanted: Wanted, question: Partial<Record<string, unknown>>];

const sold = 'Agus Prasetyo menjual 12 kapal kepada Bank Sagara pada 2022.';
const known =
  'Rapat dipimpin Agus Prasetyo alias Budi Santoso. Agus Prasetyo menjual 12 kapal pada 2022. Budi Santoso membeli bus.';
const clubs =
  'Persib Bandung menjuarai Liga 1 pada 2014. Persija Jakarta menutup stadion pada 2021. Arema FC menjual 12 bus.';
const countries =
  'Vietnam dan Laos menandatangani Perjanjian Paris pada 2016. Filipina menutup pelabuhan. Malaysia menjual kayu.';
const days =
  'Museum Batik Rajabuana diresmikan pada 12 Maret 2019. Bank Sagara membuka kantor cabang di Kota Palu pada 3 Mei 2021. Pada 2015, Siti Rahmawati mendirikan Yayasan Kopi Rajabuana.';
const chairs =
  'Ketua KPU Rajabuana Siti Rahmawati membuka rapat. Direktur Utama Bank Sagara Agus Prasetyo menjual 12 kapal. Kepala Dinas Perdagangan Kota Palu Dimas Prakoso membeli kapal.';
const proved = 'Bank Sagara membuka kantor cabang di Palu. Bank Tirta menutup gudang di Bandung. Kopi tumbuh subur.';

const indonesian: readonly Row[] = [
  [
    'a name among others of its class, each with its place in the article',
    clubs,
    { rule: 'subject', kind: 'multiple-choice' },
    {
      key: 'Persib Bandung',
      distractors: expect.arrayContaining([
        {
          text: 'Persija Jakarta',
          because: 'Artikel menyebut “Persija Jakarta” dalam hal lain: “Persija Jakarta menutup stadion pada 2021.”',
        },
        { text: 'Arema FC', because: 'Artikel menyebut “Arema FC” dalam hal lain: “Arema FC menjual 12 bus.”' },
      ]),
    },
  ],
  [
    'a year among years',
    sold,
    { rule: 'date', kind: 'multiple-choice' },
    { key: '2022', distractors: Array(3).fill({ text: expect.stringMatching(/^20\d\d$/), because: said('2022') }) },
  ],
  [
    'all right answers, and two wrong ones',
    countries,
    { kind: 'multiple-response' },
    {
      keys: ['Vietnam', 'Laos'],
      key: 'Vietnam dan Laos',
      choices: expect.arrayContaining(['Vietnam', 'Laos', 'Filipina', 'Malaysia']),
    },
  ],
  [
    'a true statement',
    sold,
    { rule: 'gap: count, stated', kind: 'true-false' },
    {
      stem: 'Agus Prasetyo menjual 12 kapal kepada Bank Sagara pada 2022.',
      key: 'Benar',
      choices: ['Benar', 'Salah'],
      distractors: [{ text: 'Salah', because: `Artikel menyatakan: “${sold}”` }],
    },
  ],
  [
    'a false statement, with what is right',
    sold,
    { rule: 'gap: count, substituted', kind: 'true-false' },
    {
      stem: expect.stringMatching(/^Agus Prasetyo menjual (?!12 )\d+ kapal kepada Bank Sagara pada 2022\.$/),
      key: 'Salah',
      because: `Yang benar: 12. Artikel menyatakan: “${sold}”`,
    },
  ],
  [
    'a gap that is chosen',
    sold,
    { rule: 'gap: count', kind: 'cloze' },
    { stem: 'Agus Prasetyo menjual ____ kapal kepada Bank Sagara pada 2022.', key: '12', accepted: ['12'] },
  ],
  [
    'a gap that is typed: no other person could be meant',
    sold,
    { rule: 'gap: person', kind: 'cloze' },
    { key: 'Agus Prasetyo', choices: undefined, others: ['Bank Sagara'] },
  ],
  [
    'a name that is typed',
    sold,
    { rule: 'subject', kind: 'short-answer' },
    { key: 'Agus Prasetyo', accepted: ['Agus Prasetyo', 'Prasetyo'], others: ['Bank Sagara'] },
  ],
  [
    'a name that the article gives the right one: it is right too',
    `${known} Siti Rahmawati menutup pasar.`,
    { rule: 'subject', kind: 'short-answer', stem: /kapal/ },
    { key: 'Agus Prasetyo', accepted: ['Agus Prasetyo', 'Prasetyo', 'Budi Santoso'], others: ['Siti Rahmawati'] },
  ],
  ['a date', sold, { rule: 'date', kind: 'date' }, { key: '2022', date: '2022' }],
  ['a figure', sold, { rule: 'amount', kind: 'numeric' }, { amount: 12, unit: 'kapal', tolerance: 0 }],
  [
    'about so many: a twentieth more or less',
    'Agus Prasetyo menjual sekitar 400 kapal kepada Bank Sagara.',
    { rule: 'amount', kind: 'numeric' },
    { amount: 400, unit: 'kapal', tolerance: 20 },
  ],
  [
    'an order, shown in another',
    days,
    { kind: 'ordering' },
    { steps: [{ date: '2015' }, { date: '2019-03-12' }, { date: '2021-05-03' }] },
  ],
  [
    'pairs',
    chairs,
    { kind: 'matching' },
    {
      pairs: [
        { prompt: 'Siti Rahmawati', match: 'Ketua KPU Rajabuana' },
        { prompt: 'Agus Prasetyo', match: 'Direktur Utama Bank Sagara' },
        { prompt: 'Dimas Prakoso', match: 'Kepala Dinas Perdagangan Kota Palu' },
      ],
    },
  ],
];

test('no wrong choice is a name that the article gives the right one', () => {
  const toldAs = (alias: string) =>
    `Bus dibeli Persib Bandung${alias}. ${clubs} Persebaya Surabaya membuka toko. PSM Makassar membeli lapangan.`;
  const rivalsOf = (body: string) =>
    [1, 2, 3, 4].flatMap((seed) => {
      const setting = { ...settingOf(body), seed };
      const draft = draftOf(setting, { rule: 'subject', kind: 'multiple-choice', stem: /menjuarai/ });
      return distract(draft, setting).map(({ text }) => text);
    });
  expect(rivalsOf(toldAs(''))).toContain('Arema FC');
  expect(rivalsOf(toldAs(' alias Arema FC'))).not.toContain('Arema FC');
  expect(rivalsOf(toldAs(' alias Arema FC'))).toContain('Persija Jakarta');
});

const ferries = 'Daniel Ward sold 12 ferries to the Harbour Trust in 2022.';

const english: readonly Row[] = [
  [
    'a name among others of its class, each with its place in the article',
    'Leeds United won the Harbour Cup in 2019. Manchester United closed a stadium in 2021. Newcastle United sold 12 buses.',
    { rule: 'subject', kind: 'multiple-choice' },
    {
      key: 'Leeds United',
      distractors: expect.arrayContaining([
        {
          text: 'Newcastle United',
          because: 'The article names Newcastle United in another connection: “Newcastle United sold 12 buses.”',
        },
      ]),
    },
  ],
  [
    'a day among days',
    'The Harbour Bridge was opened on 3 May 2019.',
    { rule: 'date', kind: 'multiple-choice' },
    { distractors: Array(3).fill({ text: expect.stringMatching(/^\d+ \p{L}+ 2019$/u), because: told('3 May 2019') }) },
  ],
  [
    'all right answers, and two wrong ones',
    'France and Spain signed the Oslo Treaty in 2010. Germany closed 12 ports. Sweden sold timber.',
    { kind: 'multiple-response' },
    { keys: ['France', 'Spain'], choices: expect.arrayContaining(['France', 'Spain', 'Germany', 'Sweden']) },
  ],
  [
    'a true statement',
    ferries,
    { rule: 'gap: count, stated', kind: 'true-false' },
    { stem: ferries, key: 'True', distractors: [{ text: 'False', because: `True: the article says “${ferries}”` }] },
  ],
  [
    'a false statement, with what is right',
    ferries,
    { rule: 'gap: count, substituted', kind: 'true-false' },
    {
      stem: expect.stringMatching(/^Daniel Ward sold (?!12 )\d+ ferries to the Harbour Trust in 2022\.$/),
      key: 'False',
      because: `False: the article gives 12 ferries. It says “${ferries}”`,
    },
  ],
  [
    'a gap that is chosen, with its noun',
    ferries,
    { rule: 'gap: count', kind: 'cloze' },
    { key: '12 ferries', choices: expect.arrayContaining([expect.stringMatching(/^(?!12 )\d+ ferries$/)]) },
  ],
  [
    'a gap that is typed: no other body could be meant',
    ferries,
    { rule: 'gap: organisation', kind: 'cloze' },
    { key: 'Harbour Trust', choices: undefined, others: ['Daniel Ward'] },
  ],
  [
    'a name that is typed',
    ferries,
    { rule: 'subject', kind: 'short-answer' },
    { key: 'Daniel Ward', accepted: ['Daniel Ward', 'Ward'], others: ['Harbour Trust'] },
  ],
  ['a date', ferries, { rule: 'date', kind: 'date' }, { key: '2022', date: '2022' }],
  [
    'about so many: a twentieth more or less',
    'Leeds has about 230,000 pupils.',
    { rule: 'amount', kind: 'numeric' },
    { amount: 230_000, unit: 'pupils', tolerance: 11_500 },
  ],
  [
    'an order, shown in another',
    'The Harbour Bridge was opened by Daniel Ward on 12 March 2019. Acme Holdings opened a plant in Leeds on 3 May 2021. Ruth Ellison founded the Harbour Trust in 2015.',
    { kind: 'ordering' },
    { steps: [{ date: '2015' }, { date: '2019-03-12' }, { date: '2021-05-03' }] },
  ],
  [
    'pairs',
    'Ruth Ellison, chair of the Harbour Trust, opened a bridge. Daniel Ward, director of the Leeds Museum, sold 12 ferries. Tom Lindqvist, mayor of Hull, closed a library.',
    { kind: 'matching' },
    {
      pairs: [
        { prompt: 'Ruth Ellison', match: 'chair of the Harbour Trust' },
        { prompt: 'Daniel Ward', match: 'director of the Leeds Museum' },
        { prompt: 'Tom Lindqvist', match: 'mayor of Hull' },
      ],
    },
  ],
];

describe.each([
  ['id', indonesian],
  ['en', english],
] as const)('an item, %s', (language, rows) => {
  test.each(rows)('%s', (_, body, wanted, question) => {
    expect({ choices: undefined, ...itemOf(body, { ...wanted, language }) }).toMatchObject(question);
  });

  test('of sentences: the right one among the others, where each stands', () => {
    const bodies: Readonly<Record<Language, string>> = {
      id: proved,
      en: 'Leeds Council opened a library. Acme Holdings closed a plant in Hull. Coffee grew well.',
    };
    const setting = settingOf(bodies[language], { language });
    const [first, second] = setting.document.sentences;
    const draft = draftOf(setting, { rule: 'gap' });
    const made = makeItem(
      { ...draft, kind: 'evidence', sentences: [0, 1, 2], answer: { text: first?.text ?? '', type: 'sentence' } },
      setting,
    );
    if ('reject' in made || made.candidate.question.kind !== 'evidence') throw new Error('Expected an evidence item.');
    const { choices, places, distractors } = made.candidate.question;
    expect(choices).toEqual(setting.document.sentences.map(({ text }) => text));
    expect(places.map(({ start, end }) => bodies[language].slice(start, end))).toEqual(choices);
    expect(distractors[0]).toEqual({
      text: second?.text,
      because: setting.grammar.wrong({ kind: 'not-said', text: '' }),
    });
  });
});

test('a share is made false by no more than all of it', () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const body = 'Bank Sagara memperoleh 78 persen suara di Palu pada 2022.';
    const { stem } = itemOf(body, { rule: 'gap: percent, substituted', kind: 'true-false', seed });
    expect(Number(/(\d+) persen/.exec(stem)?.[1])).toBeLessThanOrEqual(100);
  }
});

function itemOf(body: string, wanted: Wanted): Question {
  return candidateOf(body, wanted).candidate.question;
}

function said(key: string): string {
  return `Menurut artikel, yang benar adalah ${key}.`;
}

function told(key: string): unknown {
  return expect.stringMatching(new RegExp(`^The article gives ${key}, not `));
}
