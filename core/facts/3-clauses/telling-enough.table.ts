// Data table: clauses that would tell too little, and their like that tell enough.
import type { ToldRow } from '../told-row.ts';

export const bareFigures: readonly ToldRow[] = [
  ['a share of what?', 'Bank Sagara memegang 60 persen.', []],
  ['a measure of what?', 'BPBD Kabupaten Tirtasari mencatat 1,5 meter.', []],
  ['what was reported is a count', 'BPBD Kabupaten Tirtasari mencatat 412 rumah.', []],
  ['a share as the subject', 'Sebanyak 60 persen dipegang Bank Sagara.', []],
  [
    'a measuring verb is whole',
    'Ketinggian air di Desa Sukamaju mencapai 1,5 meter.',
    ['asserted quantity: Ketinggian air di Desa Sukamaju mencapai 1,5 meter.'],
  ],
  [
    'a purpose tells of what',
    'Inggris menyumbang Rp4 miliar untuk korban banjir Kabupaten Tirtasari.',
    ['asserted quantity: Inggris menyumbang Rp4 miliar untuk korban banjir Kabupaten Tirtasari.'],
  ],
  ['two times of which one lost its verb', 'Vietnam menyusul pada 1995, Laos pada 1997.', []],
];

export const moments: readonly ToldRow[] = [
  ['only at that moment', 'Agus Prasetyo berusia 13 tahun ketika Museum Batik Rajabuana dibuka.', []],
  ['where someone happened to be', 'Agus Prasetyo sedang berada di Bandung, ketika gempa terjadi.', []],
  ['still, of no day', 'Bank Sagara masih memiliki 12 cabang di Sulawesi.', []],
  ['now, of no day', 'Bank Sagara kini memiliki 12 cabang di Sulawesi.', []],
  [
    'still, of a day',
    'Pada 2022, Bank Sagara masih memiliki 12 cabang di Sulawesi.',
    ['asserted quantity: Pada 2022, Bank Sagara masih memiliki 12 cabang di Sulawesi.'],
  ],
];

export const unfinished: readonly ToldRow[] = [
  ['bergabung', 'Finlandia bergabung pada 4 April 2023.', []],
  [
    'bergabung dengan',
    'Finlandia bergabung dengan NATO pada 4 April 2023.',
    ['asserted event: Finlandia bergabung dengan NATO pada 4 April 2023.'],
  ],
  ['terpilih', 'Agus Prasetyo terpilih pada 2019.', []],
  [
    'terpilih sebagai',
    'Agus Prasetyo terpilih sebagai Ketua KPU Rajabuana pada 2019.',
    ['asserted event: Agus Prasetyo terpilih sebagai Ketua KPU Rajabuana pada 2019.'],
  ],
  ['mundur', 'Agus Prasetyo mundur pada 2019.', []],
  [
    'mundur dari',
    'Agus Prasetyo mundur dari Bank Sagara pada 2019.',
    ['asserted event: Agus Prasetyo mundur dari Bank Sagara pada 2019.'],
  ],
  ['menang', 'Persib Bandung menang pada 2 Maret 2024.', []],
  ['ditetapkan', 'Agus Prasetyo ditetapkan pada 2019.', []],
  [
    'ditetapkan menjadi',
    'Bank Sagara ditetapkan menjadi bank daerah pada 2019.',
    ['asserted event: Bank Sagara ditetapkan menjadi bank daerah pada 2019.'],
  ],
  ['menyebut nothing of him', 'Agus Prasetyo menyebut Bank Sagara pada 3 Mei 2024.', []],
  [
    'menyebut sebagai',
    'Agus Prasetyo menyebut Bank Sagara sebagai bank daerah terbesar.',
    ['asserted event: Agus Prasetyo menyebut Bank Sagara sebagai bank daerah terbesar.'],
  ],
  ['a scene', 'Agus Prasetyo memeluk anaknya di Bandung pada 3 Mei 2024.', []],
  ['a bare verb', 'Bank Sagara tumbuh.', []],
];

/** What a verb is seldom said without; what completes it after a comma. */
export const needs: readonly ToldRow[] = [
  ['announced what?', 'Agus Prasetyo mengumumkan di Istana Merdeka pada 3 Mei 2024.', []],
  [
    'its object follows',
    'Agus Prasetyo mengumumkan pemenang di Istana Merdeka pada 3 Mei 2024.',
    ['asserted event: Agus Prasetyo mengumumkan pemenang di Istana Merdeka pada 3 Mei 2024.'],
  ],
  ['a verb on -i that no treebank lists', 'Agus Prasetyo menanggapi dengan singkat pada 3 Mei 2024.', []],
  [
    'with whom is what it needs',
    'Agus Prasetyo bertemu dengan petani di Sulawesi pada 2022.',
    ['asserted event: Agus Prasetyo bertemu dengan petani di Sulawesi pada 2022.'],
  ],
  [
    'what for, after the day',
    'Agus Prasetyo dijadwalkan berkunjung ke Bandung, Minggu (15/12/2024), untuk berbicara dengan Siti Rahmawati.',
    ['planned event: Agus Prasetyo dijadwalkan berkunjung ke Bandung untuk berbicara dengan Siti Rahmawati.'],
  ],
  ['words of one part inside another lose their order', 'Porsi Indonesia sebelum transaksi hanya 9,36 persen.', []],
];

export const cut: readonly ToldRow[] = [
  [
    'the comma before a holder stays where the office is described',
    'Kurator yang ditunjuk pengadilan niaga, Yosafat Limantara, memperkirakan hasil lelang aset berkisar Rp110 miliar.',
    [
      'planned event: Kurator yang ditunjuk pengadilan niaga, Yosafat Limantara, memperkirakan hasil lelang aset berkisar Rp110 miliar.',
    ],
  ],
  [
    'one of a list is described',
    'Bank Sagara, Bank Tirta, yang merugi, dan Bank Lentera membuka cabang di Sulawesi.',
    [],
  ],
  [
    'one of the places is described',
    'Bank Sagara menutup cabang di Bandung, Palu, yang dilanda gempa, dan Makassar pada 2022.',
    [],
  ],
  ['a hole before the place', 'Helikopter BPBD menjatuhkan air, 38 kali dalam tiga hari, di Gunung Sagara.', []],
];

export const lone: readonly ToldRow[] = [
  [
    'a noun that the title tells, before a figure, would be counted by it',
    'Vonis itu tiga tahun lebih ringan daripada tuntutan jaksa Agus Prasetyo.',
    ['asserted role: Agus Prasetyo adalah jaksa.'],
    { title: 'Ketua Koperasi Divonis 11 Tahun' },
  ],
  [
    'a noun told more fully before, as object',
    'Pabrik gula Cibalung dibangun pada 1998. Bank Sagara membeli pabrik pada 2022.',
    ['asserted event: Pabrik gula Cibalung dibangun pada 1998.'],
  ],
  [
    'and as subject',
    'Pabrik gula Cibalung dibangun pada 1998. Pabrik mempekerjakan 300 orang pada 2022.',
    ['asserted event: Pabrik gula Cibalung dibangun pada 1998.'],
  ],
  [
    'one never told more fully',
    'Bank Sagara membeli pabrik pada 2022.',
    ['asserted event: Bank Sagara membeli pabrik pada 2022.'],
  ],
  ['a kind as subject', 'Obat diuji di Bandung pada 2022.', []],
  [
    'the kind that the title names',
    'Obat diuji di Bandung pada 2022.',
    ['asserted event: Obat diuji di Bandung pada 2022.'],
    { title: 'Obat Malaria Diuji' },
  ],
  [
    'one of which there is one',
    'Pemerintah membangun 14 dermaga di Maluku pada 2022.',
    ['asserted quantity: Pemerintah membangun 14 dermaga di Maluku pada 2022.'],
  ],
  ['some of whom?', 'Sebagian mengungsi ke Balai Desa Sukamaju.', []],
  ['two of what?', 'Dua ditemukan di Selat Sagara pada 3 Mei 2024.', []],
  ['a year is no subject', 'Tahun ini tersedia 500 kursi di Universitas Indonesia.', []],
  ['anyone', 'Orang menanam kopi di Desa Sukamaju.', []],
  ['the first of what?', 'Yang pertama dibuka di Bandung pada 2019.', []],
];

export const nominal: readonly ToldRow[] = [
  [
    'a copula',
    'Museum Batik Rajabuana adalah museum tertua di Jawa Barat.',
    ['asserted state: Museum Batik Rajabuana adalah museum tertua di Jawa Barat.'],
  ],
  [
    'what there is',
    'Ada 16 nomor yang diperebutkan di Taman Mini.',
    ['asserted event: Ada 16 nomor yang diperebutkan di Taman Mini.'],
  ],
  ['whose pupils?', 'Muridnya 63 orang.', []],
];
