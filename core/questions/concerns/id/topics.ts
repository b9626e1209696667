import type { ConcernGrammar } from '../concern-grammar.ts';
import { exactPhrases, phrases } from '../phrases.ts';

// Data table: phrases of Indonesian news that show a sensitive matter, and those that only sound like one. Our own list, after
// KUHP and UU TPKS for the names of crimes, and after headlines for the figures of speech. The signs are those of `phrases`.

const sets = {
  // "korban" is dead already: blows that kill tell how.
  death: 'tewas meninggal mati terbunuh kehilangan_nyawa hilang_nyawa',
  blade: 'pisau golok parang celurit kapak badik keris clurit sangkur samurai gergaji palu linggis batu balok gunting',
  body: 'tubuh jasad jasadnya mayat mayatnya jenazah jenazahnya mayat-mayat jasad-jasad jenazah-jenazah jasad_korban mayat_korban jenazah_korban tubuh_korban',
  money: 'harga bunga pajak tarif utang biaya cicilan iuran anggaran ekonomi inflasi',
  clash:
    'konflik kerusuhan kekerasan bentrok bentrokan pertikaian perang ketegangan permusuhan kebencian sentimen pembantaian pertumpahan_darah perselisihan perpecahan gesekan provokasi isu',
  attack:
    'serangan menyerang diserang penyerangan perusakan pengrusakan merusak dirusak pembakaran membakar dibakar pengeboman bom mengebom dibom ledakan penyegelan menyegel disegel penolakan menolak ditolak pembubaran dibubarkan membubarkan vandalisme penembakan pembongkaran_paksa',
  wrong:
    'diskriminasi diskriminatif kekerasan serangan kebencian persekusi penghinaan menghina dihina hinaan ejekan hujatan menghujat cercaan prasangka penindasan pengusiran mengusir intimidasi pengucilan penganiayaan pelecehan stigma permusuhan ancaman tekanan mendiskriminasi didiskriminasi memusuhi',
  ofGroups:
    'agama keagamaan antaragama antarumat antarumat_beragama antarpemeluk_agama bernuansa_agama etnis etnik antaretnis antaretnik suku kesukuan antarsuku ras rasial antarras antargolongan sektarian komunal bernuansa_sara berbau_sara berlatar_agama berlatar_etnis berlatar_belakang_agama berbasis_agama',
  people:
    'umat pemeluk penganut jemaat jemaah muslim islam kristen nasrani katolik protestan hindu buddha konghucu yahudi syiah sunni ahmadiyah tionghoa pribumi nonpribumi dayak rohingya uighur kulit_hitam kulit_berwarna keturunan etnis suku agama ras minoritas kelompok_minoritas orang_papua warga_papua mahasiswa_papua orang_asli_papua penghayat muslimah',
  worship:
    "gereja gerejanya masjid masjidnya musala mushola vihara wihara sinagoge kelenteng klenteng rumah_ibadah rumah_doa tempat_ibadah alquran al-quran al-qur'an alkitab kitab_suci",
  holy: "agama islam kristen katolik hindu buddha nabi tuhan allah alquran al-quran al-qur'an alkitab kitab_suci ulama umat salib yesus simbol_agama ajaran_agama salat azan misa ibadah",
  once: 'poso ambon sampit sambas maluku tolikara singkil sampang lampung_selatan tanjung_balai situbondo',
};

export const topics: ConcernGrammar['topics'] = {
  violence: {
    shows: [
      phrases(
        `mutilasi|dimutilasi|memutilasi|termutilasi
        dipenggal|memenggal|pemenggalan
        digorok|menggorok|penggorokan
        leher* ~2 digorok|disayat|dijerat|ditebas|dililit|diikat
        disembelih|menyembelih ~3 korban*|manusia|orang|warga|sandera|tahanan
        korban*|sandera|warga|tahanan ~3 disembelih
        disiksa|penyiksaan|siksaan
        menyiksa ~3 korban*|tahanan|sandera|anak*|istri*|suami*|narapidana|napi|sipir|pembantu*|pekerja*|tawanan|demonstran|aktivis|perempuan|lawan
        sipir|polisi|tentara|majikan ~3 menyiksa
        ditusuk|ditikam|penusukan|penikaman|tusukan|tikaman
        menusuk|menikam|menghunjamkan|menghunuskan ~3 korban*|istri*|suami*|ayah*|ibu*|anak*|warga|pria|wanita|polisi|tetangga*|dada|perut|leher|punggung|{blade}
        dibacok|membacok|pembacokan|bacokan|ditebas|dicelurit
        luka|bekas tusuk|tusukan|tikam|tikaman|bacok|bacokan|sayat|sayatan|tembak|tembakan|gorok|jerat
        menusuknya|menikamnya|membacoknya|mencekiknya|menggoroknya|menyiksanya|memutilasinya|memenggalnya|menyayatnya
        dicekik|mencekik|cekikan|dijerat ~2 leher*
        dibakar|membakar|terbakar|dikubur|dibakarnya|terkubur|mengubur hidup-hidup
        tewas|mati|meninggal terpanggang
        {body} ~3 terpotong*|hangus|gosong|membusuk|hancur|tercecer|terpisah|termutilasi|bersimbah|berlumuran|berserakan|tergeletak|bergelimpangan|terapung|mengapung|mengambang|tergantung|bergelantungan
        mayat-mayat|jasad-jasad|jenazah-jenazah ~4 tergeletak|bergelimpangan|bertumpuk|menumpuk|berserakan
        potongan|penggalan|serpihan tubuh|mayat|jasad|jenazah
        kepala|tangan|kaki ~2 terpenggal|terputus|dipotong|terpotong
        potong|pemotongan|memotong|dipotong tangan|kaki|jari|lidah|telinga ~3 korban*|tahanan|pencuri|manusia
        bersimbah|berlumuran|genangan|ceceran|bermandikan|kubangan|bercak darah
        darah berceceran|mengalir|muncrat|membanjiri
        dianiaya|dipukuli|dikeroyok|dihajar|diinjak-injak|ditendang|disetrum|diseret|dihantam|penganiayaan|pengeroyokan|diamuk ~5 {death}
        {death} ~3 dianiaya|dipukuli|dikeroyok|dihajar|diinjak-injak|dihakimi|diamuk|dicekik|dijerat|digantung|diracun
        ditembak|menembak|tembakan|peluru ~3 kepala*|dada*|leher*|dahi*|pelipis*|punggung*|jarak_dekat
        peluru ~3 bersarang|menembus|menerjang
        diberondong|memberondong|berondongan ~3 peluru|tembakan|senapan|senjata
        kepala*|tengkorak* ~2 pecah|hancur|remuk|dihantam|dipukul|dibenturkan
        memukuli|dipukuli|menganiaya|dianiaya|menghajar|dihajar ~6 patah|pingsan|babak_belur|lebam|kritis|koma
        memukul|menghantam|membenturkan|menghantamkan|memukulkan ~2 kepala*
        usus|isi_perut ~1 terburai
        dibantai|membantai|pembantaian
        dirajam|perajaman|hukuman_rajam
        menyundut|menyetrum
        disundut|disilet|disayat-sayat|dicungkil|dikuliti
        dibunuh|membunuh|menghabisi|dihabisi|pembunuhan ~6 cara|sadis|keji|brutal|{blade}|racun|sianida|senjata_tajam
        pembunuhan|dibunuh|membunuh|dihabisi ~2 secara ~1 sadis|keji|brutal|kejam
        {blade}|senjata_tajam ~4 korban*|leher*|dada*|perut*
        racun|sianida|arsenik ~5 {death}
        diracun|meracuni|diracuni ~4 {death}`,
        sets,
      ),
    ],
    except: phrases(
      `{money} ~6 mencekik|dicekik|cekikan|membantai|menyiksa
      mencekik|cekikan ~3 {money}|rakyat|petani|pedagang|konsumen|nelayan|keuangan|usaha|industri|masyarakat|peternak
      saham|pasar|bursa|investor ~3 dibantai|membantai|pembantaian
      membantai|dibantai|pembantaian ~2 saham|pasar|bursa
      penyiksaan batin|mental_tokoh
      menentang|anti|melawan|konvensi|antipenyiksaan ~1 penyiksaan
      siksaan|siksa neraka|kubur|batin
      tusukan|menusuk ~4 sayap|bola|bek|gawang|lini|pertahanan|jarum|kotak|hidung|hati|telinga|langit
      ditusuk ~3 jarum|lidi|garpu|bambu|rotan|sate
      dibantai|membantai|pembantaian ~8 #-#
      #-# ~6 dibantai|membantai|pembantaian
      tim|klub|timnas|tuan_rumah|tamu|lawan|pebulu ~3 dibantai|membantai
      potongan|pemotongan|dipotong|memotong ~3 gaji|upah|anggaran|rambut|kuku|pajak|hewan|daging|kue|tumpeng
      bagian tubuh ~3 hewan|tanaman|manusia|ikan|katak
      terpotong iklan
      aliran|golongan|donor|tekanan|peredaran|gula darah
      darah mengalir ~3 pembuluh|jantung|otak|arteri|vena
      bibit|tanaman|lahan|pohon|rumput ~3 dibabat|ditebas
      sandi|kata_sandi|penggalan lagu|puisi|cerita`,
      sets,
    ),
  },
  sexual: {
    shows: [
      phrases(
        `perkosaan|pemerkosa*|memerkosa|memperkosa|diperkosa|pemerkosaan|perkosa
        rudapaksa|dirudapaksa|merudapaksa
        kekerasan|pelecehan|eksploitasi|pemerasan|perbudakan|kejahatan|penyerangan|penyiksaan|intimidasi|serangan seksual
        predator|pelecehan|penyintas|penjahat seks|seksual
        dilecehkan|melecehkan ~3 seksual
        melecehkan ~3 siswi*|mahasiswi*|santriwati|murid*|anak*|korban*|perempuan|penumpang|karyawati|muridnya|pasien*
        siswi|mahasiswi|santriwati|murid|anak|perempuan|penumpang|karyawati ~3 dilecehkan
        korban|pelaku|kasus|dugaan|terduga|tersangka|melakukan pelecehan
        cabul|pencabulan|mencabuli|dicabuli|dicabulinya|mencabulinya
        asusila|kesusilaan
        persetubuhan|menyetubuhi|disetubuhi
        pedofil*
        sodomi|disodomi|menyodomi
        inses|hubungan_sedarah
        pornografi|prostitusi|pelacuran ~1 anak
        perdagangan|eksploitasi|pekerja ~2 seks anak
        dipaksa|memaksa ~4 berhubungan_badan|berhubungan_seks|berhubungan_intim|hubungan_badan|hubungan_seksual|melayani_nafsu|oral_seks
        meraba*|diraba*|diremas|meremas ~2 payudara*|tubuh*|kemaluan*|paha*|dada*|bokong*
        jugun_ianfu|budak_seks
        video|foto|konten asusila|mesum|bugil ~4 korban*|siswi*|mahasiswi*|anak*|mantan*`,
      ),
      exactPhrases('TPKS'),
    ],
    except: phrases(
      `memperkosa|perkosa|perkosaan|memerkosa|diperkosa ~1 konstitusi|demokrasi|hukum|keadilan|hak|alam|bahasa|logika|aturan
      hukum|konstitusi|demokrasi|alam|bahasa diperkosa
      kasus|dugaan|pelaku|melakukan pelecehan ~2 agama|simbol|lambang|profesi|wartawan|bendera|negara|hukum|pengadilan|konstitusi`,
    ),
  },
  'self-harm': {
    shows: [
      phrases(
        `bunuh_diri|bunuh-diri|membunuh_diri|membunuh_dirinya
        gantung_diri|menggantung_diri|gantung_dirinya
        mengakhiri|akhiri|menghabisi ~1 hidupnya|nyawanya
        mengakhiri ~1 hidup|nyawa ~1 sendiri|dirinya
        menyakiti|melukai|mencelakai ~1 diri|dirinya ~1 sendiri
        self-harm
        menyayat|mengiris|menyilet ~1 tangannya|lengannya|nadinya|nadi
        menenggak|meminum|minum ~2 racun|pembasmi_serangga|racun_serangga|cairan_pembersih|obat_nyamuk|racun_tikus
        bakar_diri|membakar_diri|membakar_dirinya
        terjun|melompat|lompat|meloncat|loncat ~3 lantai ~3 {death}
        menembak ~1 dirinya|diri sendiri
        menjatuhkan diri ~3 lantai|jembatan|gedung|apartemen`,
        sets,
      ),
    ],
    except: phrases(
      `bunuh_diri ~1 politik|politis|ekonomi|karier|ekologis|ekologi|massal_ekonomi|fiskal|finansial|demokrasi|kelas|komersial|elektoral
      bunuh_diri ~3 semut|sel|hewan|lemming|paus|lumba-lumba|serangga|lebah
      gol|bom|pengebom|pengeboman|pembom|serangan|misi|penyerang|rompi|drone|pesawat|pelaku_bom|peledakan|aksi_bom|teror|regu|pasukan|tugas|umpan ~1 bunuh_diri
      partai*|perusahaan|pemerintah|tim|klub|negara|koalisi ~2 bunuh_diri
      ibarat|seperti|seakan|sama|sama_saja|bagai|bak|semacam ~2 bunuh_diri
      bunuh_diri ~3 gawang_sendiri|bek|kiper|menit|gol`,
    ),
  },
  group: {
    shows: [
      exactPhrases('SARA\nisu SARA'),
      phrases(
        `{clash} ~1 {ofGroups}
        {clash} ~2 antar|antara|karena|bernuansa|berlatar|bermotif|bermuatan|berbau|berdasarkan|mengatasnamakan|atas_nama|dilatari ~3 {people}|sara
        {wrong} ~2 terhadap|kepada|atas|pada|berdasarkan|karena|berbasis|bagi|anti ~2 {people}
        {wrong} {people}|rasial|etnis|agama
        {attack} ~3 {worship}
        {worship} ~4 dibakar|dirusak|dibom|diserang|disegel|dilempari|dibongkar_paksa|dinodai|dibubarkan
        penistaan|penodaan|menista|menistakan|menodai|dinodai|pelecehan|melecehkan|dilecehkan|penghinaan|menghina|dihina|penista|hinaan|olok-olok|mengolok-olok|memperolok|memperolok-olok ~1 {holy}
        {holy} ~2 dinista|dinodai|dihina|dilecehkan|dinistakan
        membubarkan|dibubarkan|menghentikan_paksa ~1 ibadah|misa|kebaktian|pengajian|sembahyang
        blasfemi
        suara_monyet|teriakan_monyet|nyanyian_monyet
        ujaran_kebencian|kejahatan_kebencian|siar_kebencian
        rasis|rasisme|rasialis|rasialisme
        intoleransi|intoleran
        xenofob*|islamofob*|antisemit*|kristenofob*
        anti islam|muslim|kristen|katolik|yahudi|semit*|cina|china|tionghoa|syiah|ahmadiyah|imigran
        supremasi kulit_putih|ras
        genosida|pembersihan_etnis|pemusnahan_etnis|holocaust|holokaus
        apartheid
        aliran|ajaran|kelompok|sekte sesat
        kafir|mengafirkan|mengkafirkan|dikafirkan|pengafiran|takfiri
        konflik|kerusuhan|tragedi|pertikaian|bentrokan ~2 {once}
        kerusuhan|tragedi|peristiwa mei_1998
        umat|jemaat|warga|pengungsi|pengikut|penganut|pemeluk ~2 syiah|ahmadiyah|rohingya|tionghoa|minoritas|kristen|muslim|hindu|yahudi ~4 diusir|dianiaya|ditindas|dipersekusi|dibantai|diserang|didiskriminasi|dikucilkan|ditolak|dilarang_beribadah
        ditolak|dipecat|diejek|dihina|dipukul|diusir|dirundung|dilarang|dibunuh|didiskriminasi ~4 karena ~1 agama*|etnis*|suku*|ras|rasnya|keyakinan*|warna_kulit*`,
        sets,
      ),
    ],
    except: phrases(
      `suku bunga|cadang|kata|dinas
      intoleransi|intoleran ~1 laktosa|gluten|glukosa|makanan|fruktosa
      serangan|menyerang|diserang ~1 siber|ransomware|digital|ddos|peretas|hacker ~6 {worship}
      museum|peringatan|hari|monumen|memorial ~2 holocaust|holokaus
      {attack} ~3 {worship} ~3 bersejarah|roboh
      gerakan|partai|organisasi|republik|negara|front|jihad|universitas islam
      garis kafir
      penolakan|menolak|ditolak ~4 agama`,
      sets,
    ),
  },
};
