import type { Evidence, Question } from '../../core/questions/index.ts';
import { type Sample, sampleOf } from './sample.ts';

const body = [
  'Piagam ASEAN mulai berlaku pada 15 Desember 2008. Piagam itu menjadikan perhimpunan tersebut badan hukum.',
  'Brunei Darussalam bergabung dengan ASEAN pada Januari 1984. Vietnam menyusul pada 1995. ASEAN kini beranggotakan 10 negara.',
  'Sekretariat ASEAN berkedudukan di Jakarta. Hingga Agustus 2023, ASEAN belum menerima Timor-Leste sebagai anggota penuh.',
].join('\n\n');

function evidence(text: string): Evidence {
  const start = body.indexOf(text);
  if (start < 0) throw new Error(`The sample article does not hold "${text}".`);
  return { start, end: start + text.length, text };
}

const charter = evidence('Piagam ASEAN mulai berlaku pada 15 Desember 2008.');
const brunei = evidence('Brunei Darussalam bergabung dengan ASEAN pada Januari 1984.');
const members = evidence('ASEAN kini beranggotakan 10 negara.');
const secretariat = evidence('Sekretariat ASEAN berkedudukan di Jakarta.');
const timor = evidence('Hingga Agustus 2023, ASEAN belum menerima Timor-Leste sebagai anggota penuh.');

const plain = { furtherEvidence: [], concerns: [] } as const;

const items: readonly Question[] = [
  {
    ...plain,
    id: 'q1',
    kind: 'date',
    stem: 'Pada tanggal berapa Piagam ASEAN mulai berlaku?',
    key: '15 Desember 2008',
    date: '2008-12-15',
    evidence: charter,
    because: 'Artikel menyebut tanggal itu.',
    factId: 'charter',
    difficulty: 0.4,
  },
  {
    ...plain,
    id: 'q2',
    kind: 'multiple-choice',
    stem: 'Negara mana yang bergabung dengan ASEAN pada Januari 1984?',
    choices: ['Vietnam', 'Brunei Darussalam', 'Laos', 'Myanmar'],
    key: 'Brunei Darussalam',
    distractors: [
      { text: 'Vietnam', because: 'Vietnam menyusul pada 1995.' },
      { text: 'Laos', because: 'Tidak disebut dalam artikel.' },
      { text: 'Myanmar', because: 'Tidak disebut dalam artikel.' },
    ],
    evidence: brunei,
    because: 'Brunei Darussalam yang bergabung pada bulan itu.',
    factId: 'brunei',
    difficulty: 0.3,
  },
  {
    ...plain,
    id: 'q3',
    kind: 'numeric',
    stem: 'Berapa negara anggota ASEAN pada 2023?',
    key: '10 negara',
    amount: 10,
    unit: 'negara',
    tolerance: 0,
    evidence: members,
    because: 'Artikel menyebut 10 negara.',
    factId: 'members',
    difficulty: 0.2,
  },
  {
    ...plain,
    id: 'q4',
    kind: 'cloze',
    stem: 'Sekretariat ASEAN berkedudukan di ____.',
    choices: ['Bangkok', 'Jakarta', 'Manila', 'Singapura'],
    key: 'Jakarta',
    accepted: ['Jakarta'],
    others: [],
    distractors: [
      { text: 'Bangkok', because: 'Tidak disebut dalam artikel.' },
      { text: 'Manila', because: 'Tidak disebut dalam artikel.' },
      { text: 'Singapura', because: 'Tidak disebut dalam artikel.' },
    ],
    evidence: secretariat,
    because: 'Sekretariatnya ada di Jakarta.',
    factId: 'secretariat',
    difficulty: 0.2,
  },
  {
    ...plain,
    id: 'q5',
    kind: 'true-false',
    stem: 'Hingga Agustus 2023, ASEAN sudah menerima Timor-Leste sebagai anggota penuh.',
    choices: ['Benar', 'Salah'],
    key: 'Salah',
    distractors: [{ text: 'Benar', because: 'Artikel menyebut ASEAN belum menerimanya.' }],
    evidence: timor,
    because: 'Artikel menyebut ASEAN belum menerima Timor-Leste.',
    factId: 'timor',
    difficulty: 0.5,
  },
];

/** A short factual article, and an item of each of the five kinds that are answered with one choice or one field. */
export const fiveKinds: Sample = sampleOf({
  title: 'ASEAN dalam tiga paragraf',
  publishedOn: '2023-08-08',
  topic: 'dunia',
  body,
  facts: [
    { fingerprint: 'charter', kind: 'event', evidence: charter },
    { fingerprint: 'brunei', kind: 'event', evidence: brunei },
    { fingerprint: 'members', kind: 'quantity', evidence: members },
    { fingerprint: 'secretariat', kind: 'state', evidence: secretariat },
    { fingerprint: 'timor', kind: 'status', evidence: timor },
  ],
  items,
  rejected: [],
});
