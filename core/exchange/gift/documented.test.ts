import { expect, test } from 'vitest';
import { readQuiz } from '../formats.ts';

// Every form that Moodle's documentation of GIFT shows (docs.moodle.org, "GIFT format"), with other words.

const choice = (text: string, correct: boolean, because = '') => ({ text, correct, because });
const numeric = (amount: number, tolerance: number) => ({ kind: 'numeric', amount, tolerance, unit: '' });

test.each<[form: string, text: string, item: object]>([
  ['a comment, a name, {T}', '// benar\n::S1:: 1+1=2 {T}', { kind: 'true-false', stem: '1+1=2', answer: true }],
  ['{FALSE}', '::S2:: Matahari terbit di barat. {FALSE}', { kind: 'true-false', answer: false }],
  [
    'feedback with blanks around it',
    '::S3:: Warna apa?\n{ =kuning # betul ~merah # bukan ~biru # bukan }',
    { choices: [choice('kuning', true), choice('merah', false, 'bukan'), choice('biru', false, 'bukan')] },
  ],
  [
    'a gap with two forms',
    '::S4:: Dua tambah {=dua =2} sama dengan empat.',
    { kind: 'cloze', stem: 'Dua tambah ____ sama dengan empat.', accepted: ['dua', '2'] },
  ],
  [
    'pairs on one line',
    '::S5:: Hewan mana makan apa? { =kucing -> ikan =sapi -> rumput }',
    {
      kind: 'matching',
      pairs: [
        { prompt: 'kucing', match: 'ikan' },
        { prompt: 'sapi', match: 'rumput' },
      ],
    },
  ],
  ['a number and its tolerance', '::S6:: Bilangan dari 1 sampai 5? {#3:2}', numeric(3, 2)],
  ['an interval', '::S7:: Bilangan dari 1 sampai 5? {#1..5}', numeric(3, 2)],
  ['a number with what is said to all', 'Berapa? {#1.414:0.001 #### Tiga desimal.}', { because: 'Tiga desimal.' }],
  [
    'a gap with choices amid the words',
    'Ulang tahunnya { ~15 ~3 =2 } Oktober.',
    {
      kind: 'cloze',
      stem: 'Ulang tahunnya ____ Oktober.',
      choices: [choice('15', false), choice('3', false), choice('2', true)],
    },
  ],
  [
    'several answers with shares below nothing',
    'Siapa saja? { ~%-100%Tidak ada ~%50%Ali ~%50%Istrinya ~%-100%Ayahnya }',
    {
      kind: 'multiple-response',
      choices: [choice('Tidak ada', false), choice('Ali', true), choice('Istrinya', true), choice('Ayahnya', false)],
    },
  ],
  ['a line break in the words', '::S8\\: a:: Baris satu\\nbaris dua? {=a ~b}', { stem: 'Baris satu baris dua?' }],
  ['a markup of its own', '[plain]Apa itu? {=a ~b}', { stem: 'Apa itu?' }],
  ['ids and tags in a comment', '// [id:a1] [tag:bab]\nApa? {=x ~y ~z}', { kind: 'multiple-choice', stem: 'Apa?' }],
  [
    'indented, what is said to all at the end',
    'Ibu kota? {\n  =Jakarta\n  ~Bandung # Salah\n  #### Sejak dulu.\n}',
    { because: 'Sejak dulu.', choices: [choice('Jakarta', true), choice('Bandung', false, 'Salah')] },
  ],
])('%s', (_, text, item) => {
  const { items, problems } = readQuiz('gift', text);
  expect(items.map(({ item: found }) => found)).toEqual([expect.objectContaining(item)]);
  expect(problems).toEqual([]);
});

test.each<[form: string, text: string, found: string, taken: number]>([
  ['several numbers with shares', 'Kapan? {#\n=1822:0 # Tepat.\n=%50%1822:2 # Hampir.\n}', '1822:2', 1],
  ['a form with half of the points', 'Siapa? {=Ali =%50%Alli#Hampir}', 'Alli', 1],
  ['an essay', 'Apa kabar? {}', 'essay', 0],
  ['a description', 'Keterangan saja.', 'description', 0],
])('%s: what does not come in is told', (_, text, found, taken) => {
  const { items, problems } = readQuiz('gift', text);
  expect(problems).toMatchObject([{ found }]);
  expect(items).toHaveLength(taken);
});

test('a category is no question', () => {
  expect(readQuiz('gift', '$CATEGORY: $course$/top/Bab 1')).toMatchObject({ items: [], problems: [] });
});
