import { describe, expect, test } from 'vitest';
import {
  date,
  gapOf,
  keyed,
  named,
  numeric,
  phrase,
  refusalOf,
  subject,
  type Twins,
} from '../../../scripts/quiz/gate-twins.ts';
import { gates } from './gates.ts';

/** For each gate a good item and its near twin that this gate refuses. */
const opened = 'Bank Sagara membuka kantor cabang di Kota Palu pada 2021.';
const branches = 'Bank Sagara membuka 12 cabang di Sulawesi pada 2022.';
const sold = 'Agus Prasetyo menjual 12 kapal kepada Bank Sagara pada 2022.';
const planned = 'Bank Sagara akan membuka kantor cabang di Kota Palu pada 2025.';
const won = 'Persib Bandung mengalahkan Persija Jakarta pada 2 Maret 2023.';
const notYet = 'Bank Sagara belum membuka cabang di Sulawesi hingga 2021.';
const words = (count: number) => `${'Kata '.repeat(count - 1)}akhir`;
const people = { stem: '____ menjual 12 kapal kayu di Palu.', key: 'Agus Prasetyo', choices: ['Agus Prasetyo'] };

const rows: readonly Twins[] = [
  [
    'polarity',
    [notYet, { rule: 'polarity', title: 'Rencana Besar Bank Sagara Tertunda' }],
    [notYet, { rule: 'polarity' }],
    'The title does not speak',
  ],
  [
    'asserted',
    [planned, date],
    [planned, { ...date, question: { stem: 'Pada tahun berapa Bank Sagara membuka kantor cabang di Kota Palu?' } }],
    'planned',
  ],
  [
    'asserted',
    ['Bank Sagara membuka kantor cabang di Kota Palu pada 2021.', date],
    ['Bank Sagara tidak membuka kantor cabang di Kota Palu pada 2021.', date],
    'denied',
  ],
  [
    'evidence',
    [opened, date],
    [opened, { ...date, question: { evidence: { start: 0, end: 11, text: 'Bank Tirta' } } }],
    'not in the article',
  ],
  [
    'complete',
    [opened, date],
    [opened, { ...date, question: { stem: 'Pada tahun berapa Bank Sagara membuka kantor cabang di Kota Palu.' } }],
    '"?"',
  ],
  [
    'dangling',
    [opened, { ...date, question: { stem: 'Pada tahun berapa Bank Sagara membuka kantor cabang?' } }],
    [opened, { ...date, question: { stem: 'Pada tahun berapa bank tersebut membuka kantor cabang?' } }],
    'tersebut',
  ],
  [
    'unsupported',
    [opened, date],
    [opened, { ...date, draft: () => ({ isLeaning: true }) }],
    'cannot be shown above it',
  ],
  ['stem length', [opened, date], [opened, { ...date, question: { stem: `${words(25)}?` } }], '25 words'],
  [
    'wording',
    [opened, { ...subject, question: { stem: 'Di mana kantor cabang dibuka Bank Tirta pada 2021?' } }],
    [opened, { ...subject, question: { stem: 'Dimana kantor cabang dibuka Bank Tirta pada 2021?' } }],
    'EYD',
  ],
  [
    'anchor',
    [opened, date],
    [opened, { ...date, question: { stem: 'Pada tahun berapa kantor cabang?' } }],
    'Only 2 words',
  ],
  [
    'anchor',
    ['Agus Prasetyo menjual kapal kepada nelayan Palu pada 2021.', subject],
    ['Agus Prasetyo menjual sebuah kapal kayu tua kepada nelayan.', subject],
    'indefinite',
  ],
  [
    'one key',
    [sold, gapOf('count')],
    [sold, { ...gapOf('count'), question: { choices: ['12 kapal', '14 kapal', '14 kapal'] } }],
    'the same',
  ],
  [
    'one key',
    [sold, gapOf('count')],
    [sold, { ...gapOf('count'), question: { choices: ['10 kapal', '14 kapal', '16 kapal'] } }],
    '0 times',
  ],
  [
    'answer in stem',
    [opened, subject],
    [opened, { ...subject, question: { stem: 'Bank apa, Bank Sagara, yang membuka kantor cabang?' } }],
    'Bank Sagara',
  ],
  [
    'title tells',
    [branches, { ...numeric, title: 'Bank Daerah Membuka Cabang' }],
    [branches, { ...numeric, title: 'Bank Daerah Membuka 12 Cabang' }],
    '"12"',
  ],
  ['name form', [sold, subject], [sold, { ...subject, question: { key: 'CKKN Agus Prasetyo' } }], 'is no name'],
  [
    'name border',
    [
      'Bupati Agus Prasetyo menjual 12 kapal kayu di Palu.',
      { ...gapOf('count'), question: people, draft: named('person') },
    ],
    [
      'Purwokartiko Agus Prasetyo menjual 12 kapal kayu di Palu.',
      { ...gapOf('count'), question: people, draft: named('person') },
    ],
    'may belong to the name',
  ],
  [
    'name border',
    ['Agus Prasetyo menjual 12 kapal kayu di Palu.', { ...gapOf('count'), question: people, draft: named('person') }],
    [
      'Agus Prasetyo menjual 12 kapal kayu di Palu.',
      { ...gapOf('count'), question: people, draft: named('person', 'Baru Prasetyo') },
    ],
    '"Baru" is no name',
  ],
  [
    'home',
    [
      'Finlandia menutup 12 pelabuhan pada 2023. Swedia menjual kayu. Norwegia membangun jalan.',
      { ...subject, stem: /pelabuhan/ },
    ],
    [
      'Finlandia menutup 12 pelabuhan pada 2023. Finlandia membeli kapal. Finlandia menjual kayu. Finlandia membangun jalan.',
      { ...subject, stem: /pelabuhan/ },
    ],
    'The article is about Finlandia',
  ],
  [
    'evident',
    ['Badan Pusat Statistik membuka kantor cabang di Palu pada 2021.', subject],
    ['Badan Pusat Statistik mengumumkan inflasi Kota Palu pada 2021.', subject],
    'Badan Pusat Statistik',
  ],
  [
    'reckoned',
    ['Bank Sagara menjual 12 kapal kepada pemilik 40 gudang.', gapOf('count')],
    ['Bank Sagara menjual 12 kapal kepada pemilik 40 kapal.', gapOf('count')],
    'Another figure in kapal',
  ],
  [
    'reckoned',
    ['Laba Bank Sagara tumbuh 12 persen menjadi Rp2,84 triliun.', gapOf('percent')],
    ['Laba Bank Sagara tumbuh 12 persen dari Rp2,53 triliun menjadi Rp2,84 triliun.', gapOf('percent')],
    'can be reckoned',
  ],
  [
    'reckoned',
    [
      'Sebanyak 55,3 persen warga Palu menolak usul Bank Sagara, sedangkan 41,2 persen mendukung usul Bank Sagara.',
      gapOf('percent'),
    ],
    [
      'Sebanyak 55,3 persen warga Palu menolak usul Bank Sagara, sedangkan 44,7 persen mendukung usul Bank Sagara.',
      gapOf('percent'),
    ],
    'makes a hundred',
  ],
  [
    'spelt out',
    ['Agus Prasetyo memenangi tiga gim melawan Persib Bandung di Palu pada 2022.', gapOf('count')],
    ['Agus Prasetyo memenangi tiga gim, 21-14, 18-21, 21-14, di Palu pada 2022.', gapOf('count')],
    'lists what is counted',
  ],
  [
    'belittled',
    [
      branches,
      {
        ...gapOf('count'),
        question: {
          choices: ['8', '12', '19', '26'],
          stem: 'Bank Sagara hanya membuka ____ cabang di Sulawesi pada 2022.',
        },
      },
    ],
    [
      branches,
      {
        ...gapOf('count'),
        question: {
          choices: ['12', '15', '19', '26'],
          stem: 'Bank Sagara hanya membuka ____ cabang di Sulawesi pada 2022.',
        },
      },
    ],
    'points at the smallest',
  ],
  [
    'birthday',
    [opened, date],
    [
      opened,
      {
        ...date,
        question: { stem: 'Pada tahun berapa pendiri Bank Sagara lahir di Kota Palu?' },
        draft: ({ fact }) => ({ fact: { ...fact, predicate: undefined } }),
      },
    ],
    'When somebody was born',
  ],
  [
    'coordination',
    [
      'Jalan Lingkar Palu dibangun Bank Sagara pada 2019.',
      {
        ...date,
        question: { stem: 'Bank apa yang membangun Jalan Lingkar Palu pada 2019?', key: 'Bank Sagara' },
        draft: keyed('Bank Sagara', 'subject', 'organisation'),
      },
    ],
    [
      'Jalan Lingkar Palu dibangun Kementerian Perhubungan dan Bank Sagara pada 2019.',
      {
        ...date,
        question: { stem: 'Bank apa yang membangun Jalan Lingkar Palu pada 2019?', key: 'Bank Sagara' },
        draft: keyed('Bank Sagara', 'subject', 'organisation'),
      },
    ],
    'one of several',
  ],
  [
    'twin values',
    ['Inflasi Kota Palu mencapai 2,4 persen pada 2023. Laba Bank Sagara mencapai 3,1 persen pada 2022.', numeric],
    ['Inflasi Kota Palu mencapai 2,4 persen pada 2023. Inflasi Kota Palu mencapai 3,1 persen pada 2022.', numeric],
    '3,1 persen',
  ],
  [
    'unique answer',
    [`${won} Persib Bandung menjamu Persija Jakarta pada 4 Mei 2024.`, date],
    [`${won} Persib Bandung mengalahkan Persija Jakarta pada 4 Mei 2024.`, date],
    'tells it twice',
  ],
  [
    'unique answer',
    [
      'Ketua KPU Rajabuana Siti Rahmawati membuka rapat di Bandung. Ketua Bawaslu Rajabuana Agus Prasetyo menutup rapat di Palu.',
      { rule: 'role', kind: 'short-answer' },
    ],
    [
      'Ketua KPU Rajabuana Siti Rahmawati membuka rapat di Bandung. Ketua KPU Rajabuana Agus Prasetyo menutup rapat di Palu.',
      { rule: 'role', kind: 'short-answer' },
    ],
    'Two people hold the role',
  ],
  [
    'length ratio',
    [branches, phrase('Akibat banjir', 'Akibat gempa', 'Akibat perang')],
    [branches, phrase('Akibat banjir panjang di pelabuhannya', 'Akibat gempa', 'Akibat perang')],
    'much longer',
  ],
  [
    'length ratio',
    [branches, phrase('Akibat banjir', 'Akibat gempa', 'Akibat perang')],
    [branches, phrase('Akibat banjir', 'Akibat gempa panjang di pesisir', 'Akibat perang panjang di pesisir')],
    'much shorter',
  ],
  [
    'clang',
    [branches, phrase('Kantor Utama', 'Pakta Timur', 'Poros Barat')],
    [branches, phrase('Cabang Utama', 'Pakta Timur', 'Poros Barat')],
    'Only the key repeats "cabang"',
  ],
  [
    'round trip',
    [`${opened} Bank Tirta menutup gudang kapal kayu di Bandung pada 2019.`, date],
    [
      `${opened} Bank Tirta menutup gudang kapal kayu di Bandung pada 2019.`,
      { ...date, question: { stem: 'Pada tahun berapa Bank Tirta menutup gudang kapal kayu di Bandung?' } },
    ],
    'rather answer "2019"',
  ],
];

describe('gates, Indonesian', () => {
  test('each has a row', () => {
    expect(gates.map(({ name }) => name).filter((name) => !rows.some(([gate]) => gate === name))).toEqual([]);
  });

  test.each(rows.map(([gate, good, bad, says]) => ({ gate, good, bad, says })))(
    '$gate lets a good item pass and refuses its twin: $says',
    ({ gate, good, bad, says }) => {
      expect(refusalOf(good, 'id')).toBeUndefined();
      expect(refusalOf(bad, 'id')).toEqual({ gate, reason: expect.stringContaining(says) });
    },
  );
});
