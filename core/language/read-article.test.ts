import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLexicon } from '@/scripts/quiz/shipped';
import { type Document, type Language, readArticle } from './index.ts';

const lexicon = loadLexicon();

function read(body: string, language: Language, publishedAt?: string): Document {
  return readArticle({ title: '', body, language, ...(publishedAt === undefined ? {} : { publishedAt }) }, lexicon);
}

function spansOf(body: string, language: Language, publishedAt = '2024-12-16'): readonly string[] {
  return read(body, language, publishedAt).sentences.flatMap((sentence) =>
    sentence.spans.map((span) => `${span.text}|${span.type}`),
  );
}

function checkOffsets(document: Document): void {
  const { body } = document;
  let lastSentence = 0;
  for (const sentence of document.sentences) {
    expect(body.slice(sentence.start, sentence.end)).toBe(sentence.text);
    expect(sentence.start).toBeGreaterThanOrEqual(lastSentence);
    lastSentence = sentence.end;
    let lastSpan = sentence.start;
    for (const span of sentence.spans) {
      expect(body.slice(span.start, span.end)).toBe(span.text);
      expect(span.start).toBeGreaterThanOrEqual(lastSpan);
      expect(span.end).toBeLessThanOrEqual(sentence.end);
      lastSpan = span.end;
    }
    let lastToken = sentence.start;
    for (const token of sentence.tokens) {
      expect(body.slice(token.start, token.end)).toBe(token.text);
      expect(token.start).toBeGreaterThanOrEqual(lastToken);
      expect(token.end).toBeLessThanOrEqual(sentence.end);
      lastToken = token.end;
    }
  }
}

const scraps = [
  'Presiden Joko Widodo',
  ' (Jokowi) ',
  'US$1,4 miliar',
  '**Baca juga: ',
  '\n\n',
  '\n',
  '- ',
  '| a | b |',
  '"',
  '“',
  '”',
  '(16/11/2022)',
  'Rabu ',
  '15 Februari',
  ' 2022',
  '. ',
  '? ',
  '1.234.567,89',
  '5 March 2021',
  'Bank of England',
  "don't",
  '[a](http://b.c)',
  '*kick-off*',
  '`x`',
  '😀',
  '\uD800',
  'ke-17',
  '---',
  '# ',
  '> ',
  'S. ',
  'Dr. ',
  '3.20am',
  ' to ',
  '–',
  'sampai',
  'AS',
  'Kementerian',
  ' dan ',
  ', ',
  '\u0000',
  '\t',
  '<b>',
  '```',
  '\r\n',
];
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 6 })), { maxLength: 40 })
    .map((parts) => parts.join('')),
);

describe('laws of a read document', () => {
  test('every sentence, token and span is a slice of the body, in order, on any text', () => {
    fc.assert(
      fc.property(
        nasty,
        fc.constantFrom<Language>('id', 'en'),
        fc.constantFrom(undefined, '2024-02-29'),
        (body, language, publishedAt) => {
          checkOffsets(read(body, language, publishedAt));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('an entity id of a span names an entity of the document, of the same type', () => {
    fc.assert(
      fc.property(nasty, fc.constantFrom<Language>('id', 'en'), (body, language) => {
        const { entities, sentences } = read(body, language);
        const types = new Map(entities.map(({ id, type }) => [id, type]));
        for (const { spans } of sentences)
          for (const { entityId, type } of spans) if (entityId) expect(types.get(entityId)).toBe(type);
      }),
    );
  });
});

describe('names', () => {
  test.each<[Language, string, readonly string[]]>([
    [
      'id',
      'Presiden Amerika Serikat (AS) Joe Biden bertemu dengan Presiden China Xi Jinping.',
      ['Amerika Serikat|country', 'AS|country', 'Joe Biden|person', 'China|country', 'Xi Jinping|person'],
    ],
    ['id', 'Kursi Rusia diisi Menteri Luar Negeri Sergey Lavrov.', ['Rusia|country', 'Sergey Lavrov|person']],
    ['id', 'Menteri Pekerjaan Umum dan Perumahan Rakyat Basuki Hadimuljono ditunjuk.', ['Basuki Hadimuljono|person']],
    [
      'id',
      'Demikian disampaikan Kepala Badan Pusat Statistik (BPS) Kabupaten Sagara Wahyu Prasetyaningsih.',
      [
        'Badan Pusat Statistik|organisation',
        'BPS|organisation',
        'Kabupaten Sagara|city',
        'Wahyu Prasetyaningsih|person',
      ],
    ],
    ['id', 'Hujan mengguyur Stadion Utama Gelora Bung Karno.', ['Stadion Utama Gelora Bung Karno|place']],
    ['id', 'Perjanjian Paris disepakati di Paris.', ['Perjanjian Paris|work', 'Paris|city']],
    ['id', 'Ia berbahasa Inggris dan belajar bahasa Indonesia.', []],
    ['id', 'Batu pertama diletakkan di Batu.', ['Batu|city']],
    ['id', 'Perundingan gelar Solo dan Pati diri.', []],
    [
      'id',
      'Dinas Koperasi serta Usaha Mikro, Kecil, dan Menengah bekerja.',
      ['Dinas Koperasi serta Usaha Mikro, Kecil, dan Menengah|organisation'],
    ],
    ['id', 'Aturan itu menjadi Undang-Undang (UU) Nomor 3 Tahun 2022.', ['Undang-Undang (UU) Nomor 3 Tahun 2022|work']],
    ['id', 'Harganya 18,4 juta dollar AS di pasar Jepang.', ['18,4 juta dollar AS|money', 'Jepang|country']],
    ['id', 'Teleskop Antariksa James Webb diluncurkan.', []],
    [
      'en',
      'The Suez Canal Authority (SCA) said the Suez Canal was open.',
      ['Suez Canal Authority|organisation', 'SCA|organisation', 'Suez Canal|place'],
    ],
    [
      'en',
      'The report credited the Montreal Protocol, agreed in Montreal.',
      ['Montreal Protocol|work', 'Montreal|city'],
    ],
    [
      'id',
      'Wali Kota Bandung Muhammad Farhan dan Bupati Bandung Barat Jeje Ritchie Ismail hadir.',
      ['Bandung|city', 'Muhammad Farhan|person', 'Bandung Barat|city', 'Jeje Ritchie Ismail|person'],
    ],
    ['id', 'Bupati Tirtasari Neneng Suryaningrat dan Bupati Tirtasari Rukma datang.', ['Neneng Suryaningrat|person']],
    ['id', 'Kepala Pusat Gempabumi dan Tsunami BMKG menyebut hal itu.', []],
    [
      'id',
      'Perahu dirakit Kementerian Kesehatan Jepang dan Kementerian Kesehatan.',
      ['Kementerian Kesehatan Jepang|organisation', 'Kementerian Kesehatan|organisation'],
    ],
    ['id', 'Komjen Pol Badrodin Haiti hadir, juga Dewi Kartikasari-Muhammad Ilham.', ['Badrodin Haiti|person']],
    [
      'en',
      'European Commission President Ursula von der Leyen met Canadian Prime Minister-designate Mark Carney.',
      ['European Commission|organisation', 'Ursula von der Leyen|person', 'Mark Carney|person'],
    ],
    [
      'en',
      "Saudi Arabia's Civil Defense Authority and the Joint Council for the Welfare of Immigrants replied.",
      [
        'Saudi Arabia|country',
        'Civil Defense Authority|organisation',
        'Joint Council for the Welfare of Immigrants|organisation',
      ],
    ],
    ['en', 'French President Emmanuel Macron spoke.', ['Emmanuel Macron|person']],
    ['en', 'England and Wales voted to leave.', ['England|country', 'Wales|country']],
    ['en', 'It beat Fan Hui, the European champion, in private.', ['Fan Hui|person']],
    [
      'en',
      'In 1978 Janet Parker worked at the University of Birmingham.',
      ['1978|date', 'Janet Parker|person', 'University of Birmingham|organisation'],
    ],
  ])('%s: %s', (language, body, expected) => {
    expect(spansOf(body, language)).toEqual(expected);
  });

  test('a short name joins the full one; two people of one surname stay apart', () => {
    const body =
      'Presiden Vladimir Putin tidak hadir. Putin memilih tinggal.\n\nTerumi Tanaka (92) dan Shigemitsu Tanaka (84) hadir. Tanaka berpidato.';
    const { entities, sentences } = read(body, 'id');
    expect(entities.map(({ name }) => name)).toEqual(['Vladimir Putin', 'Terumi Tanaka', 'Shigemitsu Tanaka']);
    expect(sentences.map(({ spans }) => spans.map((span) => `${span.text}=${span.entityId}`))).toEqual([
      ['Vladimir Putin=e1'],
      ['Putin=e1'],
      ['Terumi Tanaka=e2', 'Shigemitsu Tanaka=e3'],
      [],
    ]);
  });

  test('an acronym and a listed alias are the same entity as the long form', () => {
    const { entities } = read(
      'Badan Rehabilitasi dan Rekonstruksi (BRR) bekerja. BRR selesai. AS dan Amerika Serikat sepakat.',
      'id',
    );
    expect(entities.map(({ name, aliases }) => [name, aliases.slice(0, 1)])).toEqual([
      ['Badan Rehabilitasi dan Rekonstruksi', ['BRR']],
      ['Amerika Serikat', ['AS']],
    ]);
  });

  test('so are initials written as a word', () => {
    const { entities } = read(
      'The National Environment Management Authority (Nema) shut the farm. Nema was right.',
      'en',
    );
    expect(entities.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['National Environment Management Authority', ['Nema']],
    ]);
  });
});

describe('blocks and sentences', () => {
  test.each<[string, string, string]>([
    ['NUSA DUA, KABARKITA - Konferensi ditutup.', 'prose', 'Konferensi ditutup.'],
    ['KABARKITA.COM, Jakarta - Masa gratis sudah lewat.', 'prose', 'Masa gratis sudah lewat.'],
    ['PARIS — It came down to the last event.', 'prose', 'It came down to the last event.'],
    ['JAKARTA (ANTARA) - Pemerintah menunda.', 'prose', 'Pemerintah menunda.'],
    ['Baca juga: Klasemen Akhir', 'boilerplate', 'Baca juga: Klasemen Akhir'],
    ['**Also read:** Audit finds 11 boreholes', 'boilerplate', 'Also read: Audit finds 11 boreholes'],
    ['**Baca juga: Klasemen Akhir**', 'boilerplate', 'Baca juga: Klasemen Akhir'],
    ['ADVERTISEMENT', 'boilerplate', 'ADVERTISEMENT'],
    ['(yun/ras)', 'boilerplate', '(yun/ras)'],
    ['*Lihat juga video: Detik-detik Gol*', 'boilerplate', 'Lihat juga video: Detik-detik Gol'],
    ['## Uang yang dijanjikan', 'heading', 'Uang yang dijanjikan'],
    ['**Siapa pemiliknya?**', 'heading', 'Siapa pemiliknya?'],
    ['- Suara sah: 182.640', 'list-item', 'Suara sah: 182.640'],
    ['> “It was never about money,” said Margaret.', 'quotation', '“It was never about money,” said Margaret.'],
    [
      '"Tidak ada tanggul jebol sama sekali di sini," tegasnya.',
      'quotation',
      '"Tidak ada tanggul jebol sama sekali di sini," tegasnya.',
    ],
    [
      'Slogan itu, "Energy of Asia", dipilih panitia pada tahun lalu.',
      'prose',
      'Slogan itu, "Energy of Asia", dipilih panitia pada tahun lalu.',
    ],
  ])('%s is %s', (body, role, text) => {
    const [sentence] = read(body, 'id').sentences;
    expect(sentence?.role).toBe(role);
    expect(sentence?.text.replace(/\*/g, '')).toBe(text);
  });

  test.each<[Language, string, number]>([
    ['id', 'Makalah Dr. H. Budi terbit di Jl. Sudirman No. 12 kemarin. Selesai.', 2],
    ['id', 'Wakilnya, B.J. Habibie, dilantik. S. Somanath hadir.', 2],
    ['id', 'Angkanya 1,5 derajat. Skor 2-2! Lalu 18.04 WIB.', 3],
    ['id', '"Itu hoaks!" tegasnya. Ia pergi.', 2],
    ['en', 'Run by D. A. Henderson, it worked. The U.S. Senate agreed.', 2],
    ['en', 'He said no. Then Mr. Smith left at 3.20am. It rained.', 3],
  ])('%s: %s has %i sentences', (language, body, count) => {
    expect(read(body, language).sentences.map(({ text }) => text)).toHaveLength(count);
  });

  test('one paragraph a line stays apart; a line wrapped at a width goes on', () => {
    expect(read('Kalimat satu selesai.\nKalimat dua selesai.', 'id').paragraphs).toHaveLength(2);
    expect(
      read('Kalimat yang panjang ini dipotong di tengah pada lebar tertentu dan\nterus ke baris berikutnya.', 'id')
        .paragraphs,
    ).toHaveLength(1);
  });
});
