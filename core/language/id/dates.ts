import type { DateGrammar, DateRule } from '../spans/date-grammar.ts';

const months: Readonly<Record<string, number>> = {
  januari: 1,
  februari: 2,
  pebruari: 2,
  maret: 3,
  april: 4,
  mei: 5,
  juni: 6,
  juli: 7,
  agustus: 8,
  september: 9,
  oktober: 10,
  november: 11,
  nopember: 11,
  desember: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  agu: 8,
  agt: 8,
  ags: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  nov: 11,
  des: 12,
};
const weekdays: Readonly<Record<string, number>> = {
  minggu: 0,
  ahad: 0,
  senin: 1,
  selasa: 2,
  rabu: 3,
  kamis: 4,
  jumat: 5,
  "jum'at": 5,
  'jum’at': 5,
  sabtu: 6,
};

const month =
  '(?<month>Januari|Februari|Pebruari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Nopember|Desember|Jan|Feb|Mar|Apr|Jun|Jul|Agu|Agt|Ags|Sept|Sep|Okt|Nov|Des)\\b';
const weekday = "(?<weekday>Senin|Selasa|Rabu|Kamis|Jumat|Jum['’]at|Sabtu|Minggu|Ahad)\\b";
const year = '(?<year>[12]\\d{3})(?!\\d|[./,-]\\d|-\\p{L})';
const bareDay = "(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum['’]at|Sabtu|Minggu|Ahad)";
/** Weekdays that name no day: each week's, of a row of days, in a name, beside their date, or counted from another day. */
const noDays = [
  `\\b(?:[Ss]etiap|[Tt]iap|[Ss]aban)\\s(?:hari\\s)?${bareDay}(?:(?:,\\s|\\s(?:dan|atau|hingga|sampai)\\s|\\s?[-–]\\s?)${bareDay})*`,
  `\\b${bareDay}\\s?[-–]\\s?${bareDay}\\b`,
  `\\b${bareDay}\\s(?:dan|atau|hingga|sampai)\\s${bareDay},\\s(?=\\d)`,
  `\\b${bareDay}\\s(?!WI[BT]|WITA)\\p{Lu}\\p{L}+`,
  `\\b(?:Pasar|Koran|Suplemen|Majalah|Tabloid|Film|Lagu|Kampung|Kelurahan|Kecamatan)\\s${bareDay}\\b`,
  `(?<=\\d\\s(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)(?:\\s\\d{4})?,\\s)${bareDay}\\b`,
  `\\b${bareDay}(?:\\s(?:dini hari|pagi|siang|sore|petang|malam))?\\s(?:itu|tersebut|berikutnya|sebelumnya|sesudahnya|terakhir|pertama|kedua|ketiga|keempat|pekan|minggu)\\b`,
  '^Minggu\\s(?:lalu|depan|ini)\\b',
  '\\bkemarin\\s(?:dulu|lusa)\\b',
];
const before =
  '(?:pada|tahun|sejak|hingga|sampai|dari|antara|sebelum|sesudah|setelah|menjelang|sekitar|per|dalam|selama|awal|akhir|pertengahan|tingkat|capaian|mulai|target|konstan|dibanding|dibandingkan)';

/** In order of trust: the first that claims a stretch of text keeps it. */
export const dates: DateGrammar = {
  months,
  weekdays,
  rules: [
    {
      kind: 'blocked',
      pattern: new RegExp(
        `\\b${month}\\s?[-–]\\s?(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)\\s${year}`,
        'gu',
      ),
    },
    { kind: 'blocked', pattern: /\b(?:triwulan|kuartal|semester)\s+(?:[IVX]+|\d|ke-\d)[-–/ ]\s?(?:tahun\s)?\d{4}/giu },
    { kind: 'blocked', pattern: /(?<![\p{L}\d])[12]\d{3}(?:-an\b|\s?[/–-]\s?(?:[12]\d{3}|\d{2})(?!\d))/gu },
    {
      kind: 'date',
      pattern: new RegExp(
        `${weekday}(?:\\s(?:dini hari|pagi|siang|sore|petang|malam))?(?:\\s(?:WIB|WITA|WIT))?,?\\s*\\((?<day>\\d{1,2})[/-](?<monthNumber>\\d{1,2})(?:[/-](?<year>\\d{4}))?\\)`,
        'gu',
      ),
    },
    { kind: 'date', pattern: /(?<=\()(?<day>\d{1,2})[/-](?<monthNumber>\d{1,2})[/-](?<year>\d{4})(?=[\s)])/gu },
    { kind: 'date', pattern: /(?<![\d/-])(?<day>\d{1,2})\/(?<monthNumber>\d{1,2})\/(?<year>\d{4})(?![\d/])/gu },
    {
      kind: 'blocked',
      pattern: new RegExp(`\\b(?:setiap|tiap|saban)\\s(?:tanggal\\s)?(?<day>\\d{1,2})\\s${month}(?!\\s\\d{4})`, 'giu'),
    },
    {
      kind: 'blocked',
      pattern: new RegExp(
        `(?<![\\d.,])\\d{1,2}\\s?(?:[-–]|sampai|hingga|dan|atau|s\\.?d\\.?)\\s?(?<day>\\d{1,2})\\s${month}(?:\\s${year})?`,
        'giu',
      ),
    },
    {
      kind: 'date',
      pattern: new RegExp(`(?<![\\d.,/])(?<day>\\d{1,2})\\s${month},?\\s${year}`, 'giu'),
    },
    {
      kind: 'date',
      pattern: new RegExp(
        `(?<![\\d.,/])(?<day>\\d{1,2})\\s${month}(?!\\s\\d)(?=(?:\\s(?<shift>lalu|silam)\\b)?)`,
        'giu',
      ),
    },
    { kind: 'date', pattern: new RegExp(`\\b${month}\\s${year}`, 'gu') },
    ...noDays.map((pattern): DateRule => ({ kind: 'blocked', pattern: new RegExp(pattern, 'gu') })),
    { kind: 'relative', pattern: new RegExp(`\\b${month}\\s(?<shift>lalu|ini|silam)\\b`, 'gu') },
    {
      kind: 'date',
      pattern: new RegExp(
        `(?<=\\b(?:[Pp]ada|[Ss]ejak|hingga|[Mm]ulai|sampai|akhir|awal|pertengahan|menjelang)\\s)${month}(?!\\s(?:\\d|lalu|ini|silam|depan|tahun|dan|hingga|sampai))`,
        'gu',
      ),
    },
    {
      kind: 'same',
      pattern: /(?:(?<=\b[Pp]ada\s)|^)(?<unit>hari|bulan|tahun)\s(?:itu|yang sama|tersebut)\b(?!\spula\b)/giu,
    },
    {
      kind: 'date',
      pattern: new RegExp(
        `(?<=\\b${before}\\s)${year}(?!\\s(?:\\p{Ll}+|%)?\\s?(?:orang|rumah|jiwa|unit|meter|kilometer|suara|penonton|warga|peserta|kursi|ekor|buah|pelari))`,
        'giu',
      ),
    },
    { kind: 'date', pattern: new RegExp(`(?<=\\b[12]\\d{3}\\s(?:dan|atau|hingga|sampai|ke)\\s)${year}`, 'giu') },
    {
      kind: 'relative',
      pattern:
        /(?<!\d\s|\p{L}\stahun\s|pekan\s|minggu\s)\b(?<word>kemarin|besok|hari ini)\b(?!,?\s\d+\stahun\s(?:silam|lalu))/giu,
    },
    {
      kind: 'relative',
      pattern:
        /(?<!(?:\d|belas|puluh|ratus|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|beberapa|sekian|bertahun)\s)\b(?<unit>tahun|bulan)\s(?<shift>lalu|ini|depan)\b/giu,
    },
    {
      kind: 'weekday',
      pattern: new RegExp(
        `(?<!\\b(?:sampai|hingga|sebelum|[Ss]etiap|[Tt]iap|[Ss]aban|[Ss]uatu|mulai|Hari|hari|malam)\\s)\\b${weekday}(?=[\\s,.;)]|$)(?!(?:\\s(?:dini hari|pagi|siang|sore|petang|malam))?,?\\s(?:tanggal\\s)?\\d{1,2}\\s\\p{Lu})`,
        'gu',
      ),
    },
  ],
  today: { kemarin: -1, besok: 1, 'hari ini': 0 },
  shifts: { lalu: -1, silam: -1, ini: 0, depan: 1 },
  yearsApart:
    /(?<!\p{L})(?:se)?tahun (?:kemudian|berikutnya|sebelumnya|sesudahnya)(?!\p{L})|(?<!(?:dari|daripada|dengan|dibanding|dibandingkan|terhadap|sejak|ketimbang) |\p{L})(?:se)?tahun (?:silam|lalu)(?!\p{L})/iu,
  anniversary: /(?:hari ini|tepat)[^.]{0,40}(?:tahun|dasawarsa|windu|abad) (?:lalu|silam)/iu,
  future:
    /\b(?:akan|bakal|mendatang|depan|rencananya|dijadwalkan|besok|nanti|dapat|hendak|sebaiknya|diminta|direncanakan|berencana|merencanakan|menjanjikan|dijanjikan|memperkirakan|diperkirakan|ditargetkan|menargetkan|dibutuhkan|diharapkan|berharap|diagendakan|paling lambat|tersedia|jatuh tempo|dilanjutkan|kembali (?:beroperasi|dibuka|berlatih|melayani|bekerja|masuk)|(?:beroperasi|melayani) lagi|(?:di)?buka (?:lagi|kembali)|dimajukan|memajukan|diundur(?:kan)?|mengundur(?:kan)?|(?:mundur|maju) ke|(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu) berikutnya)\b/i,
};
