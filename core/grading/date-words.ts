// Names of months as people type them in Indonesian and English (CLDR wide and abbreviated forms, and old spellings).
const names: readonly string[] = [
  'januari january jan',
  'februari february pebruari feb peb',
  'maret march mar mrt',
  'april apr',
  'mei may',
  'juni june jun',
  'juli july jul',
  'agustus august agt agu agust aug ags',
  'september sept sep',
  'oktober october okt oct',
  'november nopember nov nop',
  'desember december des dec',
];

/** Name of a month in lower case to its number, 1 to 12. */
export const months: ReadonlyMap<string, number> = new Map(
  names.flatMap((line, index) => line.split(' ').map((name) => [name, index + 1] as const)),
);

/** Words that may stand in a date and say nothing more. */
export const fillers: ReadonlySet<string> = new Set(
  [
    'pada tanggal tgl bulan tahun hari on in the of date month year',
    "senin selasa rabu kamis jumat jum’at jum'at sabtu minggu ahad",
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  ].flatMap((line) => line.split(' ')),
);
