// Data table: where, how many, which, and what is so, as the rules of Indonesian ask it.
import type { DraftRow } from '../../draft-row.ts';

export const places: readonly DraftRow[] = [
  [
    'in a town',
    'Bank Sagara menutup cabang di Palu pada 2022.',
    ['short-answer: Di kota mana Bank Sagara menutup cabang pada 2022? => Palu'],
  ],
  [
    'in a country',
    'Agus Prasetyo lahir di Finlandia pada 1998.',
    ['short-answer: Di negara mana Agus Prasetyo lahir pada 1998? => Finlandia'],
  ],
  [
    'to a town',
    'Agus Prasetyo berangkat ke Kota Palu pada 2019.',
    ['short-answer: Ke kota mana Agus Prasetyo berangkat pada 2019? => Kota Palu'],
  ],
  [
    'two times beside it',
    'Ketika papan skor berhenti di angka 21-15, tangis Greysia Polii dan Apriyani Rahayu pecah di Musashino Forest Sport Plaza, Senin (2/8/2021).',
    [],
  ],
  ['from where he spoke', 'Agus Prasetyo memimpin rapat dari Bandung pada 2019.', []],
  [
    'from where he left',
    'Agus Prasetyo berangkat dari Bandung pada 2019.',
    ['short-answer: Dari kota mana Agus Prasetyo berangkat pada 2019? => Bandung'],
  ],
  [
    'a regency',
    'Gempa merusak 412 rumah di Kabupaten Tirtasari pada 2019.',
    ['short-answer: Di kabupaten mana gempa merusak 412 rumah pada 2019? => Kabupaten Tirtasari'],
  ],
  ['two places', 'Agus Prasetyo berangkat dari Bandung ke Kota Palu pada 2019.', []],
  ['a description', 'Agus Prasetyo bekerja di pabrik gula pada 2019.', []],
  ['a state', 'Museum Batik Rajabuana adalah museum tertua di Jawa Barat.', []],
];

export const amounts: readonly DraftRow[] = [
  [
    'a verb that the counted noun has caught',
    'Sekitar 35.000 kapal terpaksa kembali merapat ke Pelabuhan Cibalung.',
    ['numeric: Sekitar berapa kapal yang terpaksa kembali merapat ke Pelabuhan Cibalung? => 35.000'],
  ],
  ['a bare root is no verb', 'Tiga pekerja luka bakar dalam kebakaran Pasar Cibalung.', []],
  [
    'how many there are',
    'Pada 2003, terdapat 108 kasus campak di Kota Palu.',
    ['numeric: Ada berapa kasus campak di Kota Palu pada 2003? => 108'],
  ],
  ['the whole of a part', 'Partai Rakyat Sagara menduduki 140 dari 275 kursi di Rajabuana.', []],
  [
    'a count',
    'Bank Sagara membuka 12 cabang pada 2022.',
    ['numeric: Bank Sagara membuka berapa cabang pada 2022? => 12'],
  ],
  [
    'money',
    'Pembangunan Pasar Cibalung menelan Rp18,4 miliar.',
    ['numeric: Pembangunan Pasar Cibalung menelan berapa miliar rupiah? => Rp18,4 miliar'],
  ],
  [
    'a share',
    'Inflasi Kabupaten Tirtasari mencapai 2,4 persen pada 2023.',
    ['numeric: Inflasi Kabupaten Tirtasari mencapai berapa persen pada 2023? => 2,4 persen'],
  ],
  [
    'how long',
    'Agus Prasetyo bekerja di Bank Sagara selama empat tahun.',
    ['numeric: Agus Prasetyo bekerja di Bank Sagara selama berapa tahun? => empat tahun'],
  ],
  [
    'as the subject',
    'Sebanyak 412 rumah di Kecamatan Cibalung rusak akibat banjir.',
    ['numeric: Berapa rumah di Kecamatan Cibalung yang rusak akibat banjir? => 412'],
  ],
  [
    'about',
    'Kota Rajabuana memiliki sekitar 230.000 penduduk.',
    ['numeric: Kota Rajabuana memiliki sekitar berapa penduduk? => 230.000'],
  ],
  ['so long until a moment that is not told', 'Agus Prasetyo telah memimpin Bank Sagara selama 32 tahun.', []],
  ['more than has many answers', 'Kota Rajabuana memiliki lebih dari 230.000 penduduk.', []],
  ['one of something', 'Bank Sagara membuka satu cabang di Sulawesi pada 2022.', []],
  ['sides', 'Perjanjian Rajabuana ditandatangani dua pihak pada 2019.', []],
  [
    'what there is',
    'Ada 16 nomor yang diperebutkan di Taman Mini.',
    ['numeric: Berapa nomor yang diperebutkan di Taman Mini? => 16'],
  ],
  ['a row', 'Rincian:\n\n- Tiket masuk: Rp50.000', []],
  ['the first three', 'Agus Prasetyo memenangi tiga perkara pertama di Bandung.', []],
];

export const lists: readonly DraftRow[] = [
  [
    'subjects',
    'Kota Palu, Kota Bandung, dan Kota Makassar menerima Adipura pada 2023.',
    [
      'multiple-response: Kota mana saja yang menerima Adipura pada 2023? => Kota Palu, Kota Bandung, dan Kota Makassar',
    ],
  ],
  [
    'persons',
    'Agus Prasetyo dan Siti Rahmawati mendirikan Bank Sagara pada 2010.',
    ['multiple-response: Siapa saja yang mendirikan Bank Sagara pada 2010? => Agus Prasetyo dan Siti Rahmawati'],
  ],
  [
    'after a copula',
    'Tiga kota penerima Adipura adalah Palu, Bandung, dan Makassar.',
    ['multiple-response: Apa saja tiga kota penerima Adipura? => Palu, Bandung, dan Makassar'],
  ],
  ['not all names', 'Kota Palu, pemerintah daerah, dan Kota Makassar menerima Adipura pada 2023.', []],
  ['of two kinds', 'Kota Palu dan Bank Sagara menerima penghargaan pada 2023.', []],
];

export const roles: readonly DraftRow[] = [
  [
    'two people side by side: one office, once',
    'Kepala BKKBN Sumarjati Arjoso membuka rapat di Bandung bersama Wahidin Ismail.',
    ['short-answer: Siapa Kepala BKKBN pada Desember 2024? => Sumarjati Arjoso'],
  ],
  [
    'of a body of a place',
    'Ketua KPU Rajabuana Siti Rahmawati membuka rapat di Bandung.',
    ['short-answer: Siapa Ketua KPU Rajabuana pada Desember 2024? => Siti Rahmawati'],
  ],
  [
    'of a company',
    'Direktur Utama PT Lentera Marga Persada Rudi Hartawan membuka pabrik di Semarang.',
    ['short-answer: Siapa Direktur Utama PT Lentera Marga Persada pada Desember 2024? => Rudi Hartawan'],
  ],
  [
    'a regent of a listed regency',
    'Bupati Sleman Agus Prasetyo membuka rapat di Bandung.',
    ['short-answer: Siapa Bupati Sleman pada Desember 2024? => Agus Prasetyo'],
  ],
  ['who heads a state is known', 'Presiden Prancis Emmanuel Macron tiba di Bali.', []],
  ['of which region?', 'Kepala Dinas Kesehatan Siti Rahmawati membuka rapat.', []],
  ['one of many', 'Anggota DPRD Kota Bandung Siti Rahmawati membuka rapat.', []],
  [
    'an ally',
    'Ketegangan dirasakan Korea Selatan dan sekutunya, Amerika Serikat.',
    ['short-answer: Negara mana yang merupakan sekutu Korea Selatan? => Amerika Serikat'],
  ],
  ['long ago', 'Pada 1998, Ketua KPU Rajabuana Siti Rahmawati membuka rapat di Bandung.', []],
];

export const sources: readonly DraftRow[] = [
  [
    'who said so',
    'Menurut Bambang Suryana, Jalan Lingkar Tirtasari menghubungkan 12 desa.',
    ['short-answer: Siapa yang menyatakan bahwa Jalan Lingkar Tirtasari menghubungkan 12 desa? => Bambang Suryana'],
  ],
  [
    'with an office',
    'Ketinggian air di Desa Sukamaju mencapai 2 meter, kata Kepala BPBD Tirtasari Yayan Rukmana.',
    ['short-answer: Siapa yang menyatakan bahwa ketinggian air di Desa Sukamaju mencapai 2 meter? => Yayan Rukmana'],
  ],
  ['data say nothing', 'Menurut data BPS, inflasi Kabupaten Tirtasari mencapai 2,4 persen.', []],
];

export const polarity: readonly DraftRow[] = [
  [
    'not yet',
    'Bank Sagara belum membuka cabang di Sulawesi.',
    [
      'true-false: Bank Sagara belum membuka cabang di Sulawesi. => Benar',
      'true-false: Bank Sagara telah membuka cabang di Sulawesi. => Salah',
    ],
  ],
  [
    'already, in the passive',
    'Utang kepada IMF telah dilunasi Indonesia pada Oktober 2006.',
    ['true-false: Utang kepada IMF belum dilunasi Indonesia pada Oktober 2006. => Salah'],
  ],
  ['since a time', 'Tanggul di Semarang telah dibangun Kementerian Kesehatan sejak 2019.', []],
  ['denied', 'Bank Sagara tidak membuka cabang di Sulawesi pada 2022.', []],
  ['as so', 'Bank Sagara membuka cabang di Sulawesi pada 2022.', []],
  [
    'said',
    'Menurut Bambang Suryana, Bank Sagara belum membuka cabang di Sulawesi.',
    [
      'true-false: Menurut Bambang Suryana, Bank Sagara belum membuka cabang di Sulawesi. => Benar',
      'true-false: Menurut Bambang Suryana, Bank Sagara telah membuka cabang di Sulawesi. => Salah',
    ],
  ],
];

export const gaps: readonly DraftRow[] = [
  [
    'counted at sight',
    'Agus Prasetyo dikaruniai dua putra, Dimas Prakoso dan Hendra Wirawan.',
    [
      'cloze: ____ dikaruniai dua putra, Dimas Prakoso dan Hendra Wirawan. => Agus Prasetyo',
      'cloze: Agus Prasetyo dikaruniai dua putra, ____ dan Hendra Wirawan. => Dimas Prakoso',
      'cloze: Agus Prasetyo dikaruniai dua putra, Dimas Prakoso dan ____. => Hendra Wirawan',
    ],
  ],
  [
    'person, body, date, count',
    'Agus Prasetyo menjual 12 kapal kepada Bank Sagara pada 2022.',
    [
      'cloze: ____ menjual 12 kapal kepada Bank Sagara pada 2022. => Agus Prasetyo',
      'cloze: Agus Prasetyo menjual ____ kapal kepada Bank Sagara pada 2022. => 12',
      'cloze: Agus Prasetyo menjual 12 kapal kepada ____ pada 2022. => Bank Sagara',
      'cloze: Agus Prasetyo menjual 12 kapal kepada Bank Sagara pada ____. => 2022',
    ],
  ],
  [
    'a body in full',
    'Badan Pusat Statistik mencatat 12 kasus di Palu.',
    [
      'cloze: ____ mencatat 12 kasus di Palu. => Badan Pusat Statistik',
      'cloze: Badan Pusat Statistik mencatat ____ kasus di Palu. => 12',
    ],
  ],
  [
    'a bare calling is filled with a team or town as well',
    'Pelatih Agus Prasetyo menjual 12 kapal pada 2022.',
    [
      'cloze: Pelatih Agus Prasetyo menjual ____ kapal pada 2022. => 12',
      'cloze: Pelatih Agus Prasetyo menjual 12 kapal pada ____. => 2022',
    ],
  ],
  [
    'so long until then: only the whole sentence tells when',
    'Agus Prasetyo, yang telah memimpin Bank Sagara selama 32 tahun, pulang ke Palu pada 2022.',
    [
      'cloze: ____ telah memimpin Bank Sagara selama 32 tahun. => Agus Prasetyo',
      'cloze: Agus Prasetyo telah memimpin ____ selama 32 tahun. => Bank Sagara',
      'cloze: ____ pulang ke Palu pada 2022. => Agus Prasetyo',
      'cloze: Agus Prasetyo pulang ke Palu pada ____. => 2022',
    ],
  ],
  ['an office before the name', 'Presiden Joko Widodo membuka rapat di Bandung.', []],
  [
    'an office that says of what',
    'Menteri Pekerjaan Umum Agus Prasetyo menutup cabang di Palu.',
    ['cloze: Menteri Pekerjaan Umum ____ menutup cabang di Palu. => Agus Prasetyo'],
  ],
  ['whoever only says so', 'Menteri Pekerjaan Umum Agus Prasetyo menyatakan bahwa cabang di Palu tutup.', []],
  [
    'not the date of a paper',
    'Temuan Bank Sagara dimuat dalam Jurnal Palu edisi 16 September 2022.',
    ['cloze: Temuan ____ dimuat dalam Jurnal Palu edisi 16 September 2022. => Bank Sagara'],
  ],
  ['an example of several', 'Cabang di Palu ditutup sejumlah menteri, termasuk Agus Prasetyo.', []],
  [
    'quoted words',
    'Agus Prasetyo menutup pameran "12 kapal" di Palu pada 2022.',
    [
      'cloze: ____ menutup pameran "12 kapal" di Palu pada 2022. => Agus Prasetyo',
      'cloze: Agus Prasetyo menutup pameran "12 kapal" di Palu pada ____. => 2022',
    ],
  ],
  ['half of a span', 'Lomba di Palu berlangsung dua hari dua malam.', []],
  ['around a day', 'Cabang di Palu ditutup sekitar 25 Agustus 2012.', []],
  ['more than', 'Kota Rajabuana memiliki lebih dari 230.000 penduduk.', []],
  ['a row', 'Rincian:\n\n- Tiket masuk: Rp50.000', []],
  ['a name twice', 'Bank Sagara menutup kantor pusat Bank Sagara di Palu.', []],
];
