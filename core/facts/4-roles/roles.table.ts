// Data table: offices and roles of people, rows of lists, and dates that open an item.
import type { ToldRow } from '../told-row.ts';

export const offices: readonly ToldRow[] = [
  [
    'the rank is of the holder',
    'Kepala Polri Jenderal Budi Santoso membuka rapat di Bandung pada 2019.',
    [
      'asserted event: Kepala Polri Jenderal Budi Santoso membuka rapat di Bandung pada 2019.',
      'asserted role: Budi Santoso adalah Kepala Polri.',
    ],
  ],
  [
    'before the name',
    'Kepala BPBD Kabupaten Tirtasari Yayan Rukmana membuka rapat di Bandung pada 2019.',
    [
      'asserted event: Kepala BPBD Kabupaten Tirtasari Yayan Rukmana membuka rapat di Bandung pada 2019.',
      'asserted role: Yayan Rukmana adalah Kepala BPBD Kabupaten Tirtasari.',
    ],
  ],
  [
    'before the name, with a comma',
    'Kepala BPBD Kabupaten Tirtasari, Yayan Rukmana, membuka rapat di Bandung pada 2019.',
    [
      'asserted event: Kepala BPBD Kabupaten Tirtasari, Yayan Rukmana, membuka rapat di Bandung pada 2019.',
      'asserted role: Yayan Rukmana adalah Kepala BPBD Kabupaten Tirtasari.',
    ],
  ],
  [
    'after the name',
    'Yayan Rukmana, Kepala BPBD Kabupaten Tirtasari, membuka rapat di Bandung pada 2019.',
    [
      'asserted event: Yayan Rukmana membuka rapat di Bandung pada 2019.',
      'asserted role: Yayan Rukmana adalah Kepala BPBD Kabupaten Tirtasari.',
    ],
  ],
  [
    'after the name and an age',
    'Hendra Wirawan (54), Bupati Tirtasari, meresmikan Jembatan Kabanaran pada 7 Mei 2023.',
    [
      'asserted event: Hendra Wirawan meresmikan Jembatan Kabanaran pada 7 Mei 2023.',
      'asserted role: Hendra Wirawan adalah Bupati Tirtasari.',
    ],
  ],
  [
    'after the name, up to a relative',
    'Yayan Rukmana, Kepala BPBD Tirtasari yang baru dilantik, membuka rapat di Bandung.',
    [
      'asserted event: Yayan Rukmana membuka rapat di Bandung.',
      'asserted role: Yayan Rukmana adalah Kepala BPBD Tirtasari.',
    ],
  ],
  [
    'a short form in full',
    'Menlu Filipina Carlos Romulo menandatangani perjanjian di Manila pada 1967.',
    [
      'asserted event: Menlu Filipina Carlos Romulo menandatangani perjanjian di Manila pada 1967.',
      'asserted role: Carlos Romulo adalah Menteri Luar Negeri Filipina.',
    ],
  ],
  [
    'of two fields',
    'Menteri Pekerjaan Umum dan Perumahan Rakyat Basuki Hadimuljono membuka bendungan pada 2019.',
    [
      'asserted event: Menteri Pekerjaan Umum dan Perumahan Rakyat Basuki Hadimuljono membuka bendungan pada 2019.',
      'asserted role: Basuki Hadimuljono adalah Menteri Pekerjaan Umum dan Perumahan Rakyat.',
    ],
  ],
  [
    'with brackets inside',
    'Direktur Utama PT Lentera Marga Persada (LMP) Rudi Hartawan membuka pabrik di Semarang pada 2021.',
    [
      'asserted event: Direktur Utama PT Lentera Marga Persada Rudi Hartawan membuka pabrik di Semarang pada 2021.',
      'asserted role: Rudi Hartawan adalah Direktur Utama PT Lentera Marga Persada.',
    ],
  ],
  [
    'a former one',
    'Perundingan ditengahi Martti Ahtisaari, mantan presiden Finlandia, di Helsinki.',
    ['asserted role: Martti Ahtisaari adalah mantan presiden Finlandia.'],
  ],
  [
    'in small letters',
    'Kuasa hukum Bank Sagara, Togar Simanungkalit, membacakan gugatan di Bandung.',
    [
      'asserted event: Kuasa hukum Bank Sagara membacakan gugatan di Bandung.',
      'asserted role: Togar Simanungkalit adalah kuasa hukum Bank Sagara.',
    ],
  ],
  [
    'whose lawyer',
    'Kuasa hukum Gunarto, Togar Simanungkalit, membacakan gugatan di Bandung.',
    [
      'asserted event: Kuasa hukum Gunarto, Togar Simanungkalit, membacakan gugatan di Bandung.',
      'asserted role: Togar Simanungkalit adalah kuasa hukum Gunarto.',
    ],
  ],
  [
    'what someone is',
    'Siti Rahmawati, seorang guru di SMPN 2 Rajabuana, menanam 300 pohon kopi.',
    [
      'asserted quantity: Siti Rahmawati menanam 300 pohon kopi.',
      'asserted role: Siti Rahmawati adalah guru di SMPN 2 Rajabuana.',
    ],
  ],
  [
    'a researcher loses the capital of the sentence',
    'Peneliti Universitas Indonesia Siti Rahmawati menemukan 12 jenis anggrek di Papua pada 2019.',
    [
      'asserted quantity: Peneliti Universitas Indonesia Siti Rahmawati menemukan 12 jenis anggrek di Papua pada 2019.',
      'asserted role: Siti Rahmawati adalah peneliti Universitas Indonesia.',
    ],
  ],
  [
    'of one who speaks',
    'Bank Sagara membuka 12 cabang, kata Direktur Bank Sagara Agus Prasetyo.',
    [
      'said quantity: Menurut Direktur Bank Sagara Agus Prasetyo, Bank Sagara membuka 12 cabang.',
      'asserted role: Agus Prasetyo adalah Direktur Bank Sagara.',
    ],
  ],
  [
    'two people',
    'Camat Cibalung Agus Prasetyo menemui Bupati Tirtasari Hendra Wirawan di Bandung pada 2022.',
    [
      'asserted event: Camat Cibalung Agus Prasetyo menemui Bupati Tirtasari Hendra Wirawan di Bandung pada 2022.',
      'asserted role: Agus Prasetyo adalah Camat Cibalung.',
      'asserted role: Hendra Wirawan adalah Bupati Tirtasari.',
    ],
  ],
];

export const noOffices: readonly ToldRow[] = [
  [
    "a lawyer's client is no lawyer",
    'Kuasa hukum Gunarto membacakan gugatan di Bandung.',
    ['asserted event: Kuasa hukum Gunarto membacakan gugatan di Bandung.'],
  ],
  [
    'who is wife to a mayor',
    'Istri Bupati Tirtasari, Siti Rahmawati, membuka Festival Kopi Rajabuana pada 2019.',
    ['asserted event: Istri Bupati Tirtasari, Siti Rahmawati, membuka Festival Kopi Rajabuana pada 2019.'],
  ],
  [
    'an aide to a mayor',
    'Ajudan Bupati Tirtasari, Agus Prasetyo, membuka Festival Kopi Rajabuana pada 2019.',
    ['asserted event: Ajudan Bupati Tirtasari, Agus Prasetyo, membuka Festival Kopi Rajabuana pada 2019.'],
  ],
  [
    'a citizen',
    'Warga Agus Prasetyo menanam 300 pohon kopi di Desa Sukamaju.',
    ['asserted quantity: Warga Agus Prasetyo menanam 300 pohon kopi di Desa Sukamaju.'],
  ],
  [
    'a degree',
    'Dr. Siti Rahmawati meneliti kopi di Kecamatan Cibalung sejak 2019.',
    ['asserted event: Dr. Siti Rahmawati meneliti kopi di Kecamatan Cibalung sejak 2019.'],
  ],
  ['a title of a book', 'Buku "Menteri Keuangan Sri Mulyani" dijual di Bandung.', []],
];

export const rows: readonly ToldRow[] = [
  [
    'a figure that is about right',
    '- Bank Mandiri: sekitar 51 persen',
    ['asserted quantity: Bank Mandiri: sekitar 51 persen.'],
  ],
  [
    'a label and its figure',
    'Hasil Pilkada Rajabuana:\n\n- Suara sah: 182.640\n- Suara tidak sah: 4.321',
    ['asserted quantity: Suara sah: 182.640.', 'asserted quantity: Suara tidak sah: 4.321.'],
  ],
  [
    'a comma in the label, a share after the figure',
    'Hasil Pilkada Rajabuana:\n\n- Nomor urut 2, Dewi Kartikasari-Muhammad Ilham: 78.913 suara (43,21 persen)\n- Nomor urut 1, Agus Prasetyo-Siti Rahmawati: 70.000 suara (40,10 persen)',
    [
      'asserted quantity: Nomor urut 2, Dewi Kartikasari-Muhammad Ilham: 78.913 suara.',
      'asserted quantity: Nomor urut 1, Agus Prasetyo-Siti Rahmawati: 70.000 suara.',
    ],
  ],
  [
    'money',
    'Rincian biaya:\n\n- Tiket masuk: Rp50.000\n- Parkir: Rp5.000',
    ['asserted quantity: Tiket masuk: Rp50.000.', 'asserted quantity: Parkir: Rp5.000.'],
  ],
  [
    'words after the colon are no figure',
    'Daftar juara:\n\n- Juara pertama: Desa Sukamaju\n- Juara kedua: Desa Cibalung',
    [],
  ],
  ['more after the figure', 'Rincian:\n\n- Suara sah: 182.640 dari 190.000 pemilih', []],
  [
    'a label that is a sentence',
    'Daftar:\n\n- Jumlah rumah yang terendam banjir di seluruh wilayah Kecamatan Cibalung sampai dengan hari Rabu pagi ini saja: 412 rumah',
    [],
  ],
  ['prose is no row', 'Suara sah: 182.640 suara.', []],
];

export const itemDates: readonly ToldRow[] = [
  [
    'a day before its sentence',
    'Berikut linimasanya.\n\n- **18 Januari 2022.** DPR mengesahkan Rancangan Undang-Undang Kopi.',
    ['asserted event: Pada 18 Januari 2022, DPR mengesahkan Rancangan Undang-Undang Kopi.'],
  ],
  [
    'a month',
    'Berikut linimasanya.\n\n- **Januari 2022.** DPR mengesahkan Rancangan Undang-Undang Kopi.',
    ['asserted event: Pada Januari 2022, DPR mengesahkan Rancangan Undang-Undang Kopi.'],
  ],
  [
    'in prose',
    '**18 Januari 2022.** DPR mengesahkan Rancangan Undang-Undang Kopi.',
    ['asserted event: Pada 18 Januari 2022, DPR mengesahkan Rancangan Undang-Undang Kopi.'],
  ],
  [
    'a sentence with a day of its own keeps it',
    'Berikut linimasanya.\n\n- **18 Januari 2022.** DPR mengesahkan Rancangan Undang-Undang Kopi. Presiden Joko Widodo menandatangani aturan pelaksana pada 4 Maret 2022.',
    [
      'asserted event: Pada 18 Januari 2022, DPR mengesahkan Rancangan Undang-Undang Kopi.',
      'asserted event: Presiden Joko Widodo menandatangani aturan pelaksana pada 4 Maret 2022.',
      'asserted role: Joko Widodo adalah Presiden.',
    ],
  ],
  [
    'not over to the next item',
    'Berikut linimasanya.\n\n- **18 Januari 2022.** DPR mengesahkan Rancangan Undang-Undang Kopi.\n- Bank Sagara membuka 12 cabang di Sulawesi.',
    [
      'asserted event: Pada 18 Januari 2022, DPR mengesahkan Rancangan Undang-Undang Kopi.',
      'asserted quantity: Bank Sagara membuka 12 cabang di Sulawesi.',
    ],
  ],
];
