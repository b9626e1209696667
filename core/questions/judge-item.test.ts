import { expect, test } from 'vitest';
import { loadLexicon } from '../../scripts/quiz/shipped.ts';
import { readArticle } from '../language/index.ts';
import { judgeItem } from './judge-item.ts';
import type { MultipleChoiceItem, Question } from './question.ts';

const lexicon = loadLexicon();
const sentence = 'Menteri Basuki Hadimuljono meresmikan Bendungan Sukamahi di Kabupaten Bogor pada 12 Januari 2023.';
const body = `${sentence} Pembangunan bendungan kering itu menelan biaya Rp798 miliar.\n\nAndi Wijaya tewas ditembak di hilir bendungan pada malam itu.`;
const document = readArticle({ title: 'Bendungan kering pertama di hulu Ciliwung', body, language: 'id' }, lexicon);

const proof = { start: 0, end: sentence.length, text: sentence };
const sound: MultipleChoiceItem = {
  id: 'own',
  kind: 'multiple-choice',
  stem: 'Siapa yang meresmikan Bendungan Sukamahi di Kabupaten Bogor?',
  key: 'Basuki Hadimuljono',
  choices: ['Basuki Hadimuljono', 'Ridwan Kamil', 'Joko Widodo'],
  distractors: [],
  evidence: proof,
  furtherEvidence: [],
  because: 'Begitu kata artikel.',
  factId: 'f',
  difficulty: 0.4,
  concerns: [],
};

const gatesOf = (question: Question, others: readonly Question[] = []) =>
  judgeItem(question, others, { document, lexicon }).map(({ gate }) => gate);

test('nothing is said of a sound item', () => expect(gatesOf(sound)).toEqual([]));

const deaths = 'Andi Wijaya tewas ditembak di hilir bendungan pada malam itu.';
const at = body.indexOf(deaths);

test.each<[why: string, change: Partial<MultipleChoiceItem>, gate: string]>([
  ['no question mark', { stem: `${sound.stem.slice(0, -1)}.` }, 'complete'],
  ['a word that points out of it', { stem: 'Siapa yang meresmikan Bendungan Sukamahi tersebut?' }, 'dangling'],
  ['too short', { stem: 'Siapa orangnya?' }, 'stem length'],
  ['spelling', { stem: 'Siapa yang meresmikan Bendungan Sukamahi dimana banjir sering datang?' }, 'wording'],
  [
    'the answer in the question',
    { stem: 'Siapa nama Basuki Hadimuljono yang meresmikan bendungan?' },
    'answer in stem',
  ],
  ['told by the title', { key: 'Ciliwung', choices: ['Ciliwung', 'Cisadane', 'Bekasi'] }, 'title tells'],
  [
    'a key longer than the rest',
    {
      key: 'Basuki Hadimuljono, menteri yang mengurus bendungan',
      choices: ['Basuki Hadimuljono, menteri yang mengurus bendungan', 'Ridwan Kamil', 'Joko Widodo'],
    },
    'length ratio',
  ],
  ['a key that the proof does not say', { key: 'Ridwan Kamil' }, 'evidence'],
  [
    'a matter for a second look',
    {
      stem: 'Siapa yang tewas ditembak di hilir bendungan?',
      key: 'Andi Wijaya',
      choices: ['Andi Wijaya', 'Ridwan Kamil', 'Joko Widodo'],
      evidence: { start: at, end: at + deaths.length, text: deaths },
    },
    'concern',
  ],
])('%s is told', (_, change, gate) => expect(gatesOf({ ...sound, ...change })).toContain(gate));

test('a stem that its choices finish is whole', () => {
  expect(gatesOf({ ...sound, stem: 'Bendungan Sukamahi di Kabupaten Bogor diresmikan oleh ...' })).not.toContain(
    'complete',
  );
});

test('another item that asks the same is told', () => {
  const other: Question = { ...sound, id: 'other', stem: 'Siapakah yang meresmikan Bendungan Sukamahi di Bogor?' };
  expect(gatesOf(sound, [other])).toEqual(['another item']);
});
