// Data table: sentences whose clauses leave out a figure, a date or a name, told as they stand, alone or with the one before; and those that are not.
import type { RowFrame, ToldRow } from '../told-row.ts';

const fire: RowFrame = { title: 'Pasar Sukalela Terbakar Dini Hari' };
const quake: RowFrame = { title: 'Gempa Cianjur Tewaskan Ratusan Warga', publishedAt: '2022-12-10' };
const libraries: RowFrame = { title: 'Thornleigh closes four libraries', publishedAt: '2024-03-21' };

export const whole: readonly ToldRow[] = [
  [
    'some quoted words, as they were written',
    'Nama "Pasar Sukalela" dikukuhkan dalam rapat warga, yang ditutup pada 28 Oktober 1928 di Batavia.',
    ['Nama "Pasar Sukalela" dikukuhkan dalam rapat warga, yang ditutup pada 28 Oktober 1928 di Batavia.'],
    fire,
  ],
  [
    'what is counted up behind a colon',
    'Pasar Sukalela memiliki tiga blok: 120 kios, 86 los, dan 12 gudang.',
    ['Pasar Sukalela memiliki tiga blok: 120 kios, 86 los, dan 12 gudang.'],
    fire,
  ],
  [
    'a tree that no clause comes of',
    'Sebanyak 214 dari 386 kios di Pasar Sukalela hangus.',
    ['Sebanyak 214 dari 386 kios di Pasar Sukalela hangus.'],
    fire,
  ],
  [
    'what ties it to the sentence before goes, its date is told in full',
    'Namun, pedagang di Pasar Sukalela baru memperoleh air, menurut catatan Hendro Waskito, Rabu (4/12).',
    ['Pedagang di Pasar Sukalela baru memperoleh air, menurut catatan Hendro Waskito, 4 Desember 2024.'],
    fire,
  ],
  [
    'a figure said of its subject without a verb',
    'Pada pertengahan 1997, satu dolar Amerika Serikat (AS) setara dengan sekitar Rp2.400.',
    ['Pada pertengahan 1997, satu dolar Amerika Serikat setara dengan sekitar Rp2.400.'],
    fire,
  ],
  [
    'still so on a day that is told',
    'Kementerian Kesehatan mencatat 106 pedagang di Pasar Sukalela masih dirawat per Maret 2024.',
    ['Kementerian Kesehatan mencatat 106 pedagang di Pasar Sukalela masih dirawat per Maret 2024.'],
    fire,
  ],
  [
    'a passive with its subject after it',
    'Untuk pembangunan Pasar Sukalela akan dikucurkan dana Rp96,2 miliar.',
    ['Untuk pembangunan Pasar Sukalela akan dikucurkan dana Rp96,2 miliar.'],
    fire,
  ],
  [
    'a count of those told before it',
    'Dari 41 murid Pasar Sukalela yang lulus dalam tiga tahun, 33 melanjutkan ke sekolah menengah.',
    ['Dari 41 murid Pasar Sukalela yang lulus dalam tiga tahun, 33 melanjutkan ke sekolah menengah.'],
    fire,
  ],
];

export const together: readonly ToldRow[] = [
  [
    'a year at its front has its preposition',
    'Pasar Sukalela terbakar pada 2018. Tahun ini, dari 37 daerah, kios antara lain hangus di Kota Pangkalpinang.',
    ['Pasar Sukalela terbakar pada 2018. Pada 2024, dari 37 daerah, kios antara lain hangus di Kota Pangkalpinang.'],
    { ...fire, publishedAt: '2024-12-10' },
  ],
  [
    '"-nya" is the subject of the sentence before',
    'Gempa mengguncang Kabupaten Cianjur pada 21 November 2022. Pusatnya berada di darat, sekitar 10 kilometer barat daya Kota Cianjur.',
    [
      'Gempa mengguncang Kabupaten Cianjur pada 21 November 2022. Pusatnya berada di darat, sekitar 10 kilometer barat daya Kota Cianjur.',
    ],
    quake,
  ],
  [
    'the last sentence of the paragraph before',
    'Gempa mengguncang Kabupaten Cianjur pada 21 November 2022.\n\nPusatnya berada di darat, sekitar 10 kilometer barat daya Kota Cianjur.',
    [
      'Gempa mengguncang Kabupaten Cianjur pada 21 November 2022. Pusatnya berada di darat, sekitar 10 kilometer barat daya Kota Cianjur.',
    ],
    quake,
  ],
  [
    'what points goes on pointing, the day is told in full',
    'Api membakar Pasar Sukalela (pasar induk). Pedagangnya rugi Rp410 juta menurut catatan Hendro Waskito, Rabu (4/12).',
    [
      'Api membakar Pasar Sukalela (pasar induk). Pedagangnya rugi Rp410 juta menurut catatan Hendro Waskito, 4 Desember 2024.',
    ],
    fire,
  ],
];

export const refused: readonly ToldRow[] = [
  [
    'set against the sentence before',
    'Sementara 106 pedagang di Pasar Sukalela pindah ke Kabupaten Cianjur.',
    [],
    fire,
  ],
  ['the moment of writing', 'Kini 106 pedagang di Pasar Sukalela berjualan di Kabupaten Cianjur.', [], fire],
  ['still so, on no day', 'Sebanyak 106 pedagang di Pasar Sukalela masih dirawat.', [], fire],
  ['a clause tells all of it', 'Bank Sagara membuka 12 cabang di Sulawesi pada 2022.', [], fire],
  [
    'what comes round each year',
    'Setiap Juni sampai November, cumi-cumi merapat ke perairan Teluk Pandan di Kabupaten Cianjur.',
    [],
    fire,
  ],
  ['a condition', 'Jika dibiarkan, sebanyak 214 kios di Pasar Sukalela akan hangus.', [], fire],
  ['nothing before it tells which', 'Sebanyak 214 dari 386 kios di pasar itu hangus.', [], fire],
  ['a quotation', '"Sebanyak 214 dari 386 kios di Pasar Sukalela hangus," kata Hendro.', [], fire],
  ['the writer speaks', 'Kami menghitung 214 dari 386 kios di Pasar Sukalela hangus.', [], fire],
  [
    'a lone noun means one told before',
    'Kerugian terbesar dialami Bank Sagara, sekitar Rp410 juta dari seluruh tagihan.',
    [],
    fire,
  ],
];

export const english: readonly ToldRow[] = [
  [
    'what was heard, without the word that it stands behind',
    'Daniel Ward was paid to shred tyres. Instead, Leeds Crown Court heard, he tipped 400 of them at the Harbour Bridge.',
    [],
  ],
  [
    'a name in an addition',
    'The petition, started by a retired midwife, Maureen Okafor, collected 11,046 signatures.',
    ['The petition, started by a retired midwife, Maureen Okafor, collected 11,046 signatures.'],
    libraries,
  ],
  [
    'a figure beside a clause of its own',
    'Dredgers removed about 30,000 cubic metres of sand from around the bow while tugs pushed and pulled with every tide.',
    [
      'Dredgers removed about 30,000 cubic metres of sand from around the bow while tugs pushed and pulled with every tide.',
    ],
    libraries,
  ],
  ['a count of what is not said', 'The Greens, led by Carla Denyer, took four with nearly 7%.', [], libraries],
  [
    'a pronoun as subject',
    'It was picked up first by the detector in Livingston, Louisiana, and seven milliseconds later by its twin in Hanford.',
    [],
    libraries,
  ],
  ['a comparison', 'The milder form lasted two years longer in Thornleigh, with 140 volunteers.', [], libraries],
  ['one of two', 'The other library, run by Maureen Okafor and 140 volunteers, drew 11,046 signatures.', [], libraries],
];
