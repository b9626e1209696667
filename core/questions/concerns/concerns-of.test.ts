import { describe, expect, test } from 'vitest';
import { itemAbout, readLine } from '../../../scripts/quiz/item-about.ts';
import { readAllShipped } from '../../../scripts/quiz/shipped.ts';
import { type MatchingItem, makeQuiz } from '../index.ts';
import { concernsOf } from './concerns-of.ts';

const rescue = readLine(
  [
    'Penyelam menemukan ke-13 orang itu di sebuah tebing lumpur. Seorang dokter tinggal bersama mereka.',
    'Saman Kunan (37), mantan anggota SEAL, kehabisan oksigen dalam perjalanan kembali. Ia satu-satunya korban jiwa.',
    'Minggu pukul 10.00, sebanyak 18 penyelam masuk. Empat anak diselamatkan. Empat anak lain menyusul pada Senin.',
    'Saman Kunan pernah bekerja di bandara Suvarnabhumi.',
  ].join('\n\n'),
  'id',
);
const [found, died, came, worked] = [
  'Penyelam menemukan ke-13 orang itu di sebuah tebing lumpur.',
  'Saman Kunan (37), mantan anggota SEAL, kehabisan oksigen dalam perjalanan kembali.',
  'Empat anak diselamatkan.',
  'Saman Kunan pernah bekerja di bandara Suvarnabhumi.',
];
const why = [{ matter: 'victim', quote: expect.objectContaining({ text: 'Ia satu-satunya korban jiwa.' }) }];

describe('what the item shows', () => {
  test('a victim in the evidence, said to be one by the next sentence', () =>
    expect(concernsOf(itemAbout(rescue, {}, died), rescue)).toEqual(why));

  test('a victim in a choice, wherever the article says so', () =>
    expect(
      concernsOf(itemAbout(rescue, { distractors: [], choices: ['Saman Kunan', 'Ekapol'] }, came), rescue),
    ).toEqual(why));

  test('a victim in the stem', () =>
    expect(concernsOf(itemAbout(rescue, { stem: 'Di mana Saman Kunan pernah bekerja?' }, worked), rescue)).toEqual(
      why,
    ));

  test('a victim in the prompt of a match', () => {
    const pairs = [{ prompt: 'Saman Kunan', match: '37', evidence: itemAbout(rescue, {}, came).evidence }];
    const item: MatchingItem = { ...itemAbout(rescue, {}, came), kind: 'matching', pairs, choices: ['37', '25'] };
    expect(concernsOf(item, rescue)).toEqual(why);
  });

  test.each([found, came, worked])('not a victim named elsewhere: %s', (evidence) =>
    expect(concernsOf(itemAbout(rescue, {}, evidence), rescue)).toEqual([]),
  );

  test('a name that is a part of another is not it', () => {
    const body =
      'Daniel Smith was killed in a crash on Monday. A week later the council met. The road was closed. The mayor spoke. Tom Smith Lane reopened.';
    const document = readLine(body, 'en');
    const stem = 'Tom Smithson reopened the road.';
    expect(concernsOf(itemAbout(document, { stem }, 'The road was closed.'), document)).toEqual([]);
  });
});

describe('the quote', () => {
  const quotesOf = (line: string, language: 'id' | 'en') => {
    const document = readLine(line, language);
    return concernsOf(itemAbout(document), document).map(({ matter, quote }) => `${matter}: ${quote.text}`);
  };

  test('is the shortest run of clauses that shows why', () =>
    expect(
      quotesOf(
        'Dalam laporan setebal 90 halaman itu, menurut tim pencari fakta, Andi Wijaya tewas ditembak, sedangkan lima rekannya melarikan diri ke hutan dan belum ditemukan.',
        'id',
      ),
    ).toEqual(['victim: Andi Wijaya tewas ditembak']));

  test('is one for those named together', () =>
    expect(
      quotesOf('Dua korban tewas, yakni Siti Aminah (41) dan Rafi (6), ditemukan di kamar mandi rumah mereka.', 'id'),
    ).toEqual([
      'victim: Dua korban tewas, yakni Siti Aminah (41) dan Rafi (6)',
      'minor: yakni Siti Aminah (41) dan Rafi (6)',
    ]));

  test('is told once for each matter of a sentence', () =>
    expect(quotesOf('The attacker stabbed Ian Holt and cut his throat.', 'en')).toEqual([
      'victim: The attacker stabbed Ian Holt and cut his throat.',
      'violence: The attacker stabbed Ian Holt and cut his throat.',
    ]));
});

describe.each(readAllShipped())('laws: $name', ({ document, facts, lexicon }) => {
  const { questions } = makeQuiz({ document, facts, lexicon, count: 60, seed: 7 });

  test('a quote is a slice of the body, and no two concerns of an item are the same', () => {
    for (const { concerns } of questions) {
      for (const { quote } of concerns) expect(document.body.slice(quote.start, quote.end)).toBe(quote.text);
      const told = concerns.map(({ matter, quote }) => `${matter} ${quote.start}`);
      expect(new Set(told).size).toBe(told.length);
    }
  });

  test('the quiz carries what is asked of its items', () => {
    for (const question of questions) expect(question.concerns).toEqual(concernsOf(question, document));
  });
});
