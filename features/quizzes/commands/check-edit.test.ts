import { describe, expect, test } from 'vitest';
import type { EditItem } from '../schema';
import { checkEdit, type ItemBefore } from './check-edit';

const before: ItemBefore = {
  kind: 'multiple-choice',
  key: 'Brunei Darussalam',
  because: 'Brunei Darussalam yang bergabung.',
  date: null,
  amount: null,
  unit: null,
  tolerance: null,
  language: 'id',
  choices: [
    { text: 'Vietnam', because: 'Vietnam menyusul pada 1995.', correct: false },
    { text: 'Brunei Darussalam', because: null, correct: true },
    { text: 'Laos', because: 'Tidak disebut.', correct: false },
    { text: 'Myanmar', because: 'Tidak disebut.', correct: false },
  ],
};
const unchanged: EditItem = {
  itemId: 'i',
  seen: 0,
  stem: 'Negara mana yang bergabung pada 1984?',
  because: before.because,
  choices: before.choices.map(({ text, because }) => ({ text, because: because ?? '' })),
  correct: 1,
};
const withChoice = (place: number, text: string, because?: string) => ({
  choices: unchanged.choices.map((choice, at) =>
    at === place ? { text, because: because ?? choice.because } : choice,
  ),
});
const typed: ItemBefore = { ...before, kind: 'cloze', key: 'Jakarta', choices: [] };
const dated: ItemBefore = { ...before, kind: 'date', key: '15 Desember 2008', date: '2008-12-15', choices: [] };
const counted: ItemBefore = { ...before, kind: 'numeric', key: '10 negara', amount: 10, unit: 'negara', choices: [] };
const trueFalse: ItemBefore = {
  ...before,
  kind: 'true-false',
  key: 'Salah',
  choices: [
    { text: 'Benar', because: 'Artikel menyebut belum.', correct: false },
    { text: 'Salah', because: null, correct: true },
  ],
};

describe('what is refused', () => {
  test.each<[string, ItemBefore, Partial<EditItem>, string]>([
    ['no stem', before, { stem: '' }, 'stem-empty'],
    ['no reason', before, { because: '' }, 'because-empty'],
    ['no right choice', before, { correct: undefined }, 'no-key'],
    ['a right choice that is empty', before, withChoice(1, ''), 'no-key'],
    ['a right choice that is not there', before, { correct: 7 }, 'no-key'],
    ['two choices that differ in case and marks alone', before, withChoice(2, 'VIETNAM.'), 'same-choices'],
    ['one choice', before, { choices: [{ text: 'Laos', because: '' }], correct: 0 }, 'too-few-choices'],
    ['the answer in the stem', before, { stem: 'Kapan Brunei Darussalam bergabung?' }, 'answer-in-stem'],
    ['another key with the old reason', before, { correct: 0 }, 'because-stale'],
    ['a cloze without a gap', typed, { stem: 'Sekretariat ada di sana.', accepted: 'Jakarta' }, 'gap'],
    ['a cloze with two gaps', typed, { stem: '____ ada di ____.', accepted: 'Jakarta' }, 'gap'],
    ['a typed cloze without a form', typed, { stem: 'Ada di ____.', accepted: ' \n ' }, 'accepted-empty'],
    ['any form in the stem', typed, { stem: 'DKI ada di ____.', accepted: 'Jakarta\nDKI' }, 'answer-in-stem'],
    ['30 February', dated, { date: '2024-02-30' }, 'date'],
    ['a date in words', dated, { date: '15 Desember' }, 'date'],
    ['another date with the old reason', dated, { date: '2008-12-16' }, 'because-stale'],
    ['a word for a number', counted, { amount: 'sepuluh' }, 'amount'],
    ['no number', counted, { amount: '' }, 'amount'],
    ['a negative tolerance', counted, { amount: '10', unit: 'negara', tolerance: '-1' }, 'tolerance'],
    ['a flipped truth with the old reason', trueFalse, { correct: 0 }, 'because-stale'],
  ])('%s', (_, item, change, code) => {
    expect(checkEdit(item, { ...unchanged, ...change })).toMatchObject({ ok: false, code });
  });
});

describe('what an edit makes', () => {
  const edited = (item: ItemBefore, change: Partial<EditItem>) => {
    const outcome = checkEdit(item, { ...unchanged, ...change });
    if (!outcome.ok) throw new Error(outcome.code);
    return outcome.value;
  };

  test('an unchanged form changes nothing', () => {
    expect(edited(before, {})).toMatchObject({ key: before.key, choices: before.choices });
  });
  test('an emptied choice goes', () => {
    expect(edited(before, withChoice(3, '')).choices.map(({ text }) => text)).not.toContain('Myanmar');
  });
  test('a reason does not outlive the words it was written for', () => {
    expect(edited(before, withChoice(2, 'Filipina')).choices[2]).toMatchObject({ text: 'Filipina', because: null });
    expect(edited(before, withChoice(2, 'Filipina', 'Pendiri.')).choices[2]).toMatchObject({ because: 'Pendiri.' });
  });
  test('a reworded key keeps its reason', () => {
    expect(edited(before, withChoice(1, 'Brunei')).key).toBe('Brunei');
  });
  test('another key needs a new reason, and exactly one is right', () => {
    const { key, choices } = edited(before, { correct: 0, because: 'Vietnam.' });
    expect(key).toBe('Vietnam');
    expect(choices.filter(({ correct }) => correct)).toEqual([{ text: 'Vietnam', because: null, correct: true }]);
  });
  test('the words of true and false cannot be changed', () => {
    const { choices } = edited(trueFalse, { choices: [], correct: 0, because: 'Sudah.' });
    expect(choices.map(({ text }) => text)).toEqual(['Benar', 'Salah']);
  });
  test('typed forms: one a line, each once, the key kept when it is among them', () => {
    const { key, accepted } = edited(typed, { stem: 'Ada di ____.', accepted: 'DKI Jakarta\nJakarta\n\nJakarta' });
    expect({ key, accepted }).toEqual({ key: 'Jakarta', accepted: ['DKI Jakarta', 'Jakarta'] });
  });
  test.each([
    ['2008-12-16', '16 Desember 2008'],
    ['2009-01', 'Januari 2009'],
    ['1967', '1967'],
  ])('date %s is worded %s', (date, key) => {
    expect(edited(dated, { date, because: 'Baru.' })).toMatchObject({ key, date });
  });
  test.each([
    ['11', '11 negara', 11],
    ['1.400,5', '1.400,5 negara', 1400.5],
  ])('amount %s is worded %s', (amount, key, value) => {
    expect(edited(counted, { amount, unit: 'negara', because: 'Baru.' })).toMatchObject({ key, amount: value });
  });
});
