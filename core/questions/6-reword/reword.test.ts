import { describe, expect, test } from 'vitest';
import { dams } from '../../../prisma/seed/dams.ts';
import { loadLexicon } from '../../../scripts/quiz/shipped.ts';
import { extractFacts } from '../../facts/index.ts';
import { readArticle } from '../../language/index.ts';
import { composeQuiz, type Proposal, type Question, type QuestionKind, type QuizRequest, reword } from '../index.ts';

const lexicon = loadLexicon();

function requestFor(kinds: readonly QuestionKind[], body: string = dams.body): QuizRequest {
  const { title, language, publishedOn: publishedAt } = dams;
  const document = readArticle({ title, body, language, publishedAt }, lexicon);
  return { document, facts: extractFacts(document, lexicon), lexicon, count: 10, seed: 1, kinds };
}

/** The quiz with one proposal, made of the item that it is for. */
function proposed(
  kinds: readonly QuestionKind[],
  key: string,
  propose: (item: Question) => Omit<Proposal, 'questionId'>,
) {
  const request = requestFor(kinds);
  const composed = composeQuiz(request);
  const item = composed.questions.find((question) => question.key === key);
  if (!item) throw new Error(`No item with the key "${key}".`);
  const result = reword(request, composed, [{ questionId: item.id, ...propose(item) }]);
  return { item, rules: composed.questions, ...result };
}

const asked = (stem: string) => proposed(['date'], '23 Desember 2022', () => ({ stem }));

test('a stem in the words of the article is taken; key, evidence, kind and the other items stay', () => {
  const stem = 'Presiden Joko Widodo meresmikan Bendungan Ciawi pada tanggal berapa?';
  const { item, rules, questions, taken, refused } = asked(`  ${stem.replace(' ', '  ')} `);
  expect(refused).toEqual([]);
  expect(taken).toHaveLength(1);
  const [changed, ...others] = questions.filter(({ id }) => !rules.some((rule) => rule.id === id));
  expect(others).toEqual([]);
  expect(changed).toEqual({ ...item, id: changed?.id, stem });
  expect(questions.filter((question) => question !== changed)).toEqual(rules.filter((rule) => rule !== item));
});

test('a stem may name someone by another form of the name', () => {
  const body = `${dams.body}\n\nPerserikatan Bangsa-Bangsa (PBB) berkantor di New York. PBB menyerahkan 40 tenda kepada warga Desa Gadog pada 9 Maret 2023.`;
  const request = requestFor(['date'], body);
  const composed = composeQuiz(request);
  const { id = '' } = composed.questions.find(({ key }) => key === '9 Maret 2023') ?? {};
  const stem = 'Perserikatan Bangsa-Bangsa menyerahkan 40 tenda kepada warga Desa Gadog pada tanggal berapa?';
  expect(reword(request, composed, [{ questionId: id, stem }])).toMatchObject({
    refused: [],
    taken: [expect.any(String)],
  });
});

describe('a stem is refused', () => {
  test.each([
    ['a name that the article lacks', 'Presiden Prabowo meresmikan Bendungan Ciawi pada tanggal berapa?', 'grounded'],
    [
      'such a name as its first word',
      'Prabowo meresmikan Bendungan Ciawi di Kabupaten Bogor pada tanggal berapa?',
      'grounded',
    ],
    ['a name of another sentence', 'Pada tanggal berapa Mohammad Idris meresmikan Bendungan Ciawi?', 'grounded'],
    ['a date of another sentence', 'Pada tanggal berapa sesudah 3 Maret 2023 Bendungan Ciawi diresmikan?', 'grounded'],
    [
      'a figure that the article lacks',
      'Pada tanggal berapa Joko Widodo meresmikan Bendungan Ciawi setinggi 55 meter?',
      'grounded',
    ],
    [
      'another tale',
      'Pada tanggal berapa banjir merendam permukiman Bendungan Ciawi sehingga pengungsi tidur?',
      'grounded',
    ],
    ['another language', 'On which date did the president open the dam of Ciawi in Bogor?', 'grounded'],
    [
      'the question turned round',
      'Pada tanggal berapa Joko Widodo tidak meresmikan Bendungan Ciawi di Kabupaten Bogor?',
      'grounded',
    ],
    ['an exception', 'Pada tanggal berapa Bendungan Ciawi diresmikan, kecuali oleh Joko Widodo?', 'grounded'],
    ['mark-up', 'Pada tanggal berapa Joko Widodo meresmikan <b>Bendungan Ciawi</b> di Kabupaten Bogor?', 'grounded'],
    [
      'letters of another script',
      'Pada tanggal berapa Joko Widodo meresmikan Bendungan Ciawi 在 Kabupaten Bogor?',
      'grounded',
    ],
    ['a picture', 'Pada tanggal berapa Joko Widodo meresmikan Bendungan Ciawi di Kabupaten Bogor 🎉?', 'grounded'],
    [
      'the sentence of another key',
      'Pada tanggal berapa Gubernur menyerahkan rumah kepada warga Desa Gadog?',
      'grounded',
    ],
    ['the key', 'Pada tanggal berapa, 23 Desember 2022, Joko Widodo meresmikan Bendungan Ciawi?', 'answer in stem'],
    ['no question', 'Joko Widodo meresmikan Bendungan Ciawi di Kabupaten Bogor.', 'same claim'],
    ['a pointer out of the stem', 'Pada tanggal berapa presiden tersebut meresmikan Bendungan Ciawi?', 'dangling'],
  ])('for %s', (_, stem, gate) => {
    const { rules, questions, taken, refused } = asked(stem);
    expect(refused).toMatchObject([{ gate }]);
    expect(taken).toEqual([]);
    expect(questions).toEqual(rules);
  });
});

test('a stem in the same words is refused', () => {
  const { refused } = proposed(['date'], '23 Desember 2022', ({ stem }) => ({ stem }));
  expect(refused).toMatchObject([{ gate: 'unchanged' }]);
});

describe('wrong choices', () => {
  const key = 'Mengunjungi Bendungan Sukamahi';
  const chosen = (distractors: readonly string[]) => proposed(['multiple-choice'], key, () => ({ distractors }));

  test('of the form of the key are taken, and the key keeps its place', () => {
    const wrong = ['Menutup jalan menuju Gadog', 'Meninjau pasar di Kota Depok', 'Membuka sekolah di Kabupaten Bogor'];
    const { item, questions, taken, refused } = chosen(wrong);
    expect(refused).toEqual([]);
    const changed = questions.find(({ id }) => id === taken[0]);
    if (changed?.kind !== 'multiple-choice' || item.kind !== 'multiple-choice') throw new Error('Another kind.');
    expect(changed.distractors.map(({ text }) => text).sort()).toEqual([...wrong].sort());
    expect(changed.distractors.every(({ because }) => because !== '')).toBe(true);
    expect(changed.choices.indexOf(key)).toBe(item.choices.indexOf(key));
  });

  test.each([
    ['the key again', ['mengunjungi bendungan Sukamahi', 'Menutup jalan menuju Gadog', 'Meninjau pasar di Depok']],
    ['a part of the key', ['Bendungan Sukamahi', 'Menutup jalan menuju Gadog', 'Meninjau pasar di Depok']],
    ['the same choice thrice', Array(3).fill('Menutup jalan menuju Gadog')],
    ['another form', ['menutup jalan menuju Gadog', 'Meninjau pasar di Depok', 'Membuka sekolah di Bogor']],
    ['mark-up', ['Menutup **jalan** menuju Gadog', 'Meninjau pasar di Depok', 'Membuka sekolah di Bogor']],
    ['another script', ['Menutup jalan 前往 Gadog', 'Meninjau pasar di Depok', 'Membuka sekolah di Bogor']],
    ['no words', [' ', 'Meninjau pasar di Depok', 'Membuka sekolah di Bogor']],
  ])('are refused: %s', (_, distractors) => {
    const { rules, questions, taken, refused } = chosen(distractors);
    expect(refused).toMatchObject([{ gate: 'distractors' }]);
    expect(taken).toEqual([]);
    expect(questions).toEqual(rules);
  });

  test.each(['12 Desember 2022', '23 Desember 2022'])('of a date stay those of the rules: %s', (other) => {
    const distractors = [other, '11 Desember 2022', '10 Desember 2022'];
    const { refused } = proposed(['multiple-choice'], '23 Desember 2022', () => ({ distractors }));
    expect(refused).toMatchObject([{ gate: 'distractors' }]);
  });
});

test('statements and built items are not put in other words', () => {
  const { refused, taken } = proposed(['true-false'], 'Benar', () => ({ stem: 'Pada tanggal berapa?' }));
  expect(taken).toEqual([]);
  expect(refused).toMatchObject([{ gate: 'kind' }]);
});

test('what is delicate in an item is found again in its new words', () => {
  const body = `${dams.body}\n\nWali Kota Mohammad Idris meninggal di Rumah Sakit Gadog pada 6 Maret 2023 akibat kecelakaan.`;
  const request = requestFor(['date'], body);
  const composed = composeQuiz(request);
  const item = composed.questions.find(({ concerns }) => concerns.length > 0);
  if (!item) throw new Error('No item with a concern.');
  const stem = `${item.stem.replace(/^Pada tanggal berapa /, '').replace('?', '')} pada tanggal berapa?`;
  const { questions, taken, refused } = reword(request, composed, [{ questionId: item.id, stem }]);
  expect(refused).toEqual([]);
  expect(questions.find(({ id }) => id === taken[0])?.concerns).toEqual(item.concerns);
});
