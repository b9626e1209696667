// Data table: dates are told in full; what cannot be told as a day is not told.
import type { ToldRow } from '../told-row.ts';

export const dates: readonly ToldRow[] = [
  [
    'without its time of day and zone',
    'Museum Batik Rajabuana diresmikan di Rajabuana, Rabu (16/10/2024) malam WIB.',
    ['asserted event: Museum Batik Rajabuana diresmikan di Rajabuana pada 16 Oktober 2024.'],
  ],
  [
    'a day that was counted from that of the article',
    'Museum Batik Rajabuana diresmikan pada 16 Oktober lalu di Rajabuana.',
    ['asserted event: Museum Batik Rajabuana diresmikan pada 16 Oktober 2024 di Rajabuana.'],
  ],
  [
    'a day on which a letter was dated',
    'Surat Bank Sagara tertanggal 16 Oktober lalu diterima Museum Batik Rajabuana.',
    ['asserted event: Surat Bank Sagara tertanggal 16 Oktober 2024 diterima Museum Batik Rajabuana.'],
  ],
  [
    'this year, with its figure',
    'Bank Sagara membuka 12 cabang di Sulawesi pada tahun 2024 ini.',
    ['asserted quantity: Bank Sagara membuka 12 cabang di Sulawesi pada tahun 2024.'],
  ],
  [
    'a weekday with a date in figures',
    'Museum Batik Rajabuana diresmikan di Rajabuana, Rabu (16/10/2024).',
    ['asserted event: Museum Batik Rajabuana diresmikan di Rajabuana pada 16 Oktober 2024.'],
  ],
  [
    'a date in figures without its year',
    'Museum Batik Rajabuana diresmikan pada Rabu (11/12).',
    ['asserted event: Museum Batik Rajabuana diresmikan pada 11 Desember 2024.'],
  ],
  [
    'a day without its year',
    'Museum Batik Rajabuana diresmikan pada 16 Oktober.',
    ['asserted event: Museum Batik Rajabuana diresmikan pada 16 Oktober 2024.'],
  ],
  [
    'the year of the day before publication',
    'Museum Batik Rajabuana diresmikan pada 28 Desember.',
    ['asserted event: Museum Batik Rajabuana diresmikan pada 28 Desember 2024.'],
    { publishedAt: '2025-01-03' },
  ],
  [
    'tahun lalu',
    'Ekspor kopi Kabupaten Tirtasari mencapai 3.200 ton pada tahun lalu.',
    ['asserted quantity: Ekspor kopi Kabupaten Tirtasari mencapai 3.200 ton pada 2023.'],
  ],
  [
    'bulan lalu, without a preposition',
    'PT Lentera Marga Persada membuka pabrik di Kota Semarang bulan lalu.',
    ['asserted event: PT Lentera Marga Persada membuka pabrik di Kota Semarang pada November 2024.'],
  ],
  [
    'a weekday and a part of the day',
    'Gempa mengguncang Kabupaten Tirtasari pada Minggu malam.',
    ['asserted event: Gempa mengguncang Kabupaten Tirtasari pada 15 Desember 2024.'],
  ],
  [
    'a month and its year stay',
    'PT Lentera Marga Persada membuka pabrik di Kota Semarang pada Maret 2021.',
    ['asserted event: PT Lentera Marga Persada membuka pabrik di Kota Semarang pada Maret 2021.'],
  ],
  [
    'the end of a year stays',
    'Bank Sagara membuka 12 cabang di Sulawesi pada akhir 2022.',
    ['asserted quantity: Bank Sagara membuka 12 cabang di Sulawesi pada akhir 2022.'],
  ],
  [
    'a date in front stays in front',
    'Pada 3 Mei 2024, PT Lentera Marga Persada membuka pabrik di Kota Semarang.',
    ['asserted event: Pada 3 Mei 2024, PT Lentera Marga Persada membuka pabrik di Kota Semarang.'],
  ],
  [
    'a range stays a range',
    'Festival Kopi Rajabuana digelar pada 3-5 Mei 2024.',
    ['asserted event: Festival Kopi Rajabuana digelar pada 3-5 Mei 2024.'],
  ],
  [
    'both ends of a time stay',
    'Agus Prasetyo memimpin Bank Sagara dari 2010 hingga 2019.',
    ['asserted event: Agus Prasetyo memimpin Bank Sagara dari 2010 hingga 2019.'],
  ],
  [
    'a day that comes round each year keeps its form',
    'Pemerintah Kabupaten Tirtasari menetapkan 23 Agustus sebagai Hari Kopi Tirtasari.',
    ['asserted event: Pemerintah Kabupaten Tirtasari menetapkan 23 Agustus sebagai Hari Kopi Tirtasari.'],
  ],
  [
    'since',
    'Museum Batik Rajabuana menyimpan 1.200 kain sejak 2019.',
    ['asserted quantity: Museum Batik Rajabuana menyimpan 1.200 kain sejak 2019.'],
  ],
];

export const sameDates: readonly ToldRow[] = [
  [
    'the same day',
    'Museum Batik Rajabuana diresmikan pada 12 Maret 2019. Pada hari yang sama, Bank Sagara membuka 12 cabang di Sulawesi.',
    [
      'asserted event: Museum Batik Rajabuana diresmikan pada 12 Maret 2019.',
      'asserted quantity: Pada 12 Maret 2019, Bank Sagara membuka 12 cabang di Sulawesi.',
    ],
  ],
  [
    'the same year',
    'Museum Batik Rajabuana diresmikan pada 12 Maret 2019. Pada tahun yang sama, Bank Sagara membuka 12 cabang di Sulawesi.',
    [
      'asserted event: Museum Batik Rajabuana diresmikan pada 12 Maret 2019.',
      'asserted quantity: Pada 2019, Bank Sagara membuka 12 cabang di Sulawesi.',
    ],
  ],
  [
    'which of two dates is not known',
    'Museum Batik Rajabuana diresmikan pada 12 Maret 2019 dan direnovasi pada 4 Mei 2021. Pada tahun yang sama, Bank Sagara membuka 12 cabang di Sulawesi.',
    [
      'asserted event: Museum Batik Rajabuana diresmikan pada 12 Maret 2019.',
      'asserted event: Museum Batik Rajabuana direnovasi pada 4 Mei 2021.',
    ],
  ],
  [
    'counted from a day told before',
    'Museum Batik Rajabuana diresmikan pada 12 Maret 2019. Dua hari kemudian, Bank Sagara membuka 12 cabang di Sulawesi.',
    ['asserted event: Museum Batik Rajabuana diresmikan pada 12 Maret 2019.'],
  ],
];

export const vagueDates: readonly ToldRow[] = [
  ['yesterday', 'PT Lentera Marga Persada membuka pabrik di Kota Semarang kemarin.', []],
  ['today', 'PT Lentera Marga Persada membuka pabrik di Kota Semarang hari ini.', []],
  ['last week', 'PT Lentera Marga Persada membuka pabrik di Kota Semarang pekan lalu.', []],
  [
    'counted back from the day of writing',
    'PT Lentera Marga Persada membuka pabrik di Kota Semarang tiga hari lalu.',
    [],
  ],
];
