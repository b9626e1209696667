import { describe, expect, test } from 'vitest';
import { deckOf } from './anki-package/notes.ts';
import type { ExchangeItem } from './exchange-quiz.ts';
import { formItems } from './google-forms/form-items.ts';
import { questionOf } from './h5p/questions.ts';
import { howExact } from './how-exact.ts';
import { paperOf } from './paper/index.ts';
import { sampleItems, sampleQuiz } from './sample-quiz.ts';

const asked = sampleItems.find(({ kind }) => kind === 'date') as Extract<ExchangeItem, { kind: 'date' }>;
const typed = { ...asked, stem: 'Konferensi dibuka pada ____.' };

test.each([
  ['1955', 'Tulis tahunnya.', 'Write the year.'],
  ['1955-04', 'Tulis bulan dan tahunnya.', 'Write the month and year.'],
  ['1955-04-18', 'Tulis tanggal, bulan, dan tahunnya.', 'Write the day, month and year.'],
])('%s is typed into its gap so', (date, id, en) => {
  expect([howExact({ ...typed, date }, 'id'), howExact({ ...typed, date }, 'en')]).toEqual([id, en]);
});

test('a question tells it by itself, and so does what is chosen', () => {
  expect(howExact(asked, 'id')).toBe('');
  for (const item of sampleItems.filter(({ kind }) => kind !== 'date')) expect(howExact(item, 'id')).toBe('');
});

describe('files that only people read say it', () => {
  const says = 'Tulis tanggal, bulan, dan tahunnya.';
  const quiz = { ...sampleQuiz, language: 'id' as const, items: [typed] };

  test.each([
    ['paper', () => paperOf(quiz)],
    ['a form of Google', () => formItems(typed, 'id')],
    ['a deck of Anki', () => deckOf(quiz)],
    ['H5P', () => questionOf(typed, 'id')],
  ])('%s', (_, written) => expect(JSON.stringify(written())).toContain(says));
});
