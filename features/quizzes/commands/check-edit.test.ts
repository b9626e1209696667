import { describe, expect, test } from 'vitest';
import type { EditItem } from '../schema';
import { checkEdit, type ItemBefore } from './check-edit';

const before: ItemBefore = {
  kind: 'multiple-choice',
  stimulus: null,
  opening: null,
  key: 'Brunei Darussalam',
  because: 'Brunei Darussalam yang bergabung.',
  date: null,
  amount: null,
  unit: null,
  tolerance: null,
  language: 'id',
  body: '',
  evidenceStart: 0,
  evidenceEnd: 5,
  evidenceText: 'Bukti',
  furtherEvidence: [],
  steps: [],
  pairs: [],
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

const several: ItemBefore = {
  ...before,
  kind: 'multiple-response',
  key: 'Vietnam dan Laos',
  choices: before.choices.map(({ text, because }) => {
    const correct = text === 'Vietnam' || text === 'Laos';
    return { text, correct, because: correct ? null : because };
  }),
};
const place = (start: number) => ({ evidenceStart: start, evidenceEnd: start + 5, evidenceText: `bukti` });
const ordered: ItemBefore = {
  ...before,
  kind: 'ordering',
  ...place(10),
  choices: ['Tiga', 'Satu', 'Dua'].map((text) => ({ text, because: null, correct: true })),
  steps: [
    { text: 'Satu', date: '1954-04', ...place(10) },
    { text: 'Dua', date: '1955-04-18', ...place(20) },
    { text: 'Tiga', date: '1961', ...place(30) },
  ],
  furtherEvidence: [20, 30, 40].map((start) => ({ start, end: start + 5, text: 'bukti' })),
};
const steps = ordered.steps.map(({ text, date }) => ({ text, date }));
const matched: ItemBefore = {
  ...before,
  kind: 'matching',
  ...place(10),
  choices: [
    { text: 'tamu', because: null, correct: true },
    { text: 'raja', because: 'Tidak disebut.', correct: false },
    { text: 'ketua', because: null, correct: true },
    { text: 'juru tulis', because: null, correct: true },
  ],
  pairs: [
    { prompt: 'Ali', match: 'ketua', ...place(10) },
    { prompt: 'Nehru', match: 'tamu', ...place(20) },
    { prompt: 'Roeslan', match: 'juru tulis', ...place(30) },
  ],
  furtherEvidence: [20, 30].map((start) => ({ start, end: start + 5, text: 'bukti' })),
};
const pairs = matched.pairs.map(({ prompt, match }) => ({ prompt, match }));
const spare = [{ text: 'raja', because: 'Tidak disebut.' }];
const sentences: ItemBefore = {
  ...before,
  kind: 'evidence',
  key: 'Satu itu.',
  body: 'Satu itu. Dua ini. Tiga lagi.',
  choices: [
    { text: 'Satu itu.', because: null, correct: true, placeStart: 0, placeEnd: 9 },
    { text: 'Dua ini.', because: 'Bukan.', correct: false, placeStart: 10, placeEnd: 18 },
  ],
};
const stem = 'Yang mana?';

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
    [
      'another right choice that was wrong, the old one gone',
      before,
      { ...withChoice(1, ''), correct: 0 },
      'because-stale',
    ],
    ['one right choice of several', several, { right: [0] }, 'too-few-keys'],
    ['several choices, all of them right', several, { right: [0, 1, 2, 3] }, 'no-distractor'],
    ['other right choices with the old reason', several, { right: [0, 1, 2] }, 'because-stale'],
    ['one of several answers in the stem', several, { right: [0, 2], stem: 'Selain Laos, mana?' }, 'answer-in-stem'],
    [
      'a form that is another thing too',
      typed,
      { stem: 'Ada di ____.', accepted: 'Jakarta', others: 'jakarta' },
      'accepted-other',
    ],
    ['two steps', ordered, { stem, steps: [...steps.slice(0, 2), { text: '', date: '1961' }] }, 'too-few-steps'],
    ['a step without a date', ordered, { stem, steps: steps.map((step) => ({ ...step, date: '' })) }, 'step-date'],
    [
      'steps that tie',
      ordered,
      { stem, steps: steps.map((step, at) => (at === 1 ? { ...step, date: '1954' } : step)) },
      'steps-tie',
    ],
    ['steps of one name', ordered, { stem, steps: steps.map((step) => ({ ...step, text: 'Satu' })) }, 'same-steps'],
    [
      'another date with the old reason',
      ordered,
      { stem, steps: steps.map((step, at) => (at === 1 ? { ...step, date: '1953' } : step)) },
      'because-stale',
    ],
    [
      'half a pair',
      matched,
      { stem, pairs: pairs.map((pair, at) => (at === 1 ? { ...pair, match: '' } : pair)) },
      'pair-half',
    ],
    [
      'one pair',
      matched,
      { stem, pairs: pairs.map((pair, at) => (at > 0 ? { prompt: '', match: '' } : pair)) },
      'too-few-pairs',
    ],
    [
      'prompts of one name',
      matched,
      { stem, pairs: pairs.map((pair) => ({ ...pair, prompt: 'Ali' })) },
      'same-prompts',
    ],
    [
      'swapped matches with the old reason',
      matched,
      { stem, choices: spare, pairs: pairs.map((pair, at) => ({ ...pair, match: pairs[2 - at]?.match ?? '' })) },
      'because-stale',
    ],
    ['another sentence with the old reason', sentences, { correct: 1 }, 'because-stale'],
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
  test('an unchanged form of parts changes nothing', () => {
    expect(edited(several, { right: [0, 2] })).toMatchObject({ key: several.key, choices: several.choices });
    const order = edited(ordered, { stem, steps });
    expect(order).toMatchObject({ steps: ordered.steps, choices: ordered.choices, ...place(10) });
    expect(order.furtherEvidence).toEqual(ordered.furtherEvidence);
    const match = edited(matched, { stem, pairs, choices: spare });
    expect(match).toMatchObject({ pairs: matched.pairs, choices: matched.choices, ...place(10) });
    expect(match.furtherEvidence).toEqual(matched.furtherEvidence);
  });
  test('several keys are told as a list', () => {
    const { key, choices } = edited(several, { right: [0, 1, 2], because: 'Baru.' });
    expect(key).toBe('Vietnam, Brunei Darussalam, dan Laos');
    expect(choices.filter(({ correct }) => correct).every(({ because }) => because === null)).toBe(true);
  });
  test('another date puts a step in another place; what is shown is never the right order', () => {
    const moved = steps.map((step, at) => (at === 2 ? { ...step, date: '1953' } : step));
    const { key, choices, evidenceStart } = edited(ordered, { stem, steps: moved, because: 'Baru.' });
    expect({ key, evidenceStart }).toEqual({ key: 'Tiga; Satu; Dua', evidenceStart: 30 });
    expect(choices.map(({ text }) => text)).toEqual(['Satu', 'Dua', 'Tiga']);
  });
  test('a reworded step keeps its place and proof', () => {
    const { steps: after } = edited(ordered, { stem, steps: steps.with(0, { text: 'Kolombo', date: '1954-04' }) });
    expect(after[0]).toEqual({ text: 'Kolombo', date: '1954-04', ...place(10) });
  });
  test('a pair that is emptied goes with its match and its proof', () => {
    const fewer = pairs.with(0, { prompt: '', match: '' });
    const after = edited(matched, { stem, pairs: fewer, choices: spare });
    expect(after.choices.map(({ text }) => text)).toEqual(['tamu', 'raja', 'juru tulis']);
    expect(after).toMatchObject({ ...place(20), key: 'Nehru: tamu; Roeslan: juru tulis' });
    expect(after.furtherEvidence).toEqual([{ start: 30, end: 35, text: 'bukti' }]);
  });
  test('a reworded match stands where it stood', () => {
    const after = edited(matched, {
      stem,
      pairs: pairs.with(1, { prompt: 'Nehru', match: 'perdana menteri' }),
      choices: spare,
    });
    expect(after.choices.map(({ text }) => text)).toEqual(['perdana menteri', 'raja', 'ketua', 'juru tulis']);
  });
  test('the proof of another sentence is that sentence, whose words stay', () => {
    const after = edited(sentences, { correct: 1, because: 'Baru.', choices: [{ text: 'Lain.', because: '' }] });
    expect(after).toMatchObject({ key: 'Dua ini.', evidenceStart: 10, evidenceEnd: 18, evidenceText: 'Dua ini.' });
    expect(after.choices.map(({ text }) => text)).toEqual(['Satu itu.', 'Dua ini.']);
  });
  test('names of other things are kept one a line', () => {
    const { others } = edited(typed, { stem: 'Ada di ____.', accepted: 'Jakarta', others: 'Bandung\n\nBogor' });
    expect(others).toEqual(['Bandung', 'Bogor']);
  });
});
