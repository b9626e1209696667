// Closed classes of Indonesian, and the open-class words whose shape misleads the affix rules. After TBBBI (4th ed.) and Sneddon 2010.

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const prepositions = list(`
  di ke dari pada dalam oleh untuk dengan tanpa kepada terhadap atas bagi antara sejak hingga sampai mulai selama menurut
  melalui lewat tentang mengenai seputar sekitar sebagai demi guna berdasarkan bersama menjelang sepanjang seusai usai pasca
  secara per menuju seperti berkat terkait di tengah hampir seluruh via sebelum sesudah setelah`);

/** Words that open a clause depending on another; what follows is not asserted on its own unless it is a cause. */
export const subordinators = list(`
  bahwa ketika saat sewaktu tatkala begitu sejak setelah sesudah sebelum selagi sementara sambil seraya
  jika kalau apabila bila bilamana andai andaikata seandainya asalkan agar supaya sehingga hingga sampai-sampai
  meski meskipun walau walaupun kendati sekalipun padahal sedangkan adapun apakah yaitu yakni`);

export const causes = list('karena sebab lantaran akibat gara-gara');
export const coordinators = list('dan atau serta maupun');
/** Open a clause with its own predicate that is asserted like the main one. */
export const linkers = list('tetapi namun sedangkan sementara lalu kemudian melainkan');
export const hedges = list(`
  jika kalau apabila bila andai seandainya akan bakal mungkin barangkali diperkirakan ditaksir diduga konon kabarnya semula mula-mula mulanya
  ditargetkan direncanakan dijadwalkan diharapkan diusulkan dapat bisa harus perlu wajib boleh seharusnya semestinya berharap nyaris hampir
  diproyeksikan dikabarkan disebut-sebut berpotensi berpeluang terancam dianggap dinilai sempat berencana merencanakan menargetkan mengusulkan memproyeksikan ingin mau hendak`);

export const auxiliaries = list(`
  telah sudah akan sedang masih pernah sempat dapat bisa harus perlu wajib boleh mampu mulai terus tetap kini juga pun baru
  segera langsung akhirnya resmi kembali pula sangat semakin makin lebih ikut turut berhasil gagal hanya cuma bahkan justru
  sendiri lama selalu sering lagi hampir nyaris`);
export const negators = list('tidak belum bukan tak jangan');
export const copulas = list('adalah ialah merupakan menjadi');
export const demonstratives = list('ini itu tersebut tadi begitu demikian');
export const pronouns = list(`
  ia dia mereka kami kita saya aku anda beliau keduanya ketiganya keempatnya kelimanya kelima semuanya seluruhnya sebagian sebagiannya
  sana sini situ yang-bersangkutan pihaknya sisanya lainnya antaranya dirinya`);
export const determiners =
  list(`para sebuah seorang seekor suatu beberapa sejumlah semua seluruh setiap tiap banyak kedua ketiga
  keempat kelima berbagai sebagian salah sang si segala`);

/** Verbs with no verbal prefix that news uses as the head of a predicate. */
export const bareVerbs = list(`
  ada tiba lahir jatuh tewas mundur naik turun terbit tumbuh gagal menang kalah hadir masuk keluar kembali datang pergi punya pecah
  wafat meninggal hilang finis ikut runtuh tutup buka mulai selesai tampil pulang gugur tinggal duduk berdiri bangkit putus lepas
  tenggelam roboh ambruk jebol padam kabur lolos
  ingin mau kandas tampak sepakat setuju sadar khawatir kurang usai tutup pindah lulus kuliah wajib mangkir absen`);

/** Start with meN-, di-, ber- or ter- and are not verbs. */
export const notVerbs = list(`
  menteri mesin media medali meter merah menit menara mereka memang mendatang menurut menjelang mengenai melalui meski meskipun merek meja
  mentah melainkan mei menengah memori merdeka metode mental metro meriam mentega mendalam mengapa merata mewah menyeluruh mendadak
  melayu mekah medan mesir meksiko merpati mertua megah melati member menlu mendagri menko menkeu menkes menhan menhub mendikbud menpora menag
  di dinas diri direktur dia dingin dini diploma digital dinamika dialog disiplin divisi direksi diskusi dimensi distrik diktator diplomat
  diplomatik diplomasi dirinya dinding diam diameter diesel distribusi diagnosis disertasi dividen diskon dirjen disabilitas dua duta
  berita beras berat berbagai bersama berikut berapa berikutnya beragam berkat bersih berani berdasarkan berkas berlian berkelanjutan bersejarah
  bertahap berturut-turut berbeda berbahaya bersangkutan berhak bersalah besar beras berkala bernama berupa bermagnitudo bergantian berwarna
  terhadap terkait terutama termasuk tersebut terakhir terbesar tertinggi teratas terendah terbanyak terdekat terbaik terkuat terlama tertua termuda terkenal terparah
  terus terpisah tertentu terlalu terbaru terbuka terdahulu terumbu terminal teror teratur terpilih tersendiri terkemuka terburuk termurah termahal terpadu terjauh terberat tercepat terpanjang terbatas
  berkekuatan bermuatan berbobot berdiameter berjenis bertipe berdarah bergizi berawan bersenjata berkebutuhan beracun berbayar bersubsidi bertenaga beroda berbahan bermesin bermotor bersuhu bernilai berkualitas berlisensi berizin bertegangan
  berikutnya berarti bersertifikat berpenduduk berkapasitas berlebihan berdaya berbasis berskala bertingkat berhadiah berjudul bertema berisi berusia berstatus berpengaruh`);

/** ber- and ter- words that do head a predicate although `notVerbs` lists their like after a noun: "Ia berusia 13 tahun". */
export const attributive = list(`setara berusia berstatus berhak bersalah berbeda terbuka berarti merdeka`);

/** Passives that take a complement, not an agent: "disebut Dasasila Bandung". */
export const complementPassives = list(`
  disebut dinamai diberi dijuluki dianugerahi dijatuhi didenda dinyatakan dianggap dinilai diangkat dilantik dilebur diubah diganti dijadikan
  dikenal ditetapkan ditunjuk dipilih disepakati diminta dihukum divonis dibebaskan diperkirakan ditaksir diduga disusul digelar diadakan`);

/** End in -nya and point at nothing. */
export const plainNya =
  list(`hanya punya biasanya sebelumnya akhirnya umumnya misalnya sebenarnya adanya tanya hendaknya sebaiknya setidaknya
  rupanya ternyata nyatanya khususnya utamanya semestinya seharusnya tentunya artinya pertanyaan selanjutnya berikutnya sesungguhnya intinya
  sepenuhnya secepatnya seperlunya sedikitnya sebanyak-banyaknya mempunyai pada-nya lazimnya pastinya langsungnya kiranya sekiranya`);

/** Nouns that say something for whoever issued them: "X mengeluarkan pernyataan yang mendesak Y" makes X the one who urges. */
export const speakingNouns = list(
  'pernyataan seruan surat petisi resolusi maklumat komunike deklarasi nota pidato imbauan siaran',
);

/** Common nouns that stand before a name without becoming part of it: "pemerintah Korea Selatan", not "Presiden Prabowo". */
export const commonHeads =
  list(`pemerintah warga penduduk rakyat tim jalur biaya harga saham kursi nilai jumlah kapal gempa pusat wahana masa nama gelar pesawat
  roket kabar atlet desakan hubungan pasukan militer tentara delegasi utusan ekonomi inflasi kerja konflik perang ibu kota markas sidang vaksin majelis rancangan rapat upacara acara rumah dana bantuan anggaran produksi ekspor impor penduduk perekonomian pertumbuhan tingkat angka
  kasus luas bahasa misi robot teleskop cermin citra museum-nya industri perusahaan kantor penasihat juru pengacara keluarga korban saksi`);

/** ter- is as often a superlative ("terlemah") as a verb; only these are verbs. */
export const terVerbs =
  list(`terdiri terjadi terletak terseret tercatat terdapat terbit terbentuk tertinggal terbakar terbang terluka tersebar terhenti
  terisolasi terungkap tergeletak terhantam tersusun terbukti tertembak tertimbun terendam terkontraksi tercapai terjaga terpaut terjatuh tertangkap
  terdampak terinspirasi terjebak terkubur terlibat termuat tersedia tersisa tersingkir terserang terwujud terpisah tercipta terjual tertutup terapung`);

/** Verbs that repeat or follow what the sentence before told: alone they tell nothing. */
export const contextVerbs = list(
  'menyusul disusul berlanjut melanjutkan mengulang mengulangi menindaklanjuti demikian berbeda serupa sama',
);

/** Verbs that leave their point open unless an object, a place or a partner follows. */
export const thinVerbs =
  list(`bergabung diterima masuk keluar mundur hadir kembali tampil naik turun menang kalah mulai berhasil gagal ikut pulang
  menandatangani menyetujui mengumumkan memberikan melakukan mengatakan bertindak datang pergi berada terdapat ada menjadi berlaku`);
