import type { NumberGrammar } from '../spans/number-grammar.ts';

const small: Readonly<Record<string, number>> = {
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  sebelas: 11,
  seratus: 100,
  seribu: 1000,
};

export const numbers: NumberGrammar = {
  digits: String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`,
  words: 'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu|belas|puluh|ratus|ribu',
  amountOfDigits: (digits) => Number(digits.replaceAll('.', '').replace(',', '.')),
  decimalMark: ',',
  amountOfWords,
  multipliers: ['ribu', 'juta', 'miliar', 'milyar', 'triliun', 'triliyun'],
  multiplierWords: { milyar: 'miliar', triliyun: 'triliun' },
  currencySigns: {
    Rp: 'rupiah',
    US$: 'dolar AS',
    $: 'dolar',
    '€': 'euro',
    '£': 'poundsterling',
    '¥': 'yen',
    S$: 'dolar Singapura',
    A$: 'dolar Australia',
    HK$: 'dolar Hong Kong',
  },
  currencyNames: [
    'rupiah',
    'dolar AS',
    'dollar AS',
    'dolar Amerika Serikat',
    'dolar Singapura',
    'dolar Australia',
    'dolar',
    'dollar',
    'euro',
    'yen',
    'yuan',
    'won',
    'rupee',
    'ringgit',
    'baht',
    'peso',
    'poundsterling',
    'pound',
    'poundsterling',
    'riyal',
  ],
  percent: ['persen', '%', 'persen poin', 'poin persen', 'poin persentase'],
  durations: [
    'detik',
    'menit',
    'jam',
    'hari',
    'pekan',
    'minggu',
    'bulan',
    'tahun',
    'dasawarsa',
    'dekade',
    'abad',
    'windu',
  ],
  units: [
    'kilometer per jam',
    'km/jam',
    'kilometer persegi',
    'km persegi',
    'meter persegi',
    'meter kubik',
    'kilometer',
    'km',
    'sentimeter',
    'cm',
    'milimeter',
    'mm',
    'meter',
    'm',
    'mil',
    'mil laut',
    'hektare',
    'hektar',
    'ha',
    'kilogram',
    'kilo',
    'kg',
    'gram',
    'ton',
    'kuintal',
    'ons',
    'liter',
    'mililiter',
    'derajat Celsius',
    'derajat',
    'watt',
    'kilowatt',
    'megawatt',
    'MW',
    'gigawatt',
    'GW',
    'volt',
    'barel',
    'knot',
    'hertz',
    'gigabita',
    'gigabyte',
    'terabyte',
    'kalori',
    'tahun cahaya',
    'kali lipat',
    'mdpl',
    'mikron',
    'nanometer',
  ],
  approximators: [
    'sekitar',
    'kira-kira',
    'hampir',
    'lebih dari',
    'kurang dari',
    'sedikitnya',
    'setidaknya',
    'paling sedikit',
    'paling tidak',
    'paling banyak',
    'sekurang-kurangnya',
    'minimal',
    'maksimal',
    'di atas',
    'di bawah',
    'hingga',
    'sampai',
    'nyaris',
    'rata-rata',
    'kisaran',
    'kurang lebih',
    'lebih kurang',
    'mendekati',
    'lebih',
  ],
  rangeWords: ['sampai', 'hingga', 'atau', 'sampai dengan', 's.d.', 'ke'],
  notAfter: [
    'pasal',
    'nomor',
    'no.',
    'ayat',
    'urut',
    'kelas',
    'tipe',
    'menit',
    'halaman',
    'grup',
    'edisi',
    'seri',
    'jilid',
    'bab',
    'salah',
    'tak',
    'huruf',
    'butir',
    'ke',
    'nomer',
    'jalur',
    'blok',
    'rt',
    'rw',
    'usia',
    'pukul',
    'magnitudo',
  ],
  classifiers: ['orang', 'ekor', 'buah', 'unit', 'butir', 'lembar', 'batang', 'biji'],
  countedNoun,
  ordinals: {
    pattern:
      /(?<=(?:peringkat|urutan|posisi|tempat|juara|edisi|pertemuan|konferensi|sidang|putaran|babak|hari|negara|presiden|gelar|kali|HUT|Games|puncak|Anniversary|abad|ulang tahun)\s)(?:yang\s)?(?<ordinal>ke-\d+|pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|kesembilan|kesepuluh)(?![\p{L}\d-])/giu,
    values: {
      pertama: 1,
      kedua: 2,
      ketiga: 3,
      keempat: 4,
      kelima: 5,
      keenam: 6,
      ketujuh: 7,
      kedelapan: 8,
      kesembilan: 9,
      kesepuluh: 10,
    },
  },
};

/** "dua puluh lima" is 25, "tiga belas" 13, "seratus dua puluh ribu" 120,000; null when the words make no number. */
function amountOfWords(text: string): number | null {
  let total = 0;
  let hundreds = 0;
  let unit: number | null = null;
  for (const word of text.toLowerCase().split(/\s+/)) {
    const value = small[word];
    if (value !== undefined) {
      if (unit !== null) return null;
      unit = value;
    } else if (word === 'belas') {
      if (unit === null || unit < 2 || unit > 9) return null;
      unit += 10;
    } else if (word === 'puluh' || word === 'ratus') {
      if (unit === null || unit > 9) return null;
      hundreds += unit * (word === 'puluh' ? 10 : 100);
      unit = null;
    } else {
      if (unit === null && hundreds === 0) return null;
      total += (hundreds + (unit ?? 0)) * 1000;
      hundreds = 0;
      unit = null;
    }
    if (unit !== null && unit >= 100) {
      hundreds += unit;
      unit = null;
    }
  }
  return total + hundreds + (unit ?? 0);
}

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
function countedNoun(words: readonly string[], isStopWord: (word: string) => boolean): string | null {
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
