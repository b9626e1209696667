// Data table: clauses of a sentence that are told, and those that must not be.
import type { ToldRow } from '../told-row.ts';

export const agents: readonly ToldRow[] = [
  [
    'a name that the tree cuts in two is told once',
    'Setelah tiga kali tertunda, DPRD Kabupaten Batang Kulim mengesahkan Peraturan Daerah tentang Penyelenggaraan Hiburan Keramaian dalam rapat paripurna.',
    [
      'asserted event: Setelah tiga kali tertunda, DPRD Kabupaten Batang Kulim mengesahkan Peraturan Daerah tentang Penyelenggaraan Hiburan Keramaian dalam rapat paripurna.',
    ],
  ],
  [
    'oleh',
    'Museum Batik Rajabuana diresmikan oleh Bupati Tirtasari Hendra Wirawan pada 12 Maret 2019.',
    [
      'asserted event: Museum Batik Rajabuana diresmikan oleh Bupati Tirtasari Hendra Wirawan pada 12 Maret 2019.',
      'asserted role: Hendra Wirawan adalah Bupati Tirtasari.',
    ],
  ],
  [
    'without oleh',
    'Museum Batik Rajabuana diresmikan Bupati Tirtasari Hendra Wirawan pada 12 Maret 2019.',
    [
      'asserted event: Museum Batik Rajabuana diresmikan Bupati Tirtasari Hendra Wirawan pada 12 Maret 2019.',
      'asserted role: Hendra Wirawan adalah Bupati Tirtasari.',
    ],
  ],
  [
    'a noun for people',
    'Korban kecelakaan KM Bahari Jaya ditemukan tim SAR pada 3 Mei 2024.',
    ['asserted event: Korban kecelakaan KM Bahari Jaya ditemukan tim SAR pada 3 Mei 2024.'],
  ],
  [
    'two countries',
    'Perjanjian Rajabuana ditandatangani Finlandia dan Swedia pada 12 Maret 2019.',
    ['asserted event: Perjanjian Rajabuana ditandatangani Finlandia dan Swedia pada 12 Maret 2019.'],
  ],
  [
    'a count of people',
    'Festival Kopi Rajabuana dihadiri 4.500 pengunjung.',
    ['asserted event: Festival Kopi Rajabuana dihadiri 4.500 pengunjung.'],
  ],
  [
    'a price is no agent',
    'Harga tiket Festival Kopi Rajabuana ditetapkan Rp50.000.',
    ['asserted quantity: Harga tiket Festival Kopi Rajabuana ditetapkan Rp50.000.'],
  ],
];

export const relatives: readonly ToldRow[] = [
  [
    'of a name',
    'Museum Batik Rajabuana, yang dibangun pada 1998, menyimpan 1.200 kain.',
    [
      'asserted event: Museum Batik Rajabuana dibangun pada 1998.',
      'asserted quantity: Museum Batik Rajabuana menyimpan 1.200 kain.',
    ],
  ],
  [
    'of a person',
    'Hendra Wirawan, yang lahir di Bandung, memimpin Kabupaten Tirtasari sejak 2019.',
    [
      'asserted event: Hendra Wirawan lahir di Bandung.',
      'asserted event: Hendra Wirawan memimpin Kabupaten Tirtasari sejak 2019.',
    ],
  ],
  [
    'one that tells which stays',
    'Warga yang menolak pabrik gula menemui Bupati Tirtasari pada 3 Mei 2024.',
    ['asserted event: Warga yang menolak pabrik gula menemui Bupati Tirtasari pada 3 Mei 2024.'],
  ],
  ['of any ship', 'Sebuah kapal yang mengangkut 120 penumpang tenggelam di Selat Sagara.', []],
  [
    'of a rank',
    'Siti Rahmawati menjadi perempuan pertama yang memimpin Bank Sagara.',
    ['asserted event: Siti Rahmawati menjadi perempuan pertama yang memimpin Bank Sagara.'],
  ],
];

export const joined: readonly ToldRow[] = [
  [
    'two deeds of one',
    'Bank Sagara membuka 12 cabang di Sulawesi dan menutup tiga cabang di Bandung pada 2022.',
    [
      'asserted quantity: Bank Sagara membuka 12 cabang di Sulawesi.',
      'asserted quantity: Bank Sagara menutup tiga cabang di Bandung pada 2022.',
    ],
  ],
  [
    'the time in front holds for both',
    'Pada 2022, Bank Sagara membuka 12 cabang di Sulawesi dan menutup tiga cabang di Bandung.',
    [
      'asserted quantity: Pada 2022, Bank Sagara membuka 12 cabang di Sulawesi.',
      'asserted quantity: Pada 2022, Bank Sagara menutup tiga cabang di Bandung.',
    ],
  ],
  [
    'two doers',
    'Bank Sagara membuka 12 cabang di Sulawesi, sedangkan Bank Tirta menutup tiga cabang di Bandung.',
    [
      'asserted quantity: Bank Sagara membuka 12 cabang di Sulawesi.',
      'asserted quantity: Bank Tirta menutup tiga cabang di Bandung.',
    ],
  ],
  ['either of two is neither', 'Bank Sagara menutup 12 cabang atau menjual gedungnya di Bandung.', []],
  [
    'what is planned with a plan is no deed',
    'Bank Sagara berencana membuka 12 cabang di Sulawesi dan menutup tiga cabang di Bandung.',
    ['planned quantity: Bank Sagara berencana membuka 12 cabang di Sulawesi.'],
  ],
  [
    'after another deed',
    'Setelah Bank Sagara membuka 12 cabang di Sulawesi, Bank Tirta menutup tiga cabang di Bandung.',
    [
      'asserted quantity: Bank Sagara membuka 12 cabang di Sulawesi.',
      'asserted quantity: Setelah Bank Sagara membuka 12 cabang di Sulawesi, Bank Tirta menutup tiga cabang di Bandung.',
    ],
  ],
  [
    'although',
    'Meskipun Bank Sagara merugi Rp300 miliar, Bank Tirta membuka 12 cabang di Sulawesi.',
    ['asserted quantity: Meskipun Bank Sagara merugi Rp300 miliar, Bank Tirta membuka 12 cabang di Sulawesi.'],
  ],
  [
    'between semicolons',
    'Bank Sagara membuka 12 cabang di Sulawesi pada 2023; Bank Tirta menutup tiga cabang di Bandung pada 2023.',
    [
      'asserted quantity: Bank Sagara membuka 12 cabang di Sulawesi pada 2023.',
      'asserted quantity: Bank Tirta menutup tiga cabang di Bandung pada 2023.',
    ],
  ],
];

export const causes: readonly ToldRow[] = [
  [
    'a noun',
    'Jalan Lingkar Tirtasari ditutup karena banjir pada 3 Mei 2024.',
    ['asserted cause: Jalan Lingkar Tirtasari ditutup karena banjir pada 3 Mei 2024.'],
  ],
  [
    'a clause',
    'Jalan Lingkar Tirtasari ditutup karena tanggul Sungai Cibalung jebol.',
    ['asserted cause: Jalan Lingkar Tirtasari ditutup karena tanggul Sungai Cibalung jebol.'],
  ],
  [
    'akibat',
    'Sebanyak 412 rumah di Kecamatan Cibalung rusak akibat banjir.',
    ['asserted cause: Sebanyak 412 rumah di Kecamatan Cibalung rusak akibat banjir.'],
  ],
  [
    'in front',
    'Karena banjir, Jalan Lingkar Tirtasari ditutup pada 3 Mei 2024.',
    ['asserted cause: Karena banjir, Jalan Lingkar Tirtasari ditutup pada 3 Mei 2024.'],
  ],
  [
    'a purpose is no cause',
    'Warga Desa Sukamaju membangun tanggul untuk menahan banjir.',
    ['asserted event: Warga Desa Sukamaju membangun tanggul untuk menahan banjir.'],
  ],
];

export const conditions: readonly ToldRow[] = [
  ['jika', 'Jika hujan turun, Jalan Lingkar Tirtasari ditutup pada 3 Mei 2024.', []],
  ['apabila at the end', 'Jalan Lingkar Tirtasari ditutup apabila Sungai Cibalung meluap.', []],
  ['asalkan', 'Bank Sagara membuka cabang di Sulawesi asalkan laba mencapai Rp2 triliun.', []],
  ['what is wanted', 'Agar banjir surut, Pemerintah Kabupaten Tirtasari membuka pintu air.', []],
  ['what had not happened', 'Sebelum Bank Sagara membuka cabang di Sulawesi, Bank Tirta merugi Rp300 miliar.', []],
];
