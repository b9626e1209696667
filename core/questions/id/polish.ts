const month = 'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember';
const day = `\\d{1,2} (?:${month}) \\d{4}`;
/** After these a day is told already, or it is part of what they name. */
const led =
  'pemilu|pilpres|pilkada|pilkades|pada|tanggal|tertanggal|sejak|hingga|sampai|dari|mulai|per|antara|dan|atau|serta|hari|malam|pagi|siang|sore|menjelang|sepanjang|selama|sebelum|setelah|sesudah|untuk|edisi|dengan|sekitar|akhir|awal|pertengahan|ke|di|gerakan|peristiwa|tragedi|sumpah|surat|adalah|ialah|yakni|yaitu|bertanggal|jatuh|lewat|pasca';
const opening = new RegExp(`^(?=${day}(?!\\p{L}))`, 'u');
const inside = new RegExp(`(?=${day}(?!\\p{L}))(?<=(?<!\\p{L})(?!(?:${led}) )\\p{Ll}+ )`, 'gu');

/** What the article's style leaves out and a question needs: "ditangkap 20 Agustus 2005" is "ditangkap pada 20 Agustus 2005"; and what only stresses a name that is asked for goes. */
export function polished(stem: string): string {
  return stem
    .replace(opening, 'Pada ')
    .replace(inside, 'pada ')
    .replace(/____ sendiri (?=\p{L})/u, '____ ')
    .replace(/^(Pada (?:tanggal|bulan dan tahun|tahun) berapa .*?) telah (?=di\p{L}{3})/u, '$1 ');
}
