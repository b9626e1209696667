// Data table: what is taken out of a sentence before it is read.
import type { ToldRow } from '../told-row.ts';

export const brackets: readonly ToldRow[] = [
  [
    'with what they hold',
    'Kementerian Perhubungan (Kemenhub) membangun 14 dermaga di Maluku pada 2022.',
    ['asserted quantity: Kementerian Perhubungan membangun 14 dermaga di Maluku pada 2022.'],
  ],
  [
    'inside a name, and square ones',
    'Rumah Sakit Umum Daerah (RSUD) Tirtasari merawat 23 pasien [data sementara] di Kota Rajabuana.',
    ['asserted quantity: Rumah Sakit Umum Daerah Tirtasari merawat 23 pasien di Kota Rajabuana.'],
  ],
  [
    'a bracket in a bracket',
    'Festival Kopi Rajabuana (acara tahunan (sejak 2011)) dihadiri 4.500 pengunjung pada Juli 2024.',
    ['asserted event: Festival Kopi Rajabuana dihadiri 4.500 pengunjung pada Juli 2024.'],
  ],
  [
    'one that never closes takes the rest',
    'Bank Sagara membuka 12 cabang di Sulawesi (data per Maret.',
    ['asserted quantity: Bank Sagara membuka 12 cabang di Sulawesi.'],
  ],
];

export const connectives: readonly ToldRow[] = [
  [
    'sedangkan before a sentence of its own',
    'Sedangkan Pemerintah Kabupaten Tirtasari menutup Pasar Cibalung pada 3 Mei 2024.',
    ['asserted event: Pemerintah Kabupaten Tirtasari menutup Pasar Cibalung pada 3 Mei 2024.'],
  ],
  [
    'with its comma',
    'Oleh karena itu, Pemerintah Kabupaten Tirtasari menutup Pasar Cibalung pada 3 Mei 2024.',
    ['asserted event: Pemerintah Kabupaten Tirtasari menutup Pasar Cibalung pada 3 Mei 2024.'],
  ],
  [
    'two of them',
    'Dan, sebagai gantinya, Pemerintah Kabupaten Tirtasari membuka Pasar Cibalung pada 3 Mei 2024.',
    ['asserted event: Pemerintah Kabupaten Tirtasari membuka Pasar Cibalung pada 3 Mei 2024.'],
  ],
  [
    'one that needs no comma',
    'Bahkan Pemerintah Kabupaten Tirtasari menutup Pasar Cibalung pada 3 Mei 2024.',
    ['asserted event: Pemerintah Kabupaten Tirtasari menutup Pasar Cibalung pada 3 Mei 2024.'],
  ],
  [
    'adapun',
    'Adapun Museum Batik Rajabuana diresmikan pada 12 Maret 2019.',
    ['asserted event: Museum Batik Rajabuana diresmikan pada 12 Maret 2019.'],
  ],
  [
    'its result stands alone',
    'Hujan deras mengguyur Kabupaten Tirtasari. Akibatnya, 412 rumah di Kecamatan Cibalung terendam.',
    ['asserted event: Sebanyak 412 rumah di Kecamatan Cibalung terendam.'],
  ],
];

export const figures: readonly ToldRow[] = [
  [
    'sebanyak before a figure goes',
    'Dinas Pertanian Tirtasari membagikan sebanyak 3.000 bibit kopi kepada petani di Kecamatan Cibalung.',
    ['asserted quantity: Dinas Pertanian Tirtasari membagikan 3.000 bibit kopi kepada petani di Kecamatan Cibalung.'],
  ],
  [
    'and comes back where a sentence would open with a figure',
    'Sebanyak 412 rumah di Kabupaten Tirtasari terendam pada 3 Mei 2024.',
    ['asserted event: Sebanyak 412 rumah di Kabupaten Tirtasari terendam pada 3 Mei 2024.'],
  ],
  [
    'a figure that opens a sentence gets it',
    '500 paket makanan disalurkan di Kecamatan Cibalung pada 2019.',
    ['asserted event: Sebanyak 500 paket makanan disalurkan di Kecamatan Cibalung pada 2019.'],
  ],
  [
    'a share of what was counted goes',
    'Sebanyak 1.268 warga Kecamatan Cibalung mengungsi, 412 di antaranya anak-anak.',
    ['asserted event: Sebanyak 1.268 warga Kecamatan Cibalung mengungsi.'],
  ],
  [
    'the share told the other way round',
    'Festival Kopi Rajabuana dihadiri 4.500 pengunjung, di antaranya 300 wisatawan asing.',
    ['asserted event: Festival Kopi Rajabuana dihadiri 4.500 pengunjung.'],
  ],
];

export const clocks: readonly ToldRow[] = [
  [
    'the day is enough',
    'Jembatan Kabanaran diresmikan pada 17 Agustus 2023 pukul 09.30 WIB.',
    ['asserted event: Jembatan Kabanaran diresmikan pada 17 Agustus 2023.'],
  ],
  [
    'two times of the day',
    'Satelit Tirta-1 mengorbit pada 23 Agustus 2023 pukul 18.04 waktu setempat, atau 19.34 WIB.',
    ['asserted event: Satelit Tirta-1 mengorbit pada 23 Agustus 2023.'],
  ],
  ['without its day it tells nothing', 'Upacara adat Rajabuana dimulai pukul 09.00 WIB di Balai Kota Rajabuana.', []],
];

export const claims: readonly ToldRow[] = [
  [
    'at the end',
    'Ketinggian air di Desa Sukamaju mencapai 2 meter, kata Yayan Rukmana.',
    ['said quantity: Menurut Yayan Rukmana, ketinggian air di Desa Sukamaju mencapai 2 meter.'],
  ],
  [
    'between commas',
    'Ketinggian air di Desa Sukamaju, kata Yayan Rukmana, mencapai 2 meter.',
    ['said quantity: Menurut Yayan Rukmana, ketinggian air di Desa Sukamaju mencapai 2 meter.'],
  ],
  [
    'menurut at the front',
    'Menurut Yayan Rukmana, ketinggian air di Desa Sukamaju mencapai 2 meter.',
    ['said quantity: Menurut Yayan Rukmana, ketinggian air di Desa Sukamaju mencapai 2 meter.'],
  ],
  [
    'a long title',
    'Ketinggian air di Desa Sukamaju mencapai 2 meter, kata Kepala Seksi Kedaruratan BPBD Kabupaten Tirtasari Yayan Rukmana.',
    [
      'said quantity: Menurut Kepala Seksi Kedaruratan BPBD Kabupaten Tirtasari Yayan Rukmana, ketinggian air di Desa Sukamaju mencapai 2 meter.',
      'asserted role: Yayan Rukmana adalah Kepala Seksi Kedaruratan BPBD Kabupaten Tirtasari.',
    ],
  ],
  [
    'where it was said goes',
    'Jalan Lingkar Tirtasari dibuka kembali pada 2 Desember 2024, ujar Bambang Suryana saat ditemui di kantornya.',
    ['said event: Menurut Bambang Suryana, Jalan Lingkar Tirtasari dibuka kembali pada 2 Desember 2024.'],
  ],
  [
    'to whom it was said goes',
    'Jalan Lingkar Tirtasari menghubungkan 12 desa, tutur Bambang Suryana kepada wartawan.',
    ['said quantity: Menurut Bambang Suryana, Jalan Lingkar Tirtasari menghubungkan 12 desa.'],
  ],
  [
    'the day on which it was said goes',
    'Jalan Lingkar Tirtasari menghubungkan 12 desa, tutur Bambang Suryana, Senin (2/12/2024).',
    ['said quantity: Menurut Bambang Suryana, Jalan Lingkar Tirtasari menghubungkan 12 desa.'],
  ],
  [
    'place and day go',
    'Jalan Lingkar Tirtasari menghubungkan 12 desa, tutur Bambang Suryana di Rajabuana, Senin.',
    ['said quantity: Menurut Bambang Suryana, Jalan Lingkar Tirtasari menghubungkan 12 desa.'],
  ],
  [
    'right after a passive of saying',
    'Kerugian kebakaran di Pasar Cibalung diperkirakan Ratna Dewanti mencapai Rp4 miliar.',
    ['said quantity: Menurut Ratna Dewanti, kerugian kebakaran di Pasar Cibalung mencapai Rp4 miliar.'],
  ],
  ['of one whom nobody names', 'Ketinggian air di Desa Sukamaju mencapai 2 meter, kata dia.', []],
  ['of -nya whom nobody names', 'Ketinggian air di Desa Sukamaju mencapai 2 meter, katanya.', []],
  [
    'of -nya who was named',
    'Yayan Rukmana memeriksa tanggul Sungai Cibalung. Ketinggian air di Desa Sukamaju mencapai 2 meter, katanya.',
    [
      'asserted event: Yayan Rukmana memeriksa tanggul Sungai Cibalung.',
      'said quantity: Menurut Yayan Rukmana, ketinggian air di Desa Sukamaju mencapai 2 meter.',
    ],
  ],
  ['menurutnya of nobody', 'Menurutnya, inflasi Kabupaten Tirtasari mencapai 2,4 persen pada 2023.', []],
  [
    'data are a source',
    'Menurut data BPS, inflasi Kabupaten Tirtasari mencapai 2,4 persen pada 2023.',
    ['said quantity: Menurut data BPS, inflasi Kabupaten Tirtasari mencapai 2,4 persen pada 2023.'],
  ],
];
