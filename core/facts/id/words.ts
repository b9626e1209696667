import type { ClauseMark } from '../grammar.ts';

// Data table: closed classes of Indonesian as facts need them. After TBBBI (4th ed.) and Sneddon 2010.

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const relatives = list('yang');

export const marks: ReadonlyMap<string, ClauseMark> = new Map<string, ClauseMark>([
  ...'karena sebab lantaran akibat gara-gara setelah sesudah usai seusai ketika saat sewaktu kala tatkala sejak meski meskipun walau walaupun kendati sementara sedangkan padahal sehingga hingga sambil seraya'
    .split(' ')
    .map((mark) => [mark, 'asserted'] as const),
  ...'jika kalau apabila bila bilamana asal asalkan andai andaikan seandainya kecuali jikalau'
    .split(' ')
    .map((mark) => [mark, 'condition'] as const),
  ...'agar supaya untuk guna demi sebelum tanpa apakah'.split(' ').map((mark) => [mark, 'open'] as const),
]);

const openings = (text: string, bare: boolean) =>
  text
    .trim()
    .split(/\s*;\s*/)
    .map((phrase) => ({ words: phrase.split(/\s+/), bare }));

export const connectives = [
  ...openings(
    'adapun; namun demikian; namun begitu; namun; akan tetapi; tetapi; meski begitu; meski demikian; kendati demikian; walau begitu; meskipun demikian; bahkan; dan; lalu; padahal; apalagi; sayangnya; sedangkan; alhasil; walhasil; tak lama; tidak lama; maklum; setelah itu; sesudah itu; kemudian; selanjutnya; karena itulah; oleh karena itulah; untuk itulah; sejak itu; sejak itulah; sejak saat itu; beberapa saat kemudian; tak lama kemudian; tidak lama kemudian; entah mengapa; entah kenapa; dari situlah; di situlah; dari sanalah',
    true,
  ),
  ...openings(
    `sementara itu; selain itu; oleh karena itu; karena itu; oleh sebab itu; dengan demikian; dengan begitu; dengan kata lain; di sisi lain; di samping itu;
    sebaliknya; artinya; akibatnya; hasilnya; penyebabnya; alasannya; setelah itu; sesudah itu; kemudian; selanjutnya; lantas; kini; saat ini; akhirnya; sebagai gantinya; sebagai perbandingan;
    untuk itu; maka; maka dari itu; tak hanya itu; tidak hanya itu; di satu sisi; pada kesempatan itu; pada kesempatan yang sama; dalam kesempatan itu; dalam kesempatan tersebut; secara terpisah; rinciannya; jadi; singkatnya; belakangan; sejauh ini; hingga kini;
    sampai kini; hingga berita ini diturunkan; pada saat yang sama; di luar itu; sejak itu; sejak saat itu; nantinya; rencananya; kenyataannya; faktanya; menariknya; uniknya; tentu saja; benar saja; ternyata; rupanya; misalnya; sebagai contoh; lebih lanjut; ke depan; atas dasar itu; atas hal itu; terkait hal itu; meski; singkat kata`,
    false,
  ),
].sort((one, other) => other.words.length - one.words.length);

export const counters = list('sebanyak');
export const saying =
  list(`kata ujar tutur ucap jelas tegas imbuh terang papar ungkap sebut tulis lanjut tambah pungkas sambung urai tandas menurut
  katanya ujarnya tuturnya ucapnya jelasnya tegasnya imbuhnya terangnya ungkapnya paparnya lanjutnya tambahnya sambungnya pungkasnya menurutnya tandasnya`);

export const speakerEnds =
  list(`di dalam saat ketika kepada melalui usai seusai setelah lewat pada sambil seraya sewaktu mengutip menambahkan menjelaskan yang dikutip
  dikonfirmasi dihubungi ditemui senin selasa rabu kamis jumat sabtu minggu`);

export const calledBy = list('disebut dikatakan diakui diklaim dinilai diperkirakan');
export const clock = {
  openers: list('pukul jam'),
  zones: list('wib wita wit waktu setempat gmt utc'),
  others: list('atau'),
  days: list(
    'januari februari maret april mei juni juli agustus september oktober november desember senin selasa rabu kamis jumat sabtu minggu',
  ),
};
export const shares = [['di', 'antaranya'], ['diantaranya']];

export const reporting = list(`
  mengatakan menyatakan menyebut menyebutkan menjelaskan menegaskan mengungkapkan mengungkap menambahkan menuturkan mengaku memaparkan
  menilai menyampaikan mengakui berkata berujar mengingatkan menulis menerangkan mencatat melaporkan memastikan menduga
  mengklaim berpendapat mengemukakan menandaskan menyimpulkan meyakini
  kata ujar tutur ucap jelas tegas imbuh terang papar ungkap sebut tulis cerita kenang lanjut tambah jawab pungkas kisah sambung urai tandas
  katanya ujarnya tuturnya ucapnya jelasnya tegasnya imbuhnya terangnya ungkapnya lanjutnya tambahnya`);

export const sourceOpeners = list('menurut berdasarkan');
export const negators = list('tidak tak bukan bukanlah jangan tidaklah tanpa');
export const notYet = list('belum');
export const planning = list(
  'akan bakal berencana merencanakan direncanakan dijadwalkan diusulkan diharapkan menargetkan ditargetkan diproyeksikan memproyeksikan memperkirakan menduga mengharapkan hendak ingin mau',
);
export const possible = list(
  'bisa dapat mungkin barangkali diduga diperkirakan ditaksir dikabarkan konon boleh berpotensi',
);

export const fillers =
  list(`juga pula justru bahkan memang malah malahan pun lantas adapun namun rupanya ternyata tentu misalnya karenanya lagi-lagi
  kemudian lalu selanjutnya bahwasanya toh akhirnya`);
export const demonstratives = list('itu ini tersebut tadi begitu demikian');
export const pointers =
  list(`ini itu tersebut tadi demikian begitu setempat sana sini situ lagi keduanya ketiganya keempatnya kelimanya semuanya seluruhnya
  sebagiannya sisanya lainnya lain berikutnya selebihnya masing-masing serupa senada sebaliknya kami kita saya aku anda dia ia mereka beliau silam berselang
  pihaknya dirinya yakni yaitu sebagai-mana besok kemarin lusa nanti sekarang dulu dahulu semula mulanya sebenarnya awalnya sejatinya sebelumnya belakangan`);

export const unowned = list(
  'hasil akibat penyebab sebab alasan tujuan syarat total sisa jumlah angka rata-rata isi inti maksud arti besar rinci rincian selisih jawaban tanda salah contoh dampak ganti pengganti sebelum semua seluruh dua tiga empat lima kedua ketiga tema muncul mula awal akhir soal masalah kekurangan selanjut berikut rencana kabar konon',
);
export const hypernyms: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['bencana musibah peristiwa tragedi', 'gempa banjir tsunami longsor kebakaran letusan erupsi kecelakaan tabrakan'],
    [
      'dokumen naskah',
      'deklarasi perjanjian piagam protokol undang-undang uu peraturan perpres nota memorandum konvensi traktat ikrar',
    ],
    [
      'aturan peraturan beleid regulasi',
      'undang-undang uu peraturan perpres perpu permendikbud permenkes keputusan perda',
    ],
    ['ajang pesta turnamen kejuaraan kompetisi', 'asian piala olimpiade sea pon liga kejuaraan turnamen proliga pekan'],
    ['pertemuan forum', 'ktt konferensi kongres sidang muktamar konvensi'],
    ['kapal', 'km kmp kri kapal feri'],
    ['penghargaan', 'nobel penghargaan anugerah piala'],
  ].flatMap(([nouns, names]) => (nouns ?? '').split(' ').map((noun) => [noun, list(names ?? '')] as const)),
);
export const apartSum = /^(Rp)\.?\s+(?=\d)/u;
export const vagueDates = /^(hari ini|besok|kemarin)$/i;
export const vagueNouns = list(
  'hal saat waktu kala hari tahun bulan pekan minggu masa langkah kondisi situasi keadaan angka jumlah upaya cara proses tindakan kali hal-hal orang anak pria perempuan laki-laki wanita kasus masalah',
);
export const asides = list('yakni yaitu termasuk seperti misalnya terutama khususnya antara-lain alias');

/** What the words of a told part may not hold. */
export const dangling =
  /(?<!\p{L})(?<!(?:setiap|tiap|saban) )(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)(?! \d{4}|-)(?!\p{L})|(?<![\p{L}-])(?:(?:hari|pekan|bulan|tahun|minggu|musim|malam|pagi|periode) (?:ini|lalu|depan|sebelumnya|berikutnya|yang sama)|(?:se)?(?:hari|pekan|bulan|tahun|jam|menit|minggu) (?:kemudian|sebelumnya|berselang|sesudahnya|silam|lalu|setelahnya)|keesokan\p{L}*|(?<!dalam |\d )semalam|tadi malam|(?:pagi|siang|sore|malam) tadi|yang sama|lebih dulu|lebih dahulu|di antaranya|ke depan|(?:cerita|pandangan|pendapat|sikap|suara) (?:yang )?(?:berbeda|lain|serupa|sama)|sesudahnya|setelahnya|sebelumnya|tahun ajaran (?:depan|ini|lalu|baru)|musim (?:depan|ini|lalu)|yang dimaksud|dimaksud|yang bersangkutan|tahun ini|senin|selasa|rabu|kamis|jumat|sabtu|minggu (?:pagi|siang|sore|malam))(?![\p{L}-])/iu;

export const indefinites = list('seorang sebuah seekor suatu beberapa sejumlah salah');
export const rank =
  /^(pertama|ke(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)|terakhir|satu-satunya|ter(?:besar|tinggi|banyak|kecil|rendah|tua|muda|baik|buruk|cepat|panjang|dekat|jauh|lemah|kuat|berat|mahal|murah|luas|parah|ramai|lama|dalam|dingin|panas|baru))$/;
export const madeThings = list(
  'wahana kapal kereta roket satelit robot teleskop pesawat vaksin pendarat feri aplikasi obat',
);
export const oneOfCountry = list(
  'pemerintah parlemen tim timnas kontingen delegasi militer tentara polisi kepolisian kejaksaan presiden kerajaan republik rakyat ekonomi perekonomian konstitusi bendera bangsa bank',
);
export const attributiveVerbs = list(
  'berusia bernama berjudul berjuluk berinisial meninggal tewas luka terluka hilang terdampak selamat terinfeksi positif mengungsi',
);
export const timeUnits = list(
  'hari tahun bulan pekan minggu jam menit detik dekade abad dasawarsa windu malam semester',
);
export const founded = 'berdiri';
export const orders = list('pertama terakhir');
export const topical = [
  {
    nouns: list('terdakwa terpidana jaksa putusan vonis hakim sidang persidangan'),
    news: /divonis|vonis|dihukum|hukuman|didakwa|terdakwa|dituntut|pengadilan|penjara/i,
  },
  {
    nouns: list('panitia penyelenggara pengunjung peserta festival acara'),
    news: /festival|lomba|turnamen|konser|pameran|kejuaraan|pawai|karnaval|perayaan|pasar malam|larung/i,
  },
  {
    nouns: list('manajemen perseroan direksi'),
    news: /laba|rugi|saham|pendapatan|penjualan|tbk|emiten|dividen/i,
  },
  {
    nouns: list('penghitungan rekapitulasi pemungutan'),
    news: /suara|tps|pilkada|pemilu|pilpres/i,
  },
  { nouns: list('putusan permohonan pemohon amar'), news: /(?<!\p{L})(?:MK|MA|Mahkamah|uji materi|gugatan)(?!\p{L})/u },
  { nouns: list('getaran guncangan lindu'), news: /gempa/i },
  { nouns: list('api kobaran pendinginan'), news: /kebakaran|terbakar/i },
  {
    nouns: list('tersangka penyidik pelaku'),
    news: /tersangka|penipuan|pembunuhan|pencurian|perampokan|penganiayaan|polisi (?:tangkap|menangkap|ringkus|bekuk)/i,
  },
  { nouns: list('peneliti penelitian temuan'), news: /riset|peneliti|studi|arkeolog|temuan|spesies/i },
  { nouns: list('pasien penderita'), news: /dbd|wabah|demam|penyakit|virus|klb|campak|kolera|flu/i },
  { nouns: list('pengungsi evakuasi'), news: /banjir|gempa|erupsi|letusan|gunung|longsor|tsunami|mengungsi|siaga/i },
] as const;
export const builders = list('pembangunan pengerjaan pemugaran peresmian perbaikan renovasi revitalisasi');
export const buildings = list(
  'pelabuhan jembatan bandara bendungan stadion gedung museum candi terminal stasiun jalan tol tugu monumen masjid gereja pasar sekolah perpustakaan bioskop waduk taman pabrik',
);
export const sums = list(
  'denda dividen santunan hadiah bantuan kompensasi subsidi uang upah gaji honor premi setoran pajak retribusi ganti tebusan iuran hibah',
);
export const tying = list('dengan akibat berkat atas karena');
export const charging = list('dikenai dikenakan dibebani dikutip ditarik dipungut');
export const one = list('seorang');
export const placing = list('di');
export const measures = list('setinggi sepanjang seluas seberat sedalam setebal selebar sejauh secepat sekuat');
export const partsOfTime = list('awal akhir pertengahan medio penghujung');
export const timeOpeners = list(
  'pada sejak mulai hingga sampai dari per sebelum setelah antara menjelang selama tertanggal bertanggal',
);
export const selfContained = list(
  'pandemi pemerintah polisi indonesia inflasi rupiah banjir gempa hujan matahari bulan bumi presiden parlemen kpu dpr mpr',
);
export const measuring =
  list(`mencapai tumbuh naik turun meningkat menurun menyusut bertambah berkurang melonjak merosot membengkak menguat melemah tercatat sebesar bernilai senilai
  berjumlah berukuran berusia berlangsung memakan menembus menyentuh melampaui melebihi berharga bertarif sepanjang seluas setinggi seberat ditaksir diperkirakan ditargetkan menelan menghabiskan butuh membutuhkan memerlukan adalah ialah yaitu sampai`);
export const articles = list('sang si');
export const existential = list('ada terdapat');
export const resulting = list('menjadi');
export const momentary = list('berusia sedang masih berada menjabat berstatus tinggal');
export const moments = list('ketika saat kala sewaktu waktu tatkala');
export const interviewing = list('ditemui dihubungi dikonfirmasi ditanya diwawancarai dijumpai dimintai');
export const selves = list('sendiri pun');
export const joiners = list('dan serta maupun');
export const restating = list('atau');
export const ranks = list(
  'sri sultan kanjeng jenderal letjen mayjen brigjen kolonel letkol mayor kapten letnan lettu letda komjen irjen kombes komisaris kompol akbp akp iptu ipda bripka brigadir laksamana laksma marsekal marsda h hj kh k.h dr dr. drs drs. dra dra. ir ir. prof prof. ust ustaz ustadz tgk tgh ig rm tb pol purn tni inspektur ajun besar polisi mayor letnan pembantu sersan',
);
export const roleNouns =
  list(`kuasa juru kepala ketua wakil sekretaris bendahara koordinator manajer pendiri pemilik penggagas perintis inisiator kurator arkeolog antropolog sejarawan
  ahli pakar dosen guru mahasiswa petani nelayan pedagang penjual pengrajin perajin peternak pengusaha wartawan jurnalis fotografer dokter bidan perawat apoteker psikolog
  hakim jaksa penyidik advokat pengacara notaris saksi terdakwa analis pengamat ekonom peneliti ilmuwan penemu insinyur teknisi pilot kapten nakhoda masinis sopir
  pelatih asisten kiper penyerang bek gelandang striker atlet pemain pembalap petinju pelari perenang lifter tunggal wasit presenter penyiar komposer musisi penyanyi aktor aktris sutradara
  produser penulis penyair novelis pelukis pematung desainer arsitek aktivis relawan tokoh tetua kiai imam pastor pendeta anggota mantan eks direktur komisaris rektor dekan lurah camat kades menteri deputi
  staf petugas panitia pengelola penanggung penyelenggara pelaksana pengurus pembina penasihat komandan kolonel jenderal letnan mayor bos calon kandidat petahana`);
export const notOffices = list(
  'ajun komisaris brigadir inspektur tun datuk dato sir lady profesor prof doktor brigjen mayjen letjen irjen kombes akbp akp kompol iptu ipda pak bu bapak ibu mas mbak bung dr dr. prof prof. h. hj. kh k.h. ir. drs. tuan nyonya korban tersangka terdakwa saksi warga anak siswa almarhum almarhumah istri suami istrinya suaminya anaknya ayahnya ibunya adiknya kakaknya putranya putrinya',
);
export const clitics = list('lah kah');
export const onlyThen = list('baru');
export const scenic = list(
  'berdiri duduk memeluk tersenyum menangis menggulung tertawa berjalan melambaikan menyapa mengenakan mengangguk menggeleng menatap menoleh berbisik menghela mengusap mengguyur',
);
export const clockTime =
  /(?<!\p{L})pukul \d|^(?:(?:hingga|sampai|pada|menjelang|sejak|saat) )?(?:pagi|siang|sore|petang|malam|subuh|tengah malam|dini hari)(?: hari)?$/u;
export const relational = list(
  'kuasa pengacara juru asisten ajudan penasihat keluarga pendukung istri suami anak ayah ibu adik kakak',
);
const needs = (verbs: string, openers: string) =>
  list(verbs).size === 0
    ? []
    : [...list(verbs)].map((verb) => [verb, new Set(openers.split(' ').filter(Boolean))] as const);
export const incomplete: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...needs('bergabung', 'dengan ke dalam'),
  ...needs(
    'diterima ditetapkan terpilih dipilih ditunjuk diangkat dilantik dinobatkan dinyatakan',
    'sebagai menjadi oleh di',
  ),
  ...needs('mundur keluar', 'dari sebagai'),
  ...needs('kembali masuk pindah pergi datang tiba', 'ke di dari menuju'),
  ...needs('menjabat bertindak hadir', 'sebagai di dalam'),
  ...needs('menggantikan digantikan', 'sebagai di pada karena'),
  ...needs(
    'mulai berhasil gagal ikut hadir tampil naik turun menang kalah melanjutkan menyusul termasuk berangkat meminta menyatakan mengaku menjelaskan menolak menyetujui mencicil menunggu bertambah berkurang',
    '',
  ),
]);
export const finite = list(
  'telah sudah akan tidak tak belum resmi juga tetap masih sempat kembali mulai dapat bisa harus kini sedang kehabisan hadir tewas meninggal terpilih merupakan menjadi adalah ikut bukan',
);
export const adverbialNouns = list(
  'senin selasa rabu kamis jumat sabtu minggu hari malam pagi sore siang tahun bulan pekan pukul sebulan setahun sehari sepekan seminggu semula mula-mula awalnya keesokan esok lusa januari februari maret april mei juni juli agustus september oktober november desember jam menit detik',
);
export const quantifiers = list(
  'sebagian sejumlah beberapa seluruh semua setiap para kedua ketiga sekitar ratusan puluhan ribuan',
);
export const latePrepositions = list('lewat via usai seusai selepas melalui menjelang berkat menurut');
export const ownerless = list('kali');
export const sameTime = /^(?:pada )?(?:hari|tahun|bulan) (?:itu|yang sama|tersebut)$/;
export const asOpeners = list('sebagai');
export const calling = list('menyebut menilai menganggap memastikan menduga meyakini');
export const fromNow = list('lalu silam ini itu mendatang nanti sekarang');
export const nowadays = list('masih kini sedang tengah sementara tetap usia umur');
export const openEnded =
  /^salah (?:satu|seorang) \p{Ll}+(?: \p{Ll}+)?$|(?:^|\s)(?:salah satu (?:alasan|penyebab|syarat|faktor|tujuan|contoh|bukti|hasil|cara|upaya|langkah)|(?:sebagai|menjadi) (?:pelaksana tugas |pejabat sementara |wakil )?(?:kepala|ketua|wakil|pengganti|anggota|direktur|sekretaris|peserta|saksi|korban|alasan|penyebab|syarat))$/u;
export const officeForms: ReadonlyMap<string, string> = new Map([
  ['Menlu', 'Menteri Luar Negeri'],
  ['Menkes', 'Menteri Kesehatan'],
  ['Menkeu', 'Menteri Keuangan'],
  ['Menhub', 'Menteri Perhubungan'],
  ['Menhan', 'Menteri Pertahanan'],
  ['Mendagri', 'Menteri Dalam Negeri'],
  ['Mendag', 'Menteri Perdagangan'],
  ['Mendikbud', 'Menteri Pendidikan dan Kebudayaan'],
  ['Menkominfo', 'Menteri Komunikasi dan Informatika'],
  ['Mentan', 'Menteri Pertanian'],
  ['Menaker', 'Menteri Ketenagakerjaan'],
  ['Mensos', 'Menteri Sosial'],
  ['Menag', 'Menteri Agama'],
  ['Menpora', 'Menteri Pemuda dan Olahraga'],
  ['Wapres', 'Wakil Presiden'],
  ['PM', 'Perdana Menteri'],
  ['Wagub', 'Wakil Gubernur'],
  ['Wabup', 'Wakil Bupati'],
  ['Kadis', 'Kepala Dinas'],
  ['Kadishub', 'Kepala Dinas Perhubungan'],
  ['Dirut', 'Direktur Utama'],
  ['Sekda', 'Sekretaris Daerah'],
  ['Kapolres', 'Kepala Polres'],
  ['Kapolda', 'Kepala Polda'],
]);
export const people = list(
  'peneliti warga tim penyidik petugas pejabat anggota korban pelaku tersangka terdakwa saksi hakim majelis jaksa panitia pengurus nelayan petani pedagang siswa murid mahasiswa guru dosen ilmuwan ahli pakar analis ekonom penumpang penonton pendukung pemain pelatih pekerja karyawan buruh penduduk masyarakat keluarga polisi tentara relawan aktivis wartawan orang anak pemuda perempuan pria wanita rombongan kelompok pasangan',
);
export const personal = list(
  'kekalahan kemenangan keluarga ayah ibu anak istri suami kakak adik orang-tua putra putri cucu nenek kakek paman bibi rumah kediaman pidato sambutan jabatan pencalonan pengunduran pekerjaan karier gelar medali rekor penampilan debut harapan dukungan kekecewaan kegembiraan kesediaan keinginan keputusan tangan kaki kepala mata dahi wajah tubuh suara hidup masa-kecil kampung desa kota pendukung pengikut teman rekan pelatih kuliah sekolah buku novel lukisan akun ponsel mobil sepeda motor uang tabungan gaji toko warung lapak kebun sawah kapal perahu',
);
export const asking = list(
  'meminta menyuruh mengajak mengimbau membuat membantu memaksa mendorong mengizinkan memerintahkan menginstruksikan mendesak menyarankan menganjurkan melarang memungkinkan',
);
export const dayParts = list('pagi siang sore petang malam dini');
export const countedBefore =
  /^(?:kedua|ketiga|keempat|kelima|keenam) (?!kali|belas|puluh)\p{Ll}|(?<!\p{L})(?:kedua|ketiga) (?:pihak|negara|belah|tim|kubu|pemimpin|perusahaan|lembaga|orang|tokoh|pasangan|kandidat|calon|klub|kota|desa|daerah|wilayah|bank|partai)(?!\p{L})/iu;
export const cutMoment = /(?<!\p{L})(?:setelah|sebelum|sejak|ketika|saat)(?: \p{Lu}[\p{L}.'-]*)+$/u;
export const copula = 'adalah';
export const dayNouns = list('hari');
export const compared = /(?:^|\s)yang (?:lebih|paling) \p{L}+$/u;
export const namedFor = list(
  'hadiah nobel penghargaan penerima peraih komite piala bandara jalan stadion universitas yayasan medali museum gedung rumah-sakit teleskop masjid taman',
);
export const ofThatSort = list('semacam seperti sejenis serupa macam sebesar sebanyak setinggi');
export const neverNames = list(
  'status nama kata harga jumlah warga pasangan putusan vonis korban tim angka nilai biaya hasil kasus laporan data usia jarak berat suhu',
);
export const kin = list(
  'sekutu ibu ayah istri suami anak putra putri kakak adik cucu nenek kakek paman bibi pelatih pengacara pendahulu penerus pengganti rival lawan mitra induk pendiri asisten wakil tunangan keponakan saudara guru murid',
);
export const deedNoun = /^(?:pe(?:n|m|ng|ny|r|l)?\p{L}{3,}an|\p{L}{4,}an)$/u;
export const soFar = [
  'sejauh ini',
  'hingga kini',
  'sampai kini',
  'hingga saat ini',
  'sampai saat ini',
  'sampai sekarang',
  'hingga sekarang',
].map((phrase) => phrase.split(' '));
export const interrogatives = list('apa siapa mana berapa kapan satu');

export const settingOpeners = list('pada di sejak hingga sampai selama setelah sebelum saat ketika dalam');
export const mannerOpeners = list('dengan');
