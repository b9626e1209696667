import type { Lint } from '../draft.ts';

const lint = (name: string, pattern: RegExp, says: string): Lint => ({
  name,
  check: (text) => {
    const found = pattern.exec(text);
    return found ? `${says}: "${found[0].trim()}"` : undefined;
  },
});

const pointers =
  /(?<![\p{L}-])(ia|dia|beliau|mereka|kami|kita|saya|keduanya|ketiganya|keempatnya|kelimanya|tersebut|itu|ini|tadi|demikian|pihaknya|kemarin|kelak|besok|lusa|sekarang|sana|sini|(?:hari|pekan|bulan|tahun|minggu) (?:ini|lalu|depan)|(?:se)?(?:hari|pekan|bulan|tahun) (?:kemudian|sebelumnya|berselang|sesudahnya|silam|lalu)|keesokan\p{L}*|saat itu|masing-masing|di antaranya|sebelumnya|berikutnya|sisanya|lainnya|yang sama|serupa|antara lain|hari (?:pertama|terakhir)|lagi|pula|bergabung kembali(?! (?:dengan|ke))|dirinya|pihak tersebut|setempat|sebenarnya|(?:se|[\p{L}\d-]+ )(?:hari|pekan|bulan|tahun|musim|dekade|dasawarsa) terakhir|giliran|menambahkan(?= bahwa|,)|lebih dahulu|secara keseluruhan|justru|juga|lagi-lagi|(?:hari|malam|babak|gim) (?:kedua|ketiga|keempat|kelima)(?! \p{Lu})|(?:kelompok|kategori|golongan|opsi|pilihan|alasan|jenis|tahap|fase|gelombang|termin) (?:pertama|kedua|ketiga|keempat|terakhir)(?! \p{Lu}))(?![\p{L}-])/iu;

/** Words that point out of the stem. */
export const dangling: Lint = lint('dangling', pointers, 'points at something outside the question');

/** Words that point at the writer or the day of writing. */
export const deictic: Lint = lint(
  'deictic',
  /(?<![\p{L}-])(?:kami|kita|saya|kemarin|besok|lusa|sekarang|kini|sini|(?:hari|saat|pekan|bulan|tahun|minggu|malam|pagi|siang|sore) ini|(?:hari|pekan|bulan|tahun|minggu|musim) (?:lalu|depan|silam)|(?:se|[\p{L}\d-]+ )(?:hari|pekan|bulan|tahun|musim|dekade|dasawarsa) terakhir|(?:pada|hari) (?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)(?! (?:Pahing|Pon|Wage|Kliwon|Legi))|belakangan|baru-baru ini|sejauh ini|hingga kini|(?:sejak|pada|hingga|sampai|mulai) (?:Januari|Februari|Maret|April|Juni|Juli|Agustus|September|Oktober|November|Desember)(?! \d| dan| hingga| sampai|-))(?![\p{L}-])/iu,
  'points at the day of writing',
);

/** A sentence whose front belongs to the one before it: "Biayanya", "Begitulah", "Namun", "Sebaliknya". */
export const leaning: Lint = lint(
  'leaning',
  /^(?:\p{L}{3,}nya(?!\p{L})|Begitu\p{L}*|Namun|Tetapi|Tapi|Sebaliknya|Akibatnya|Karena itu|Kini|Lalu|Kemudian|Setelah itu|Sesudah itu|Sebelum itu|Selain itu|Sementara itu|Yang lain|Satu lagi|Sisanya|Dari jumlah|Dua di antaranya)|(?<!\p{L})(?:begitulah|me\p{L}{4,}nya)(?!\p{L})/u,
  'its front belongs to the sentence before',
);

/** "____ atau sekitar Rp27 miliar": who knows the rate need not have read. */
const otherCurrency = lint(
  'other currency',
  /____,? \(?(?:atau |setara )?(?:dengan )?(?:sekitar |kira-kira )?(?:Rp|US\$|[£$€]) ?\d/u,
  'the sum is told in another currency',
);

/** EYD V (Badan Bahasa, 2022) and the item-writing rules of Haladyna, Downing & Rodriguez 2002. */
export const lints: readonly Lint[] = [
  lint(
    'EYD: di mana',
    /(?<!\p{L})(dimana|kemana|darimana|diantara|didalam|kedalam|kepada siapakah-)(?!\p{L})/iu,
    'a preposition is written apart',
  ),
  lint('EYD: rupiah', /\bRp\.? \d|\bRp\d+,\d{3}\b/u, 'rupiah is written without a space, with dots for thousands'),
  lint('EYD: percent', /\d ?%/u, 'per cent is written "persen"'),
  {
    ...lint(
      'absolute',
      /(?<!\p{L})(selalu|tidak pernah|semua benar|semua salah|tidak satu pun|pasti)(?!\p{L})/iu,
      'an absolute word gives the answer away',
    ),
    spares: ['cloze'],
  },
  lint('joined to nothing', /(?<!\p{L})dan, (?:pada|di|sejak) [^,]*[.?]$/u, 'what "dan" joins was left out'),
  // Of gaps for whom it is according to readers accepted one of seven.
  lint('according to whom', /(?<!\p{L})menurut ____/iu, 'who only says so is asked'),
  lint(
    'about, apart',
    /(?<!\p{L})(?:sedikitnya|setidaknya|sekitar|hampir|kira-kira|sekurangnya), (?:\d|____)/iu,
    'a comma parts "at least" from its figure',
  ),
  lint('year alone', /^\d{4}, /u, 'a year without its preposition opens the sentence'),
  lint(
    'by itself',
    /(?<!\p{L})(?<!(?:diri|ter|itu|itu pun) )sendiri (?:masih|belum|sudah|telah|baru|sempat|akan|mencetak|mencatat|meraih)(?!\p{L})/u,
    '"sendiri" sets it against what was told before',
  ),
  lint('told of nothing', /^Dari \d[^,]*\.$/u, 'what of them is said was left out'),
  otherCurrency,
  lint('nearly how many', /(?<!\p{L})hampir berapa(?!\p{L})/iu, 'who asks how many does not say nearly'),
  lint('relative gap', /____ (?:lalu|kemudian|silam|berselang|terakhir)/u, 'a span counted from an unknown day'),
  lint(
    'next of a list',
    /^(?:Pertama|Kedua|Ketiga|Keempat|Kelima|Terakhir|Soal \p{Ll}+), /u,
    'it goes on a list that is not shown',
  ),
  lint('opening doer', /^Oleh (?!karena|sebab)/u, 'who did it stands before what was done'),
  lint(
    'no subject',
    /^Pada (?:tanggal|bulan dan tahun|tahun) berapa (?:dalam|di|ke|dari|untuk|dengan) /u,
    'a date is asked of nothing',
  ),
  lint(
    'clause inside',
    /^Pada (?:tanggal|bulan dan tahun|tahun) berapa (?:ketika|saat|setelah|sesudah|sebelum|sejak|karena|meski\p{L}*|walau\p{L}*) [^,]*, |^Dalam usia [^,]*, (?:siapa|pada)(?!\p{L})/u,
    'a clause stands between what asks and what is asked',
  ),
  lint('turns on another', /(?<!\p{L})balik (?=me\p{L})/u, '"balik" answers what was told before'),
  lint(
    'asked inside a claim',
    /(?<!\p{L})(?:mengatakan|menyatakan|menjelaskan|menuturkan|mengungkapkan|menyebut|menyebutkan|menegaskan|mengaku)(?: bahwa)?(?: ada)? berapa(?!\p{L})/iu,
    'who says it goes first: "Menurut X, berapa ..."',
  ),
  lint(
    'stump',
    /^(?:Saat|Ketika|Setelah|Sebelum|Sejak|Selama|Usai|Dalam|Pada|Di),/u,
    'a clause was cut off after its first word',
  ),
  lint(
    'year twice',
    /(?:____|\d{4}),? tahun (?:itu|tersebut|yang sama|ini)(?!\p{L})/u,
    'the year is told, and pointed at',
  ),
  lint('bare finding', /(?<!\p{L})(?:[Tt]emuan|[Pp]enemuan) (?:di|me)\p{L}{3,}/u, 'which finding is not said'),
  lint(
    'what was told, counted',
    /(?<!\p{L})(?:di )?antara ____ (?:itu|tersebut)(?!\p{L})/iu,
    'it only counts what was told before',
  ),
  lint(
    'reason first',
    /^(?:Kepada|Karena|Demi|Agar|Meski\p{L}*|Walau\p{L}*) .*, (?:.* )?(?:siapa|berapa|apa|negara mana|kota mana)(?!\p{L})/u,
    'the question stands behind what belongs to another part',
  ),
  lint(
    'adverb first',
    /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)?, (?:siapa|berapa|apa|di mana|pada (?:tanggal|bulan dan tahun|tahun) berapa|negara mana|kota mana)(?!\p{L})|, tetap, /u,
    'one word stands alone before the question',
  ),
  lint(
    'honorific asked',
    /(?<!\p{L})(?:Sri Sultan|Sultan|Kanjeng|Pangeran|Sri Paduka|(?:\p{Lu}\.)+\p{Lu}?)(?: pada \p{L}*)?(?: \d{4})?\?$/u,
    'half of the name stands in the stem',
  ),
  lint('adverb last', /(?<!\p{L})(?:hanya|sudah|telah)[?.]$/u, 'the adverb stands before its verb or figure'),
  lint('double word', /(?<![\p{L}-])(\p{L}{2,}) \1(?![\p{L}-])/iu, 'a word stands twice'),
  lint('stray mark', /[*#|]|(?<!_)_{1,3}(?!_)|\(\s*\)| ,|,,|^[^"]*"[^"]*(?:"[^"]*"[^"]*)*$|“[^”]*$/u, 'a stray mark'),
  lint(
    'unfinished',
    /(?<!\p{L})(yang|dan|atau|untuk|dengan|pada|di|ke|dari|oleh|serta|bahwa|agar|karena|sebagai|para|seperti|antara)[?.]$/iu,
    'it stops in the middle',
  ),
  lint(
    'day without a year',
    /^(?!.*(?:setiap|tiap|sebagai Hari|Hari \p{Lu})).*(?<![\d–-])\d{1,2} (?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)(?! \d{4})/u,
    'only a day that comes round each year has none',
  ),
  lint(
    'no office',
    /^(?!.*(?<!\p{L})(?:sebagai|kursi|posisi|jabatan|ketua|kepala|menteri|direktur|presiden|gubernur|pelatih|kapten)(?!\p{L}))(?=\P{L}*(?:Siapa|Negara|Tim|Klub|____)).*(?<!\p{L})(?:meng|di)gantikan(?!\p{L}).*/iu,
    'who follows whom in what office is not said',
  ),
  lint(
    'unnamed office',
    /(?:^|[,.] )\p{L}\p{Ll}+(?: \p{Ll}+)*, ____,/u,
    'the office is not said to be of any place or body',
  ),
  lint('teller', /(?<!\p{L})[Mm]enurut (?:cerita|kisah|kabar|pengakuan|kenangan) ____/u, 'only who tells it is asked'),
  lint(
    'end of a range',
    /(?<!\p{L})(?:dari|sejak|mulai) [^,]{1,30} (?:hingga|sampai) ____/iu,
    'its beginning rules out dates',
  ),
  lint('open side', /(?<!\p{L})(?:sebelum|sesudah|paling lambat) ____/u, 'a later or earlier day would be as true'),
  lint(
    'many may be meant',
    /^(?:Siapa yang|____) (?:kembali |sempat |ikut |turut )?(?:tampil|hadir|datang|bermain|berlaga|bertanding) (?:di|dalam|pada) (?!.*(?:sebagai|menggantikan|mewakili))/u,
    'others may have been there too',
  ),
  lint(
    'for what',
    /(?<!\p{L})(?:menyiapkan|menyediakan|mengerahkan|menyiagakan) \S+(?: \p{L}+){0,2}[?.]$/u,
    'what they are for is not said',
  ),
  lint(
    'one day of a share',
    /(?<!\p{L})(?:perdagangan|penutupan|sesi)(?!\p{L}).*(?<!\p{L})(?:saham|IHSG|kurs|rupiah|indeks)(?!\p{L}).*(?<!\p{L})(?:menguat|melemah|naik|turun|menanjak|merosot|ditutup)(?!\p{L})/iu,
    'how a price moved on one day is soon of no account',
  ),
  lint(
    'somebody',
    /^Pada (?:(?:tanggal|bulan dan tahun) berapa|____,) (?:seorang|seekor|sebuah) /u,
    'the day of somebody who is not named is of no account',
  ),
  lint(
    'day without "pada"',
    /, (?:____|\d{1,2} (?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember) \d{4})[.?]$/u,
    'a day at the end of its sentence needs "pada"',
  ),
  lint(
    'doer without "oleh"',
    /^\p{Lu}\p{Ll}+ di\p{Ll}{3,}(?:i|kan) berapa (?:orang|perempuan|laki-laki|warga|anggota|peserta|pekerja|siswa)/u,
    'the doers of a passive are told by "oleh"',
  ),
  lint('"yang" twice', /^Berapa \p{L}+ yang (?:\p{L}+ ){1,3}yang(?!\p{L})/u, 'what is counted is described twice'),
  lint('ambiguous month', /\d{1,2}\/\d{1,2}/u, 'a date in figures'),
];
