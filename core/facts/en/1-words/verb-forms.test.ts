import { describe, expect, test } from 'vitest';
import { baseOf, pastFormsOf, pastOf, presentOf } from './verb-forms.ts';

describe('verbs change form', () => {
  test.each([
    ['ran', 'run'],
    ['became', 'become'],
    ['withdrawn', 'withdraw'],
    ['held', 'hold'],
    ['put', 'put'],
    ['beat', 'beat'],
    ['cost', 'cost'],
    ['fled', 'flee'],
    ['notified', 'notify'],
    ['ceased', 'cease'],
    ['wedged', 'wedge'],
    ['led', 'lead'],
  ])('past %s -> %s', (past, base) => {
    expect(baseOf(past, 'past')).toBe(base);
  });

  test.each([
    ['passes', 'pass'],
    ['leads', 'lead'],
    ['goes', 'go'],
    ['flies', 'fly'],
  ])('present %s -> %s', (present, base) => {
    expect(baseOf(present, 'present')).toBe(base);
  });

  test.each([
    ['written', 'wrote'],
    ['managed', 'managed'],
    ['held', 'held'],
    ['withdrawn', 'withdrew'],
    ['built', 'built'],
  ])('participle %s -> past %s', (participle, past) => {
    expect(pastOf(participle)).toBe(past);
  });

  test('participle owned -> present owns', () => {
    expect(presentOf('owned')).toBe('owns');
  });

  test.each([
    ['taken', { participleOnly: true, finiteOnly: false }],
    ['took', { participleOnly: false, finiteOnly: true }],
    ['came', { participleOnly: false, finiteOnly: true }],
    ['wedged', { participleOnly: false, finiteOnly: false }],
  ])('%s is finite, participle or both', (form, forms) => {
    expect(pastFormsOf(form)).toEqual(forms);
  });
});
