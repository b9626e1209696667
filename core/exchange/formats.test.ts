import { describe, expect, test } from 'vitest';
import { type FormatName, readQuiz, recognise, writeQuiz } from './formats.ts';

const kinds = (name: Parameters<typeof readQuiz>[0], text: string) =>
  readQuiz(name, text).items.map(({ line, item: { weight: _, ...item } }) => ({ line, ...item }));
const faults = (name: Parameters<typeof readQuiz>[0], text: string) =>
  readQuiz(name, text).problems.map(({ line, code, found, skipped }) => [line, code, found, skipped]);
const bare = { stimulus: '', because: '', evidence: [] };
const choice = (text: string, correct: boolean, because = '') => ({ text, correct, because });

describe('GIFT of others', () => {
  test.each<[name: string, text: string, item: object]>([
    [
      'a name and feedback',
      '::Ibu kota:: Apa ibu kota Jepang? {\n=Tokyo#Benar.\n~Kyoto#Dahulu.\n~Osaka\n}',
      {
        stem: 'Apa ibu kota Jepang?',
        kind: 'multiple-choice',
        choices: [choice('Tokyo', true), choice('Kyoto', false, 'Dahulu.'), choice('Osaka', false)],
      },
    ],
    [
      'a gap amid the words',
      'Sidang dipimpin {=Ali ~Budi} di Bandung.',
      {
        kind: 'cloze',
        stem: 'Sidang dipimpin ____ di Bandung.',
        choices: [choice('Ali', true), choice('Budi', false)],
        accepted: [],
        others: [],
      },
    ],
    [
      'truth with both feedbacks',
      'Bandung di Jawa Barat. {T#Bukan di Jawa Tengah.#Betul.}',
      { kind: 'true-false', stem: 'Bandung di Jawa Barat.', answer: true, against: 'Bukan di Jawa Tengah.' },
    ],
    [
      'several with shares',
      'Mana yang genap? {\n~%50%2\n~%50%4\n~%-100%5\n}',
      {
        kind: 'multiple-response',
        stem: 'Mana yang genap?',
        choices: [choice('2', true), choice('4', true), choice('5', false)],
      },
    ],
    [
      'short answers',
      'Siapa? {=Bung Karno =Soekarno}',
      { kind: 'short-answer', stem: 'Siapa?', accepted: ['Bung Karno', 'Soekarno'], others: [] },
    ],
    [
      'a number with its error',
      'Berapa negara? {#29:1}',
      { kind: 'numeric', stem: 'Berapa negara?', amount: 29, tolerance: 1, unit: '' },
    ],
    [
      'a range',
      'Nilai pi? {#3.125..3.375}',
      { kind: 'numeric', stem: 'Nilai pi?', amount: 3.25, tolerance: 0.125, unit: '' },
    ],
    [
      'pairs',
      'Pasangkan. {\n=Jepang -> Tokyo\n=India -> New Delhi\n=Mesir -> Kairo\n}',
      {
        kind: 'matching',
        stem: 'Pasangkan.',
        pairs: [
          { prompt: 'Jepang', match: 'Tokyo' },
          { prompt: 'India', match: 'New Delhi' },
          { prompt: 'Mesir', match: 'Kairo' },
        ],
        spare: [],
      },
    ],
    [
      'signs that are letters, and what is said to all',
      '[html]Berapa <b>2 \\= 1\\+1</b>? {=a\\~b ~c\\{d\\} #### Bukti: “Dua kata.”}',
      {
        kind: 'multiple-choice',
        stem: 'Berapa 2 = 1\\+1 ?',
        evidence: ['Dua kata.'],
        choices: [choice('a~b', true), choice('c{d}', false)],
      },
    ],
  ])('%s', (_, text, item) => {
    expect(kinds('gift', text)).toEqual([{ line: 1, ...bare, ...item }]);
    expect(faults('gift', text)).toEqual([]);
  });

  test('what cannot be asked is told with its line, and the rest comes in', () => {
    const text = [
      '// Contoh',
      '$CATEGORY: tom/dick',
      '',
      'Tulis esai. {}',
      '',
      'Hanya keterangan.',
      '',
      'Siapa? {=Ali ~%50%Budi ~Cici}',
      '',
      'Terbuka {=a',
      '',
      'Berapa? {#banyak}',
    ].join('\n');
    expect(kinds('gift', text).map(({ line, stem }) => [line, stem])).toEqual([[8, 'Siapa?']]);
    expect(faults('gift', text)).toEqual([
      [4, 'unsupported-kind', 'essay', true],
      [6, 'unsupported-kind', 'description', true],
      [8, 'partial-credit', 'Budi', false],
      [10, 'unclosed', '{=a', true],
      [12, 'bad-number', 'Berapa?', true],
    ]);
  });
});

describe('Moodle XML of others', () => {
  const quiz = (...questions: string[]) => `<?xml version="1.0" ?>\n<quiz>\n${questions.join('\n')}\n</quiz>`;

  test('HTML becomes words, fractions become keys, other types are told', () => {
    const text = quiz(
      '<question type="category"><category><text>$course$/a</text></category></question>',
      '<question type="multichoice"><name><text>q</text></name><questiontext format="html"><text><![CDATA[<p>Ibu kota&nbsp;<b>Jepang</b>? 3 < 5</p>]]></text></questiontext><generalfeedback format="html"><text>&lt;p&gt;Tokyo sejak 1868.&lt;/p&gt;&lt;p&gt;Bukti: “Ibu kota pindah.”&lt;/p&gt;</text></generalfeedback><defaultgrade>2.0000000</defaultgrade><single>true</single><answer fraction="100"><text>Tokyo</text><feedback><text>Ya</text></feedback></answer><answer fraction="0"><text>Kyoto</text><feedback><text>Dahulu</text></feedback></answer></question>',
      '<question type="essay"><questiontext><text>Jelaskan</text></questiontext></question>',
      '<question type="shortanswer"><questiontext><text>Siapa?</text></questiontext><answer fraction="100"><text>Ali</text></answer><answer fraction="50"><text>A*</text></answer></question>',
      '<question type="multichoice"><questiontext format="html"><text><![CDATA[<img src="@@PLUGINFILE@@/a.png"> Apa ini?]]></text></questiontext></question>',
      '<question type="numerical"><questiontext><text>Berapa?</text></questiontext><answer fraction="100"><text>23.5</text><tolerance>0.5</tolerance></answer><units><unit><multiplier>1</multiplier><unit_name>persen</unit_name></unit></units></question>',
    );
    expect(kinds('moodle-xml', text)).toEqual([
      {
        line: 4,
        kind: 'multiple-choice',
        stimulus: '',
        stem: 'Ibu kota Jepang? 3 < 5',
        because: 'Tokyo sejak 1868.',
        evidence: ['Ibu kota pindah.'],
        choices: [choice('Tokyo', true), choice('Kyoto', false, 'Dahulu')],
      },
      { line: 6, kind: 'short-answer', stem: 'Siapa?', ...bare, accepted: ['Ali'], others: [] },
      { line: 8, kind: 'numeric', stem: 'Berapa?', ...bare, amount: 23.5, tolerance: 0.5, unit: 'persen' },
    ]);
    expect(readQuiz('moodle-xml', text).items[0]?.item.weight).toBe(2);
    expect(faults('moodle-xml', text)).toEqual([
      [5, 'unsupported-kind', 'essay', true],
      [6, 'partial-credit', 'A*', false],
      [7, 'media', 'Apa ini?', true],
    ]);
  });

  test('no entity of its own is expanded, nothing is fetched, nothing is too deep', () => {
    const laughs = `<!DOCTYPE lolz [<!ENTITY a "lol">${'bcdefgh'
      .split('')
      .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefg'[at]};`.repeat(10)}">`)
      .join('')}]>\n<quiz>&h;</quiz>`;
    expect(faults('moodle-xml', laughs)).toEqual([[1, 'doctype', '<!DOCTYPE', true]]);
    const external = '<?xml version="1.0"?>\n<!DOCTYPE q [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz>&x;</quiz>';
    expect(faults('moodle-xml', external)).toEqual([[2, 'doctype', '<!DOCTYPE', true]]);
    expect(faults('moodle-xml', '<quiz>'.repeat(5000)).map(([, code]) => code)).toEqual(['too-deep']);
    expect(faults('moodle-xml', '<quiz>\n<question>\n</quiz>').map(([line, code]) => [line, code])).toEqual([
      [3, 'unreadable'],
    ]);
    expect(faults('moodle-xml', ' '.repeat(2_000_001)).map(([, code]) => code)).toEqual(['too-large']);
  });
});

test('Aiken of others: two ways of lettering, an answer that is no choice', () => {
  const text =
    'Apa ibu kota Jepang?\nA. Kyoto\nB. Tokyo\nANSWER: B\n\nBandung di Jawa Barat.\nA) Benar\nB) Salah\nANSWER: A\nSiapa?\nA. Ali\nANSWER: D';
  expect(kinds('aiken', text)).toEqual([
    {
      line: 1,
      kind: 'multiple-choice',
      stem: 'Apa ibu kota Jepang?',
      ...bare,
      choices: [choice('Kyoto', false), choice('Tokyo', true)],
    },
    { line: 6, kind: 'true-false', stem: 'Bandung di Jawa Barat.', ...bare, answer: true, against: '' },
  ]);
  expect(faults('aiken', text)).toEqual([[10, 'no-key', 'ANSWER: D', true]]);
});

test('CSV with semicolons, in any order of columns; rows that are wrong are told', () => {
  const text = 'Stem;Kind;Answer;Weight\nSiapa?;short-answer;"Ali\nBudi";3\nApa?;esai;x;1\nBerapa?;numeric;dua;\n';
  expect(kinds('csv', text)).toEqual([
    { line: 2, kind: 'short-answer', stem: 'Siapa?', ...bare, accepted: ['Ali', 'Budi'], others: [] },
  ]);
  expect(faults('csv', text)).toEqual([
    [4, 'unsupported-kind', 'esai', true],
    [5, 'bad-number', 'Berapa?', true],
  ]);
  expect(faults('csv', 'soal,jawaban\na,b')).toEqual([[1, 'no-header', 'soal, jawaban', true]]);
});

test('no cell of a CSV is a formula', async () => {
  const source = { title: 'a', outlet: null, author: null, publishedOn: null, url: null };
  const item = {
    kind: 'short-answer',
    stem: '=HYPERLINK("http://x")',
    ...bare,
    weight: 1,
    accepted: ['@SUM(1)', '+1'],
    others: ['-1'],
  } as const;
  const { content: text } = await writeQuiz('csv', { title: 'a', language: 'id', source, items: [item] });
  expect(text).toContain('"\'=HYPERLINK(""http://x"")"');
  expect(text).not.toMatch(/(^|,)"?[=@]/m);
  expect(kinds('csv', String(text))).toMatchObject([{ stem: item.stem, accepted: item.accepted, others: ['-1'] }]);
});

test('JSON tells the line of the item that is wrong', () => {
  const text =
    '{"items": [\n{"kind": "essay", "stem": "a"},\n{"kind": "date", "stem": "Kapan?", "date": "1955-02-30"},\n{"kind": "date", "stem": "Kapan?", "date": "1955-02"},\n{"stem": 3}]}';
  expect(kinds('json', text).map(({ line }) => line)).toEqual([4]);
  expect(faults('json', text)).toMatchObject([
    [2, 'unsupported-kind', 'essay', true],
    [3, 'bad-date', 'Kapan?', true],
    [5, 'bad-shape', expect.anything(), true],
  ]);
  expect(faults('json', '{"items": [\n}').map(([line, code]) => [line, code])).toEqual([[2, 'unreadable']]);
});

test('a text of none of the formats is not recognised', () => {
  for (const text of ['', '   ', 'Presiden membuka konferensi.\nSebanyak 29 negara hadir.'])
    expect(recognise(text)).toBeUndefined();
});

test('a note of Anki has the choices on its front and the proof on its back', async () => {
  const source = { title: 'a', outlet: null, author: null, publishedOn: null, url: null };
  const choices = [choice('Gedung "Merdeka"', true), choice('Gedung Sate', false, 'Tidak disebut.')];
  const item = {
    kind: 'multiple-choice',
    stimulus: '',
    stem: '#1 Di mana?',
    because: 'Di sana.',
    evidence: ['Di Gedung Merdeka.'],
    weight: 2,
    choices,
  } as const;
  const { content: text, losses } = await writeQuiz('anki', {
    title: 'Kuis::A',
    language: 'id',
    source,
    items: [item],
  });
  expect(text).toBe(
    '#separator:tab\n#html:false\n#deck:Kuis:A\n#columns:Front\tBack\n"#1 Di mana?\n• Gedung ""Merdeka""\n• Gedung Sate"\t"Gedung ""Merdeka""\n\nDi sana.\nBukti: “Di Gedung Merdeka.”"\n',
  );
  expect(losses.map(({ kind }) => kind)).toEqual(['as-other-kind', 'distractor-reasons', 'weight']);
});

test.each<[name: FormatName, language: 'id' | 'en', key: string]>([
  ['quizlet', 'id', '0,0005 gram'],
  ['anki', 'en', '0.0005 gram'],
  ['markdown', 'id', '0,0005 gram'],
])('a small number is no nought: %s in %s', async (name, language, key) => {
  const source = { title: 'a', outlet: null, author: null, publishedOn: null, url: null };
  const number = { kind: 'numeric', amount: 0.0005, unit: 'gram', tolerance: 0 } as const;
  const item = { stem: 'Berapa?', ...bare, weight: 1, ...number };
  expect((await writeQuiz(name, { title: 'a', language, source, items: [item] })).content).toContain(key);
});

test('Markdown takes no word of a quiz for a mark', async () => {
  const source = { title: 'a', outlet: null, author: null, publishedOn: null, url: 'https://contoh.id/a b>' };
  const item = {
    kind: 'short-answer',
    stem: '# <b>Siapa</b> [x](y) *z*?',
    ...bare,
    weight: 1,
    accepted: ['a_b'],
    others: [],
  } as const;
  const { content: text } = await writeQuiz('markdown', { title: 'a', language: 'id', source, items: [item] });
  expect(text).toContain('## 1. \\# \\<b\\>Siapa\\</b\\> \\[x\\](y) \\*z\\*?');
  expect(text).toContain('<https://contoh.id/a%20b%3E>');
});
