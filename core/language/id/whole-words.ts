// Data table. Words that end like a word with a clitic but are one word, and words that do take one.
// Own lists, checked against UD_Indonesian-CSUI and UD_Indonesian-PUD (CC BY-SA 4.0 and 3.0).

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** One word, though it ends in -nya: stems ("tanya") and adverbs that no longer point at anything ("akhirnya"). */
export const wholeWithNya = set(
  `hanya punya tanya bertanya ditanya menanya penanya tertanya nyonya kenya anya tanya-tanya bertanya-tanya sonya vanya
  netanya lanya sanya kanya minya banya manya 
  akhirnya awalnya berikutnya biasanya dulunya khususnya kelihatannya lazimnya makanya rupanya sayangnya tampaknya
  tentunya umumnya untungnya agaknya kiranya nyatanya mestinya harusnya ironisnya celakanya anehnya hendaknya
  sebaiknya sebaliknya sebelumnya sebenarnya sebetulnya sedianya sedikitnya seharusnya sejatinya sejujurnya sekembalinya
  sekiranya selamanya selanjutnya selayaknya selebihnya selengkapnya semestinya sepantasnya sepatutnya sepenuhnya
  sepertinya sesungguhnya sesudahnya seterusnya setibanya setidaknya sewajarnya sebagainya secepatnya sekurangnya
  seyogianya seyogyanya seadanya sebisanya seenaknya semampunya sekenanya dua-duanya kayak-kayaknya setidak-tidaknya`,
);

/** What -lah may follow: "itulah", "tidaklah"; without this list "adalah", "ialah", "sekolah", "jumlah", "masalah" would fall apart. */
export const beforeLah = set(
  `itu ini bukan tidak tak demikian begitu begini sini sana situ sekarang dia saya aku kami kita mereka anda kamu
  hanya harus sudah belum akan dapat bisa boleh perlu biar baik ayo mari jangan hendak cukup jelas pasti tentu mungkin
  benar apa siapa kalau karena sejak jadi lahir baru pula tersebut sampai nyata tenang diam datang pergi tiba mulai lari coba percaya ingat lihat dengar
  tulis baca tanya jawab masuk keluar pulang tunggu ambil bawa beri minta pakai pilih cari buka tutup ikut ikuti hormati
  sadar ketahui berdoa berkata berbicara berusaha bekerja belajar berhati-hati bersabar bersyukur berpikir
  berfirman bertanya berjalan berdiri berkibar bertutur menjelma terpilih dikenal disini menjadi terjadi terbit timbul muncul tinggal tampil nikmati hargai jaga jadikan hindari
  dibunuh dibuat dimulai seperti sebagai untuk dari pada kepada dengan oleh semua banyak sedikit lebih sama satu rasa
  agak siap tetap terus setuju luar besar kecil mudah sulit wajar pantas layak demi daripada`,
);

/** What -kah may follow: "apakah", "benarkah"; "langkah", "naskah", "menikah" are one word. */
export const beforeKah = set(
  `apa siapa bagaimana mana dimana kapan berapa mengapa kenapa tidak bukan ini itu ada harus perlu bisa dapat mungkin boleh
  masih sudah telah akan benar betul dia ia mereka kita kami saya anda kamu aku cukup pernah mau rela sanggup juga lagi begitu
  demikian layak pantas adil aman sungguh salah tahu belum jadi tepat wajar hanya seperti sama lebih baik buruk mampu
  siap yakin percaya setuju efektif penting mudah sulit serius berani banyak lama jauh saja kemana orang persen kali tahun keberapa berhak berpaling berhasil sampai seberapa`,
);

/** What -pun may follow as a word of its own; "meskipun", "maupun", "walaupun" are one word. */
export const beforePun = set(
  `apa siapa mana dimana kapan berapa itu ini ia dia mereka kami kita saya aku atau akhirnya satu sedikit seorang sekecil
  pemerintah orang sekarang begitu demikian tidak hal seberapa`,
);

/** What -ku and -mu may follow: "kepadaku", "rumahmu"; "berlaku", "bertemu", "ilmu" are one word. */
export const beforePossessor = set(
  `pada kepada untuk dari oleh bagi dengan bersama terhadap tentang antara
  nama hati rumah anak ibu ayah bapak adik kakak teman sahabat hidup cinta tangan mata kepala tubuh badan wajah mulut kaki
  suara jiwa diri mimpi dunia negeri negara bangsa tanah kampung desa kota kamar sekolah guru buku cerita kisah lagu
  puisi kata doa dosa salah maaf tugas kerja usaha harta uang baju sepatu telepon ponsel mobil motor suami istri kekasih
  pacar keluarga saudara paman bibi kakek nenek cucu putra putri tuhan allah raja tuan hamba nasib masa waktu umur usia
  pikir ingat sayang rindu baik lumbung kopi kebun sawah ladang foto gambar surat pesan jawab tanya teknik karya tim klub`,
);

/** What ku- and kau- may stand before: "kulihat", "kaudengar"; "kursi", "kurang" are one word. */
export const afterAgent = set(
  `lihat tahu ketahui dengar dengarkan rasa rasakan cintai ingat tulis baca katakan bawa beri berikan ambil minta temui
  temukan harap harapkan sadari kenal ajak pikir pikirkan ucapkan jawab tanya tanyakan cari dapat dapatkan buat lakukan
  simpan kira sebut panggil inginkan terima kirim kirimkan pilih pegang peluk tinggalkan lupakan sayangi sukai jalani`,
);

/** Months, days and points of the compass: a hyphen between two of them is a word, "Januari-September". */
export const rangeEnds = set(
  `januari februari maret april mei juni juli agustus september oktober november desember senin selasa rabu kamis jumat
  sabtu minggu utara selatan timur barat`,
);

/** Words that end in a full stop wherever they stand but at the end of a sentence (lower case, without the stop). */
export const dottedWords = set('inc corp co ltd llc plc tbk jr sr');
