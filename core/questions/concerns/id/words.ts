import { factGrammars } from '../../../facts/index.ts';
import type { HarmWords } from '../concern-grammar.ts';
import { phrases } from '../phrases.ts';

// Data table: Indonesian words of harm to a person, by who suffers it. Our own list. The signs of phrases are those of `phrases`.

const { joiners, marks, relatives, reporting, saying } = factGrammars.id;
const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const harm: HarmWords = {
  dying: list('meninggal wafat mangkat berpulang'),
  suffering:
    list(`tewas gugur terbunuh tertembak terluka luka-luka luka tenggelam hanyut tersengat tersambar tertimbun tertimpa terlindas tertabrak terpanggang
    tersetrum terinjak-injak keracunan terseret terjebak hilang
    dibunuh dihabisi ditembak ditusuk ditikam dibacok digorok dipenggal dimutilasi dicekik dianiaya dikeroyok dipukuli dipukul ditendang ditampar diseret dibanting disiksa dihajar disekap disandera diculik
    diperkosa dicabuli dilecehkan disetubuhi dirudapaksa disodomi diracun diracuni ditabrak dilindas dieksekusi diterkam disundut dirajam dibantai dihakimi
    disiram`),
  ofThings: list(
    'luka-luka luka tenggelam hanyut tersambar tertimbun tertimpa terlindas tertabrak terseret terjebak hilang ditembak ditabrak dilindas dihajar disandera disiram',
  ),
  whenDenied: list('bernyawa tertolong terselamatkan'),
  inflicting:
    list(`membunuh menewaskan menghabisi menembak menusuk menikam membacok menggorok memenggal memutilasi mencekik menganiaya mengeroyok memukuli menyiksa
    menghajar menyekap menyandera menculik memerkosa memperkosa mencabuli melecehkan menyetubuhi merudapaksa menyodomi meracuni menabrak melindas mengeksekusi melukai
    menerkam membantai`),
  participles: list(''),
  undergone: list(''),
  happenings:
    list(`pembunuhan penembakan penusukan penikaman pembacokan penganiayaan pengeroyokan penyiksaan penyekapan penyanderaan penculikan pemerkosaan perkosaan
    pencabulan pembunuh penculik pemerkosa penganiaya jenazah jasad mayat pengeksekusian`),
  deaths: list('kematian'),
  victims: list('korban sandera'),
  lives: list('nyawa nyawanya'),
  wounds: list(''),
  enduring: list(''),
  losing: list('kehilangan meregang'),
  taking: list('merenggut menghilangkan mencabut'),
  near: phrases(
    `tewas|meninggal|jenazah|jasad|mayat|luka*|terluka|melukai|jiwa|nyawa|bernyawa|*bunuh*|*culik*|*aniaya*|kekerasan|*perkosa*|*cabul*|pelecehan|hilang|tenggelam|hanyut|kecelakaan|*tabrak*|tertimbun|*tembak*|*tusuk*|*bacok*|*keroyok*|dimakamkan|rumah_sakit|rsud|*sandera*|disekap|kritis|*terkam*|*begal*|bencana|longsor|gempa|ledakan|perundungan|*identifikasi|keracunan`,
  ),
  except: phrases(
    `dipukul|ditendang|diseret ~2 bola|KO|mundur|jatuh_nilainya|inflasi|krisis|meja_hijau|pandemi
    gugur ~3 babak|putaran|fase|penyisihan|semifinal|perempat|kompetisi|seleksi|perbutir|daun
    hilang|kehilangan ~2 kontak|akal|ingatan|kesabaran|arah|jejak|kesempatan|dari_peredaran|konsentrasi|fokus|kendali|pamor|gelar|poin
    menembak|ditembak ~2 bola|gawang|gol|penalti|sasaran|target|film|gambar
    tenggelam|hanyut|larut ~2 dalam|pada ~2 pekerjaan*|lamunan|kesedihan|doa|suasana|pikiran*|bayang-bayang|perasaan|nostalgia|keasyikan|buku|permainan
    membunuh|membantai|menghabisi ~2 waktu|sel|kuman|bakteri|virus|pertandingan|laga|lawan|karakter|kreativitas|rasa|nyamuk|hama|usaha|pasar|industri|#-#
    menghajar|menabrak|membantai|menghabisi ~3 #-#|klub|tim|timnas|aturan|tiang|pagar
    luka lama|batin|hati|psikologis
    terjebak ~2 macet|kemacetan|antrean|utang|judi|rutinitas|hujan|offside|nostalgia
    terseret ~2 kasus|perkara|skandal|isu|arus_politik|dugaan|korupsi|polemik
    disandera ~2 kepentingan|politik|partai|utang
    tertimpa ~1 tangga|masalah|kasus|tuduhan
    dihajar|dibantai|dihabisi|dieksekusi ~3 #-#|penalti|bola|inflasi|krisis`,
  ),
  sport: phrases(
    'pertandingan|laga|gol|klub|striker|gelandang|bek|kiper|pelatih|turnamen|kompetisi|timnas|skuad|menit|musim_ini|liga|pebulu_tangkis|petinju|pebalap|pembalap|babak',
  ),
  injuries: list('dipukul ditendang dibanting luka terluka luka-luka dilanggar dihajar menghajar terjebak'),
  denying: list(
    'tidak tak bukan nyaris hampir belum jangan bisa dapat akan mungkin dikira disangka mengaku-ngaku jika kalau bila apabila seandainya',
  ),
  passives: list(''),
  owned:
    list(`ayah ibu bapak istri suami anak adik kakak putra putri cucu kakek nenek paman bibi keponakan sepupu saudara mertua menantu ipar keluarga kerabat teman
    rekan sahabat kekasih pacar tetangga sopir ajudan pengawal pengacara anjing kucing rumah mobil motor kapal perahu sepeda pengasuh pembantu atasan anggota
    pendukung pengikut pasukan tentara buah tim kuasa murid pelaku pembunuh penculik gedung toko warung kantor sekolah desa kampung tanah sawah kebun truk bus pesawat kandang kambing
    sapi ayam ternak harta uang karier nama foto akun lagu film jalan partai perusahaan kubu milik`),
  families: list('keluarga kerabat keluarganya'),
  people:
    list(`korban pria laki-laki lelaki wanita perempuan warga bocah balita bayi remaja pemuda pemudi gadis siswa siswi pelajar mahasiswa mahasiswi santri santriwati pilot
    polisi brigadir bripda bripka briptu aiptu aipda ipda iptu akp kompol akbp kombes jenderal kolonel mayor kapten letnan sersan kopral prajurit pratu prada praka serda serka
    serma kapolsek kapolres hakim jaksa jurnalis wartawan aktivis guru petani nelayan pedagang pengusaha buruh pekerja karyawan karyawati presiden gubernur bupati wali kota
    penyanyi artis aktor aktris pendaki pengendara pengemudi pemotor penumpang sopir saudara saudari almarhum almarhumah pendeta ustaz ustad kiai kyai pastor haji hajah ibu bapak
    tuan nyonya dokter dr perawat bidan pemain atlet pembalap petinju kakek nenek jasad jenazah mayat politikus politisi mantan menteri relawan sukarelawan penyelam pemilik nakhoda kapten masinis kopilot pramugari satpam tukang ketua kepala direktur`),
  pronouns: list('ia dia beliau'),
  clitics: list('nya'),
  joiners,
  ownerMarks: list(''),
  of: list('terhadap atas'),
  relatives,
  among: list('antara'),
  conditions: list('keadaan kondisi'),
  including: list('termasuk seperti'),
  becoming: list('menjadi jadi merupakan adalah'),
  wishing: list(
    'berharap ingin mengancam berencana merencanakan diancam hendak berniat bermaksud mau akan rencana niat ancaman',
  ),
  naming: list('bernama berinisial dikenal diketahui'),
  list: phrases(
    `korban|tewas|meninggal|jenazah|jasad|mayat|hilang|gugur|terluka|luka-luka|luka|sandera ~8 yakni|yaitu|ialah|adalah|masing-masing|atas_nama|bernama|antara_lain|di_antaranya
    tewas|meninggal|disandera|diculik|disekap|terluka|luka-luka|hilang|dibunuh|menewaskan|melukai|keracunan|tenggelam|hanyut|tertimbun|ditembak ~8 termasuk|di_antaranya|antara_lain
    di_antara|antara ~6 korban|tewas|meninggal|hilang|terluka ~2 tercatat|terdapat|ada|adalah|ialah|termasuk
    mengidentifikasi|mengenali ~1 korban|jenazah|jasad|mayat ~2 sebagai|bernama
    korban|jenazah|jasad|mayat ~6 diidentifikasi|teridentifikasi|dikenali|diketahui ~2 sebagai|bernama|atas_nama|adalah`,
  ),
  listOfVictims: phrases(
    'korban|jenazah|jasad|mayat ~3 tewas|meninggal|jiwa|hilang|luka|luka-luka|terakhir|terluka|ditemukan|dievakuasi|teridentifikasi|kecelakaan\ntewas|meninggal|jenazah|jasad|mayat',
  ),
  whoTheyWere:
    /^["“]?(?:Keduanya|Ketiganya|Keempatnya|Kelimanya|Mereka|Korban|Para korban|Identitas|Kedua korban|Ketiga korban)\b/u,
  saying: new Set([...reporting, ...saying, 'dihubungi', 'ditemui', 'dikonfirmasi']),
};

export const openers: ReadonlySet<string> = new Set([
  ...marks.keys(),
  ...list(
    'pada di dari ke oleh menurut namun lalu kini tetapi dan atau sementara kemudian akhirnya bahkan hanya ini itu para sang si',
  ),
]);

export const groups = list(
  'orang umat kaum bangsa suku etnis warga tentara pasukan milisi jemaat pengikut penduduk rakyat pejuang ribuan ratusan puluhan',
);
