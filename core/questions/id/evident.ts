// Data table: what a deed or thing says by itself of who is behind it. General knowledge of Indonesian readers; our own list.

const known = (who: string, does: string) => ({
  who: new RegExp(`^(?:${who})$`, 'u'),
  does: new RegExp(`(?<!\\p{L})(?:${does})`, 'iu'),
});

export const evident = [
  known('DPR|Dewan Perwakilan Rakyat|DPR RI', 'undang-undang|RUU|rancangan undang|perppu'),
  known('MK|Mahkamah Konstitusi', 'uji materi|sengketa (?:hasil )?pil|judicial review|UUD'),
  known('KPU|Komisi Pemilihan Umum|KPU .*', 'pasangan calon|daftar pemilih|rekapitulasi|surat suara|pemilu'),
  known('BMKG|Badan Meteorologi.*', 'cuaca|gempa|hujan|magnitudo|gelombang tinggi|peringatan dini'),
  known('BPS|Badan Pusat Statistik.*', 'inflasi|angka kemiskinan|pertumbuhan ekonomi|pengangguran'),
  known('BI|Bank Indonesia', 'suku bunga acuan|BI Rate|nilai tukar|cadangan devisa'),
  known(
    'BNPB|BPBD.*|Badan Nasional Penanggulangan Bencana|Badan Penanggulangan Bencana.*',
    'tanggap darurat|banjir|longsor|pengungsi|bencana',
  ),
  known('BPOM|Badan Pengawas Obat dan Makanan', 'izin edar|obat|vaksin'),
  known('Kemenkes|Kementerian Kesehatan', 'kasus|penyakit|pasien|vaksin|imunisasi|wabah|ginjal'),
  known('Kemenhub|Kementerian Perhubungan', 'penerbangan|pelabuhan|bandara|angkutan'),
  known('Kemendikbud.*|Kementerian Pendidikan.*', 'sekolah|kurikulum|guru|murid|siswa'),
  known('KPK|Komisi Pemberantasan Korupsi', 'korupsi|suap|gratifikasi'),
  known('PSSI.*|Asosiasi PSSI.*', 'sepak bola|liga|wasit|tim nasional|panitia'),
  known('PLN|PT PLN.*', 'listrik'),
  known('Pertamina|PT Pertamina.*', 'BBM|elpiji|bensin|solar'),
  known('UNESCO', 'warisan dunia|warisan budaya|memory of the world|cagar biosfer|geopark'),
  known('PVMBG|Pusat Vulkanologi.*', 'gunung api|erupsi|kawah|vulkanik'),
  known('Basarnas|Badan SAR.*|Badan Nasional Pencarian.*', 'pencarian|evakuasi'),
  known('WHO|Organisasi Kesehatan Dunia', 'pandemi|darurat kesehatan'),
  known('NASA', 'astronaut|wahana antariksa'),
  known('Thailand', 'baht'),
  known('Jepang', 'yen(?!\\p{L})'),
  known('Malaysia', 'ringgit'),
  known('Filipina', 'peso'),
  known('Korea Selatan', 'won(?!\\p{L})'),
  known('India', 'rupee|Lok Sabha'),
  known('Rusia', 'rubel|Kremlin|Duma'),
  known('China|Tiongkok', 'yuan|renminbi'),
  known('Vietnam', 'dong(?!\\p{L})'),
  known('Amerika Serikat|AS', 'Gedung Putih|Kongres AS|Pentagon'),
  known('Inggris', 'pound|poundsterling|Downing Street'),
  known('Australia', 'Canberra'),
] as const;
