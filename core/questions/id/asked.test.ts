import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../../scripts/quiz/shipped.ts';
import { extractFacts } from '../../facts/index.ts';
import { readArticle } from '../../language/index.ts';
import { makeQuiz } from '../index.ts';
import { indonesianQuestions } from './grammar.ts';

const lexicon = loadLexicon();
const read = (body: string) => readArticle({ title: '', body, language: 'id', publishedAt: '2024-12-17' }, lexicon);
const stemsOf = (body: string) => {
  const document = read(body);
  return extractFacts(document, lexicon)
    .flatMap((fact) => indonesianQuestions.draft(fact, document, lexicon))
    .map(({ stem }) => stem);
};

describe('stems', () => {
  test.each([
    [
      'PT Kereta Api Indonesia mengoperasikan 12 perjalanan tambahan pada masa libur Natal.',
      'Perusahaan apa yang mengoperasikan 12 perjalanan tambahan pada masa libur Natal?',
    ],
    [
      'Universitas Indonesia mewisuda 3.012 lulusan di Depok pada Februari 2024.',
      'Perguruan tinggi apa yang mewisuda 3.012 lulusan di Depok pada Februari 2024?',
    ],
    [
      'Persib Bandung mengalahkan Persija Jakarta di Bandung pada 2 Maret 2024.',
      'Klub apa yang mengalahkan Persija Jakarta di Bandung pada 2 Maret 2024?',
    ],
    [
      'Gubernur Jawa Barat menetapkan status darurat di Bandung selama 14 hari.',
      'Selama berapa hari Gubernur Jawa Barat menetapkan status darurat di Bandung?',
    ],
    [
      'Warga dari tiga desa mengikuti pelatihan sampah di Kabupaten Sleman.',
      'Di kabupaten mana warga dari tiga desa mengikuti pelatihan sampah?',
    ],
    ['Ada 16 nomor yang diperebutkan di Jakarta.', 'Berapa nomor yang diperebutkan di Jakarta?'],
    [
      'Untuk pertama kalinya, upacara kenegaraan memperingati kemerdekaan digelar di Jakarta, Sabtu (17/8/2024).',
      'Pada tanggal berapa upacara kenegaraan memperingati kemerdekaan digelar di Jakarta?',
    ],
    [
      'James E. Webb adalah pejabat yang memimpin NASA dari 1961 hingga 1968.',
      'Siapa pejabat yang memimpin NASA dari 1961 hingga 1968?',
    ],
  ])('%s', (sentence, stem) => expect(stemsOf(sentence)).toContain(stem));

  test.each([
    [
      'who heads a state is known anyway',
      'Citra pertama dibuka Presiden Amerika Serikat Joe Biden di Gedung Putih.',
      /^Siapa Presiden/,
    ],
    [
      'the number of a model is part of its name',
      'Roket Falcon 9 milik SpaceX membawa SPHEREx ke orbit Bumi pada 11 Maret 2024.',
      /Falcon ____/,
    ],
    [
      'a hospital is not anywhere',
      'RSUD Tugurejo merupakan rumah sakit rujukan jantung pertama di Jawa Tengah.',
      /^Di provinsi mana/,
    ],
    [
      'the ends of a time give its length',
      'Badan Pusat Statistik bekerja selama empat tahun sejak April 2005 hingga April 2009.',
      /^Selama berapa tahun .*April/,
    ],
  ])('%s', (_, sentence, stem) => expect(stemsOf(sentence).filter((one) => stem.test(one))).toEqual([]));
});

describe('a quiz of plain statements', () => {
  const names = [
    'Jakarta',
    'Bandung',
    'Surabaya',
    'Medan',
    'Makassar',
    'Semarang',
    'Denpasar',
    'Palembang',
    'Padang',
    'Manado',
  ];
  const body = names.map((name) => `Masjid Raya ${name} berdiri di tengah puing dan pasir.`).join(' ');

  test('holds no more true-false items than two or a third', () => {
    const document = read(body);
    const { questions } = makeQuiz({ document, facts: extractFacts(document, lexicon), lexicon, count: 10, seed: 1 });
    const statements = questions.filter(({ kind }) => kind === 'true-false').length;
    expect(statements).toBeGreaterThan(0);
    expect(statements).toBeLessThanOrEqual(Math.max(2, questions.length / 3));
  });
});
