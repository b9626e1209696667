import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLexicon } from '@/scripts/quiz/shipped';
import { type Document, type Language, type Range, readArticle, type Sentence } from './index.ts';

const both: readonly Language[] = ['id', 'en'];

/** Every piece is a slice of the body, inside its sentence, in order; words hold every character of every token once, and are one tree. */
function checkDocument({ body, sentences }: Document): void {
  // `expect` for each of a million pieces would take minutes.
  const faults = sentences.flatMap((sentence, at) => {
    const { tokens, words, spans } = sentence;
    const before = sentences[at - 1]?.end ?? 0;
    return [
      ...(sentence.start < before || sentence.index !== at ? ['sentences are out of order'] : []),
      ...placeFaults(body, [sentence], { start: 0, end: body.length }),
      ...[tokens, words, spans].flatMap((pieces) => placeFaults(body, pieces, sentence)),
      ...(words.length > 0 ? wordFaults(sentence) : []),
    ];
  });
  expect(faults.slice(0, 5)).toEqual([]);
}

function placeFaults(
  body: string,
  pieces: readonly (Range & { readonly text: string })[],
  around: Range,
): readonly string[] {
  let last = around.start;
  return pieces.flatMap(({ start, end, text }) => {
    const good = start >= last && end > start && end <= around.end && body.slice(start, end) === text;
    last = end;
    return good ? [] : [`${start}-${end} is out of place`];
  });
}

function wordFaults({ tokens, words }: Sentence): readonly string[] {
  const length = (pieces: readonly Range[]) => pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  const lost = words.filter(({ start, token }) => {
    const { start: from = Infinity, end = 0 } = tokens[token] ?? {};
    return start < from || start >= end;
  });
  const unsure = words.filter(({ confidence }) => !(confidence >= 0 && confidence <= 1));
  const roots = words.filter(({ head }) => head === -1);
  return [
    ...(length(words) === length(tokens) ? [] : ['words do not hold all characters of the tokens']),
    ...lost.map(({ text }) => `${text} is not in its token`),
    ...unsure.map(({ confidence }) => `confidence ${confidence}`),
    ...(roots.length === 1 && roots[0]?.relation === 'root' ? [] : [`${roots.length} roots`]),
    ...(isTree(words.map(({ head }) => head)) ? [] : ['no tree']),
  ];
}

/** Whether each word hangs on the root; each is walked once. */
function isTree(heads: readonly number[]): boolean {
  const good = new Set<number>([-1]);
  return heads.every((_, word) => {
    const trail = new Set<number>();
    let node = word;
    for (; !good.has(node) && !trail.has(node); node = heads[node] ?? -2) trail.add(node);
    if (good.has(node)) for (const one of trail) good.add(one);
    return good.has(node);
  });
}

const unicode = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(...Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code))),
    maxLength: 300,
  }),
  // Any code unit, lone surrogates too.
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        ...[
          'Presiden Joko Widodo',
          'katanya',
          "don't",
          'السلام عليكم',
          '\u202eשלום',
          '👩‍👩‍👧‍👦',
          '\u0000',
          '\ud83d',
          '\u00a0',
          '\u2028',
        ],
        ...[
          ' ',
          '. ',
          '.',
          '\n\n',
          '\n',
          '**',
          '| a |',
          '“',
          '”',
          "'",
          '(',
          'İ',
          'ﬁ',
          'é',
          '14-year-old',
          'Rp1,5 triliun',
          '- ',
        ],
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);

const prose = 'Presiden Joko Widodo mengatakan bahwa harga beras naik 5 persen di Jakarta pada Rabu. ';

/** What a person, a broken exporter or an attacker may paste. */
const nasty: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['white space', ' \n\t\r\n \u00a0\u2028\u3000'],
  ['1 MB of one word', 'a'.repeat(1_000_000)],
  ['5,000 times one word', 'kata '.repeat(5_000)],
  ['1 MB of digits', '1234567890'.repeat(100_000)],
  ['25 kB of a name', 'Joko Widodo '.repeat(2_000)],
  ['100 kB of prose with no spaces', prose.replaceAll(' ', '').repeat(1_400)],
  ['25 kB of prose in one line', prose.repeat(290)],
  ['25 kB of prose without a stop', prose.replaceAll('.', '').repeat(290)],
  ['emoji', '👩‍👩‍👧‍👦🇮🇩😀'.repeat(300)],
  ['half emoji', '\ud83d'.repeat(4_000)],
  ['right to left', 'قال الرئيس إن الأسعار ارتفعت. שלום עולם! \u202e\u200f'.repeat(500)],
  ['Chinese', '总统说价格上涨了。'.repeat(2_000)],
  ['nulls', '\0'.repeat(4_000)],
  ['nulls in words', 'Pre\0siden\0 \0Joko\0. '.repeat(400)],
  ['marks upon marks', 'a\u0301\u0302\u0303'.repeat(10_000)],
  ['quotes', '"“\'’”'.repeat(1_500)],
  ['brackets', '(['.repeat(3_000)],
  ['stops', '. '.repeat(4_000)],
  ['Markdown', '**_[`# > - |'.repeat(1_000)],
  ['names of an object', '__proto__ toString valueOf hasOwnProperty '.repeat(200)],
];

describe('the whole reader', () => {
  const read = (body: string, language: Language) =>
    readArticle({ title: body.slice(0, 50), body, language, publishedAt: '2024-02-29' }, loadLexicon());

  test('keeps every offset and makes one tree a sentence, on any Unicode', () => {
    fc.assert(
      fc.property(unicode, fc.constantFrom(...both), (body, language) => checkDocument(read(body, language))),
      { numRuns: 300 },
    );
  });

  test.each(nasty)('reads %s', (_, body) => {
    for (const language of both) checkDocument(read(body, language));
  });

  test('reads an Indonesian "constructor"', () => checkDocument(read('Poin constructor itu naik.', 'id')));

  test('reads an English "constructor"', () => checkDocument(read('Ferrari won as a constructor.', 'en')));

  test('reads the same text the same way, whatever it read before', () => {
    const first = read(prose, 'id');
    read('Something else altogether, in another language.', 'en');
    read(`${prose}Lalu kalimat lain datang.`, 'id');
    expect(read(prose, 'id')).toEqual(first);
    expect(first.sentences[0]?.words.length).toBeGreaterThan(10);
  });
});

// What looks at a sentence may look at each of its parts from each other: an article is bounded, so a sentence is.
test.each(['kata dan ', 'Presiden Ali, ', '(', 'a', '1 000,', '“', ' \t'])(
  'a text without an end, of %j over and over, has no long sentence, and none of its pieces is read',
  (piece) => {
    const body = `Presiden meresmikan jembatan di Bandung.\n\n${piece.repeat(Math.ceil(20_000 / piece.length))}`;
    for (const language of both) {
      const document = readArticle({ title: 'Judul', body, language }, loadLexicon());
      checkDocument(document);
      const [first, ...others] = document.sentences;
      expect(first?.text).toBe('Presiden meresmikan jembatan di Bandung.');
      expect(first?.words.length).toBeGreaterThan(0);
      expect(Math.max(0, ...others.map(({ text }) => text.length))).toBeLessThanOrEqual(1500);
      expect(others.filter(({ words }) => words.length > 0)).toEqual([]);
    }
  },
);
