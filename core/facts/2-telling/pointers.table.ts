// Data table: names in full, and pointers told as what they stand for.
import type { ToldRow } from '../told-row.ts';

export const names: readonly ToldRow[] = [
  [
    'a first name',
    'Agus Prasetyo memimpin Bank Sagara sejak 2019. Agus membuka 12 cabang di Sulawesi pada 2022.',
    [
      'asserted event: Agus Prasetyo memimpin Bank Sagara sejak 2019.',
      'asserted quantity: Agus Prasetyo membuka 12 cabang di Sulawesi pada 2022.',
    ],
  ],
  [
    'a last name',
    'Siti Rahmawati memimpin Bank Sagara sejak 2019. Rahmawati membuka 12 cabang di Sulawesi pada 2022.',
    [
      'asserted event: Siti Rahmawati memimpin Bank Sagara sejak 2019.',
      'asserted quantity: Siti Rahmawati membuka 12 cabang di Sulawesi pada 2022.',
    ],
  ],
  [
    'a nickname',
    'Presiden Joko Widodo meresmikan Jembatan Kabanaran pada 2019. Jokowi membuka Festival Kopi Rajabuana pada 2020.',
    [
      'asserted event: Presiden Joko Widodo meresmikan Jembatan Kabanaran pada 2019.',
      'asserted role: Joko Widodo adalah Presiden.',
      'asserted event: Joko Widodo membuka Festival Kopi Rajabuana pada 2020.',
    ],
  ],
  [
    'a body stays as it is written',
    'Badan Pusat Statistik (BPS) mencatat inflasi 2,4 persen pada 2023. BPS menerbitkan laporan kopi pada Mei 2024.',
    [
      'asserted quantity: Badan Pusat Statistik mencatat inflasi 2,4 persen pada 2023.',
      'asserted event: BPS menerbitkan laporan kopi pada Mei 2024.',
    ],
  ],
  [
    'half of a pair stays',
    'Dewi Kartikasari memimpin Bank Sagara sejak 2019. Pasangan Dewi-Ilham memperoleh 78.913 suara di Kabupaten Tirtasari.',
    [
      'asserted event: Dewi Kartikasari memimpin Bank Sagara sejak 2019.',
      'asserted quantity: Pasangan Dewi-Ilham memperoleh 78.913 suara di Kabupaten Tirtasari.',
    ],
  ],
];

export const pointers: readonly ToldRow[] = [
  [
    'the office and the name are one person',
    'Kepala BMKG Dwikorita Karnawati mengatakan sesar bergerak pada 2022. Ia menyarankan pemindahan 120 rumah di Cianjur.',
    [
      'asserted role: Dwikorita Karnawati adalah Kepala BMKG.',
      'asserted quantity: Dwikorita Karnawati menyarankan pemindahan 120 rumah di Cianjur.',
    ],
  ],
  [
    'ia',
    'Agus Prasetyo memimpin Bank Sagara sejak 2019. Ia membuka 12 cabang di Sulawesi pada 2022.',
    [
      'asserted event: Agus Prasetyo memimpin Bank Sagara sejak 2019.',
      'asserted quantity: Agus Prasetyo membuka 12 cabang di Sulawesi pada 2022.',
    ],
  ],
  [
    'ia of two persons',
    'Agus Prasetyo menemui Siti Rahmawati di Bandung pada 2019. Ia membuka 12 cabang di Sulawesi pada 2022.',
    ['asserted event: Agus Prasetyo menemui Siti Rahmawati di Bandung pada 2019.'],
  ],
  [
    'a person in passing is seldom the ia of the next',
    'Festival Kopi Rajabuana dibuka pada 2019 di hadapan Presiden Joko Widodo. Ia menanam 300 pohon kopi di Kecamatan Cibalung.',
    [
      'asserted event: Festival Kopi Rajabuana dibuka pada 2019 di hadapan Presiden Joko Widodo.',
      'asserted role: Joko Widodo adalah Presiden.',
    ],
  ],
  [
    'mereka of a crowd',
    'Warga Desa Sukamaju membangun tanggul pada 2019. Mereka menanam 300 pohon bambu pada 2020.',
    ['asserted event: Warga Desa Sukamaju membangun tanggul pada 2019.'],
  ],
  [
    'keduanya',
    'Agus Prasetyo menemui Siti Rahmawati di Bandung pada 2019. Keduanya menandatangani perjanjian dagang pada 2020.',
    ['asserted event: Agus Prasetyo menemui Siti Rahmawati di Bandung pada 2019.'],
  ],
  [
    'a ship',
    'KM Bahari Jaya tenggelam di Selat Sagara pada 3 Mei 2024. Kapal itu mengangkut 120 penumpang.',
    [
      'asserted event: KM Bahari Jaya tenggelam di Selat Sagara pada 3 Mei 2024.',
      'asserted quantity: KM Bahari Jaya mengangkut 120 penumpang.',
    ],
  ],
  [
    'a company',
    'PT Lentera Marga Persada membuka pabrik di Kota Semarang pada 2021. Perusahaan tersebut mempekerjakan 300 orang.',
    [
      'asserted event: PT Lentera Marga Persada membuka pabrik di Kota Semarang pada 2021.',
      'asserted quantity: PT Lentera Marga Persada mempekerjakan 300 orang.',
    ],
  ],
  [
    'a bank of two',
    'Bank Sagara dan Bank Tirta bergabung pada 2021. Bank itu mempekerjakan 300 orang di Sulawesi.',
    [],
  ],
  [
    'a bridge',
    'Bupati Tirtasari meresmikan Jembatan Kabanaran pada 2019. Jembatan itu menghubungkan 12 desa.',
    [
      'asserted event: Bupati Tirtasari meresmikan Jembatan Kabanaran pada 2019.',
      'asserted quantity: Jembatan Kabanaran menghubungkan 12 desa.',
    ],
  ],
  [
    'a country',
    'Finlandia bergabung dengan NATO pada 4 April 2023. Negara itu memiliki 5,5 juta penduduk.',
    [
      'asserted event: Finlandia bergabung dengan NATO pada 4 April 2023.',
      'asserted quantity: Finlandia memiliki 5,5 juta penduduk.',
    ],
  ],
  [
    'a regency',
    'Kabupaten Tirtasari menggelar Festival Kopi pada 2019. Kabupaten itu memiliki 12 kecamatan.',
    [
      'asserted event: Kabupaten Tirtasari menggelar Festival Kopi pada 2019.',
      'asserted quantity: Kabupaten Tirtasari memiliki 12 kecamatan.',
    ],
  ],
  [
    'a wider noun for a quake',
    'Gempa Tirtasari terjadi pada 4 Februari 2024. Bencana itu menewaskan 12 orang.',
    [
      'asserted event: Gempa Tirtasari terjadi pada 4 Februari 2024.',
      'asserted quantity: Gempa Tirtasari menewaskan 12 orang.',
    ],
  ],
  [
    'a wider noun for a treaty',
    'Perjanjian Rajabuana ditandatangani pada 12 Maret 2019. Dokumen tersebut memuat 29 pasal.',
    [
      'asserted event: Perjanjian Rajabuana ditandatangani pada 12 Maret 2019.',
      'asserted event: Perjanjian Rajabuana memuat 29 pasal.',
    ],
  ],
  [
    'a made thing by its coined name',
    'Tirta-1 diluncurkan pada 14 Juli 2023. Wahana itu memasuki orbit Bulan pada 5 Agustus 2023.',
    ['asserted event: Tirta-1 memasuki orbit Bulan pada 5 Agustus 2023.'],
  ],
  [
    'not in another paragraph',
    'Tirta-1 diluncurkan pada 14 Juli 2023.\n\nWahana itu memasuki orbit Bulan pada 5 Agustus 2023.',
    [],
  ],
  [
    'hal itu is anything',
    'Bank Sagara menutup 12 cabang di Sulawesi pada 2021. Hal itu memicu unjuk rasa di Kota Palu.',
    ['asserted quantity: Bank Sagara menutup 12 cabang di Sulawesi pada 2021.'],
  ],
  ['our side', 'Pihaknya menyalurkan 500 paket makanan di Kecamatan Cibalung.', []],
  [
    'what comes from a country is any such thing',
    'Agus Prasetyo menulis film Indonesia bersama Siti Rahmawati. Film itu meraih 12 penghargaan pada 2022.',
    ['asserted event: Agus Prasetyo menulis film Indonesia bersama Siti Rahmawati.'],
  ],
  [
    'but of a government it has one',
    'Warga Palu menggugat pemerintah Indonesia pada 2021. Pemerintah itu membuka 12 kantor pada 2022.',
    [
      'asserted event: Warga Palu menggugat pemerintah Indonesia pada 2021.',
      'asserted quantity: Pemerintah Indonesia membuka 12 kantor pada 2022.',
    ],
  ],
  [
    'nor is what it did',
    'Bank Sagara menolak desakan Malaysia pada 2021. Desakan tersebut memicu unjuk rasa di Kota Palu pada 2022.',
    [
      'asserted event: Bank Sagara menolak desakan Malaysia pada 2021.',
      'asserted event: Desakan Malaysia memicu unjuk rasa di Kota Palu pada 2022.',
    ],
  ],
  ['setempat is somewhere', 'Pemerintah setempat menyalurkan 500 paket makanan di Kecamatan Cibalung.', []],
  ['others than those told', 'Bank Sagara membuka 12 cabang lainnya di Sulawesi pada 2022.', []],
  [
    'a noun told with a name needs no pointer',
    'Tim besutan Ferdinand Mailoa itu membuka 12 cabang di Sulawesi pada 2022.',
    ['asserted quantity: Tim besutan Ferdinand Mailoa membuka 12 cabang di Sulawesi pada 2022.'],
  ],
  [
    'not where the verb would be what a deed is',
    'Keberhasilan Bank Sagara ini menyusul 12 cabang di Sulawesi pada 2022.',
    [],
  ],
  ['a noun told with a country does', 'Warga Malaysia itu membuka 12 cabang di Sulawesi pada 2022.', []],
];
