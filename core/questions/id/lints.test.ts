import { describe, expect, test } from 'vitest';
import { dangling, deictic, leaning, lints } from './lints.ts';

const faults = (text: string) => lints.filter(({ check }) => check(text) !== undefined).map(({ name }) => name);

describe('dangling words', () => {
  test.each([
    'Kapan perjanjian tersebut berlaku?',
    'Siapa yang meresmikan gedung itu?',
    'Di mana ia dilahirkan?',
    'Berapa orang yang hadir kemarin?',
    'Siapa yang memimpin mereka?',
    'Pada tanggal berapa AS menjadi pihak lagi?',
    'Negara mana yang menandatangani pada hari pertama?',
    'Siapa yang diangkat dua tahun kemudian?',
    '____ lagi-lagi menyamakan kedudukan dari titik putih.',
    'Istri Rustam Daeng menggelar tahlilan pada malam kelima.',
    'Dari 41 murid yang lulus dalam tiga tahun terakhir, 33 melanjutkan.',
    'Produksi dalam sebulan terakhir mencapai berapa ton?',
    'Tahap pertama, berupa pasar dua lantai, memakai anggaran ____.',
  ])('%s', (stem) => expect(dangling.check(stem)).toBeDefined());

  test.each([
    'Siapa yang meresmikan Museum Tsunami Aceh pada Februari 2009?',
    'Negara mana yang disebut sebagai sekutu Korea Selatan?',
    'Siapa mantan presiden Finlandia yang disebut dalam artikel?',
    'Berapa lama Diah Permata bekerja di Sanaa?',
  ])('%s stands alone', (stem) => expect(dangling.check(stem)).toBeUndefined());
});

describe('EYD and style', () => {
  test.each([
    ['Dimana rapat digelar?', 'EYD: di mana'],
    ['Biayanya Rp 1 miliar.', 'EYD: rupiah'],
    ['Pada tahun berapa ketika biaya membengkak, Shinji Sogo melepas jabatannya?', 'clause inside'],
    ['Dalam usia 45 tahun, pada tahun berapa George Foreman menjadi juara dunia?', 'clause inside'],
    ['Siapa yang balik meminta pemkot memeriksa usaha pencucian jins?', 'turns on another'],
    ['Ekonomi tumbuh 5%.', 'EYD: percent'],
    ['Rusia selalu menolak usul PBB.', 'absolute'],
    ['Rapat di di Jakarta dibuka.', 'double word'],
    ['Sejak tahun berapa sengketa dua pulau berakhir sudah?', 'adverb last'],
    ['Rapat ditutup dengan keputusan yang.', 'unfinished'],
    ['KTT ditutup pada Rabu (16/11).', 'ambiguous month'],
    ['Bank Sagara menjual 12 kapal dan, pada ____.', 'joined to nothing'],
    ['Disiplin itu, menurut ____, semula terasa berat.', 'according to whom'],
    ['Karena oposisi punya 192 kursi, sedikitnya, 12 suara berasal dari luar.', 'about, apart'],
    ['2024, dari ____ daerah, kolom kosong unggul di Kota Pangkalpinang.', 'year alone'],
    ['Reza Alipour sendiri mencetak 4,84 detik.', 'by itself'],
    ['Dari 418 penerbangan terjadwal di lima puskesmas pulau.', 'told of nothing'],
    ['Rizal Tandi membayar ____ atau sekitar Rp27 miliar kepada Bank Sagara.', 'other currency'],
    ['Jarak Komoro ke Sulawesi Utara hampir berapa kilometer?', 'nearly how many'],
    ['Tepat ____ lalu, Thailand mengambangkan baht.', 'relative gap'],
    ['Dari 41 murid yang lulus dalam ____ terakhir, 33 melanjutkan.', 'relative gap'],
    ['Siapa yang digantikan Mahfud MD?', 'no office'],
    ['Kepala desa, ____, memperkirakan perputaran uang mencapai Rp900 juta.', 'unnamed office'],
    ['Menurut cerita ____, Francis Crick masuk ke kedai The Eagle.', 'teller'],
    ['KPU berharap penetapan calon dapat dilakukan sebelum ____.', 'open side'],
    ['Siapa yang kembali tampil di Olimpiade Atlanta 1996?', 'many may be meant'],
    ['____ kembali tampil di Olimpiade Atlanta 1996.', 'many may be meant'],
    ['Camat Seluang Tengah telah menyiapkan berapa truk?', 'for what'],
    ['Camat Seluang Tengah telah menyiapkan tiga truk.', 'for what'],
    ['Pada penutupan perdagangan 29 Maret 2022, saham SBKN menguat berapa persen?', 'one day of a share'],
    ['Pada bulan dan tahun berapa seorang pria ditangkap polisi?', 'somebody'],
    ['Direktur RSUD mengatakan berapa tempat tidur terisi penuh?', 'asked inside a claim'],
    ['Kedua, peta konsesi diakui lewat peraturan daerah pada ____.', 'next of a list'],
    ['Soal penundaan, ____ berkata keputusan ada di tangan wali kota.', 'next of a list'],
    ['Pada 26 Juli 2017 tahun itu, pengadilan memvonisnya bebas.', 'year twice'],
    ['Kepada situs IAAF, siapa yang berkata akan bersiap?', 'reason first'],
    ['Karena mengerek biaya, pajak dijanjikan hapus dalam berapa hari?', 'reason first'],
    ['Di antara ____ itu, prestasi terbaik hanya perak.', 'what was told, counted'],
    ['Pada tanggal berapa temuan diumumkan Universitas Oxford?', 'bare finding'],
    ['Berbulan-bulan, siapa yang mendatangi kampung nelayan?', 'adverb first'],
    ['Siapa Gubernur DI Yogyakarta Sri Sultan pada September 2023?', 'honorific asked'],
    ['Siapa Kepala Staf Angkatan Darat Jenderal A.H pada Juli 1959?', 'honorific asked'],
    ['Saat, ____ dan Alan Budikusuma menang di tunggal putri.', 'stump'],
  ])('%s: %s', (text, name) => expect(faults(text)).toContain(name));

  test.each([
    'Siapa yang digantikan Mahfud MD sebagai ketua MK?',
    'Camat Seluang Tengah, ____, telah menyiapkan empat truk untuk pengungsi.',
    'Siapa yang hadir di Bandung sebagai Ketua KPU?',
    'Karena banjir, jalan di Palu ditutup pada 2019.',
    'Temuan ekidna itu diumumkan pada 2023.',
    'Pada tahun berapa Sultan Hasanuddin wafat di Gowa?',
    'Menurut Bank Sagara, harga saham naik ____ sejak 2019.',
    'Kapal itu berdiri sendiri sejak 2019.',
  ])('%s is let through', (text) => expect(faults(text)).toEqual([]));

  test.each(['Di mana rapat G20 digelar?', 'Biaya proyek mencapai ____.', 'Kupu-kupu itu ditemukan di Sumatra.'])(
    '%s is clean',
    (text) => expect(faults(text)).toEqual([]),
  );
});

test.each([
  'Biayanya naik dua kali lipat.',
  'Begitulah yang diajarkan di bangku kuliah.',
  'Namun, harga turun lagi.',
  'Sisanya ditanggung pemerintah.',
  'Gempa pada 1867 merobohkannya.',
])('the front of it belongs to the sentence before: %s', (text) => expect(leaning.check(text)).toBeDefined());

test.each(['Tanya jawab berlangsung di Bandung.', 'Bank Sagara membuka cabang, lalu pulang.'])(
  'its front stands by itself: %s',
  (text) => expect(leaning.check(text)).toBeUndefined(),
);

test('a weekday points at the day of writing, two weeks do not', () => {
  expect(deictic.check('Pada Selasa datang bahan baku.')).toBeDefined();
  expect(deictic.check('Tebu petani mulai musim depan dialihkan ke PG Sumberrejo.')).toBeDefined();
  expect(deictic.check('Rapat berlangsung dua minggu.')).toBeUndefined();
  expect(deictic.check('Berbeda dengan sikapnya pada Maret, ____ mundur.')).toBeDefined();
  expect(deictic.check('Berbeda dengan sikapnya pada Maret 2008, ____ mundur.')).toBeUndefined();
});
