import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Gradable, grade } from '@/core/grading';
import { type Field, fieldOf, unreadableAt } from './field';

const choices = ['Jakarta', 'Bandung', 'Surabaya'];
const date = (key: string): Gradable => ({ kind: 'date', date: key });

const rows: readonly [Field, Gradable, { choices?: readonly string[]; precision?: 'day' | 'month' | 'year' }][] = [
  ['choices', { kind: 'multiple-choice', choices, key: 'Jakarta' }, { choices }],
  ['choices', { kind: 'true-false', choices: ['Benar', 'Salah'], key: 'Benar' }, { choices: ['Benar', 'Salah'] }],
  ['choices', { kind: 'cloze', choices, key: 'Jakarta', accepted: [], others: [] }, { choices }],
  ['text', { kind: 'cloze', key: 'Jakarta', accepted: [], others: [] }, {}],
  ['text', { kind: 'short-answer', key: 'Jakarta', accepted: [], others: [] }, {}],
  ['several', { kind: 'multiple-response', choices, keys: ['Jakarta', 'Bandung'] }, { choices }],
  ['sentences', { kind: 'evidence', choices, key: 'Jakarta' }, { choices }],
  ['order', { kind: 'ordering', steps: choices.map((text) => ({ text })) }, { choices }],
  ['matches', { kind: 'matching', pairs: [{ prompt: 'ibu kota', match: 'Jakarta' }], choices }, { choices }],
  ['number', { kind: 'numeric', amount: 3, unit: 'people', tolerance: 0 }, {}],
  ['day', date('2024-12-16'), { precision: 'day' }],
  ['month', date('2024-12'), { precision: 'month' }],
  ['year', date('2024'), { precision: 'year' }],
];

test.each(rows)('%s: every reason not to read what is given is named', (field, question, shown) => {
  expect(fieldOf({ kind: question.kind, choices: [], precision: null, ...shown })).toBe(field);
  const named = new Set<string>(['empty', ...unreadableAt[field]]);
  const parts = fc.array(fc.constantFrom(...choices, '', 'x', 'ibu kota'), { maxLength: 5 });
  const given = fc.oneof(
    fc.string(),
    fc.constantFrom('16/12', '31/2/2024', '2024', 'Desember 2024', 'tiga', '[]', '[[]]', '{}', 'Jakarta'),
    parts.map((texts) => JSON.stringify(texts)),
    fc.array(parts, { maxLength: 3 }).map((pairs) => JSON.stringify(pairs)),
  );
  fc.assert(
    fc.property(given, (response) => {
      const verdict = grade(question, response);
      if (verdict.kind === 'unreadable') expect(named).toContain(verdict.reason);
    }),
  );
});
