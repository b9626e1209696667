// Data table: small articles of which several facts together make one item.

/** Four things that happened on days of their own, one plan and one that goes on. */
export const datedNews =
  'Museum Batik Rajabuana diresmikan pada 12 Maret 2019. Bank Sagara membuka kantor cabang di Kota Palu pada 3 Mei 2021. Pada 2015, Siti Rahmawati mendirikan Yayasan Kopi Rajabuana. Persib Bandung mengalahkan Persija Jakarta di Bandung pada 2 Maret 2024. Bank Sagara akan membuka 12 cabang di Sulawesi pada 2025. Agus Prasetyo memimpin Bank Tirta sejak 2018.';

export const officeNews =
  'Ketua KPU Rajabuana Siti Rahmawati membuka rapat di Bandung. Direktur Utama Bank Sagara Agus Prasetyo menjual 12 kapal. Kepala Dinas Perdagangan Kota Palu Dimas Prakoso membeli kapal. Ketua Ratih Anggraini pulang ke Palu.';

export const listNews = `Pemerintah Kota Palu memeriksa jajanan.

Sampel yang tidak memenuhi syarat:

- Bakso: 5 sampel
- Kerupuk: 7 sampel
- Minuman: 9 sampel
- Mi basah: 11 sampel`;

export const causeNews =
  'Jalan Lingkar Tirtasari ditutup karena tanggul Sungai Cibalung jebol. Bank Sagara membuka kantor cabang di Kota Palu pada 2021. Bank Tirta merugi karena harga kopi turun tajam. Festival Kopi Rajabuana ditunda karena gempa merusak panggung utama.';

export const deedNews =
  'Bank Sagara menutup tiga kantor cabang di Palu pada 2021. Bank Tirta meluncurkan layanan kredit untuk petani kopi. Bank Lentera menyalurkan bantuan kepada korban gempa. Bank Kartika mendirikan sekolah perbankan di Bandung.';

/** Only a reader who knows that Jokowi is Joko Widodo finds the sentence: others share as many words with the claim. */
export const provenNews =
  'Presiden Joko Widodo datang ke Jembatan Kabanaran di Kota Palu bersama para menteri. Ia meresmikan jembatan itu pada 7 Mei 2023, setelah lama tertunda karena banjir dan longsor yang melanda pesisir. Ratusan pelajar Kota Palu menyambut Joko Widodo di Jembatan Kabanaran dengan tarian. Para pedagang Kota Palu membuka lapak di bawah Jembatan Kabanaran sejak pagi.';
