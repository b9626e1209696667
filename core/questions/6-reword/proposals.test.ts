import { describe, expect, test } from 'vitest';
import { readBody } from '../../../scripts/quiz/read-body.ts';
import type { Language } from '../../language/index.ts';
import { choicesOf } from '../candidate.ts';
import { composeQuiz } from '../make-quiz.ts';
import { type Question, type QuestionKind, questionKinds } from '../question.ts';
import { isWordable, type Proposal, reword } from './reword.ts';

const bodies: Readonly<Record<Language, string>> = {
  id: 'Bank Sagara membuka kantor cabang di Kota Palu pada 2021. Agus Prasetyo menjual 12 kapal kayu bekas pelayaran antarpulau kepada para nelayan kecil di Bandung pada 2018. Persib Bandung menjuarai Liga 1 pada 2014. Persija Jakarta membeli bus baru pada 2019. Arema FC menutup kantor lama yang disewa dari pedagang kopi di dekat stadion Kota Malang pada 2016.',
  en: 'Leeds Council opened a new library for children and students in the old town hall of Bradford on 3 May 2019. Daniel Ward sold 12 ferries of his old family firm to the Harbour Trust of Leeds and Bradford in 2022. Leeds United won the Harbour Cup in 2014. Manchester United closed a stadium in Leeds to the supporters of smaller clubs in 2021. Newcastle United bought buses.',
};

function quizOf(language: Language, kinds: readonly QuestionKind[] = questionKinds) {
  const request = {
    ...readBody(bodies[language], { language, title: language === 'en' ? 'A stadium closes' : '' }),
    count: 10,
    seed: 1,
    kinds,
  };
  return { request, composed: composeQuiz(request) };
}

const quizzes = { id: quizOf('id', ['short-answer']), en: quizOf('en', ['short-answer']) };
/** Of bank and library the date is asked. */
const dated = { id: quizOf('id', ['date']), en: quizOf('en', ['date']) };
/** Wrong choices are proposed for what is chosen, not typed. */
const chosen = { id: quizOf('id', ['multiple-choice']), en: quizOf('en', ['cloze']) };

/** What became of a proposal for the item whose stem matches. */
function outcomeOf(language: Language, of: RegExp, proposal: Omit<Proposal, 'questionId'>) {
  const asked = proposal.distractors ? chosen : of === library || of === bank ? dated : quizzes;
  const { request, composed } = asked[language];
  const at = composed.questions.findIndex(({ stem }) => of.test(stem));
  const before = composed.questions[at];
  if (!before) throw new Error(`Expected a stem like ${of}, got none.`);
  const { questions, refused } = reword(request, composed, [{ questionId: before.id, ...proposal }]);
  return { before, after: questions[at], refused: refused.map(({ gate, reason }) => `${gate}: ${reason}`) };
}

type Row = readonly [why: string, of: RegExp, proposal: Omit<Proposal, 'questionId'>, says: string];

const bank = /Bank Sagara/;
const boats = /12 kapal/;
const club = /menutup kantor/;
const year = 'Pada tahun berapa';

const indonesian: readonly Row[] = [
  [
    'another verb',
    bank,
    { stem: `${year} Bank Sagara menutup kantor cabang di Kota Palu?` },
    'same claim: .*"membuka"',
  ],
  ['a denial', bank, { stem: `${year} Bank Sagara tidak membuka kantor cabang di Kota Palu?` }, 'grounded: .*"tidak"'],
  ['what is not yet', bank, { stem: `${year} Bank Sagara belum membuka kantor di Kota Palu?` }, 'grounded: .*"belum"'],
  ['another town', bank, { stem: `${year} Bank Sagara membuka kantor cabang di Bandung?` }, 'grounded: .*"bandung"'],
  ['another sort of answer', bank, { stem: 'Di kota mana Bank Sagara membuka kantor cabang?' }, 'same claim: .*sort'],
  ['how many', bank, { stem: 'Berapa kantor cabang yang dibuka Bank Sagara di Kota Palu?' }, 'same claim: .*sort'],
  ['another fact', bank, { stem: `${year} Persib Bandung menjuarai Liga 1?` }, 'grounded: .*does not hold "1"'],
  [
    'a name from nowhere',
    bank,
    { stem: `${year} Bank Sagara membuka kantor di Kota Makassar?` },
    'grounded: .*"makassar"',
  ],
  ['a figure from nowhere', boats, { stem: 'Siapa yang menjual 13 kapal kayu kepada nelayan?' }, 'grounded: .*"13"'],
  ['other words', bank, { stem: `${year} pesawat antariksa mendarat di permukaan planet?` }, 'grounded: Most words'],
  ['mark-up', bank, { stem: `${year} **Bank Sagara** membuka kantor cabang?` }, 'grounded: .*mark'],
  ['a pointer', bank, { stem: `${year} bank tersebut membuka kantor cabang di Kota Palu?` }, 'dangling: .*"tersebut"'],
  ['the answer', boats, { stem: 'Siapa Agus Prasetyo yang menjual 12 kapal kayu?' }, 'answer in stem: .*Agus Prasetyo'],
  [
    'who buys for who sells',
    boats,
    { stem: 'Siapa yang membeli 12 kapal kayu dari nelayan?' },
    'same claim: .*"menjual"',
  ],
  ['a statement', bank, { stem: 'Bank Sagara membuka kantor cabang di Kota Palu.' }, 'same claim'],
  ['a question without its mark', bank, { stem: `${year} Bank Sagara membuka kantor cabang` }, 'complete'],
  ['a small letter', bank, { stem: 'pada tahun berapa Bank Sagara membuka kantor cabang?' }, 'complete'],
  [
    'a fault of spelling',
    bank,
    { stem: `${year} didalam Kota Palu Bank Sagara membuka kantor cabang?` },
    'wording: EYD',
  ],
  ['other years', bank, { distractors: ['2014', '2020', '2022'] }, 'distractors: Dates and figures keep'],
  ['the key as a wrong choice', club, { distractors: ['Arema FC', 'Persija Jakarta', 'PSM'] }, 'distractors: .*again'],
  [
    'a wrong choice twice',
    club,
    { distractors: ['Persib Bandung', 'Persib Bandung', 'Persib Bandung'] },
    'distractors: Only 1',
  ],
  ['an empty wrong choice', club, { distractors: [' ', 'Persija Jakarta', 'Persib Bandung'] }, 'distractors: .*empty'],
];

const library = /Leeds Council/;
const ferries = /12 ferries/;
const stadium = /closed a stadium/;

const english: readonly Row[] = [
  ['another verb', library, { stem: 'On what date did Leeds Council close a new library?' }, 'same claim: .*"opened"'],
  ['a denial', library, { stem: 'On what date did Leeds Council not open a new library?' }, 'grounded: .*"not"'],
  [
    'another place',
    library,
    { stem: 'On what date did Leeds Council open a new Harbour library?' },
    'grounded: .*"harbour"',
  ],
  [
    'another sort of answer',
    library,
    { stem: 'Which council opened a new library in Bradford?' },
    'same claim: .*sort',
  ],
  ['less than the day', library, { stem: 'In which year did Leeds Council open a new library?' }, 'same claim: .*sort'],
  [
    'another fact',
    library,
    { stem: 'On what date did Daniel Ward sell ferries to the Trust?' },
    'grounded: .*"daniel"',
  ],
  [
    'a name from nowhere',
    library,
    { stem: 'On what date did Leeds Council open a Sheffield library?' },
    'grounded: .*"sheffield"',
  ],
  ['a figure from nowhere', ferries, { stem: 'Who sold 13 ferries to the Harbour Trust in 2022?' }, 'grounded: .*"13"'],
  ['a pointer', library, { stem: 'On what date did Leeds Council open this new library?' }, 'dangling: .*"this"'],
  ['the answer', ferries, { stem: 'Who of the firm of Daniel Ward sold 12 ferries?' }, 'answer in stem: .*Daniel Ward'],
  [
    'who buys for who sells',
    ferries,
    { stem: 'Who bought 12 ferries from the Harbour Trust?' },
    'same claim: .*"sold"',
  ],
  ['an absolute', library, { stem: 'On what date did Leeds Council always open a new library?' }, 'wording: absolutes'],
  [
    'part of the key',
    stadium,
    { distractors: ['Manchester', 'Leeds United', 'Newcastle United'] },
    'distractors: .*another form',
  ],
  [
    'a small letter',
    stadium,
    { distractors: ['leeds united', 'Newcastle United', 'Oxford United'] },
    'distractors: .*not the form',
  ],
];

const good: Readonly<Record<Language, readonly Row[]>> = {
  id: [
    ['the passive', bank, { stem: `${year} kantor cabang Bank Sagara di Kota Palu dibuka?` }, 'dibuka'],
    ['another order', boats, { stem: 'Siapakah yang menjual 12 kapal kayu di Bandung kepada nelayan?' }, 'Siapakah'],
    ['other wrong choices', club, { distractors: ['Persib Bandung', 'Persija Jakarta', 'Persis Solo'] }, 'kantor'],
  ],
  en: [
    ['the passive', library, { stem: 'On what date was a new library opened by Leeds Council?' }, 'was a new library'],
    ['a plainer word', ferries, { stem: 'Which person sold 12 ferries to the Harbour Trust?' }, 'Which person'],
    ['other wrong choices', stadium, { distractors: ['Leeds United', 'Newcastle United', 'Oxford United'] }, 'stadium'],
  ],
};

describe.each([
  ['id', indonesian],
  ['en', english],
] as const)('a proposal, %s', (language, bad) => {
  test.each(bad)('with %s is refused, and the item stays', (_, of, proposal, says) => {
    const { before, after, refused } = outcomeOf(language, of, proposal);
    expect(refused).toEqual([expect.stringMatching(new RegExp(`^${says}`))]);
    expect(after).toBe(before);
  });

  test.each(good[language])('with %s is taken; key, proof and kind stay', (_, of, proposal, says) => {
    const { before, after, refused } = outcomeOf(language, of, proposal);
    expect(refused).toEqual([]);
    expect(after?.stem).toContain(says);
    expect(staying(after)).toEqual(staying(before));
    if (proposal.distractors && after) {
      expect([...choicesOf(after)].sort()).toEqual([before.key, ...proposal.distractors].sort());
    }
  });

  test('two items may not become one', () => {
    const { request, composed } = quizzes[language];
    const [one, other] = composed.questions.filter(isWordable);
    if (!one || !other) throw new Error('Expected two items.');
    const { refused } = reword(request, composed, [{ questionId: other.id, stem: one.stem }]);
    expect(refused).toHaveLength(1);
  });

  test('for an item that is not of the quiz is neither taken nor refused', () => {
    const { request, composed } = quizzes[language];
    expect(reword(request, composed, [{ questionId: 'q-none', stem: 'Siapa?' }])).toEqual({
      questions: composed.questions,
      taken: [],
      refused: [],
    });
  });
});

test('statements and built items are not put in other words', () => {
  const request = { ...readBody(bodies.en, { language: 'en' }), count: 5, seed: 1, kinds: ['true-false'] as const };
  const composed = composeQuiz(request);
  const [statement] = composed.questions;
  const { refused } = reword(request, composed, [{ questionId: statement?.id ?? '', stem: 'Leeds opened it.' }]);
  expect(refused).toMatchObject([{ gate: 'kind' }]);
});

function staying(question: Question | undefined) {
  const { kind, key, evidence, furtherEvidence, factId, because } = question ?? {};
  return { kind, key, evidence, furtherEvidence, factId, because };
}
