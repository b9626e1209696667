/** A short article for tests whose every sentence gives the same few facts by the simplest rules: who did what, when. */
export const dams = {
  title: 'Dua bendungan kering di hulu Ciliwung',
  language: 'id',
  publishedOn: '2023-03-10',
  body: [
    'Presiden Joko Widodo meresmikan Bendungan Ciawi di Kabupaten Bogor pada 23 Desember 2022. Pembangunan Bendungan Ciawi menelan biaya Rp798 miliar.',
    'Bendungan Sukamahi diresmikan oleh Menteri Basuki Hadimuljono pada 12 Januari 2023. Gubernur Ridwan Kamil menyerahkan 150 rumah kepada warga Desa Gadog pada 5 Februari 2023.',
    'Bupati Ade Yasin menandatangani perjanjian pengelolaan air dengan Kota Depok pada 17 Agustus 2021. Wali Kota Mohammad Idris mengunjungi Bendungan Sukamahi pada 3 Maret 2023.',
    'Kedua bendungan itu dibangun untuk mengurangi banjir yang sering datang dari hulu, tetapi warga di sana masih khawatir karena sungai yang lebih kecil belum dikeruk dan hujan dapat turun lebih lama daripada yang diperkirakan.',
  ].join('\n\n'),
} as const;
