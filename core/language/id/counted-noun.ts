const notCounted = new Set(
  `tewas hilang luka luka-luka selamat gagal besar kecil orang-orang lagi puluh belas ratus ribu juta kali lipat tahunan
  bulanan harian pertama kedua ketiga keempat terakhir terbaik berikutnya lainnya besarnya hanya penuh lebih kosong sama
  tinggi rendah muda tua baru lama kalah menang turun naik unggul banding pasang silam mendatang dini lalu sekarang pagi siang sore petang dini subuh`.split(
    /\s+/,
  ),
);
const verbLikeNouns =
  /^(?:me(?:nteri|sin|dali|ja|nara|rek|tode|ngangrove|morandum|dia|seum|lati|rah)|mangrove|di(?:rektur|plomat|nas|mensi|alog|stri?k|siplin|visi|gital|skusi)|ber(?:kas|ita|lian)|ter(?:sangka|dakwa|minal|pidana|nak|owongan|apis)|ke(?:lurahan|camatan|menangan|cuali))/;

const compounds = new Set([
  'perdana menteri',
  'hulu ledak',
  'rumah sakit',
  'kepala negara',
  'kepala keluarga',
  'kepala daerah',
  'tempat tidur',
  'warga negara',
  'anak perusahaan',
  'kapal selam',
  'kapal perang',
  'pesawat tempur',
  'pesawat terbang',
  'sepeda motor',
  'mata air',
  'kereta api',
  'sekolah dasar',
  'tenaga kerja',
  'tenaga kesehatan',
  'truk tangki',
  'menit terakhir',
]);

/** The noun that "412 rumah terendam" counts: null when the word after a number is no thing that can be counted. */
export function countedNoun(words: readonly string[], isStopWord: (word: string) => boolean): string | null {
  const [first] = words;
  if (first === undefined || !/^\p{Ll}[\p{Ll}-]{2,}$/u.test(first) || isStopWord(first) || notCounted.has(first))
    return null;
  if (
    /^(?:me[mnlrwy]?|di|ber|ter|ke)\p{Ll}{3,}/u.test(first) &&
    !verbLikeNouns.test(first) &&
    !/^(?:ke\p{Ll}+an|me\p{Ll}{2,3})$/u.test(first)
  )
    return null;
  if (
    /(?:nya|lah|kah|pun)$/.test(first) ||
    /^se(?:berat|luas|panjang|tinggi|besar|lebar|harga|nilai|jauh|dalam|banyak|kaligus|usia|cara)$/.test(first)
  )
    return null;
  const pair = `${first} ${words[1] ?? ''}`;
  return compounds.has(pair) ? pair : first;
}
