// Data table: small articles of which several facts together make one item.

/** Four things that happened on days of their own, one plan and one that goes on. */
export const datedNews =
  'Museum Batik Rajabuana diresmikan pada 12 Maret 2019. Bank Sagara membuka kantor cabang di Kota Palu pada 3 Mei 2021. Pada 2015, Siti Rahmawati mendirikan Yayasan Kopi Rajabuana. Persib Bandung mengalahkan Persija Jakarta di Bandung pada 2 Maret 2024. Bank Sagara akan membuka 12 cabang di Sulawesi pada 2025. Agus Prasetyo memimpin Bank Tirta sejak 2018.';

export const officeNews =
  'Ketua KPU Rajabuana Siti Rahmawati membuka rapat di Bandung. Direktur Utama Bank Sagara Agus Prasetyo menjual 12 kapal. Kepala Dinas Perdagangan Kota Palu Dimas Prakoso membeli kapal. Ketua Ratih Anggraini pulang ke Palu.';

export const listNews = `Pemerintah Kota Palu memeriksa jajanan.

Sampel yang tidak memenuhi syarat:

- Bakso: 5 sampel
- Kerupuk: 7 sampel
- Minuman: 9 sampel
- Mi basah: 11 sampel`;

export const causeNews =
  'Jalan Lingkar Tirtasari ditutup karena tanggul Sungai Cibalung jebol. Bank Sagara membuka kantor cabang di Kota Palu pada 2021. Bank Tirta merugi karena harga kopi turun tajam. Festival Kopi Rajabuana ditunda karena gempa merusak panggung utama.';

export const deedNews =
  'Bank Sagara menutup tiga kantor cabang di Palu pada 2021. Bank Tirta meluncurkan layanan kredit untuk petani kopi. Bank Lentera menyalurkan bantuan kepada korban gempa. Bank Kartika mendirikan sekolah perbankan di Bandung.';

/** Only a reader who knows that Jokowi is Joko Widodo finds the sentence: others share as many words with the claim. */
export const provenNews =
  'Presiden Joko Widodo datang ke Jembatan Kabanaran di Kota Palu bersama para menteri. Ia meresmikan jembatan itu pada 7 Mei 2023, setelah lama tertunda karena banjir dan longsor yang melanda pesisir. Ratusan pelajar Kota Palu menyambut Joko Widodo di Jembatan Kabanaran dengan tarian. Para pedagang Kota Palu membuka lapak di bawah Jembatan Kabanaran sejak pagi 7 Mei 2023.';

type WholeRow = readonly [why: string, body: string, language: 'id' | 'en', rule: string, asked: readonly string[]];

/** Gaps of clauses that are asked in their whole sentence; what is stated stays the clause. */
export const wholeGaps: readonly WholeRow[] = [
  [
    'what the clause leaves out stays in',
    'Bank Sagara, yang berkantor di Palu, membuka 12 cabang di Sulawesi.',
    'id',
    'gap: count',
    [
      'cloze: Bank Sagara, yang berkantor di Palu, membuka ____ cabang di Sulawesi.',
      'cloze: Bank Sagara membuka ____ cabang di Sulawesi.',
      'true-false: Bank Sagara membuka 12 cabang di Sulawesi.',
      'true-false: Bank Sagara membuka ____ cabang di Sulawesi.',
    ],
  ],
  [
    'none of a row of three',
    'Leeds United started the game with attacking style with Ruth Ellison, Carys Maddox, and Dries Mertens making early attempts to put Leeds United into the lead against Panama.',
    'en',
    'gap: person',
    [],
  ],
  [
    'what was done next stays joined',
    'Agus Prasetyo membuka 12 cabang di Sulawesi, lalu pulang ke Kota Palu.',
    'id',
    'gap: person',
    [
      'cloze: ____ membuka 12 cabang di Sulawesi, lalu pulang ke Kota Palu.',
      'cloze: ____ membuka 12 cabang di Sulawesi.',
    ],
  ],
  [
    'English',
    'Helped by a spring tide, the Ever Given floated free on 29 March 2021.',
    'en',
    'gap: date',
    [
      'cloze: Helped by a spring tide, the Ever Given floated free on ____.',
      'cloze: The Ever Given floated free on ____.',
    ],
  ],
  [
    'as its writer wrote it, to be read below the sentence before; alone; and with the name in the place of what points at it',
    'Bank Sagara berdiri di Palu pada 1998. Bank itu, yang berkantor di Palu, membuka 12 cabang di Sulawesi.',
    'id',
    'gap: count',
    [
      'cloze: Bank itu, yang berkantor di Palu, membuka ____ cabang di Sulawesi.',
      'cloze: Bank itu, yang berkantor di Palu, membuka ____ cabang di Sulawesi.',
      'cloze: Bank Sagara, yang berkantor di Palu, membuka ____ cabang di Sulawesi.',
      'cloze: Bank Sagara membuka ____ cabang di Sulawesi.',
      'true-false: Bank Sagara membuka 12 cabang di Sulawesi.',
      'true-false: Bank Sagara membuka ____ cabang di Sulawesi.',
    ],
  ],
  [
    'a long sentence hides its gap',
    'Bank Sagara, yang berkantor di Palu, membuka 12 cabang baru di Sulawesi dengan bantuan para pedagang kopi, petani cokelat, nelayan, guru, perawat, penenun, nakhoda, dan pegawai Kota Palu sepanjang musim hujan.',
    'id',
    'gap: count',
    [
      'cloze: Bank Sagara membuka ____ cabang baru di Sulawesi dengan bantuan para pedagang kopi, petani cokelat, nelayan, guru, perawat, penenun, nakhoda, dan pegawai Kota Palu sepanjang musim hujan.',
      'true-false: Bank Sagara membuka 12 cabang baru di Sulawesi dengan bantuan para pedagang kopi, petani cokelat, nelayan, guru, perawat, penenun, nakhoda, dan pegawai Kota Palu sepanjang musim hujan.',
      'true-false: Bank Sagara membuka ____ cabang baru di Sulawesi dengan bantuan para pedagang kopi, petani cokelat, nelayan, guru, perawat, penenun, nakhoda, dan pegawai Kota Palu sepanjang musim hujan.',
    ],
  ],
];

/** Questions in the words of the whole sentence, and the shorter one that comes second. */
export const askedInFull: readonly WholeRow[] = [
  [
    'what follows the clause',
    'Perjanjian Paris disepakati pada 12 Desember 2015 dalam COP21, dua tahun setelah KTT di Warsawa.',
    'id',
    'date',
    [
      'date: Pada tanggal berapa Perjanjian Paris disepakati dalam COP21, dua tahun setelah KTT di Warsawa?',
      'date: Pada tanggal berapa Perjanjian Paris disepakati dalam COP21?',
    ],
  ],
  [
    'all that the subject did',
    'Agus Prasetyo didenda Rp200 juta subsider tiga bulan kurungan, atas prakarsa Bank Sagara.',
    'id',
    'subject',
    [
      'short-answer: Siapa yang didenda Rp200 juta subsider tiga bulan kurungan, atas prakarsa Bank Sagara?',
      'short-answer: Siapa yang didenda Rp200 juta subsider tiga bulan kurungan?',
    ],
  ],
  [
    'English',
    'Daniel Ward sailed to the West Indies in 1992, sparking a wave of travel.',
    'en',
    'subject',
    [
      'short-answer: Who sailed to the West Indies in 1992, sparking a wave of travel?',
      'short-answer: Who sailed to the West Indies in 1992?',
    ],
  ],
  [
    'what describes the last noun stays out',
    'Daniel Ward sailed to the West Indies in 1992, which few had seen.',
    'en',
    'subject',
    ['short-answer: Who sailed to the West Indies in 1992?'],
  ],
  [
    'another statement joined to it stays out',
    'Daniel Ward sailed to the West Indies in 1992, and the harbour closed.',
    'en',
    'subject',
    ['short-answer: Who sailed to the West Indies in 1992?'],
  ],
];

/** Of a figure only one that is the whole claim, of a date nothing. */
export const stated: readonly (readonly [why: string, body: string, kinds: readonly string[]])[] = [
  [
    'a count, but no date',
    'Daniel Ward sold 12 ferries to the Harbour Trust in 2022.',
    ['gap: count, stated', 'gap: count, substituted'],
  ],
  [
    'a price after its preposition',
    'Daniel Ward sold the ferries for $2 million.',
    ['gap: money, stated', 'gap: money, substituted'],
  ],
  ['a figure that only tells which', 'Daniel Ward ran the $440m mission in Leeds.', []],
  ['a figure inside the subject', 'A fund of $2 million was exhausted in Leeds in 2021.', []],
];
