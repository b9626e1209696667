// Data table: a short article and an item of each of the ten kinds, for tests and for looking at every page.
import type { Evidence, Question, Reject } from '../../core/questions/index.ts';
import { type Sample, sampleOf } from './sample.ts';

const body = [
  'Presiden Soekarno membuka Konferensi Asia Afrika di Gedung Merdeka, Bandung, pada 18 April 1955. Sebanyak 29 negara dari Asia dan Afrika mengirim wakil.',
  'Gagasan konferensi itu lahir dalam Konferensi Kolombo pada April 1954. Pada 28 Desember 1954, lima perdana menteri bertemu di Bogor untuk menyusun acaranya. Kelima negara pengundang adalah Indonesia, India, Pakistan, Birma, dan Sri Lanka.',
  'Ali Sastroamidjojo memimpin sidang konferensi. Roeslan Abdulgani bertugas sebagai sekretaris jenderal. Jawaharlal Nehru hadir sebagai Perdana Menteri India.',
  'Pada 11 April 1955, pesawat Kashmir Princess yang mengangkut anggota delegasi Tiongkok jatuh di dekat Kepulauan Natuna. Sebanyak 16 orang tewas dalam peristiwa itu. Menurut Zhou Enlai, delegasinya datang untuk mencari persatuan.',
  'Konferensi Asia Afrika menghasilkan Dasasila Bandung, yang berisi sepuluh pokok. Semangat konferensi diteruskan oleh Gerakan Nonblok. Konferensi tingkat tinggi pertama gerakan itu berlangsung di Beograd pada September 1961. Dasasila Bandung masih dipelajari di sekolah.',
].join('\n\n');

function at(text: string): Evidence {
  const start = body.indexOf(text);
  if (start < 0) throw new Error(`The sample article of ten kinds does not hold "${text}".`);
  return { start, end: start + text.length, text };
}

const opening = at('Presiden Soekarno membuka Konferensi Asia Afrika di Gedung Merdeka, Bandung, pada 18 April 1955.');
const colombo = at('Gagasan konferensi itu lahir dalam Konferensi Kolombo pada April 1954.');
const bogor = at('Pada 28 Desember 1954, lima perdana menteri bertemu di Bogor untuk menyusun acaranya.');
const sponsors = at('Kelima negara pengundang adalah Indonesia, India, Pakistan, Birma, dan Sri Lanka.');
const chair = at('Ali Sastroamidjojo memimpin sidang konferensi.');
const secretary = at('Roeslan Abdulgani bertugas sebagai sekretaris jenderal.');
const nehru = at('Jawaharlal Nehru hadir sebagai Perdana Menteri India.');
const crash = at('Sebanyak 16 orang tewas dalam peristiwa itu.');
const unity = at('Menurut Zhou Enlai, delegasinya datang untuk mencari persatuan.');
const outcome = at('Konferensi Asia Afrika menghasilkan Dasasila Bandung, yang berisi sepuluh pokok.');
const spirit = at('Semangat konferensi diteruskan oleh Gerakan Nonblok.');
const belgrade = at('Konferensi tingkat tinggi pertama gerakan itu berlangsung di Beograd pada September 1961.');
const school = at('Dasasila Bandung masih dipelajari di sekolah.');

const plain = { furtherEvidence: [], concerns: [] } as const;
const unmentioned = (text: string) => ({ text, because: `${text} tidak disebut dalam artikel.` });

const items: readonly Question[] = [
  {
    ...plain,
    id: 't1',
    kind: 'multiple-choice',
    stem: 'Di gedung mana Konferensi Asia Afrika dibuka?',
    choices: ['Gedung Sate', 'Gedung Merdeka', 'Istana Bogor', 'Hotel Savoy Homann'],
    key: 'Gedung Merdeka',
    distractors: ['Gedung Sate', 'Istana Bogor', 'Hotel Savoy Homann'].map(unmentioned),
    evidence: opening,
    because: 'Presiden Soekarno membukanya di Gedung Merdeka.',
    factId: 'opening',
    difficulty: 0.3,
  },
  {
    ...plain,
    id: 't2',
    kind: 'multiple-response',
    stem: 'Negara mana saja yang ikut mengundang peserta Konferensi Asia Afrika?',
    choices: ['Mesir', 'India', 'Birma', 'Jepang', 'Pakistan'],
    keys: ['India', 'Pakistan', 'Birma'],
    key: 'India, Pakistan, dan Birma',
    distractors: ['Mesir', 'Jepang'].map(unmentioned),
    evidence: sponsors,
    because: 'Ketiganya termasuk lima negara pengundang.',
    factId: 'sponsors',
    difficulty: 0.5,
  },
  {
    ...plain,
    id: 't3',
    kind: 'true-false',
    stem: 'Dasasila Bandung berisi dua belas pokok.',
    choices: ['Benar', 'Salah'],
    key: 'Salah',
    distractors: [{ text: 'Benar', because: 'Artikel menyebut sepuluh pokok.' }],
    evidence: outcome,
    because: 'Artikel menyebut sepuluh pokok.',
    factId: 'outcome',
    difficulty: 0.25,
  },
  {
    ...plain,
    id: 't4',
    kind: 'cloze',
    stem: 'Konferensi tingkat tinggi pertama Gerakan Nonblok berlangsung di ____.',
    key: 'Beograd',
    accepted: ['Beograd', 'Belgrade'],
    others: ['Bandung', 'Bogor', 'Kolombo'],
    evidence: belgrade,
    because: 'Konferensi itu berlangsung di Beograd.',
    factId: 'belgrade',
    difficulty: 0.5,
  },
  {
    ...plain,
    id: 't5',
    kind: 'short-answer',
    stem: 'Siapa yang memimpin sidang Konferensi Asia Afrika?',
    key: 'Ali Sastroamidjojo',
    accepted: ['Ali Sastroamidjojo', 'Sastroamidjojo'],
    others: ['Roeslan Abdulgani', 'Soekarno', 'Jawaharlal Nehru', 'Zhou Enlai'],
    evidence: chair,
    because: 'Ali Sastroamidjojo yang memimpin sidang.',
    factId: 'chair',
    difficulty: 0.55,
  },
  {
    ...plain,
    id: 't6',
    kind: 'numeric',
    stem: 'Berapa orang yang tewas ketika pesawat Kashmir Princess jatuh?',
    key: '16 orang',
    amount: 16,
    unit: 'orang',
    tolerance: 0,
    evidence: crash,
    because: 'Artikel menyebut 16 orang.',
    factId: 'crash',
    difficulty: 0.55,
    concerns: [{ matter: 'victim', quote: crash }],
  },
  {
    ...plain,
    id: 't7',
    kind: 'date',
    stem: 'Pada tanggal berapa Konferensi Asia Afrika dibuka?',
    key: '18 April 1955',
    date: '1955-04-18',
    evidence: opening,
    because: 'Artikel menyebut tanggal itu.',
    factId: 'opening',
    difficulty: 0.5,
  },
  {
    ...plain,
    id: 't8',
    kind: 'ordering',
    stem: 'Urutkan peristiwa berikut dari yang paling awal.',
    key: 'Konferensi Kolombo; pertemuan lima perdana menteri di Bogor; pembukaan Konferensi Asia Afrika; konferensi pertama Gerakan Nonblok',
    choices: [
      'Pembukaan Konferensi Asia Afrika',
      'Konferensi Kolombo',
      'Konferensi pertama Gerakan Nonblok',
      'Pertemuan lima perdana menteri di Bogor',
    ],
    steps: [
      { text: 'Konferensi Kolombo', date: '1954-04', evidence: colombo },
      { text: 'Pertemuan lima perdana menteri di Bogor', date: '1954-12-28', evidence: bogor },
      { text: 'Pembukaan Konferensi Asia Afrika', date: '1955-04-18', evidence: opening },
      { text: 'Konferensi pertama Gerakan Nonblok', date: '1961-09', evidence: belgrade },
    ],
    evidence: colombo,
    furtherEvidence: [bogor, opening, belgrade],
    because: 'Begitu urutan tanggal yang disebut artikel.',
    factId: 'colombo',
    difficulty: 0.6,
  },
  {
    ...plain,
    id: 't9',
    kind: 'matching',
    stem: 'Pasangkan setiap tokoh dengan perannya dalam Konferensi Asia Afrika.',
    key: 'Ali Sastroamidjojo: pemimpin sidang; Roeslan Abdulgani: sekretaris jenderal; Jawaharlal Nehru: Perdana Menteri India',
    pairs: [
      { prompt: 'Roeslan Abdulgani', match: 'sekretaris jenderal', evidence: secretary },
      { prompt: 'Jawaharlal Nehru', match: 'Perdana Menteri India', evidence: nehru },
      { prompt: 'Ali Sastroamidjojo', match: 'pemimpin sidang', evidence: chair },
    ],
    choices: ['Perdana Menteri India', 'pemimpin sidang', 'Presiden Mesir', 'sekretaris jenderal'],
    distractors: [unmentioned('Presiden Mesir')],
    evidence: secretary,
    furtherEvidence: [nehru, chair],
    because: 'Artikel menyebut peran ketiganya.',
    factId: 'secretary',
    difficulty: 0.5,
  },
  {
    ...plain,
    id: 't10',
    kind: 'evidence',
    stem: 'Kalimat mana yang membuktikan bahwa semangat Konferensi Asia Afrika dilanjutkan?',
    key: spirit.text,
    choices: [sponsors.text, unity.text, spirit.text, school.text],
    places: [sponsors, unity, spirit, school].map(({ start, end }) => ({ start, end })),
    distractors: [
      { text: sponsors.text, because: 'Kalimat itu menyebut siapa yang mengundang.' },
      { text: unity.text, because: 'Kalimat itu menyebut tujuan satu delegasi.' },
      { text: school.text, because: 'Kalimat itu menyebut apa yang dipelajari di sekolah.' },
    ],
    evidence: spirit,
    because: 'Kalimat itu menyebut siapa yang meneruskan semangatnya.',
    factId: 'spirit',
    difficulty: 0.5,
  },
];

const rejected: readonly Reject[] = [
  {
    kind: 'multiple-choice',
    stem: 'Apa yang masih dipelajari di sekolah?',
    key: 'Dasasila Bandung',
    gate: 'distract',
    reason: 'Only 1 distractors of the type of the key.',
    factId: 'school',
  },
  {
    kind: 'short-answer',
    stem: 'Siapa yang datang untuk mencari persatuan menurut Zhou Enlai?',
    key: 'delegasinya',
    gate: 'dangling',
    reason: 'The key points elsewhere: "-nya".',
    factId: 'unity',
  },
  {
    kind: 'date',
    stem: 'Pada tanggal berapa gagasan konferensi itu lahir?',
    key: 'April 1954',
    gate: 'dangling',
    reason: 'The stem points elsewhere: "itu".',
    factId: 'colombo',
  },
];

/** A sample quiz of ten items, one of each kind, with what was refused; one item gives cause for concern. */
export const tenKinds: Sample = sampleOf({
  title: 'Konferensi Asia Afrika dalam lima paragraf',
  publishedOn: '2024-04-18',
  topic: 'politik',
  body,
  facts: [
    { fingerprint: 'opening', kind: 'event', evidence: opening },
    { fingerprint: 'colombo', kind: 'event', evidence: colombo },
    { fingerprint: 'bogor', kind: 'event', evidence: bogor },
    { fingerprint: 'sponsors', kind: 'role', evidence: sponsors },
    { fingerprint: 'chair', kind: 'role', evidence: chair },
    { fingerprint: 'secretary', kind: 'role', evidence: secretary },
    { fingerprint: 'crash', kind: 'quantity', evidence: crash },
    { fingerprint: 'unity', kind: 'event', evidence: unity, status: 'said', source: 'Zhou Enlai' },
    { fingerprint: 'outcome', kind: 'quantity', evidence: outcome, further: [school] },
    { fingerprint: 'spirit', kind: 'event', evidence: spirit },
    { fingerprint: 'belgrade', kind: 'event', evidence: belgrade },
    { fingerprint: 'school', kind: 'state', evidence: school },
  ],
  items,
  rejected,
});
