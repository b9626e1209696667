// Data table: sentences of Indonesian that a parser or a closed class once kept from being told, or told wrongly.
import type { ToldRow } from '../told-row.ts';

const trial = { title: 'Pemilik Toko Divonis 3,5 Tahun' };

export const arcs: readonly ToldRow[] = [
  [
    'a sum with a space',
    'Bank Sagara membukukan laba Rp 239,56 triliun pada 2022.',
    ['asserted quantity: Bank Sagara membukukan laba Rp239,56 triliun pada 2022.'],
  ],
  [
    'the accused after a noun is no verb',
    'Petugas gabungan dari Balai Konservasi Sumber Daya Alam menggerebek toko terdakwa di Jalan Pasar Lama pada 9 Januari 2024.',
    [
      'asserted event: Petugas gabungan dari Balai Konservasi Sumber Daya Alam menggerebek toko terdakwa di Jalan Pasar Lama pada 9 Januari 2024.',
    ],
    trial,
  ],
  [
    'lalu joins the second verb',
    'Petugas gabungan dari Balai Konservasi Sumber Daya Alam menyamar sebagai pembeli lalu menggerebek toko di Jalan Pasar Lama.',
    [
      'asserted event: Petugas gabungan dari Balai Konservasi Sumber Daya Alam menyamar sebagai pembeli.',
      'asserted event: Petugas gabungan dari Balai Konservasi Sumber Daya Alam menggerebek toko di Jalan Pasar Lama.',
    ],
    trial,
  ],
  [
    'what was found stands after its verb',
    'Di gudang Bank Sagara, ditemukan 18,4 kilogram sisik kering dalam tiga karung.',
    ['asserted event: Di gudang Bank Sagara, ditemukan 18,4 kilogram sisik kering dalam tiga karung.'],
  ],
  [
    'what is said after the last comma goes when the parser finds no clause',
    'Pemegang saham Bank Sagara akan menerima dividen Rp16 per saham, atau secara keseluruhan sekitar 38 persen dari laba bersih.',
    ['planned quantity: Pemegang saham Bank Sagara akan menerima dividen Rp16 per saham.'],
  ],
];

export const closedClasses: readonly ToldRow[] = [
  [
    'early in a year is a time',
    'Awal 1953, Agus Prasetyo membuka Museum Batik Rajabuana.',
    ['asserted event: Pada awal 1953, Agus Prasetyo membuka Museum Batik Rajabuana.'],
  ],
  [
    'setinggi says what the figure measures',
    'Gunung Sagara diperkirakan menjulang setinggi 4.300 meter.',
    ['asserted quantity: Gunung Sagara diperkirakan menjulang setinggi 4.300 meter.'],
  ],
  [
    'a body that was founded does not stand there',
    'Bank Sagara berdiri pada 1974 sebagai bank pasar.',
    ['asserted event: Bank Sagara berdiri pada 1974 sebagai bank pasar.'],
  ],
  ['a man who stands there does', 'Agus Prasetyo berdiri di dermaga pada 2019.', []],
  [
    'people counted, at a place',
    'Pada 16 Agustus 2003, sembilan orang mengucapkan sumpah di Istana Negara, Jakarta.',
    ['asserted event: Pada 16 Agustus 2003, sembilan orang mengucapkan sumpah di Istana Negara, Jakarta.'],
  ],
  [
    'one man, with the cause',
    'Pada April 2023, seorang pria ditangkap polisi karena menempelkan stiker palsu di Masjid Istiqlal.',
    [
      'asserted cause: Pada April 2023, seorang pria ditangkap polisi karena menempelkan stiker palsu di Masjid Istiqlal.',
    ],
  ],
  [
    'every September points at none',
    'Festival Kopi Rajabuana digelar warga Desa Sukamaju setiap September.',
    ['asserted event: Festival Kopi Rajabuana digelar warga Desa Sukamaju setiap September.'],
  ],
  [
    'within one night',
    'Nilai saham Bank Sagara runtuh dalam semalam.',
    ['asserted event: Nilai saham Bank Sagara runtuh dalam semalam.'],
  ],
  ['last night', 'Bank Sagara ditutup semalam.', []],
  [
    'siapa pun is whoever',
    'Bank Sagara melarang siapa pun beraktivitas di Gunung Sagara.',
    ['asserted event: Bank Sagara melarang siapa pun beraktivitas di Gunung Sagara.'],
  ],
  [
    'who hopes does not say that it is so',
    'KPU berharap penetapan calon dapat dilakukan sebelum 15 Juli 2024.',
    ['asserted event: KPU berharap penetapan calon dapat dilakukan sebelum 15 Juli 2024.'],
  ],
  [
    'the last one, of a year',
    'Letusan besar terakhir terjadi pada 1983.',
    ['asserted event: Letusan besar terakhir terjadi pada 1983.'],
    { title: 'Gunung Sagara Siaga' },
  ],
  ['the lowest one, of a year', 'Titik terlemah tercapai pada Juni 1998.', []],
  [
    'because of that',
    'Karena itulah Bank Sagara membuka 12 cabang di Palu.',
    ['asserted quantity: Bank Sagara membuka 12 cabang di Palu.'],
  ],
];

export const wronglyTold: readonly ToldRow[] = [
  [
    'all games of a match',
    'Alan Budikusuma menundukkan Hermawan Susanto dengan skor 15-12, 18-13.',
    ['asserted event: Alan Budikusuma menundukkan Hermawan Susanto dengan skor 15-12, 18-13.'],
  ],
  [
    'an article of a law is one name',
    'Pasal 24C memberi Mahkamah Konstitusi empat wewenang.',
    ['asserted quantity: Pasal 24C memberi Mahkamah Konstitusi empat wewenang.'],
  ],
  ['a share of what?', 'Usaha mikro di Palu dikenai 0,3 persen mulai 1 Juli 2023.', []],
  [
    'after a comma it may tell of the man or of the party',
    'Rusdi Harahap dari Partai Bakti Desa, yang sempat menggelar syukuran pada April 2024, menolak hasil pemilihan.',
    ['asserted event: Rusdi Harahap dari Partai Bakti Desa menolak hasil pemilihan.'],
  ],
  [
    'those who are watched are not of the body that watches',
    'Badan Pengawas Pemilu (Bawaslu) menyimpulkan kekeliruan tersebut sebagai kelalaian, bukan kesengajaan. Petugasnya, ujar anggota Bawaslu Deri Mustafa, sudah bekerja 22 jam tanpa tidur ketika mengisi formulir. Ia diberi teguran tertulis.',
    [],
  ],
  [
    'how old someone was, at no time',
    'Hendra Wirawan menang di Bandung. Usianya baru 21 tahun.',
    ['asserted event: Hendra Wirawan menang di Bandung.'],
  ],
];

export const ofTheNews: readonly ToldRow[] = [
  [
    'the ruling that it is about, with a pointer',
    'Putusan itu dibacakan di Jakarta pada 2 Januari 2024.',
    ['asserted event: Putusan dibacakan di Jakarta pada 2 Januari 2024.'],
    { title: 'MK Hapus Ambang Batas Pencalonan' },
  ],
  [
    'whom the police took',
    'Tersangka ditangkap di Kabupaten Labuan Tinggi pada 19 Mei 2024.',
    ['asserted event: Tersangka ditangkap di Kabupaten Labuan Tinggi pada 19 Mei 2024.'],
    { title: 'Polisi Tangkap Pengelola Arisan Daring' },
  ],
  [
    'the shaking of a quake',
    'Getaran mencapai Jakarta pada 3 Mei 2024.',
    ['asserted event: Getaran mencapai Jakarta pada 3 Mei 2024.'],
    { title: 'Gempa Dangkal Guncang Cianjur' },
  ],
  [
    'the accused of a verdict',
    'Terdakwa diwajibkan membayar denda Rp100 juta pada 11 Juni 2024.',
    ['asserted quantity: Terdakwa diwajibkan membayar denda Rp100 juta pada 11 Juni 2024.'],
    trial,
  ],
  ['one of several accused', 'Terdakwa dibawa ke Palu pada 11 Juni 2024. Kedua terdakwa diam.', [], trial],
  [
    'a committee in other news',
    'Panitia mencatat 14.000 pendaftar selama tiga hari.',
    [],
    { title: 'Harga Kopi Naik' },
  ],
  [
    'the committee of a festival',
    'Panitia mencatat 14.000 pengunjung selama tiga hari.',
    ['asserted quantity: Panitia mencatat 14.000 pengunjung selama tiga hari.'],
    { title: 'Festival Kopi Digelar' },
  ],
  [
    'the building of what the title names',
    'Pembangunan dimulai pada Maret 2018. Pelabuhan Tanjung Lamuri disinggahi 12 kapal.',
    [
      'asserted event: Pembangunan Pelabuhan Tanjung Lamuri dimulai pada Maret 2018.',
      'asserted quantity: Pelabuhan Tanjung Lamuri disinggahi 12 kapal.',
    ],
    { title: 'Pelabuhan Tanjung Lamuri Beroperasi' },
  ],
  [
    'what ties the clause to the sentence before goes',
    'Dengan keputusan itu, Indonesia menjadi negara ke-78 yang memiliki pengadilan konstitusi.',
    ['asserted quantity: Indonesia menjadi negara ke-78 yang memiliki pengadilan konstitusi.'],
  ],
  [
    'and stays where something is denied',
    'Dengan keputusan itu, Indonesia tidak lagi memiliki pengadilan konstitusi.',
    [],
  ],
  [
    'the mark that closes a name',
    'Nama "bahasa Indonesia" dikukuhkan dalam Kongres Pemuda II.',
    ['asserted event: Nama "bahasa Indonesia" dikukuhkan dalam Kongres Pemuda II.'],
  ],
];
