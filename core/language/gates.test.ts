import { describe, expect, test } from 'vitest';
import { loadLexicon } from '@/scripts/quiz/shipped';
import { admitBody, detectLanguage, longestBody, parseArticleFile } from './index.ts';

const lexicon = loadLexicon();

describe('admitBody', () => {
  test.each<[string, string, string]>([
    ['nothing', '', 'empty'],
    ['white space and marks', ' \n\t — … \n', 'empty'],
    ['one character too many', 'a'.repeat(longestBody + 1), 'too-long'],
    ['a NUL', 'teks\0teks', 'binary'],
    ['lost characters', 'te\uFFFDks \uFFFD\uFFFD\uFFFD data', 'binary'],
    ['a page of HTML', '<html><body><div class="a"><p>Halo</p></div></body></html>', 'markup'],
    ['code', 'import a from "b";\nconst x = 1;\nfunction f() {\n  return x;\n}\n', 'markup'],
  ])('%s is refused', (_name, raw, code) => {
    expect(admitBody(raw)).toMatchObject({ ok: false, code });
  });

  test.each([
    'Satu kalimat.',
    'a'.repeat(longestBody),
    '日本の首相',
    'Dia berkata <b>ya</b> kepada semua orang yang hadir di sana pada hari itu.',
  ])('is let through unchanged', (raw) => {
    expect(admitBody(raw)).toEqual({ ok: true, body: raw });
  });
});

describe('detectLanguage', () => {
  const indonesian =
    'Pemerintah mengeluarkan pernyataan resmi yang mendesak Rusia untuk segera menghentikan kerja sama militer dengan Korea Utara.';
  const english =
    'The government has issued a statement that urges Russia to stop its military work with the North at once.';
  test.each<[string, string, string | null]>([
    ['Indonesian', indonesian, 'id'],
    ['English', english, 'en'],
    [
      'Javanese',
      'Kutha Surakarta iku kutha ing Provinsi Jawa Tengah. Kutha iki uga dikenal kanthi jeneng Solo lan minangka pusat kabudayan Jawa.',
      null,
    ],
    [
      'Sundanese',
      'Kota Bandung nyaéta ibu kota Provinsi Jawa Barat. Ieu kota téh kakoncara sarta loba jalma nu datang ka dieu.',
      null,
    ],
    [
      'Malay',
      'Beliau turut memaklumkan bahawa syarikat berkenaan perlu membayar cukai manakala pihak polis menyiasat kes itu kerana kenyataan di bandar.',
      null,
    ],
    [
      'French',
      'Le président a déclaré que la situation est grave et que les mesures seront prises par le gouvernement.',
      null,
    ],
    ['Japanese', '日本の首相は月曜日に新しい政策を発表した。政府は経済を支えるために予算を増やす。', null],
    ['filler', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt.', null],
    ['nothing', '', null],
  ])('%s', (_name, text, language) => {
    expect(detectLanguage(text, lexicon).language).toBe(language);
  });

  test('a body in both languages is reported as mixed', () => {
    expect(detectLanguage(`${indonesian}\n\n${english}`, lexicon).mixed).toBe(true);
    expect(detectLanguage(indonesian, lexicon).mixed).toBe(false);
  });
});

describe('parseArticleFile', () => {
  test('takes the fields and counts the body from after them', () => {
    const text = '---\ntitle: "A \\"b\\""\nlanguage: id\npublishedAt: 2024-12-16\nfictional: false\n---\n\nIsi.\n';
    const file = parseArticleFile(text);
    expect(file).toEqual({
      title: 'A "b"',
      language: 'id',
      publishedAt: '2024-12-16',
      fictional: false,
      body: 'Isi.\n',
      bodyOffset: text.indexOf('Isi'),
    });
  });

  test('takes plain text, titled by its first line', () => {
    expect(parseArticleFile('Judul pendek\n\nIsi.')).toMatchObject({ title: 'Judul pendek', bodyOffset: 0 });
    expect(parseArticleFile(`${'kata '.repeat(60)}.`).title).toMatch(/^kata .* …$/);
  });

  test.each(['---\n"a: [\n---\nIsi', '---\n- a\n---\nIsi'])('refuses broken front matter with a message', (text) => {
    expect(() => parseArticleFile(text)).toThrow(/^Expected front matter/);
  });

  test('a rule in the middle of plain text is not front matter', () => {
    expect(parseArticleFile('Isi.\n\n---\n\nLagi.').body).toBe('Isi.\n\n---\n\nLagi.');
  });
});

describe('siblings', () => {
  test.each<[Parameters<typeof lexicon.siblings>, readonly string[]]>([
    [
      ['country', 'Korea Selatan', 'id'],
      ['Korea Utara', 'China', 'Jepang'],
    ],
    [
      ['country', 'AS', 'id'],
      ['Meksiko', 'Kanada', 'Brasil'],
    ],
    [
      ['country', 'Japan', 'en'],
      ['China', 'South Korea', 'North Korea'],
    ],
    [
      ['province', 'Jawa Barat', 'id'],
      ['DKI Jakarta', 'Jawa Tengah', 'Daerah Istimewa Yogyakarta'],
    ],
    [
      ['city', 'Bandung', 'id'],
      ['Bogor', 'Sukabumi', 'Cirebon'],
    ],
    [['city', 'Bukan Kota', 'id'], []],
    [['person', 'Japan', 'en'], []],
  ])('%j', (query, first) => {
    expect(lexicon.siblings(...query).slice(0, 3)).toEqual(first);
  });
});
