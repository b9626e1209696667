// Data table: small articles as they really come: dateline, caption, "Baca juga", sub-heading, reported speech, list, question, condition, correction, code.

export const indonesianNews = `MUARAJATI, KABARPESISIR.COM - Pemerintah Kota Muarajati meresmikan Pasar Ikan Tanjungsari di Kecamatan Baron, Rabu (4/12/2024). Pasar itu menampung 312 pedagang.

*Pedagang menata ikan di Pasar Ikan Tanjungsari, Rabu (4/12/2024). Foto: Dok. Pemkot Muarajati*

Wali Kota Muarajati Ratih Anggraini mengatakan pembangunan pasar menelan Rp18,4 miliar. "Kami ingin pedagang berjualan di tempat yang bersih," ujarnya.

**Baca juga: Harga Ikan Kembung Naik Menjelang Libur Panjang**

## Pedagang lama kembali

Sebanyak 240 pedagang pindah dari Pasar Lama pada November 2024, kata Kepala Dinas Perdagangan Muarajati Dimas Prakoso saat ditemui di kantornya, Kamis (5/12/2024). Ia menambahkan bahwa 72 kios belum terisi.

Fasilitas Pasar Ikan Tanjungsari:

- Kios: 312
- Ruang pendingin: 4
- Toilet: 12

Tarif sewa kios naik? Dimas belum menjawab pertanyaan itu.

Jika hujan turun, pedagang menutup kios lebih awal.

*Koreksi (6/12/2024 pukul 10.00 WIB): Dalam versi sebelumnya tertulis jumlah kios 321. Yang benar 312.*

(nis/ola)`;

export const toldInIndonesianNews = [
  'asserted event: Pemerintah Kota Muarajati meresmikan Pasar Ikan Tanjungsari di Kecamatan Baron pada 4 Desember 2024.',
  'asserted quantity: Pasar Ikan Tanjungsari menampung 312 pedagang.',
  'said quantity: Menurut Wali Kota Muarajati Ratih Anggraini, pembangunan pasar menelan Rp18,4 miliar.',
  'asserted role: Ratih Anggraini adalah Wali Kota Muarajati.',
  'said event: Menurut Kepala Dinas Perdagangan Muarajati Dimas Prakoso, 240 pedagang pindah dari Pasar Lama pada November 2024.',
  'asserted role: Dimas Prakoso adalah Kepala Dinas Perdagangan Muarajati.',
  'not-yet event: Menurut Dimas Prakoso, 72 kios belum terisi.',
  'asserted quantity: Kios: 312.',
  'asserted quantity: Ruang pendingin: 4.',
  'asserted quantity: Toilet: 12.',
];

export const englishNews = `PORT ALDEN (Coast Wire) - The Alden Harbour Board opened a fish market in Port Alden on 4 December 2024.

*Traders set out their catch at the market, 4 December 2024. Photo: Alden Harbour Board*

Ruth Ellison said the market cost £18.4 million. "We wanted a clean place to trade," she said.

**Read more: Mackerel prices rise before the holidays**

## Traders return

Acme Holdings will open a cold store in Port Alden in 2025.

If it rains, the traders close early. Will the rent rise?

*Correction, 6 December 2024: An earlier version of this article said that the market holds 321 stalls.*

(Reporting by Jane Doe)`;

export const toldInEnglishNews = [
  'asserted event: The Alden Harbour Board opened a fish market in Port Alden on 4 December 2024.',
  'planned event: Acme Holdings will open a cold store in Port Alden in 2025.',
];
