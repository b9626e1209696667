import { describe, expect, test } from 'vitest';
import { loadLexicon } from '@/scripts/quiz/shipped';
import { type Language, type PartOfSpeech, type Relation, readArticle, type Word } from '../index.ts';
import { type Reference, resolveReferences } from './index.ts';

// Without networks: the lines test the rules, whatever a newer model reads.
const lexicon = { ...loadLexicon(), modelOf: () => undefined };

function referencesOf(body: string, language: Language): readonly Reference[] {
  const { sentences, entities } = readArticle({ title: '', body, language, publishedAt: '2024-12-16' }, lexicon);
  const input = { language, entities, lexicon, sentences: sentences.map((sentence) => ({ ...sentence, words: [] })) };
  return resolveReferences(input);
}

/** `ia -> Jokowi`, or `ia -> ?` where it stays open. */
function resolved(body: string, language: Language): readonly string[] {
  return referencesOf(body, language).map(({ form, antecedent }) => `${form} -> ${antecedent?.text ?? '?'}`);
}

type Case = readonly [why: string, body: string, expected: readonly string[]];

const people: readonly Case[] = [
  ['the only person', 'Presiden Joko Widodo tiba di Medan. Ia meresmikan jalan tol.', ['Ia -> Joko Widodo']],
  ['two persons', 'Presiden Joko Widodo menemui Prabowo Subianto di Medan. Ia tersenyum lebar.', ['Ia -> ?']],
  [
    'who spoke last, over a quotation that runs on',
    'Menteri Keuangan Sri Mulyani Indrawati mengatakan harga turun. "Kami lega. Semua selamat," ujarnya.',
    ['Kami -> ?', 'nya -> Sri Mulyani Indrawati'],
  ],
  [
    'a passive names the new speaker',
    'Joko Widodo menyatakan setuju. Hal senada disampaikan Menteri Keuangan Sri Mulyani Indrawati. "Itu benar," katanya.',
    ['Itu -> ?', 'nya -> Sri Mulyani Indrawati'],
  ],
  [
    'what is told of someone the title belongs to another',
    'Ekonom Universitas Indonesia, Anindita Putri, menilai harga naik. Ia menyoroti upah.',
    ['Ia -> Anindita Putri'],
  ],
  ['an unnamed rival', 'Joko Widodo menemui seorang ibu di pasar. Ia menangis.', ['Ia -> ?']],
  ['nobody before', 'Ia tersenyum.', ['Ia -> ?']],
  ['"I" in a quotation', '"Saya sudah pulang," kata Joko Widodo.', ['Saya -> Joko Widodo']],
  [
    'beside whom',
    'Presiden Joko Widodo memimpin upacara. Prabowo Subianto duduk di sampingnya.',
    ['nya -> Joko Widodo'],
  ],
];

const owners: readonly Case[] = [
  ['a relative clause', 'Warga Pulau Simeulue, yang letaknya dekat, selamat.', ['nya -> Pulau Simeulue']],
  ['joined to its owner', 'Rusia mendesak Korea Selatan dan sekutunya, Amerika Serikat.', ['nya -> Korea Selatan']],
  ['the subject of the clause', 'Indonesia meresmikan sistemnya pada 2008.', ['nya -> Indonesia']],
  ['a purpose of the subject', 'Rusia mendekati Korea Utara untuk memperluas pengaruhnya.', ['nya -> Rusia']],
  ['a schedule is no country’s', 'Indonesia memajukan jadwalnya satu tahun.', ['nya -> ?']],
  ['the object of a verb', 'Hampir 200 negara menyetujuinya.', ['nya -> ?']],
  ['adverbs point at nothing', 'Sebelumnya, misalnya, hanya Indonesia yang akhirnya setuju.', []],
  ['a verb made a noun points at nothing', 'Meningkatnya kerja sama itu penting.', ['sama itu -> ?']],
];

const definites: readonly Case[] = [
  [
    'the noun of the name',
    'Perjanjian Paris berlaku. Perjanjian itu mengikat.',
    ['Perjanjian itu -> Perjanjian Paris'],
  ],
  ['the only city', 'Menteri itu tiba di Bogor. Kota itu hujan.', ['Menteri itu -> ?', 'Kota itu -> Bogor']],
  [
    'two of them joined',
    'Hubungan Rusia dan Korea Utara membaik. Kedua negara tersebut sepakat.',
    ['Kedua negara tersebut -> Rusia dan Korea Utara'],
  ],
  ['two countries', 'Rusia menemui China. Negara itu setuju.', ['Negara itu -> ?']],
  ['an event', 'Harga naik tajam. Hal itu meresahkan warga.', ['Hal itu -> ?']],
  ['now', 'Tahun ini Indonesia menang.', []],
  [
    'the noun before the name',
    'Kapal PLTD Apung terseret gelombang. Kapal tersebut menjadi monumen.',
    ['Kapal tersebut -> Kapal PLTD Apung'],
  ],
];

const capitals: readonly Case[] = [
  ['who acts is the country', 'Rusia mengirim surat. Moskow menganggap hubungan baik.', ['Moskow -> Rusia']],
  ['a place is a place', 'Rusia mengirim utusan ke Seoul. Rapat digelar di Moskow.', []],
  ['its government', 'Korea Selatan khawatir. Pemerintah Seoul menyerukan dialog.', ['Seoul -> Korea Selatan']],
  ['a seat', 'Amerika Serikat diam. Gedung Putih menolak berkomentar.', ['Gedung Putih -> Amerika Serikat']],
  ['a country not named', 'Moskow menganggap hubungan baik.', ['Moskow -> ?']],
];

describe('Indonesian without trees', () => {
  test.each([...people, ...owners, ...definites, ...capitals])('%s', (_why, body, expected) => {
    expect(resolved(body, 'id')).toEqual(expected);
  });
});

const englishCases: readonly Case[] = [
  ['the only person', 'Theresa May resigned in June. She left London.', ['She -> Theresa May']],
  ['first names tell', 'Barack Obama met Angela Merkel in Berlin. She smiled.', ['She -> Angela Merkel']],
  ['two of a sex', 'Barack Obama met David Cameron in London. He smiled.', ['He -> ?']],
  ['who says it', 'Boris Johnson said he would resign.', ['he -> Boris Johnson']],
  ['a fronted clause', 'In his speech, Barack Obama thanked Congress.', ['his -> Barack Obama']],
  ['the noun of the name', 'The Suez Canal was blocked. The canal reopened.', ['The canal -> Suez Canal']],
  ['expletives mean nothing', 'It is clear that Indonesia won.', []],
  ['a clause before', 'Indonesia won. This was a surprise.', ['This -> ?']],
  ['capitals that act', 'Russia and the United States met. Moscow accused Washington of lying.', ['Moscow -> Russia']],
  ['its owner', 'Indonesia sold its gold.', ['its -> Indonesia']],
];

describe('English without trees', () => {
  test.each(englishCases)('%s', (_why, body, expected) => {
    expect(resolved(body, 'en')).toEqual(expected);
  });
});

test('a fronted reference says that its antecedent follows', () => {
  const [reference] = referencesOf('In his speech, Barack Obama thanked Congress.', 'en');
  expect(reference?.forward).toBe(true);
});

test('unresolved references say why, with no certainty', () => {
  const [reference] = referencesOf('Rusia menemui China. Negara itu setuju.', 'id');
  expect(reference).toMatchObject({ kind: 'definite', certainty: 0, form: 'Negara itu' });
  expect(reference?.because).not.toBe('');
});

/** `form POS head relation`, heads counted from 1, 0 for the root. */
function treeOf(body: string, offset: number, rows: readonly string[], confidence = 1): readonly Word[] {
  let at = offset;
  return rows.map((row) => {
    const [form = '', partOfSpeech, head, relation] = row.split(' ');
    const start = body.indexOf(form, at);
    at = start + form.length;
    return {
      start,
      end: at,
      text: form,
      lower: form.toLowerCase(),
      token: 0,
      partOfSpeech: partOfSpeech as PartOfSpeech,
      head: Number(head) - 1,
      relation: relation as Relation,
      confidence,
    };
  });
}

const body = 'Boris Johnson told David Cameron in May that he would go.';
const tree = [
  'Boris PROPN 3 nsubj',
  'Johnson PROPN 1 flat',
  'told VERB 0 root',
  'David PROPN 3 obj',
  'Cameron PROPN 4 flat',
];
const rest = [
  'in ADP 7 case',
  'May PROPN 3 obl',
  'that SCONJ 11 mark',
  'he PRON 11 nsubj',
  'would AUX 11 aux',
  'go VERB 3 ccomp',
];

test.each([
  ['sure arcs tell who speaks of himself', 1, 'Boris Johnson'],
  ['weak arcs are not used', 0.2, undefined],
])('%s', (_why, confidence, expected) => {
  const { sentences, entities } = readArticle({ title: '', body, language: 'en' }, lexicon);
  const read = sentences.map((sentence) => ({ ...sentence, words: treeOf(body, 0, [...tree, ...rest], confidence) }));
  const [reference] = resolveReferences({ language: 'en', sentences: read, entities, lexicon });
  expect(reference?.antecedent?.text).toBe(expected);
});
