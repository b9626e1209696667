import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../../scripts/quiz/shipped.ts';
import { readArticle } from '../../language/index.ts';
import { extractFacts } from '../index.ts';

const lexicon = loadLexicon();
const factsOf = (body: string) =>
  extractFacts(readArticle({ title: '', body, language: 'id', publishedAt: '2024-12-17' }, lexicon), lexicon);
const told = (body: string) => factsOf(body).map(({ text }) => text);

describe('clauses that are read', () => {
  test.each([
    ['Pada 2 Juli 1997, Thailand mengambangkan baht.', 'Thailand mengambangkan baht pada 2 Juli 1997.'],
    [
      'Adapun Museum Tsunami Aceh, yang dirancang Ridwan Kamil, diresmikan Presiden Susilo Bambang Yudhoyono pada Februari 2009.',
      'Museum Tsunami Aceh dirancang Ridwan Kamil.',
    ],
    [
      'Adapun Museum Tsunami Aceh, yang dirancang Ridwan Kamil, diresmikan Presiden Susilo Bambang Yudhoyono pada Februari 2009.',
      'Museum Tsunami Aceh diresmikan Presiden Susilo Bambang Yudhoyono pada Februari 2009.',
    ],
    [
      'Pada 1961, Malaya, Filipina, dan Thailand membentuk Perhimpunan Asia Tenggara (ASA).',
      'Malaya, Filipina, dan Thailand membentuk Perhimpunan Asia Tenggara pada 1961.',
    ],
    [
      'Badan Penyehatan Perbankan Nasional (BPPN) dibentuk pada akhir Januari 1998.',
      'Badan Penyehatan Perbankan Nasional dibentuk pada akhir Januari 1998.',
    ],
    [
      'Nihon Hidankyo menerima Hadiah Nobel Perdamaian 2024 di Oslo, Selasa (10/12/2024).',
      'Nihon Hidankyo menerima Hadiah Nobel Perdamaian 2024 di Oslo pada 10 Desember 2024.',
    ],
    [
      'Biaya misi Chandrayaan-3 sekitar 6,15 miliar rupee, atau kira-kira US$75 juta.',
      'Biaya misi Chandrayaan-3 sekitar 6,15 miliar rupee.',
    ],
    [
      'Hal ini menarik perhatian, karena Korea Utara sudah lama terisolasi akibat sanksi internasional.',
      'Korea Utara sudah lama terisolasi akibat sanksi internasional.',
    ],
    [
      'Indonesia menandatangani Perjanjian Paris dan mengirim delegasi ke Swiss.',
      'Indonesia mengirim delegasi ke Swiss.',
    ],
    [
      'Meskipun Korea Selatan protes, Rusia sejauh ini belum memberikan tanggapan resmi.',
      'Rusia belum memberikan tanggapan resmi.',
    ],
    [
      'Menurut audit Badan Pemeriksa Keuangan (BPK), nilai BLBI yang disalurkan kepada 48 bank mencapai Rp144,5 triliun.',
      'Menurut audit Badan Pemeriksa Keuangan, nilai BLBI yang disalurkan kepada 48 bank mencapai Rp144,5 triliun.',
    ],
  ])('%s', (sentence, fact) => expect(told(sentence)).toContain(fact));
});

describe('sentences that give nothing', () => {
  test.each([
    ['a condition', 'Jika kematian ikut dihitung, angkanya naik menjadi 19,8 juta di Indonesia.'],
    ['a claim of one without a name', 'Menurut dia, Indonesia membangun tiga bandara.'],
    ['a pointer', 'Mereka meraih emas dari perahu naga putri 500 meter di Jakarta.'],
    ['a thing of the sentence before', 'Wahana itu memasuki orbit Bulan pada 5 Agustus 2023.'],
    ['a question', 'Apakah Indonesia meratifikasi Perjanjian Paris?'],
    ['speech', '"Kami menolak usul Rusia itu sejak awal," kata Presiden Volodymyr Zelenskyy.'],
    ['a bare kind', 'KTT ke-42 diselenggarakan di Labuan Bajo.'],
    ['a figure of nothing', 'Indonesia menyumbang US$50 juta.'],
    [
      'a subject that goes on',
      'Jumlah korban meninggal akibat banjir di Jakarta, Bekasi, dan Depok, bertambah menjadi lima orang.',
    ],
    ['a day as the thing done', 'Narendra Modi menetapkan 23 Agustus sebagai Hari Antariksa Nasional.'],
    ['a time that leans', 'Tiga hari kemudian, Indonesia mengirim bantuan ke Turki.'],
  ])('%s', (_, sentence) => expect(told(sentence).filter((text) => !text.includes(' adalah '))).toEqual([]));
});

describe('status', () => {
  test.each([
    ['Rusia belum memberikan tanggapan resmi kepada Korea Selatan.', 'not-yet'],
    ['Presiden Rusia Vladimir Putin tidak menghadiri pertemuan di Bali.', 'denied'],
    ['Indonesia akan membangun pembangkit listrik di Kalimantan.', 'planned'],
    ['Indonesia membangun pembangkit listrik di Kalimantan.', 'asserted'],
  ])('%s is %s', (sentence, status) =>
    expect(factsOf(sentence).find(({ kind }) => kind !== 'role')?.status).toBe(status),
  );
});

describe('roles', () => {
  test.each([
    [
      'Ketegangan dirasakan Korea Selatan dan sekutunya, Amerika Serikat.',
      'Amerika Serikat adalah sekutu Korea Selatan.',
    ],
    [
      'Sidang dipimpin Menteri Luar Negeri Prancis Laurent Fabius di Paris.',
      'Laurent Fabius adalah Menteri Luar Negeri Prancis.',
    ],
    [
      'Perundingan ditengahi Martti Ahtisaari, mantan presiden Finlandia, di Helsinki.',
      'Martti Ahtisaari adalah mantan presiden Finlandia.',
    ],
  ])('%s', (sentence, role) => expect(told(sentence)).toContain(role));
});

describe('proof over two sentences', () => {
  test('"ia" is the one person of the sentence before, and both sentences are the evidence', () => {
    const body = 'Margaret Keenan disuntik di Coventry. Ia menjadi penerima pertama vaksin Pfizer di Inggris.';
    const fact = factsOf(body).find(({ text }) => text.includes('penerima'));
    expect(fact?.text).toBe('Margaret Keenan menjadi penerima pertama vaksin Pfizer di Inggris.');
    expect(fact && body.slice(fact.evidence.start, fact.evidence.end)).toBe(body);
  });

  test('a name resolved from the sentence before brings that sentence along', () => {
    const body =
      'Kini Gedung Merdeka menjadi Museum Konferensi Asia Afrika. Museum tersebut diresmikan Presiden Soeharto pada 24 April 1980.';
    const fact = factsOf(body).find(({ text }) => text.includes('diresmikan'));
    expect(fact?.text).toBe('Museum Konferensi Asia Afrika diresmikan Presiden Soeharto pada 24 April 1980.');
    expect(fact && body.slice(fact.evidence.start, fact.evidence.end)).toBe(body);
  });

  test('two persons before leave "ia" open', () => {
    expect(told('Joko Widodo bertemu Narendra Modi di Bali. Ia membuka pameran di Denpasar.').join(' ')).not.toContain(
      'pameran',
    );
  });

  test('a date that opens a list item dates the sentence after it', () => {
    const body =
      'Berikut linimasanya.\n\n- **18 Januari 2022.** DPR mengesahkan Rancangan Undang-Undang Ibu Kota Negara.\n';
    const fact = factsOf(body).at(0);
    expect(fact?.text).toBe('DPR mengesahkan Rancangan Undang-Undang Ibu Kota Negara pada 18 Januari 2022.');
    expect(fact && body.slice(fact.evidence.start, fact.evidence.end)).toContain('18 Januari 2022');
  });
});
