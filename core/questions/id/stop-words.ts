/** Carry no meaning of their own when stem and choices are compared. */
export const stopWords: ReadonlySet<string> = new Set(
  `yang di ke dari pada dalam dan atau untuk dengan oleh adalah ialah akan telah sudah belum sebagai apa siapa mana berapa kapan mengapa
  para ini itu tersebut negara kota provinsi lembaga organisasi tanggal tahun bulan artikel disebut menjadi terhadap kepada atas menurut bahwa kalimat membuktikan menyatakan saja sebuah seorang seekor sejumlah satu hal`
    .trim()
    .split(/\s+/),
);
