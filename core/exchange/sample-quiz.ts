import type { ExchangeItem, ExchangeQuiz } from './exchange-quiz.ts';

const choice = (text: string, because = '') => ({ text, correct: because === '', because });
const proven = {
  stimulus: '',
  because: 'Artikel menyebutnya.',
  evidence: ['Konferensi dibuka di Gedung Merdeka.'],
  weight: 1,
} as const;

/** An item of each of the ten kinds, the cloze both ways: what the tests of formats write. */
export const sampleItems: readonly ExchangeItem[] = [
  {
    ...proven,
    kind: 'multiple-choice',
    stem: 'Di gedung mana konferensi dibuka?',
    choices: [
      choice('Gedung Sate', 'Gedung Sate tidak disebut.'),
      choice('Gedung Merdeka'),
      choice('Istana Bogor', 'Istana Bogor tempat jamuan.'),
    ],
    lineage: 'a1',
  },
  {
    ...proven,
    kind: 'multiple-response',
    stem: 'Negara mana yang mengundang?',
    choices: [choice('India'), choice('Burma'), choice('Jepang', 'Jepang diundang.')],
    weight: 2,
    lineage: 'a2',
  },
  {
    ...proven,
    kind: 'true-false',
    stimulus: 'Para tamu tiba pada pagi hari.',
    stem: 'Konferensi dibuka di Jakarta.',
    answer: false,
    against: 'Di Bandung.',
    lineage: 'a3',
  },
  {
    ...proven,
    kind: 'cloze',
    stimulus: 'Sidang berlangsung sepekan.',
    stem: 'Sidang dipimpin ____ di Bandung.',
    choices: [],
    accepted: ['Ali Sastroamidjojo', 'Ali'],
    others: ['Ali Alatas'],
    lineage: 'a4',
  },
  {
    ...proven,
    kind: 'cloze',
    stem: 'Konferensi dibuka ____ 1955.',
    choices: [choice('April'), choice('Mei', 'Bukan Mei.')],
    accepted: [],
    others: [],
    lineage: 'a5',
  },
  {
    ...proven,
    kind: 'short-answer',
    stimulus: 'Konferensi itu dibuka […] di Bandung.',
    stem: 'Siapa sekretaris jenderalnya?',
    accepted: ['Roeslan Abdulgani', 'Roeslan'],
    others: [],
    lineage: 'a6',
  },
  { ...proven, kind: 'numeric', stem: 'Berapa negara hadir?', amount: 29, unit: 'negara', tolerance: 1, lineage: 'a7' },
  { ...proven, kind: 'date', stem: 'Kapan konferensi dibuka?', date: '1955-04-18', lineage: 'a8' },
  {
    ...proven,
    kind: 'ordering',
    stem: 'Urutkan peristiwanya.',
    steps: [
      { text: 'Pertemuan Kolombo', date: '1954-04' },
      { text: 'Pertemuan Bogor', date: '1954-12' },
      { text: 'Konferensi Bandung', date: '1955-04-18' },
    ],
    lineage: 'a9',
  },
  {
    ...proven,
    kind: 'matching',
    stem: 'Pasangkan negara dengan pemimpinnya.',
    pairs: [
      { prompt: 'India', match: 'Nehru' },
      { prompt: 'Burma', match: 'U Nu' },
    ],
    spare: [{ text: 'Nasser', because: 'Nasser memimpin Mesir.' }],
    lineage: 'a10',
  },
  {
    ...proven,
    kind: 'evidence',
    stem: 'Kalimat mana yang membuktikannya?',
    choices: [choice('Konferensi dibuka di Gedung Merdeka.'), choice('Nehru hadir.', 'Kalimat itu tentang Nehru.')],
    lineage: 'a11',
  },
];

export const sampleQuiz: ExchangeQuiz = {
  title: 'Konferensi Asia Afrika',
  language: 'id',
  source: {
    title: 'Konferensi Asia Afrika',
    outlet: 'Harian Contoh',
    author: null,
    publishedOn: '1955-04-19',
    url: 'https://contoh.id/kaa',
  },
  lineage: 'quiz-1',
  topic: 'sejarah dunia',
  items: sampleItems,
};
