import { expect, test } from 'vitest';
import { gapIn, matchesIn, responseOf, textsIn } from './response';

function formOf(fields: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

test.each([
  [{ response: 'Jakarta' }, 'Jakarta'],
  [{}, ''],
  [{ year: '2024', month: '12' }, '2024-12'],
  [{ year: ' 2024 ', month: '' }, '2024'],
  [{ year: '', month: '12' }, '12'],
  [{ year: '', month: '' }, ''],
  [{ parts: 'choices' }, '[]'],
  [{ parts: 'places', 'place-0': 'dua', 'place-1': '', 'place-2': 'dua' }, '["dua","","dua"]'],
  [{ parts: 'places', 'place-1': 'dua' }, '[]'],
  [{ parts: 'matches', 'prompt-0': 'Ali', 'match-0': 'ketua', 'prompt-1': 'Nehru' }, '[["Ali","ketua"],["Nehru",""]]'],
])('%j is %j', (fields: Record<string, string>, response) =>
  expect(responseOf(formOf(Object.entries(fields)))).toBe(response),
);

test('every choice taken is in it, in the order of the form', () => {
  const form = formOf([
    ['parts', 'choices'],
    ['response', 'India'],
    ['response', 'Birma "lama"'],
  ]);
  expect(responseOf(form)).toBe('["India","Birma \\"lama\\""]');
  expect(textsIn(responseOf(form))).toEqual(['India', 'Birma "lama"']);
});

test('a form can be filled again from what it sent, and from nothing else', () => {
  expect(matchesIn('[["Ali","ketua"],["Nehru",""]]').get('Ali')).toBe('ketua');
  for (const response of ['', 'Jakarta', '{}', '3', '"a"', 'null']) {
    expect(textsIn(response)).toEqual([]);
    expect(matchesIn(response).size).toBe(0);
  }
});

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['[]', 'empty'],
  ['["","",""]', 'empty'],
  ['["satu","","tiga"]', 'incomplete'],
  ['[["Ali","ketua"],["Nehru",""]]', 'incomplete'],
  ['[["Ali","ketua"]]', null],
  ['["India"]', null],
  ['Jakarta', null],
  ['10', null],
  ['[10]', null],
])('%s lacks %s', (response, gap) => expect(gapIn(response)).toBe(gap));
