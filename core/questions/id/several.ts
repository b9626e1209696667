/** "mereka" where a sentence begins: further on it may mean what the sentence itself names ("Petronas mengoperasikan pom bensin mereka"). */
export const theyWord = /^(?:\S+ ){0,2}mereka(?!\p{L})/iu;

/** Data table: words that tell of several people; also any noun that is doubled ("anak-anak"). Our own list. */
export const severalPeople =
  /(?<!\p{L})(?:para|warga|penduduk|masyarakat|rakyat|peneliti|ilmuwan|ahli|pakar|orang|orangtua|petani|nelayan|pedagang|buruh|pekerja|karyawan|pegawai|siswa|murid|pelajar|mahasiswa|guru|anak|bayi|keluarga|korban|penyintas|pengungsi|penumpang|pendatang|pemain|atlet|pasangan|ganda|tim|regu|kelompok|anggota|peserta|pengunjung|penonton|pendukung|pengikut|demonstran|pengunjuk|massa|hakim|jaksa|polisi|tentara|prajurit|relawan|dokter|perawat|tenaga|pasien|pemilih|perempuan|laki-laki|pria|wanita|remaja|pemuda|lansia|sopir|pengemudi|pelanggan|konsumen|investor|pengusaha|penggugat|pemohon|terdakwa|tersangka|terpidana|pelaku|pemimpin|menteri|pemilik|pengguna|PKL|\p{L}+-\p{L}+)(?!\p{L})/iu;
