// Data table: Indonesian words that point back, and the nouns they point with. Our own list (MIT).
import { type NounClass, type ReferenceWords, setOf } from '../reference/reference-words.ts';

const classes: readonly (readonly [group: string, types: NounClass['types'], nouns: string])[] = [
  ['country', ['country'], 'negara negeri republik kerajaan'],
  ['city', ['city'], 'kota kabupaten ibu-kota'],
  ['province', ['province'], 'provinsi'],
  ['area', ['region', 'province', 'city', 'place'], 'wilayah kawasan daerah'],
  ['village', ['place', 'city'], 'desa kampung kelurahan kecamatan dusun distrik'],
  ['island', ['place'], 'pulau'],
  ['mountain', ['place'], 'gunung bukit'],
  ['river', ['place'], 'sungai'],
  ['lake', ['place'], 'danau waduk'],
  ['bridge', ['place'], 'jembatan'],
  ['museum', ['place'], 'museum'],
  ['mosque', ['place'], 'masjid'],
  ['stadium', ['place'], 'stadion gelora arena'],
  ['building', ['place'], 'gedung bangunan'],
  ['palace', ['place'], 'istana'],
  ['airport', ['place'], 'bandara'],
  ['port', ['place'], 'pelabuhan'],
  ['hospital', ['organisation', 'place'], 'rumah-sakit puskesmas'],
  ['school', ['organisation', 'place'], 'sekolah kampus universitas'],
  ['body', ['organisation'], 'organisasi lembaga badan perhimpunan yayasan komunitas otoritas institusi asosiasi'],
  ['company', ['organisation'], 'perusahaan maskapai perseroan emiten pengembang operator firma'],
  ['bank', ['organisation'], 'bank'],
  ['ministry', ['organisation'], 'kementerian'],
  ['party', ['organisation'], 'partai'],
  ['team', ['organisation'], 'klub tim skuad kesebelasan'],
  ['committee', ['organisation'], 'komite komisi panitia'],
  ['court', ['organisation'], 'pengadilan mahkamah'],
  ['bloc', ['organisation'], 'blok aliansi'],
  ['treaty', ['work'], 'perjanjian protokol traktat konvensi kesepakatan pakta'],
  ['charter', ['work'], 'deklarasi piagam'],
  ['law', ['work'], 'undang-undang aturan peraturan rancangan-undang-undang regulasi'],
  ['prize', ['work'], 'penghargaan hadiah'],
  ['ship', [], 'kapal feri tanker'],
  ['aircraft', [], 'pesawat helikopter'],
  ['spacecraft', [], 'wahana satelit pesawat-antariksa pendarat'],
  ['rocket', [], 'roket'],
  ['telescope', [], 'teleskop'],
  ['train', [], 'kereta'],
  ['vaccine', [], 'vaksin'],
  ['robot', [], 'robot'],
  ['currency', [], 'mata-uang'],
  ['disaster', [], 'bencana musibah'],
  ['games', [], 'turnamen kejuaraan kompetisi pesta-olahraga'],
];

export const referenceWords: ReferenceWords = {
  pronouns: new Map([
    ['ia', { of: 'person', subject: true }],
    ['dia', { of: 'person' }],
    ['beliau', { of: 'person' }],
    ['nya', { of: 'any', owns: true }],
    ['dirinya', { of: 'person', reflexive: true }],
    ['mereka', { of: 'many' }],
    ['keduanya', { of: 'two' }],
    ['pihaknya', { of: 'speakers' }],
    ['saya', { of: 'speaker' }],
    ['aku', { of: 'speaker' }],
    ['kami', { of: 'speakers' }],
    ['kita', { of: 'speakers' }],
  ]),
  pointers: setOf('itu ini tersebut tadi'),
  strongPointers: setOf('itu ini tersebut tadi'),
  barePointers: setOf('ini itu'),
  deictics: setOf('selama sejauh sampai hingga kali dunia kini dewasa'),
  indefinites: setOf('sebuah seorang seekor suatu'),
  afterNoun: new Set(),
  specifiers: new Set(),
  pointerStands: 'after',
  classes: new Map(
    classes.flatMap(([group, types, nouns]) =>
      nouns
        .split(' ')
        .map((noun) => [noun.replaceAll('-', ' ').replace('undang undang', 'undang-undang'), { group, types }]),
    ),
  ),
  offices: setOf(
    'presiden menteri gubernur bupati wali camat lurah ketua kepala direktur sekretaris bendahara kapolres kapolda kapolsek kapolri hakim jaksa ekonom analis peneliti pengamat pelatih kapten dokter profesor rektor dekan komandan panglima manajer koordinator pendiri pemilik dosen perdana',
  ),
  officeLinks: setOf('dan'),
  humans:
    setOf(`ibu ayah bapak anak istri suami nenek kakek adik kakak putra putri rekan korban warga guru murid seorang perempuan
    lelaki pria wanita pemuda remaja siswa mahasiswa pasien dokter nelayan petani sopir pengemudi pelaku tersangka terdakwa saksi
    hakim jaksa pemain pelatih wasit kapten penjaga relawan pedagang buruh pekerja karyawan petugas polisi tentara ketua kepala
    direktur presiden menteri gubernur bupati camat lurah anggota juru pengacara ahli peneliti ilmuwan dosen ekonom pengamat
    pengusaha seniman penulis sutradara aktor aktris penyanyi atlet pembalap bocah bayi janda tetangga pejabat penumpang pasangan
    kandidat calon bos manajer sekretaris wartawan keponakan paman bibi cucu kiper penyerang bek gelandang sosok tokoh wakil`),
  personal:
    setOf(`ayah ibu bapak anak istri suami nenek kakek adik kakak putra putri bibi paman keponakan cucu kerabat keluarga
    orangtua saudara sahabat teman rekan kolega tetangga pidato ucapan pernyataan wawancara kicauan kritik janji rumah tangan kaki
    kepala mata wajah tubuh kamar jabatan karier pengganti penerus pendahulu wakil bawahan masa-kecil hidup kehidupan kematian
    kelahiran gaji upah honor pengalaman prestasi usia umur kampung gelar kata ujar tutur ucap lapak toko dompet buku sawah kebun sepeda motor tas baju`),
  vague: setOf('lain baru tertentu sama utama besar kecil lainnya serupa'),
  partitives: setOf('satu sisa antara sebagian selebih dua tiga'),
  things:
    setOf(`isi naskah jadwal slogan maskot syarat letak lokasi panjang lebar luas tinggi ketinggian kedalaman bobot berat
    ukuran kapasitas harga biaya diameter kecepatan pembukaan penutupan pelaksanaan peluncuran pembangunan peresmian peserta pasal
    bab judul pusat puncak sisa jumlah nilai kurs pemicu penyebab dampak persiapan perundingan gagasan bandingan linimasa`),
  events:
    setOf(`hal langkah peristiwa kejadian insiden kondisi situasi keadaan kebijakan keputusan desakan seruan tuduhan rencana upaya
    penutupan penolakan permintaan pernyataan temuan angka jumlah kasus masalah kenyataan fakta capaian hasil pencapaian alasan
    semangat cara proses tindakan serangan hubungan pembunuhan kerja perubahan kenaikan penurunan selisih tujuan gagasan usul`),
  times:
    setOf(`saat kala waktu ketika hari tahun bulan pekan minggu malam pagi siang sore masa era zaman abad dekade periode kali momen
    tanggal semester kuartal triwulan musim`),
  calendar:
    setOf(`januari februari maret april mei juni juli agustus september oktober november desember senin selasa rabu kamis jumat
    sabtu minggu`),
  speech:
    setOf(`kata ujar tutur ucap jelas tegas imbuh terang papar ungkap sebut tulis cerita kenang lanjut tambah jawab pungkas
    kisah sambung urai mengatakan menyatakan berpendapat menyebut menyebutkan menjelaskan menegaskan mengungkapkan menambahkan menuturkan
    mengaku memaparkan menilai menyampaikan mengakui berkata berujar bercerita mengingatkan membantah disampaikan diungkapkan dikatakan dituturkan dijelaskan ditegaskan menulis menyebutkannya menerangkan`),
  acts: setOf(`mengatakan menyatakan menyebut menyerukan mendesak menuduh menuding mengecam mengutuk menolak menyetujui menyepakati sepakat
    menganggap menilai menegaskan membantah memperingatkan mengancam mengumumkan memutuskan menjatuhkan menandatangani meratifikasi
    mengakui menuntut meminta mengusulkan menawarkan berjanji berkomitmen bersikeras khawatir mengklaim membalas mengirim memanggil
    mengusir mencabut mendukung setuju ingin berharap mengharapkan berunding mengajukan menyampaikan mengirimkan memandang`),
  governments: setOf('pemerintah pemerintahan rezim otoritas diplomat'),
  prepositions:
    setOf(`di ke dari pada kepada dalam dengan untuk oleh bagi tentang terhadap atas antara sejak hingga sampai selama
    menurut bersama tanpa melalui lewat karena akibat sebelum setelah sesudah seusai usai menjelang seperti sebagai selain mengenai
    sekitar demi guna meski meskipun ketika saat agar bahwa jika sehingga sementara sedangkan tetapi`),
  subordinators: setOf(
    'bahwa meski meskipun walaupun ketika agar jika sehingga sementara sedangkan tetapi kalau apabila namun',
  ),
  conjunctions: setOf('dan serta'),
  auxiliaries: setOf(
    'telah sudah akan sedang masih pernah dapat bisa harus juga pun kembali tetap belum tidak kini resmi segera lalu kemudian',
  ),
  articles: setOf('sebuah seorang seekor suatu para sang si'),
  links: setOf('adalah ialah merupakan yakni yaitu'),
  predicators: setOf('sebagai menjadi selaku'),
  relatives: setOf('yang'),
  quantifiers: setOf('para sejumlah beberapa banyak semua'),
  numerals: setOf('dua tiga empat lima enam tujuh delapan sembilan sepuluh belasan puluhan ratusan'),
  purposes: setOf('untuk guna demi'),
  sides: setOf('samping dalam depan belakang atas bawah sekitar antara sebelah tengah luar'),
  humanSides: setOf('samping sebelah kepada oleh dengan'),
  heard: setOf('menurut'),
  speechStems: setOf(
    `kata ujar tutur ucap jelas tegas imbuh terang papar ungkap tulis kenang lanjut tambah pungkas sambung urai kisah`,
  ),
  connectors: setOf('sementara selain samping karena sebab'),
  deeds:
    /^pe(?!rusahaan|merintahan|ndapatan|kerjaan|nghasilan|ngalaman|nampilan|rtahanan|rekonomian|rwakilan|rkebunan|rtanian)\p{L}+an$/u,
  nominalStems:
    /^(mening|menurun|memburuk|membaik|melemah|menguat|meluas|membesar|menjadi|merebak|meletus|memanas|menipis|ber(?!kas|ita|as|at)|ter(?!minal|as|or)|ada|naik|turun|dekat|jauh|tinggi|besar|banyak|hilang|lahir|tewas|mundur|gagal|masuk|keluar)/,
  emptyVerbs: new Set(),
  emptyCues: new Set(),
  counts: new Map([
    ['kedua', 2],
    ['ketiga', 3],
    ['keempat', 4],
    ['kelima', 5],
  ]),
  verbs: /^(meny|meng|mem|men|me|di|ber|ter)\p{L}{4,}/u,
  singular: (noun) => noun.replace(/^(\p{L}{3,})-\1$/u, '$1'),
  plurals: /^(para|\p{L}{3,}-\p{L}{3,}|sejumlah|beberapa|banyak|ratusan|puluhan|ribuan|warga|kalangan)$/u,
  plainClitics:
    setOf(`hanya punya biasanya sebelumnya akhirnya umumnya misalnya sebenarnya adanya tanya hendaknya sebaiknya setidaknya
    rupanya ternyata nyatanya khususnya utamanya semestinya seharusnya tentunya artinya pertanyaan selanjutnya berikutnya
    sesungguhnya intinya sepenuhnya secepatnya seperlunya sedikitnya mempunyai lazimnya pastinya kiranya sekiranya sebaliknya
    sesudahnya setelahnya seluruhnya semuanya sebagiannya lainnya makanya ditanya bertanya menanya bertanya-tanya satu-satunya
    selamanya seandainya layaknya rencananya dasarnya umumnya praktiknya kenyataannya faktanya hakikatnya prinsipnya gilirannya saatnya tepatnya uniknya ironisnya sayangnya celakanya untungnya anehnya setibanya pokoknya kebetulannya agaknya tampaknya kelihatannya sepertinya sekurang-kurangnya
    sekurangnya sepatutnya selayaknya seyogianya sebisanya setahunya kabarnya konon-nya dahulunya tadinya awalnya mulanya
    kalinya sekalinya seterusnya selebihnya paling-tidaknya terlebihnya beradanya terjadinya`),
  seats: new Map([
    ['gedung putih', 'US'],
    ['kremlin', 'RU'],
    ['downing street', 'GB'],
    ['gedung biru', 'KR'],
    ['istana élysée', 'FR'],
    ['istana elysee', 'FR'],
    ['istana', 'ID'],
  ]),
  sexOfWord: new Map(),
};
