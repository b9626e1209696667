const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Indonesian words that end in a full stop inside a sentence (lower case, without the stop). Own list. */
export const abbreviations = set(
  `dr drs dra ir prof h hj kh tgk tb st sdr sdri bpk ny tn nn ms pte jl jln gg ds dsn dk kec kab prov kel rt rw tlp telp
  cet a.n u.p u.b s.d d.a kol letkol mayjen brigjen letjen jend kapt serka sertu serda kompol akp akbp irjen komjen iptu
  ipda aiptu aipda rev r.m r.a cv pt s.h s.e s.t s.pd m.h m.si m.kes m.pd m.t s.sos s.kom m.kom s.ip s.kep m.sc m.a ph ph.d
  mr mrs lih msl mis alm almh`,
);

/** The same, but only before a number: "No. 12" is one, "Nomor berapa? No. Bukan itu" is not. */
export const beforeNumber = set('no nomor hlm hal vol ps ay rp pkl tgl');

/** The same, but they may close a sentence as well: before a word that opens sentences they do. */
export const afterName = set('jr sr s.pd m.si m.kes m.pd s.sos s.kom m.kom s.ip s.kep m.sc ph.d');

/** Capitalised words that open a sentence and hardly ever a name: "abad ke-6 M. Di akhir", "DPR A.S. Namun". Own list. */
export const openings = set(
  `Ada Adapun Akan Akibat Apa Apakah Bagi Bahkan Banyak Beberapa Begitu Berdasarkan Bila Dalam Dan Dari Demikian Dengan Di
  Dia Hal Hanya Hingga Ia Ini Itu Itulah Jika Juga Kalau Kami Karena Kemudian Ketika Kini Kita Lalu Lebih Maka Melalui
  Menjelang Menurut Mereka Meski Meskipun Namun Oleh Pada Padahal Para Saat Sampai Saya Sayangnya Sebab Sebagai Sebanyak
  Sebelum Sebelumnya Sebuah Secara Sedangkan Sehingga Sejak Sekitar Selain Selama Selanjutnya Seluruh Sementara Semua
  Seorang Seperti Serta Setelah Setiap Tak Tapi Terkait Tetapi Tidak Untuk Usai Walau Walaupun Yang`,
);

/** A quote of several sentences is one sentence with who said it: "A. B," kata X. */
export const wholeQuotes = true;
