import type { ChildWords } from '../concern-grammar.ts';
import { phrases } from '../phrases.ts';

// Data table: how Indonesian tells a child by its age, its school or a word for it. Our own list.

const noun =
  '(?:bocah|balita|bayi|remaja|siswa|siswi|pelajar|murid|santri|santriwati|anak)(?: (?:laki-laki|perempuan|putra|putri|lelaki|cilik|asuh|yatim))?';
const grownUp =
  'orang tua|wali|ibu|ayah|guru|dokter|dokter spesialis|keluarga|pengacara|kepala|ketua|psikolog|perlindungan|pemerhati|forum|komunitas|asosiasi|mantan|tim|memiliki|mempunyai|punya|dikaruniai|seorang putra|dikaruniai seorang|memiliki seorang|mempunyai seorang|punya seorang';
const kelas = 'kelas (?:[IVX]{1,4}|1[0-2]|[1-9])(?![\\d.,]*\\d| kilogram| kg|\\p{L})';
const school = '(?:SD|SMP|SMA|SMK|MI|MTs|MTS|MA|TK|PAUD|SLB|SDN|SMPN|SMAN|SMKN)';

const pupil =
  '(?:bocah|balita|bayi|siswa|siswi|pelajar|murid|santri|santriwati)(?![\\p{L}-])(?! (?:S1|S2|S3|sekolah tinggi|universitas|kursus|sekolah kecantikan))';

export const child: ChildWords = {
  before: new RegExp(
    // "siswi kelas 2 SMP Negeri 4 Bogor bernama", "bocah berinisial", "seorang anak bernama"; not "ibu siswa bernama".
    `(?<!(?:${grownUp}) )(?<![\\p{L}-])(?:` +
      `${noun}(?: (?!yang|dan|di|dengan|untuk|oleh|dari|pada|kata|itu|ini|tersebut)[\\p{L}\\d/.-]+){0,8}? (?:bernama|berinisial|inisial|atas nama)|` +
      `(?:bocah|balita|bayi|siswa|siswi)(?: (?:SD|SMP|SMA|SMK|MTs|${kelas}|malang|cilik|bernama)){0,2}|` +
      `(?:siswa|siswi|murid|pelajar|santri)(?=[^,]* (?:kelas|sekolah|madrasah|pesantren|SD|SMP|SMA|SMK|MI|MTs|MA|TK|PAUD|SLB|SDN|SMPN|SMAN|SMKN) )(?: (?:kelas|asal|dari|[IVX]+|\\d+|\\p{Lu}[\\p{L}.]*)){1,9},) $`,
    'u',
  ),
  after: new RegExp(
    // ", siswa kelas VI SD,", ", yang masih duduk di kelas 5"; not "Menurut Nadiem, siswa harus ..."
    `^(?: ?\\([^)]{1,20}\\))?(?:` +
      `, (?:seorang |salah seorang |salah satu |yang masih |yang merupakan |yang juga |masih |adalah )${pupil}|` +
      `, ${pupil}(?=[^,;:]{0,70}(?:,|\\.?$))|` +
      `,? (?:(?:yang|sekarang|kini|masih|saat itu|adalah|baru|ia|sedang|adalah siswa|siswa|siswi|murid) ){0,3}(?:duduk di |siswa |siswi |murid )?(?:bangku )?(?:${kelas}|bangku ${school}))`,
    'iu',
  ),
  spoken:
    /(?:[Mm]enurut|[Kk]ata|[Uu]jar|[Tt]utur|[Uu]ngkap|[Tt]egas|[Jj]elas|[Ii]mbuh|[Ss]ebut)(?: \p{Lu}[\p{L}.]*){0,6} $/u,
  ageBefore:
    /(?:bocah|balita|anak|remaja|siswa|siswi|gadis|pelajar|murid|santri|putra|putri|cucu|adik|keponakan)(?:nya)?(?: (?:laki-laki|perempuan|\p{L}+)){0,2} (?:berusia |berumur |usia |umur )?(\d{1,2}) tahun(?: (?:bernama|berinisial|inisial))?,? $/iu,
  ageAfter:
    /^(?:,)? ?(?:\((\d{1,2})(?: ?(?:tahun|thn|th|t))?(?:[,;][^)]*|\/[^\d)][^)]*)?\)|\((?<months>\d{1,2}) (?:bulan|bln|hari|minggu)\)|(?:, |,? yang |,? )(?:(?:baru |masih |kini |sekarang )?(?:berusia|berumur|usia|umur) |(?:baru|masih) )?(?:sekitar |kira-kira )?(\d{1,2}) tahun(?! (?:\d|lalu|silam|penjara|kurungan|terakhir|kemudian|sebelum|setelah|menjadi|bekerja|memimpin|menjabat|berturut|ke)))/iu,
  past: phrases(
    `puluh_tahun|dasawarsa|dekade|abad ~2 lalu|silam
    #_tahun lalu|silam
    masa kecil|kecilnya|kanak-kanak
    semasa|sewaktu|waktu|ketika|saat ~1 kecil|kecilnya|kanak-kanak|sekolah
    pada usia|umur
    ketika|saat|waktu|sewaktu|kala|sejak ~4 berusia|berumur|usia|umur`,
  ),
  grown:
    /^(?: ?\([^)]*\))?,? (?:yang )?(?:kini |sekarang |saat ini |seorang |adalah |sudah ){0,2}(?:kuliah|mahasiswa|mahasiswi|sarjana|dosen|guru|pensiunan|janda|duda|dokter|menikah)(?![\p{L}-])/iu,
  praise: phrases(
    `juara|medali|emas|perak|perunggu|peraih|meraih|memenangi|memenangkan|menjuarai|menang|prestasi|berprestasi|olimpiade|lomba|kompetisi|turnamen|kejuaraan|festival|rekor|penghargaan|beasiswa|penyabet|menyabet|gol|mencetak|pencetak|debut|timnas|tim_nasional|atlet|pebulu_tangkis|perenang|pecatur|pemain|terpilih|terbaik|termuda`,
  ),
  trouble: phrases(
    `korban|tersangka|pelaku|saksi|polisi|polres|polsek|polda|terdakwa|sidang|pengadilan|hakim|jaksa|penjara|tewas|meninggal|jenazah|jasad|luka|terluka|hilang|diculik|dianiaya|penganiayaan|dicabuli|pencabulan|diperkosa|pelecehan|tawuran|perundungan|dirundung|bullying|narkoba|mencuri|pencurian|ditangkap|dibunuh|dikeroyok|tenggelam|kekerasan|dirawat|sakit|penyakit|gizi|stunting`,
  ),
  animals: phrases(
    'satwa|induk|gajah|harimau|orangutan|orang_utan|kebun_binatang|kuda|sapi|kucing|anjing|panda|badak|zebra|llama|beruang|singa|jerapah',
  ),
  scores: phrases('pasal|ayat|gol|menit|skor|babak|kartu_kuning|suara|kursi|poin|pencetak|assist|kedudukan'),
};
