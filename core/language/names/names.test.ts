import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLexicon } from '@/scripts/quiz/shipped';
import type { Language, Sentence, Span } from '../document.ts';
import { abbreviationsOf, splitSentences } from '../sentences.ts';
import { findGrammarSpans } from '../spans/find-spans.ts';
import { findNameSpans, type NameSpans } from '../spans/name-spans.ts';
import { tokenize } from '../tokens.ts';
import type { NetworkName } from './network-name.ts';

const lexicon = loadLexicon();

/** A name that the network is made to say: its words (first place where they stand), type and confidence. */
type Said = readonly [words: string, type: NetworkName['type'], confidence: number];

function sentencesOf(body: string, language: Language): readonly Sentence[] {
  const { abbreviations } = abbreviationsOf[language];
  return splitSentences(body, { start: 0, end: body.length }, language).map((range, index) => ({
    ...range,
    index,
    paragraph: 0,
    role: 'prose',
    text: body.slice(range.start, range.end),
    tokens: tokenize(body, range.start, range.end, abbreviations),
    words: [],
    spans: [],
  }));
}

function find(body: string, language: Language, names: readonly NetworkName[]): NameSpans {
  const sentences = sentencesOf(body, language);
  const drafts = findGrammarSpans(sentences, body, { language }, lexicon);
  const inside = sentences.map(({ start, end }) => names.filter((name) => start <= name.start && name.end <= end));
  return findNameSpans(drafts, { body, language }, lexicon, inside);
}

function read(language: Language, body: string, said: readonly Said[] = []): NameSpans {
  const names = said.map(([words, type, confidence]) => {
    const start = body.indexOf(words);
    return { start, end: start + words.length, type, confidence };
  });
  return find(body, language, names);
}

function shown({ spansOf }: NameSpans): readonly string[] {
  return [...spansOf.flat()].sort((one, other) => one.start - other.start).map(({ text, type }) => `${text}|${type}`);
}

describe('rules alone', () => {
  test.each<[Language, string, readonly string[]]>([
    ['id', 'Bintang muda Rizky Putra Pratama mencetak gol.', ['Rizky Putra Pratama|person']],
    [
      'id',
      'Presiden Soekarno Putra menemui Bobby Nasution Putra.',
      ['Soekarno Putra|person', 'Bobby Nasution Putra|person'],
    ],
    [
      'id',
      'Persita Tangerang kalah dari Leicester City.',
      ['Persita Tangerang|organisation', 'Leicester City|organisation'],
    ],
    ['id', 'Pelatih Persada Lontara, Dejan Kovačić, legawa.', ['Persada Lontara|organisation', 'Dejan Kovačić|person']],
    [
      'id',
      'Bek Hamdan Yusri, Rizky Ramadhan, dan Ilham Fauzi hadir.',
      ['Hamdan Yusri|person', 'Rizky Ramadhan|person', 'Ilham Fauzi|person'],
    ],
    [
      'id',
      'Ia kuliah di Stanford University, bukan di London Business Academy.',
      ['Stanford University|organisation', 'London Business Academy|organisation'],
    ],
    [
      'id',
      'Bupati Farhan Daulay SE MM menemui dr Ratih Purwoko MKes.',
      ['Farhan Daulay|person', 'Ratih Purwoko|person'],
    ],
    ['id', 'Ketua paguyuban bus Jombor-Kartasari Teguh Raharjo setuju.', ['Teguh Raharjo|person']],
    ['id', 'Gambar dari James Webb Space Telescope memukau.', []],
    ['id', 'Kapal Ratu Elizabeth dan KRI Dewi Sartika berlayar.', []],
    ['id', 'Suap itu dalam perkara PT Salma Arowana Lestari.', ['PT Salma Arowana Lestari|organisation']],
    ['id', 'Kedatangan Panglima Besar Jenderal Soedirman ditunggu.', ['Soedirman|person']],
    ['id', 'Menurut pengamat Abkhaz, ia unggul.', []],
    ['id', 'Juga Moqtada al-Sadr (32) datang.', ['Moqtada al-Sadr|person']],
    ['id', 'Dua warga Amerika Serikat Robert Grubbs dan lainnya.', ['Amerika Serikat|country', 'Robert Grubbs|person']],
    ['id', 'Kapolda Metro Jaya Irjen Karyoto menyebut tersangka berinisial AS.', ['Karyoto|person']],
    ['id', 'RSUD dr. Soetomo penuh.', ['RSUD dr. Soetomo|organisation']],
    ['id', 'Penyanyi Raisa Andriana tampil di Sumut.', ['Raisa Andriana|person', 'Sumut|province']],
    ['id', 'Haposan Hutagalung membantah.', ['Haposan Hutagalung|person']],
    ['id', 'Acara digelar di kompleks Widya Chandra.', []],
    [
      'id',
      'Presiden CEO Goldman Sachs di Jakarta International Stadium.',
      ['Goldman Sachs|organisation', 'Jakarta International Stadium|place'],
    ],
    ['id', 'Dana Pandemi diluncurkan di Bali.', ['Bali|province']],
    ['en', 'The James Webb Space Telescope beat Hurricane Katrina.', []],
    [
      'en',
      'Crystal Palace lost to Nottingham Forest.',
      ['Crystal Palace|organisation', 'Nottingham Forest|organisation'],
    ],
    ['en', 'Floods hit Florida and Guangdong.', ['Florida|province', 'Guangdong|province']],
    ['en', 'Jordan Henderson met Georgia May.', []],
    ['en', 'Charles Darwin University opened.', ['Charles Darwin University|organisation']],
  ])('%s: %s', (language, body, expected) => {
    expect(shown(read(language, body))).toEqual(expected);
  });
});

describe('rules and network', () => {
  test.each<[string, Language, string, readonly Said[], readonly string[]]>([
    [
      'adds a name it is sure of',
      'id',
      'Menurut Haposan, itu salah.',
      [['Haposan', 'person', 0.97]],
      ['Haposan|person'],
    ],
    [
      'a person after the acronym of a body needs no other voice',
      'id',
      'Komisi itu menangkap Ketua MK Sorvan Belkira di rumah.',
      [['Komisi', 'organisation', 0.4]],
      ['MK|organisation', 'Sorvan Belkira|person'],
    ],
    ['adds none it doubts', 'id', 'Menurut Haposan, itu salah.', [['Haposan', 'person', 0.4]], []],
    ['lists win over it', 'id', 'Ia menyebut Indonesia lagi.', [['Indonesia', 'person', 0.9]], ['Indonesia|country']],
    [
      'a name is more than its place',
      'id',
      'Tulisan FT Ethiopia terbit.',
      [['FT Ethiopia', 'organisation', 0.98]],
      ['FT Ethiopia|organisation'],
    ],
    ['titles stay outside', 'id', 'Foto Bung Tomo itu terkenal.', [['Bung Tomo', 'person', 0.99]], ['Tomo|person']],
    [
      'lower-case heads stay outside and tell the type',
      'id',
      'Ia lahir di kota Merca itu.',
      [['kota Merca', 'place', 0.99]],
      ['Merca|city'],
    ],
    [
      'a head word tells the type',
      'id',
      'Ia ke Kawah Ratu Biru.',
      [['Kawah Ratu Biru', 'place', 0.99]],
      ['Kawah Ratu Biru|place'],
    ],
    [
      'the acronym in brackets is a name apart',
      'id',
      'Kata Serindo Maju (SMJ) begitu. SMJ diam.',
      [['Serindo Maju (SMJ)', 'organisation', 0.99]],
      ['Serindo Maju|organisation', 'SMJ|organisation', 'SMJ|organisation'],
    ],
    [
      'two people with a hyphen are no name',
      'id',
      'Pasangan Jokowi-Kalla menang.',
      [['Jokowi-Kalla', 'person', 0.99]],
      [],
    ],
    ['a film is no person', 'id', 'Ia menonton film Siksa Kubur kemarin.', [['Siksa Kubur', 'person', 0.99]], []],
    ['nor is an event', 'id', 'Ia menonton Piala Bahari kemarin.', [['Piala Bahari', 'organisation', 0.99]], []],
    ['nor a people', 'id', 'Kaum pemberontak Arab Sunni datang.', [['Arab Sunni', 'organisation', 0.99]], []],
    ['half a token is none', 'id', 'Katanya Haposanlah itu.', [['Haposan', 'person', 0.99]], []],
    [
      'the surer one tells the type',
      'id',
      'Adinda Surya tumbang.',
      [['Adinda Surya', 'organisation', 0.99]],
      ['Adinda Surya|organisation'],
    ],
    [
      'where the person begins after a body',
      'id',
      'Koordinator Humas Mandala Airlines Alexius Widjojo bicara.',
      [['Alexius Widjojo', 'person', 0.7]],
      ['Alexius Widjojo|person'],
    ],
    [
      'an office is no person when the network sees none',
      'id',
      'Kepala Pertamina Unit Pemasaran bicara dengan Haposan.',
      [['Haposan', 'person', 0.99]],
      ['Pertamina|organisation', 'Haposan|person'],
    ],
    [
      'where the body ends before a person',
      'id',
      'Direktur Utama PT Telkom Arwin Rasyid hadir.',
      [
        ['PT Telkom', 'organisation', 0.92],
        ['Arwin Rasyid', 'person', 0.95],
      ],
      ['PT Telkom|organisation', 'Arwin Rasyid|person'],
    ],
    [
      'a town that stands for its team is the town',
      'en',
      'Then Paris won again.',
      [['Paris', 'organisation', 0.99]],
      ['Paris|city'],
    ],
    [
      'an acronym of a common noun names nothing',
      'id',
      'Tingkat pengangguran terbuka (TPT) turun, kata TPT.',
      [['TPT', 'organisation', 0.99]],
      [],
    ],
    [
      'Balinese names begin with I and Ni',
      'id',
      'Gamelan pimpinan I Made Arnawa tampil.',
      [['Made Arnawa', 'person', 0.99]],
      ['I Made Arnawa|person'],
    ],
    [
      'the noun before it says it is no person',
      'id',
      'Kapal itu tiba di pelabuhan Ulee Lheue.',
      [['Ulee Lheue', 'person', 0.99]],
      [],
    ],
    [
      'also before a comma',
      'en',
      'They blamed the subcontractor, Pellow Digital, for it.',
      [['Pellow Digital', 'person', 0.99]],
      ['Pellow Digital|organisation'],
    ],
    [
      'the article stays outside',
      'en',
      'She reads The Brae Gleaner daily.',
      [['The Brae Gleaner', 'organisation', 0.99]],
      ['Brae Gleaner|organisation'],
    ],
    ['a town by its noun', 'en', 'He came from the town of Merca.', [['Merca', 'place', 0.99]], ['Merca|city']],
    ['a ship is no person', 'en', 'Tugs freed the ship Ever Given today.', [['Ever Given', 'person', 0.99]], []],
  ])('%s', (_name, language, body, said, expected) => {
    expect(shown(read(language, body, said))).toEqual(expected);
  });

  test('the reason names the network, with how sure it is, and the rule that agrees', () => {
    const reasons = ({ spansOf }: NameSpans) => spansOf.flat().map(({ because }) => because);
    expect(reasons(read('id', 'Menurut Haposan, itu salah.', [['Haposan', 'person', 0.974]]))).toEqual([
      'the network: person, 97 %',
    ]);
    expect(reasons(read('id', 'Kata Presiden Widodo begitu.', [['Widodo', 'person', 0.9]]))).toEqual([
      'the network and title before a name: Presiden',
    ]);
  });
});

describe('over the whole article', () => {
  test.each<[string, readonly Said[], readonly (readonly string[])[]]>([
    [
      'Abdul Wahid Lamane pergi. Abdul Wahid pulang, kata Lamane.',
      [],
      [['Abdul Wahid Lamane', 'Abdul Wahid', 'Lamane']],
    ],
    ['Puan Maharani (PDIP) hadir, juga PDIP.', [], [['Puan Maharani'], ['PDIP', 'PDIP']]],
    [
      'Klub Laskar Muara FC menang. Laskar Muara senang.',
      [['Laskar Muara FC', 'organisation', 0.99]],
      [['Laskar Muara FC', 'Laskar Muara']],
    ],
    ['PT Pertamina (Persero) rugi. Persero lain untung.', [], [['PT Pertamina']]],
    ['Partai Demokrat menang. Kubu Demokrat senang.', [], [['Partai Demokrat', 'Demokrat']]],
  ])('%s', (body, said, expected) => {
    const { spansOf } = read('id', body, said);
    const groups = new Map<string | undefined, string[]>();
    for (const { entityId, text } of [...spansOf.flat()].sort((one, other) => one.start - other.start))
      groups.set(entityId, [...(groups.get(entityId) ?? []), text]);
    expect([...groups.values()]).toEqual(expected);
  });

  test('one type per name: the votes weigh', () => {
    const body = 'Kata Meldara itu benar. Ia ke Meldara lagi. Meldara tutup.';
    const names = [5, 30, 41].map(
      (start, at) =>
        ({
          start: body.indexOf('Meldara', start),
          type: at === 0 ? 'person' : 'place',
          confidence: at === 0 ? 0.85 : 0.97,
        }) as const,
    );
    const found = find(
      body,
      'id',
      names.map((name) => ({ ...name, end: name.start + 7 })),
    );
    expect(new Set(found.spansOf.flat().map(({ type }) => type))).toEqual(new Set(['place']));
  });
});

test('whatever the network says, spans are in order, slice the body and have the type of their entity', () => {
  const words = fc.constantFrom(
    'Presiden',
    'Joko',
    'Widodo',
    '(Jokowi)',
    'PT',
    'Bank',
    'dan',
    'di',
    'Jakarta',
    'film',
    'Al-Thawra,',
    '.',
    '"',
    '2024',
    'Rp5',
    "Ma'ruf",
    '-',
  );
  const name = fc.record({
    start: fc.nat(60),
    length: fc.integer({ min: 1, max: 30 }),
    type: fc.constantFrom('person', 'organisation', 'place'),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(words, { maxLength: 14 }), fc.array(name, { maxLength: 5 }), (parts, made) => {
      const body = parts.join(' ');
      const names = made.map(
        ({ start, length, type, confidence }) => ({ start, end: start + length, type, confidence }) as const,
      );
      const { spansOf, entities } = find(body, 'id', names);
      const types = new Map(entities.map(({ id, type }) => [id, type]));
      const spans: readonly Span[] = [...spansOf.flat()].sort((one, other) => one.start - other.start);
      spans.forEach((span, at) => {
        expect(body.slice(span.start, span.end)).toBe(span.text);
        expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
        expect(types.get(span.entityId ?? '')).toBe(span.type);
        expect(span.because).not.toBe('');
      });
    }),
  );
});
