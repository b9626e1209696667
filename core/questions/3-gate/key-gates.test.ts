import { describe, expect, test } from 'vitest';
import { candidateOf, type Wanted } from '../../../scripts/quiz/candidate-of.ts';
import { gates } from './gates.ts';

/** What a gate says of an item of a small article, changed where the case needs it; nothing when it lets it pass. */
type Row = [why: string, body: string, wanted: Wanted, says?: string];

const opened = 'Bank Sagara membuka kantor cabang di Kota Palu pada 2021.';
const date: Wanted = { rule: 'date', kind: 'date' };
const subject: Wanted = { rule: 'subject', kind: 'short-answer' };
const numeric: Wanted = { rule: 'amount', kind: 'numeric' };

const answerInStem: readonly Row[] = [
  ['a stem without its answer', opened, subject],
  [
    'the answer',
    opened,
    { ...subject, question: { stem: 'Bank apa, Bank Sagara, yang membuka kantor cabang?' } },
    'The stem says the answer: "Bank Sagara".',
  ],
  [
    'the year of a day',
    'Museum Batik Rajabuana diresmikan pada 16 Oktober 2023.',
    { ...date, question: { stem: 'Pada tanggal berapa di 2023 museum itu diresmikan?' } },
    'The stem says the year of the answer.',
  ],
  [
    'most words of a long answer',
    opened,
    {
      ...subject,
      question: { key: 'kantor cabang utama', stem: 'Apa yang dibuka sebagai kantor cabang di Palu?' },
      draft: ({ answer }) => ({ answer: { ...answer, text: 'kantor cabang utama', type: 'phrase' } }),
    },
    'The stem says most of the answer: "kantor cabang".',
  ],
  [
    'another name of whom the key names',
    'Agus Prasetyo alias Gusti menjual 12 kapal kepada Bank Sagara pada 2022. Gusti datang dari Palu.',
    { rule: 'gap: person', kind: 'cloze', stem: /alias Gusti/ },
    'The stem says the answer: "Gusti".',
  ],
];

const titleTells: readonly Row[] = [
  [
    'a share that it rounds',
    'Laba Bank Sagara naik 11,4 persen di Bandung pada 2021.',
    { rule: 'gap: percent', kind: 'cloze', title: 'Laba Naik 11 Persen' },
    'The title says "11 Persen".',
  ],
  [
    'a count that it tells in digits',
    'Puskesmas Sagara ditutup selama sembilan belas hari pada 2021.',
    { rule: 'gap: duration', kind: 'cloze', title: 'Puskesmas Ditutup 19 Hari' },
    'The title says "Puskesmas Ditutup 19 Hari".',
  ],
  [
    'a month that it counts back',
    'Genset Puskesmas Sagara rusak sejak Juli 2022.',
    { ...date, title: 'Genset Mati Tujuh Bulan', publishedAt: '2023-02-14' },
    'The title says "Genset Mati Tujuh Bulan, counted back from the day of the article".',
  ],
  [
    'another month',
    'Genset Puskesmas Sagara rusak sejak Juli 2022.',
    { ...date, title: 'Genset Mati Tujuh Bulan', publishedAt: '2023-03-14' },
  ],
  [
    'a statement of the day of the article',
    opened.replace('pada 2021', 'pada 4 Mei 2021'),
    { rule: 'gap: date, stated', kind: 'true-false', publishedAt: '2021-05-04' },
    'It says the day of the article.',
  ],
  [
    'a statement of another day',
    opened.replace('pada 2021', 'pada 4 Mei 2021'),
    { rule: 'gap: date, stated', kind: 'true-false', publishedAt: '2021-07-09' },
  ],
  [
    'one of two people that it names',
    'Agus Prasetyo menjual 12 kapal kepada Bank Sagara pada 2022. Siti Rahmawati datang dari Palu.',
    { ...subject, stem: /kapal/, title: 'Agus Prasetyo Menjual Kapal, Siti Rahmawati Datang' },
    'The title says "Agus Prasetyo".',
  ],
  [
    'the month of a day',
    'Museum Batik Rajabuana diresmikan pada 16 Oktober 2023.',
    { ...date, title: 'Museum Baru pada Oktober' },
    'The title says "Oktober".',
  ],
  [
    'a day before that of the article',
    'Museum Batik Rajabuana diresmikan pada 16 Oktober 2023.',
    { ...date, title: 'Sehari Setelah Dibuka, Museum Ramai' },
    'The title says "a day counted from that of the article".',
  ],
  [
    'a statement of a figure that it rounds',
    'Bank Sagara menjual beras seberat 18,4 kilogram kepada Agus Prasetyo pada 2021.',
    { rule: 'gap: quantity, stated', kind: 'true-false', title: 'Jual 18 Kilogram Beras' },
    'The title says nearly the same.',
  ],
  [
    'another name that the article gives',
    'Rapat dipimpin Agus Prasetyo alias Gusti. Agus Prasetyo menjual 12 kapal kepada Bank Sagara pada 2022.',
    { rule: 'subject', kind: 'short-answer', stem: /kapal/, title: 'Gusti Menjual Kapal' },
    'The title says "Gusti".',
  ],
  [
    'the year of the article',
    opened,
    { ...date, publishedAt: '2021-12-03' },
    'The title says "2021, a year counted from the article\'s".',
  ],
  ['a year before it', opened, { ...date, publishedAt: '2022-12-03' }],
  [
    'last year',
    'Bank Sagara membuka kantor cabang di Kota Palu pada tahun lalu.',
    { ...date, publishedAt: '2022-12-03' },
    'The title says "2021, a year counted from the article\'s".',
  ],
  [
    'one and so many others',
    'Bank Sagara membuka 12 kantor cabang di Kota Palu.',
    { rule: 'gap: count', kind: 'cloze', title: 'Palu dan 11 Kantor Cabang' },
    'The title says "Palu dan 11".',
  ],
  [
    'a figure that adds up to nothing',
    'Bank Sagara membuka 12 kantor cabang di Kota Palu.',
    { rule: 'gap: count', kind: 'cloze', title: 'Palu dan 14 Kantor Cabang' },
  ],
  ['a title of something else', opened, { ...subject, title: 'Kopi Tumbuh Subur' }],
  ['the name', opened, { ...subject, title: 'Bank Sagara Tumbuh' }, 'The title says "Bank Sagara".'],
  [
    'half of the name of a person',
    'Agus Prasetyo menjual 12 kapal kepada Bank Sagara pada 2022.',
    { ...subject, title: 'Prasetyo Menjual Kapal' },
    'The title says "Agus Prasetyo".',
  ],
  [
    'the figure',
    'Bank Sagara membuka 12 cabang di Sulawesi pada 2022.',
    { ...numeric, title: 'Bank Daerah Membuka 12 Cabang' },
    'The title says "12".',
  ],
  [
    'the sum',
    'Pembangunan Pasar Cibalung menelan Rp18,4 miliar.',
    { ...numeric, title: 'Pasar Seharga Rp18,4 Miliar' },
    'The title says "18,4".',
  ],
  [
    'no figure that is part of a name',
    'Bank Sagara membuka 20 cabang di Sulawesi pada 2022.',
    { ...numeric, title: 'Menjelang G20, Kopi Tumbuh Subur' },
  ],
  [
    'the figure without its decimals',
    'Bank Sagara menyimpan 18,4 kilogram emas di Palu.',
    { rule: 'amount in object', title: 'Simpan 18 Kilogram Emas' },
    'The title says "18 kilogram".',
  ],
  [
    'the day of the article',
    'Museum Batik Rajabuana diresmikan pada 17 Desember 2024.',
    { ...date, title: 'Museum Dibuka' },
    'The title says "17 Desember 2024, the day of the article".',
  ],
  [
    'the year, counted back in words',
    'Museum Batik Rajabuana diresmikan pada 2005.',
    { ...date, title: 'Sembilan Belas Tahun Museum Berdiri' },
    'The title says "Sembilan Belas Tahun, counted back from the day of the article".',
  ],
  [
    'a day counted from that of the article',
    'Museum Batik Rajabuana akan diresmikan pada 18 Desember 2024.',
    { ...date, title: 'Museum Dibuka Besok' },
    'The title says "a day counted from that of the article".',
  ],
  [
    'a statement beside the count that it tells in words',
    'Bank Sagara membuka dua cabang bagi 12 kapal di Sulawesi pada 2022.',
    { kind: 'true-false', rule: 'gap: count, stated', title: 'Dua Cabang dari Palu' },
    'The title says nearly the same.',
  ],
  [
    'a statement of the count that it tells',
    'Bank Sagara membuka 12 cabang di Sulawesi pada 2022.',
    { kind: 'true-false', rule: 'gap: count, stated', title: '12 Cabang dari Palu' },
    'The title says nearly the same.',
  ],
  [
    'a statement that says it again',
    'Bank Sagara belum membuka cabang di Sulawesi.',
    { rule: 'polarity', title: 'Bank Sagara Belum Membuka Cabang' },
    'The title says nearly the same.',
  ],
  [
    'a statement of something else',
    'Bank Sagara belum membuka cabang di Sulawesi.',
    { rule: 'polarity', title: 'Kopi Tumbuh Subur' },
  ],
];

const nameForm: readonly Row[] = [
  ['a person with two words to the name', 'Agus Prasetyo menjual 12 kapal di Palu.', subject],
  ['a given name', 'Agus menjual 12 kapal di Palu.', subject],
  [
    'half a name that two people share',
    'Dewi Lestari membuka rapat di Palu. Dewi Anggraini menjual 12 kapal di Palu.',
    { ...subject, draft: ({ answer }) => ({ answer: { ...answer, text: 'Dewi' } }) },
    '"Dewi" is half a name, or no person\'s.',
  ],
  [
    'capitals of another name',
    'Agus Prasetyo menjual 12 kapal di Palu.',
    { ...subject, question: { key: 'CKKN Agus Prasetyo' } },
    '"CKKN Agus Prasetyo" is no name.',
  ],
  [
    'a body run together with a person',
    'Agus Prasetyo menjual 12 kapal di Palu.',
    { ...subject, question: { key: 'RSUD Palu dr. Agus Prasetyo' } },
    '"RSUD Palu dr. Agus Prasetyo" is no name.',
  ],
  [
    'someone named twice',
    'Agus Prasetyo menjual 12 kapal di Palu.',
    { ...numeric, question: { stem: 'Agus Prasetyo menjual berapa kapal milik Agus Prasetyo?' } },
    'The stem names "Agus Prasetyo" twice.',
  ],
];

const nameBorder: readonly Row[] = [
  ['a title before the name', 'Bupati Agus Prasetyo menjual 12 kapal di Palu.', subject],
  ['the name opens the sentence', 'Agus Prasetyo menjual 12 kapal di Palu.', subject],
  [
    'a word with a capital that nothing explains',
    'Purwokartiko Agus Prasetyo menjual 12 kapal di Palu.',
    { rule: 'gap: count', kind: 'cloze', draft: (draft) => ({ answer: personIn(draft) }) },
    '"Purwokartiko" right before "Agus Prasetyo" may belong to the name.',
  ],
  [
    'letters of a name before it',
    'Ketua kelompok Gulat ME Manurung menjual 12 kapal di Palu.',
    { rule: 'gap: count', kind: 'cloze', draft: (draft) => ({ answer: personIn(draft) }) },
    '"ME" right before "Manurung" may belong to the name.',
  ],
];

const home: readonly Row[] = [
  ['a country among others', 'Finlandia bergabung dengan NATO pada 2023. Swedia menutup 12 pelabuhan.', subject],
  [
    'Indonesia',
    'Indonesia meresmikan InaTEWS pada 2008.',
    subject,
    'Of an Indonesian article, Indonesia is the first guess.',
  ],
  [
    'what the whole article is about',
    'Finlandia menutup 12 pelabuhan pada 2023. Finlandia membeli kapal. Finlandia menjual kayu. Finlandia membangun jalan.',
    { ...subject, stem: /pelabuhan/ },
    'The article is about Finlandia.',
  ],
];

const homeEnglish: readonly Row[] = [
  [
    'whose people the title names',
    'Switzerland closed 12 harbours in 2023. Sweden sold ferries.',
    {
      ...subject,
      language: 'en',
      title: 'Swiss harbours close',
      draft: ({ answer }) => ({ answer: { ...answer, text: 'Switzerland' } }),
    },
    '"Swiss" in the title tells the country.',
  ],
];

const evident: readonly Row[] = [
  ['a deed that anyone may do', 'Badan Pusat Statistik membuka kantor di Palu pada 2021.', subject],
  [
    'who counts inflation',
    'Badan Pusat Statistik mengumumkan inflasi Kota Palu pada 2021.',
    subject,
    'Everyone knows who it is that does so: Badan Pusat Statistik.',
  ],
  [
    'whose money it is',
    'Thailand mengambangkan baht pada 2 Juli 1997.',
    subject,
    'Everyone knows who it is that does so: Thailand.',
  ],
  [
    'a deed that anyone may do, English',
    'NASA opened a museum in Leeds in 2021.',
    { rule: 'gap: organisation', kind: 'cloze', language: 'en' },
  ],
  [
    'who sends astronauts',
    'NASA chose four astronauts in Leeds in 2021.',
    { rule: 'gap: organisation', kind: 'cloze', language: 'en' },
    'Everyone knows who it is that does so: NASA.',
  ],
];

const reckoned: readonly Row[] = [
  [
    'from a year of the stimulus to that of the article',
    'Bank Sagara harus pindah ke Bandung pada 1963. Keputusan itu baru diambil sepuluh tahun kemudian di Palu.',
    { rule: 'gap: duration', kind: 'cloze', publishedAt: '1973-10-21' },
    'A span of years and the years beside it, or that of the article, tell it.',
  ],
  [
    'from a year of the stimulus to another',
    'Bank Sagara harus pindah ke Bandung pada 1963. Keputusan itu baru diambil sepuluh tahun kemudian di Palu.',
    { rule: 'gap: duration', kind: 'cloze', publishedAt: '1980-10-21' },
  ],
  [
    'decades from a year to the day of the article',
    'Bank Sagara menang di Palu hampir dua dekade setelah kalah di Bandung pada 2005.',
    { rule: 'gap: duration', kind: 'cloze' },
    'A span of years and the years beside it, or that of the article, tell it.',
  ],
  [
    'years to another day',
    'Bank Sagara menang di Palu hampir dua dekade setelah kalah di Bandung pada 1965.',
    { rule: 'gap: duration', kind: 'cloze' },
  ],
  [
    'a sum that is worked out above it',
    'Bank Sagara membayar 11 persen dari harga kapal.',
    {
      rule: 'gap: percent',
      kind: 'cloze',
      question: { stimulus: { start: 0, end: 1, text: 'Dasarnya 11/12 x Rp1.200.000.' } },
    },
    'The sum that gives it stands in the stimulus.',
  ],
  [
    'a whole whose parts are told',
    'Bank Sagara menghitung suara. Dari 361 anggota yang memberikan suara, 226 orang mendukung Bank Sagara dan 135 lainnya memilih Bank Tirta.',
    { rule: 'gap: count', kind: 'cloze', stem: /^Dari ____/ },
    'Figures of the stem add up to the one that is asked, or that is told.',
  ],
  [
    'a rise whose ends are told',
    'Dari Rp6,07 miliar, ongkos proyek Bank Sagara menjadi sekitar Rp7,27 miliar, atau membengkak Rp1,2 miliar.',
    { rule: 'gap: money', kind: 'true-false' },
    'Figures of the stem add up to the one that is asked, or that is told.',
  ],
  [
    'a whole whose parts are told in figures alone',
    'Acme Holdings counted 38 builders in Leeds, 23 in Peru and 15 in Bolivia.',
    { rule: 'gap: count', kind: 'cloze', language: 'en', stem: /____/ },
    'Figures of the stem add up to the one that is asked, or that is told.',
  ],
  [
    'parts that make another whole',
    'Acme Holdings counted 38 builders in Leeds, 23 in Peru and 16 in Bolivia.',
    { rule: 'gap: count', kind: 'cloze', language: 'en', stem: /____/ },
  ],
  [
    'figures that have nothing to do with one another',
    'Dari 361 anggota yang memberikan suara, 226 orang mendukung Bank Sagara di 12 kota.',
    { rule: 'gap: count', kind: 'cloze', stem: /^Dari ____/ },
  ],
  [
    'a span beside its year',
    'Bank Sagara berdiri pada 2005, lima belas tahun sebelum pandemi.',
    { rule: 'gap: duration', kind: 'cloze' },
    'The year of the stem and that of the pandemic tell the span.',
  ],
  [
    'a year told by a span and the day of the article',
    'Bank Sagara kembali menang dalam dua belas tahun setelah kalah di Palu pada 2012.',
    { rule: 'gap: date', kind: 'cloze' },
    'A span of years and the years beside it, or that of the article, tell it.',
  ],
  [
    'a span told by its two years',
    'Bank Sagara bekerja selama empat tahun sejak April 2005 hingga April 2009 di Aceh.',
    { rule: 'gap: duration', kind: 'cloze' },
    'A span of years and the years beside it, or that of the article, tell it.',
  ],
  [
    'a span between two times of day',
    'The Harbour Trust ran 12 ferries in Leeds in 2022.',
    {
      ...numeric,
      language: 'en',
      draft: ({ answer }) => ({ answer: { ...answer, type: 'duration' } }),
      question: { stem: 'The Harbour Trust opened at 10.26am in Leeds and closed ____ later, at 1.26pm.' },
    },
    'Two times of day tell the span between them.',
  ],
  [
    'days from the first to the last',
    'Bank Sagara tutup selama 14 hari, yakni 18 Februari 2020 hingga 2 Maret 2020.',
    { rule: 'gap: duration', kind: 'cloze' },
    'A span of days and its two days tell each other: one of them is asked.',
  ],
  [
    'a span told by its two days',
    'Bank Sagara menutup kantornya di Palu pada 17 Juli 2025. Kantor itu dibuka sepuluh hari setelah gempa mengguncang Kota Palu pada 7 Juli 2025.',
    { rule: 'gap: duration', kind: 'cloze', publishedAt: '2025-07-20' },
    'A span of days and its two days tell each other: one of them is asked.',
  ],
  [
    'a day told by the span to another',
    'Bank Sagara menutup kantornya di Palu pada 17 Juli 2025. Kantor itu dibuka sepuluh hari setelah gempa mengguncang Kota Palu pada 7 Juli 2025.',
    { rule: 'gap: date', kind: 'date', stem: /sepuluh hari .*____/, publishedAt: '2025-07-20' },
    'A span of days and its two days tell each other: one of them is asked.',
  ],
  [
    'the house of a majority',
    'Bank Sagara menghitung 112 kursi untuk menguasai parlemen beranggota 222 orang di Palu.',
    { rule: 'gap: count', kind: 'cloze', stem: /beranggota ____/ },
    'Half of it and one, a majority, stands beside it.',
  ],
  [
    'a wrong figure beside another of its unit',
    'Laba Bank Sagara naik dari 6,85 persen menjadi 7,07 persen pada 2022.',
    { rule: 'gap: percent, substituted', kind: 'true-false', stem: /menjadi/ },
    'Another figure in its unit tells that it is false.',
  ],
  [
    'a span from what fewer know',
    'Bank Sagara berdiri pada 1927, 44 tahun setelah letusan Krakatau.',
    { rule: 'gap: duration', kind: 'cloze' },
  ],
  ['one figure', 'Bank Sagara membuka 12 cabang di Sulawesi pada 2022.', numeric],
  [
    'a share between two sums',
    'Laba Bank Sagara tumbuh 12 persen dari Rp2,53 triliun menjadi Rp2,84 triliun.',
    { rule: 'gap: percent', kind: 'cloze' },
    'The share can be reckoned from the other figures of the stem.',
  ],
  [
    'another figure of the unit, typed',
    'Sebanyak 14 desa di Kecamatan Baron memiliki 12 sekolah dan 20 sekolah baru.',
    { ...numeric, stem: /^Berapa desa/ },
  ],
  [
    'another figure of the unit, among choices',
    'Bank Sagara menjual 12 kapal kepada pemilik 40 kapal.',
    { rule: 'gap: count', kind: 'cloze' },
    'Another figure in kapal stands in the stem and rules choices out.',
  ],
];

function personIn({
  fact,
}: {
  fact: {
    slots: readonly {
      spans: readonly { text: string; span: { start: number; end: number; type: string; entityId?: string } }[];
    }[];
  };
}) {
  const told = fact.slots.flatMap(({ spans }) => spans).find(({ span }) => span.type === 'person');
  if (!told) throw new Error('Expected a person in the fact, got none.');
  const { start, end, entityId } = told.span;
  return {
    text: told.text,
    type: 'person' as const,
    range: { start, end },
    ...(entityId === undefined ? {} : { entityId }),
  };
}

describe.each(
  Object.entries({
    'answer in stem': answerInStem,
    'title tells': titleTells,
    'name form': nameForm,
    'name border': nameBorder,
    home: [...home, ...homeEnglish],
    evident,
    reckoned,
  }),
)('%s', (name, rows) => {
  const gate = gates.find((one) => one.name === name);
  test.each(rows)('%s: %s', (_, body, wanted, says) => {
    const { candidate, setting } = candidateOf(body, wanted);
    expect(gate?.refuse(candidate, setting)).toBe(says);
  });
});
