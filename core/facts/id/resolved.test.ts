import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../../scripts/quiz/shipped.ts';
import { readArticle } from '../../language/index.ts';
import { extractFacts } from '../index.ts';

const lexicon = loadLexicon();
const factsOf = (body: string) =>
  extractFacts(readArticle({ title: '', body, language: 'id', publishedAt: '2024-12-17' }, lexicon), lexicon);
const told = (body: string) => factsOf(body).map(({ text }) => text);

describe('pointers that only one thing can be', () => {
  test.each([
    [
      'Indonesia meresmikan sistemnya, InaTEWS, pada 11 November 2008.',
      'Indonesia meresmikan InaTEWS pada 11 November 2008.',
    ],
    [
      'Dokumen itu, yang kemudian dikenal sebagai Deklarasi Bangkok, ditandatangani di Istana Saranrom.',
      'Deklarasi Bangkok ditandatangani di Istana Saranrom.',
    ],
    [
      'Pembangunan kembali dipimpin Badan Rehabilitasi dan Rekonstruksi (BRR). Lembaga yang diketuai Kuntoro Mangkusubroto itu bekerja selama empat tahun.',
      'Badan Rehabilitasi dan Rekonstruksi bekerja selama empat tahun.',
    ],
    [
      'Chandrayaan-3 diluncurkan pada 14 Juli 2023 dari Sriharikota. Wahana itu memasuki orbit Bulan pada 5 Agustus 2023.',
      'Chandrayaan-3 memasuki orbit Bulan pada 5 Agustus 2023.',
    ],
    [
      'Bupati Sleman meresmikan Jembatan Kabanaran di Kulon Progo. Jembatan sepanjang 120 meter itu dibangun dengan anggaran Rp45 miliar.',
      'Jembatan Kabanaran dibangun dengan anggaran Rp45 miliar.',
    ],
    [
      'Indonesia meresmikan InaTEWS pada 11 November 2008. Pada tahun yang sama, dibentuk pula Badan Nasional Penanggulangan Bencana (BNPB).',
      'Badan Nasional Penanggulangan Bencana dibentuk pada 2008.',
    ],
    [
      'Bahasa Indonesia ditetapkan sebagai bahasa resmi Sidang Umum UNESCO. Penetapan itu dilakukan dalam sidang pleno pada 20 November 2023.',
      'Bahasa Indonesia ditetapkan sebagai bahasa resmi Sidang Umum UNESCO dalam sidang pleno pada 20 November 2023.',
    ],
  ])('%s', (body, fact) => {
    const found = factsOf(body).find(({ text }) => text === fact);
    expect(found?.text).toBe(fact);
  });

  test('the sentence that names the thing is part of the evidence', () => {
    const body =
      'Chandrayaan-3 diluncurkan pada 14 Juli 2023 dari Sriharikota. Wahana itu memasuki orbit Bulan pada 5 Agustus 2023.';
    const found = factsOf(body).find(({ text }) => text.includes('orbit'));
    expect(found && body.slice(found.evidence.start, found.evidence.end)).toBe(body);
  });
});

describe('pointers left open', () => {
  test.each([
    [
      'two bodies before',
      'NATO dan PBB bertemu di Jakarta. Organisasi itu dibentuk di Washington pada 1949.',
      'dibentuk',
    ],
    [
      'another paragraph',
      'Chandrayaan-3 diluncurkan dari Sriharikota.\n\nWahana itu memasuki orbit Bulan pada 5 Agustus 2023.',
      'orbit',
    ],
    [
      'a person is no craft',
      'Narendra Modi berpidato di Bengaluru. Wahana itu memasuki orbit Bulan pada 5 Agustus 2023.',
      'orbit',
    ],
    ['another deed', 'Bahasa Indonesia dipelajari di UNESCO. Penetapan itu dilakukan pada 20 November 2023.', '2023'],
    [
      'two dates before',
      'Soeharto lahir pada 8 Juni 1921 dan wafat pada 27 Januari 2008. Pada tahun yang sama, dibentuk Badan Nasional Penanggulangan Bencana.',
      'dibentuk',
    ],
  ])('%s', (_, body, word) => expect(told(body).join(' ')).not.toContain(word));
});

describe('claims keep their source', () => {
  test.each([
    [
      'Direktur Utama Perum Bulog Bayu Krisnamurthi menyebut stok beras nasional mencapai 1,3 juta ton.',
      'Menurut Direktur Utama Perum Bulog Bayu Krisnamurthi, stok beras nasional mencapai 1,3 juta ton.',
    ],
    [
      'Wali Kota Semarang Hevearita Gunaryanti Rahayu mengatakan, 20 persen anggaran dialokasikan untuk pendidikan.',
      'Menurut Wali Kota Semarang Hevearita Gunaryanti Rahayu, 20 persen anggaran dialokasikan untuk pendidikan.',
    ],
    [
      'Juru Bicara KPK Tessa Mahardhika mengatakan, Mustofa Kamal ditahan di Jakarta selama 20 hari.',
      'Menurut Juru Bicara KPK Tessa Mahardhika, Mustofa Kamal ditahan di Jakarta selama 20 hari.',
    ],
    [
      'Bank Indonesia menurunkan suku bunga acuan pada September 2024, kata Perry Warjiyo.',
      'Menurut Perry Warjiyo, Bank Indonesia menurunkan suku bunga acuan pada September 2024.',
    ],
  ])('%s', (sentence, fact) => expect(told(sentence)).toContain(fact));

  test.each([
    ['nobody is named', 'Indonesia membangun tiga bandara di Papua, kata dia.'],
    ['the end of it was cut', 'Menurut Joko Widodo, Jakarta tetap menjadi ibu kota sampai keputusan presiden terbit.'],
  ])('%s: nothing', (_, sentence) => expect(told(sentence)).toEqual([]));
});

describe('sentences cut to their main statement', () => {
  test.each([
    [
      'Konferensi iklim COP28 di Dubai berakhir pada 13 Desember 2023 dengan keputusan yang, untuk pertama kalinya, menyerukan peralihan energi.',
      'Konferensi iklim COP28 di Dubai berakhir pada 13 Desember 2023.',
    ],
    [
      'Piagam ASEAN, yang menjadikan perhimpunan ini badan hukum, mulai berlaku pada 15 Desember 2008.',
      'Piagam ASEAN mulai berlaku pada 15 Desember 2008.',
    ],
    [
      'Presiden Donald Trump mengumumkan rencana keluar pada 1 Juni 2017, tetapi baru pada 4 November 2020 keputusan itu berlaku.',
      'Presiden Donald Trump mengumumkan rencana keluar pada 1 Juni 2017.',
    ],
    [
      'Sebagai perbandingan, diameter cermin Teleskop Hubble hanya 2,4 meter.',
      'Diameter cermin Teleskop Hubble hanya 2,4 meter.',
    ],
    [
      'Ada 16 nomor yang diperebutkan di Taman Mini; hanya dua yang lepas.',
      'Ada 16 nomor yang diperebutkan di Taman Mini.',
    ],
    [
      'Jembatan gantung yang menghubungkan Desa Way Kelubi dan Desa Rejomulyo ditutup mulai 14 Maret 2024.',
      'Jembatan gantung yang menghubungkan Desa Way Kelubi dan Desa Rejomulyo ditutup mulai 14 Maret 2024.',
    ],
    [
      'Untuk pertama kalinya, upacara kenegaraan memperingati kemerdekaan digelar di Istana Garuda, Sabtu (17/8/2024).',
      'Upacara kenegaraan memperingati kemerdekaan digelar di Istana Garuda pada 17 Agustus 2024.',
    ],
  ])('%s', (sentence, fact) => expect(told(sentence)).toContain(fact));

  test.each([
    ['a rank without its field', 'Jumlah kasus tertinggi terjadi di Kota Bandung.'],
    ['a complement cut off', 'Guatemala menjadi negara kedua.'],
    ['a superseded figure', 'Mula-mula, Indonesia berjanji memangkas emisi pada 2030 sebesar 29 persen.'],
    ['what holds only at one time', 'Terumi Tanaka sedang berada di Nagasaki, ketika bom dijatuhkan.'],
    ['a pair of the sentence before', 'Kedua pemimpin membahas perang di Ukraina.'],
    ['a figure of this year', 'Produksi beras Indonesia tahun ini mencapai 30 juta ton.'],
    ['a figure of last month', 'Kasus demam di Kota Bandung bulan lalu mencapai 300 kasus.'],
    ['a share of last year', 'Laba Bank Mandiri tumbuh 1,3 persen tahun lalu.'],
    ['a sum of nothing', 'Inggris menyumbang 450 juta pound sterling.'],
    ['a share of nothing', 'Sebanyak 60 persen dipegang PT Kereta Api Indonesia, konsorsium besar.'],
  ])('%s: nothing', (_, sentence) => expect(told(sentence)).toEqual([]));
});
