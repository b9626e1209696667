import { expect, it } from 'vitest';
import { normalise, shapeOf, spelling } from './forms.ts';

it.each([
  ['2024', 1],
  ['٣٤', 1],
  ['16/11', 2],
  ['3,5', 2],
  ['G20', 3],
  ['ke-2', 3],
  ['.', 4],
  ['', 4],
  ['😀', 4],
  ['\ud83d', 4],
  ['kata', 5],
  ['kata-kata', 5],
  ['日本', 5],
  ['PBB', 6],
  ['U.S.', 6],
  ['A', 7],
  ['Rusia', 7],
  ['Al-qaeda', 7],
  ['McDonald', 8],
  ['KPU-nya', 8],
  ['iPhone', 9],
  ['-Rusia', 9],
])('%j has shape %i', (form, shape) => {
  expect(shapeOf(form)).toBe(shape);
});

it.each([
  ['Rusia', 'rusia'],
  ['2024', '0000'],
  ['G20', 'g00'],
  ['٣٤', '00'],
])('%j is looked up as %j', (form, normal) => {
  expect(normalise(form)).toBe(normal);
});

it.each([
  ['', []],
  ['a😀b', ['a', '😀', 'b']],
  ['x'.repeat(20), [...'x'.repeat(20)]],
  ['abcdefghijklmnopqrstu', [...'abcdefghijlmnopqrstu']],
  [`${'a'.repeat(50)}${'b'.repeat(50)}`, [...'a'.repeat(10), ...'b'.repeat(10)]],
  ['😀'.repeat(30), Array.from('😀'.repeat(20))],
  [`a${'😀'.repeat(30)}`, ['a', ...Array.from('😀'.repeat(19))]],
  [`${'😀'.repeat(30)}z`, [...Array.from('😀'.repeat(19)), 'z']],
])('%j is read as %j', (form, letters) => {
  expect(spelling(form)).toEqual(letters);
});
