// Data table: what of a phrase is told, what is left out, and where the tree is put right.
import type { ToldRow } from '../told-row.ts';

export const repairs: readonly ToldRow[] = [
  [
    'the verb that tells which victims is no predicate',
    'Korban meninggal akibat gempa di Kabupaten Tirtasari bertambah menjadi 12 orang.',
    ['asserted quantity: Korban meninggal akibat gempa di Kabupaten Tirtasari bertambah menjadi 12 orang.'],
  ],
  [
    'nor is it within a subject',
    'Warga terdampak banjir di Kecamatan Cibalung mendapat 500 paket makanan.',
    ['asserted quantity: Warga terdampak banjir di Kecamatan Cibalung mendapat 500 paket makanan.'],
  ],
  [
    'nor before another verb',
    'Penumpang selamat dalam kecelakaan KM Bahari Jaya dirawat di RSUD Tirtasari.',
    ['asserted event: Penumpang selamat dalam kecelakaan KM Bahari Jaya dirawat di RSUD Tirtasari.'],
  ],
  [
    'a quantifier is no subject',
    'Sebagian warga Desa Sukamaju mengungsi ke Balai Desa Sukamaju.',
    ['asserted event: Sebagian warga Desa Sukamaju mengungsi ke Balai Desa Sukamaju.'],
  ],
  [
    'the owner mark hangs on its noun',
    'Agus Prasetyo menjual rumahnya menjelang gempa pada 2019.',
    ['asserted event: Agus Prasetyo menjual rumahnya menjelang gempa pada 2019.'],
  ],
  [
    'the words of a name hang on it, not on the name before the comma',
    'Yayan Rukmana, Kepala BPBD Kabupaten Tirtasari, membuka rapat di Bandung pada 2019.',
    [
      'asserted event: Yayan Rukmana membuka rapat di Bandung pada 2019.',
      'asserted role: Yayan Rukmana adalah Kepala BPBD Kabupaten Tirtasari.',
    ],
  ],
];

export const additions: readonly ToldRow[] = [
  [
    'a relative between commas is told apart',
    'PT Lentera Marga Persada, yang berkantor di Surabaya, membuka cabang di Makassar pada 2020.',
    [
      'asserted event: PT Lentera Marga Persada berkantor di Surabaya.',
      'asserted event: PT Lentera Marga Persada membuka cabang di Makassar pada 2020.',
    ],
  ],
  [
    'yakni and what follows',
    'Bank Sagara, yakni bank daerah terbesar, membuka 12 cabang di Sulawesi pada 2022.',
    ['asserted quantity: Bank Sagara membuka 12 cabang di Sulawesi pada 2022.'],
  ],
  [
    'the same sum in other money, after a comma',
    'Kerugian akibat banjir di Kabupaten Tirtasari mencapai US$8 juta, atau sekitar Rp131 miliar.',
    ['asserted quantity: Kerugian akibat banjir di Kabupaten Tirtasari mencapai US$8 juta.'],
  ],
  [
    'another statement that lost its verb',
    'Ekspor kopi Tirtasari tumbuh 6,43 persen, ekspor teh 4,88 persen.',
    ['asserted quantity: Ekspor kopi Tirtasari tumbuh 6,43 persen.'],
  ],
  [
    'what a name is',
    'Hendra Wirawan, Bupati Tirtasari, meresmikan Jembatan Kabanaran pada 7 Mei 2023.',
    [
      'asserted event: Hendra Wirawan meresmikan Jembatan Kabanaran pada 7 Mei 2023.',
      'asserted role: Hendra Wirawan adalah Bupati Tirtasari.',
    ],
  ],
  [
    'an age',
    'Hendra Wirawan (54), Bupati Tirtasari, meresmikan Jembatan Kabanaran pada 7 Mei 2023.',
    [
      'asserted event: Hendra Wirawan meresmikan Jembatan Kabanaran pada 7 Mei 2023.',
      'asserted role: Hendra Wirawan adalah Bupati Tirtasari.',
    ],
  ],
  [
    'between dashes',
    'Museum Batik Rajabuana – museum tertua di Tirtasari – diresmikan pada 12 Maret 2019.',
    ['asserted event: Museum Batik Rajabuana diresmikan pada 12 Maret 2019.'],
  ],
  [
    'disingkat',
    'Badan Penyehatan Perbankan Nasional, disingkat BPPN, dibentuk pada Januari 1998.',
    ['asserted event: Badan Penyehatan Perbankan Nasional dibentuk pada Januari 1998.'],
  ],
];

export const wholes: readonly ToldRow[] = [
  [
    'a place and the place it lies in',
    'Pabrik gula di Kecamatan Cibalung, Kabupaten Tirtasari, mempekerjakan 300 orang sejak 2019.',
    ['asserted quantity: Pabrik gula di Kecamatan Cibalung, Kabupaten Tirtasari, mempekerjakan 300 orang sejak 2019.'],
  ],
  [
    'a list of subjects',
    'Kota Rajabuana, Kota Palu, dan Kota Makassar menerima Adipura pada 2023.',
    ['asserted event: Kota Rajabuana, Kota Palu, dan Kota Makassar menerima Adipura pada 2023.'],
  ],
  [
    'a list of objects',
    'Dinas Pertanian Tirtasari membagikan bibit kopi, pupuk, dan cangkul kepada petani di Kecamatan Cibalung.',
    [
      'asserted event: Dinas Pertanian Tirtasari membagikan bibit kopi, pupuk, dan cangkul kepada petani di Kecamatan Cibalung.',
    ],
  ],
  [
    'an office and its holder',
    'Bupati Tirtasari, Hendra Wirawan, meresmikan Jembatan Kabanaran pada 7 Mei 2023.',
    [
      'asserted event: Bupati Tirtasari, Hendra Wirawan, meresmikan Jembatan Kabanaran pada 7 Mei 2023.',
      'asserted role: Hendra Wirawan adalah Bupati Tirtasari.',
    ],
  ],
  [
    'the name that says what -nya left open',
    'Indonesia meresmikan sistemnya, InaTEWS, pada 11 November 2008.',
    ['asserted event: Indonesia meresmikan InaTEWS pada 11 November 2008.'],
  ],
  [
    'a score with its hyphen',
    'Persib Bandung mengalahkan Persija Jakarta 2-1 di Bandung pada 2 Maret 2024.',
    ['asserted event: Persib Bandung mengalahkan Persija Jakarta 2-1 di Bandung pada 2 Maret 2024.'],
  ],
  [
    'marks of Markdown are no words',
    '**Bank Sagara** membuka *12 cabang* di [Sulawesi](http://contoh.id) pada 2022.',
    ['asserted quantity: Bank Sagara membuka 12 cabang di Sulawesi pada 2022.'],
  ],
];

export const insertions: readonly ToldRow[] = [
  [
    'a description of the subject goes when the tree needs it',
    'Indonesia, satu-satunya anggota G20 dari Asia Tenggara, memegang presidensi pada 2022.',
    ['asserted event: Indonesia memegang presidensi pada 2022.'],
  ],
  [
    'of a town',
    'Bandung, ibu kota Provinsi Jawa Barat, menggelar Festival Angklung pada 7 Mei 2023.',
    ['asserted event: Bandung menggelar Festival Angklung pada 7 Mei 2023.'],
  ],
  ['a condition never goes', 'Kota Rajabuana, jika hujan turun, menutup Jalan Lingkar Tirtasari pada 7 Mei 2023.', []],
];
