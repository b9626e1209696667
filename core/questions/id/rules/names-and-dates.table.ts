// Data table: who, when and what the rules of Indonesian ask.
import type { DraftRow } from '../../draft-row.ts';

export const dates: readonly DraftRow[] = [
  [
    'done already is left out',
    'Bank Sagara telah membuka kantor cabang di Kota Palu pada 3 Mei 2021.',
    ['date: Pada tanggal berapa Bank Sagara membuka kantor cabang di Kota Palu? => 3 Mei 2021'],
  ],
  ['a cause has no day', 'Penurunan laba Bank Sagara disebabkan oleh beban pokok penjualan pada 30 Juli 2024.', []],
  ['the day of the deed or of the charge', 'Agus Prasetyo dituduh mencuri 12 kapal pada 3 Mei 2021.', []],
  [
    'a day',
    'Museum Batik Rajabuana diresmikan di Rajabuana pada 16 Oktober 2023.',
    ['date: Pada tanggal berapa Museum Batik Rajabuana diresmikan di Rajabuana? => 16 Oktober 2023'],
  ],
  [
    'a month',
    'PT Lentera Marga Persada membuka pabrik di Kota Semarang pada Maret 2021.',
    ['date: Pada bulan dan tahun berapa PT Lentera Marga Persada membuka pabrik di Kota Semarang? => Maret 2021'],
  ],
  [
    'a year',
    'Bank Sagara membuka kantor cabang di Kota Palu pada 2021.',
    ['date: Pada tahun berapa Bank Sagara membuka kantor cabang di Kota Palu? => 2021'],
  ],
  [
    'since',
    'Museum Batik Rajabuana menyimpan 1.200 kain sejak 2019.',
    ['date: Sejak tahun berapa Museum Batik Rajabuana menyimpan 1.200 kain? => 2019'],
  ],
  [
    'until',
    'Jalan Lingkar Tirtasari ditutup hingga 3 Mei 2024.',
    ['date: Hingga tanggal berapa Jalan Lingkar Tirtasari ditutup? => 3 Mei 2024'],
  ],
  [
    'a date in front',
    'Pada 3 Mei 2023, Bank Sagara membuka kantor cabang di Kota Palu.',
    ['date: Pada tanggal berapa Bank Sagara membuka kantor cabang di Kota Palu? => 3 Mei 2023'],
  ],
  ['a year has an end', 'Bank Sagara membuka kantor cabang di Kota Palu pada akhir 2021.', []],
  ['a plan has two days', 'Bank Sagara berencana membuka kantor cabang di Kota Palu pada 2025.', []],
  [
    'what will come has one',
    'Bank Sagara akan membuka kantor cabang di Kota Palu pada 2025.',
    ['date: Pada tahun berapa Bank Sagara akan membuka kantor cabang di Kota Palu? => 2025'],
  ],
  ['both ends of a time', 'Agus Prasetyo memimpin Bank Sagara dari 2010 hingga 2019.', []],
  ['two dates', 'Setelah dibangun pada 1998, Museum Batik Rajabuana diresmikan pada 2019.', []],
  [
    'a claim',
    'Menurut Bambang Suryana, Bank Sagara membuka kantor cabang di Kota Palu pada 2021.',
    ['date: Menurut Bambang Suryana, pada tahun berapa Bank Sagara membuka kantor cabang di Kota Palu? => 2021'],
  ],
];

export const subjects: readonly DraftRow[] = [
  ['a government that is called by its city', 'Jakarta menolak putusan sengketa nikel pada 7 Mei 2023.', []],
  [
    'a person',
    'Bupati Tirtasari Hendra Wirawan meresmikan Jembatan Kabanaran pada 7 Mei 2023.',
    ['short-answer: Siapa yang meresmikan Jembatan Kabanaran pada 7 Mei 2023? => Hendra Wirawan'],
  ],
  [
    'a company',
    'PT Lentera Marga Persada membuka pabrik di Kota Semarang pada 2021.',
    ['short-answer: Perusahaan apa yang membuka pabrik di Kota Semarang pada 2021? => PT Lentera Marga Persada'],
  ],
  [
    'a university',
    'Universitas Indonesia mewisuda 3.012 lulusan di Depok pada Februari 2024.',
    [
      'short-answer: Perguruan tinggi apa yang mewisuda 3.012 lulusan di Depok pada Februari 2024? => Universitas Indonesia',
    ],
  ],
  [
    'a club',
    'Persib Bandung mengalahkan Persija Jakarta di Bandung pada 2 Maret 2024.',
    ['short-answer: Klub apa yang mengalahkan Persija Jakarta di Bandung pada 2 Maret 2024? => Persib Bandung'],
  ],
  [
    'a country',
    'Finlandia bergabung dengan NATO pada 4 April 2023.',
    ['short-answer: Negara mana yang bergabung dengan NATO pada 4 April 2023? => Finlandia'],
  ],
  [
    'a government',
    'Pemerintah Finlandia menutup 12 pelabuhan pada 2023.',
    ['short-answer: Pemerintah negara mana yang menutup 12 pelabuhan pada 2023? => Finlandia'],
  ],
  [
    'a regency',
    'Kabupaten Tirtasari menggelar Festival Kopi pada 2019.',
    ['short-answer: Kabupaten mana yang menggelar Festival Kopi pada 2019? => Kabupaten Tirtasari'],
  ],
  [
    'an agency',
    'Badan Pusat Statistik menerbitkan laporan kopi pada 2023.',
    ['short-answer: Lembaga apa yang menerbitkan laporan kopi pada 2023? => Badan Pusat Statistik'],
  ],
  [
    'a bank',
    'Bank Sagara membuka 12 cabang di Sulawesi pada 2022.',
    ['short-answer: Bank apa yang membuka 12 cabang di Sulawesi pada 2022? => Bank Sagara'],
  ],
  ['two names', 'Bank Sagara dan Bank Tirta membuka 12 cabang di Sulawesi pada 2022.', []],
  ['a description', 'Warga Desa Sukamaju membangun tanggul pada 2019.', []],
  [
    'a museum',
    'Museum Batik Rajabuana menyimpan 1.200 kain sejak 2019.',
    ['short-answer: Museum apa yang menyimpan 1.200 kain sejak 2019? => Museum Batik Rajabuana'],
  ],
  ['who did so too', 'Bank Sagara juga membuka 12 cabang di Sulawesi pada 2022.', []],
  [
    'a copula',
    'Siti Rahmawati adalah perempuan pertama yang memimpin Bank Sagara.',
    ['short-answer: Siapa perempuan pertama yang memimpin Bank Sagara? => Siti Rahmawati'],
  ],
  [
    'a copula after a class noun',
    'Finlandia adalah anggota NATO ke-31.',
    ['short-answer: Negara mana yang merupakan anggota NATO ke-31? => Finlandia'],
  ],
];

export const agents: readonly DraftRow[] = [
  [
    'oleh',
    'Museum Batik Rajabuana diresmikan oleh Bupati Tirtasari Hendra Wirawan pada 12 Maret 2019.',
    ['short-answer: Siapa yang meresmikan Museum Batik Rajabuana pada 12 Maret 2019? => Hendra Wirawan'],
  ],
  [
    'without oleh',
    'Museum Batik Rajabuana diresmikan Presiden Joko Widodo pada 12 Maret 2019.',
    ['short-answer: Siapa yang meresmikan Museum Batik Rajabuana pada 12 Maret 2019? => Joko Widodo'],
  ],
  [
    'a body',
    'Jalan Lingkar Tirtasari dibangun Kementerian Perhubungan pada 2019.',
    ['short-answer: Kementerian apa yang membangun Jalan Lingkar Tirtasari pada 2019? => Kementerian Perhubungan'],
  ],
  ['no name', 'Festival Kopi Rajabuana dihadiri 4.500 pengunjung.', []],
];

export const objects: readonly DraftRow[] = [
  [
    'whom',
    'Presiden Joko Widodo menunjuk Siti Rahmawati sebagai Ketua KPU Rajabuana pada 2019.',
    [
      'short-answer: Siapa yang ditunjuk oleh Presiden Joko Widodo sebagai Ketua KPU Rajabuana pada 2019? => Siti Rahmawati',
    ],
  ],
  [
    'what body',
    'Persija Jakarta mengalahkan Persib Bandung di Jakarta pada 2 Maret 2024.',
    ['short-answer: Klub apa yang dikalahkan oleh Persija Jakarta di Jakarta pada 2 Maret 2024? => Persib Bandung'],
  ],
  ['no name', 'Bank Sagara membuka 12 cabang di Sulawesi pada 2022.', []],
];
