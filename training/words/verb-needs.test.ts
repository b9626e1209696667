import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../scripts/quiz/shipped.ts';

type Lists = { readonly object: string; readonly more: string };

const shipped = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../content/words/verb-needs.json'), 'utf8'),
) as { readonly about: string; readonly id: Lists; readonly en: Lists };

describe('the shipped needs of verbs', () => {
  test.each(['id', 'en'] as const)('are verbs, sorted, each in one list, %s', (language) => {
    const { object, more } = shipped[language];
    const [listed, others] = [object.split(' | '), more.split(' | ')];
    for (const list of [listed, others]) expect(list).toEqual([...new Set(list)].sort());
    expect(listed.filter((verb) => others.includes(verb))).toEqual([]);
    expect([...listed, ...others].filter((verb) => !/^[a-z]+(?: [a-z]+)?$/.test(verb))).toEqual([]);
  });

  test('say where they come from, and no test set is among it', () => {
    expect(shipped.about).toMatch(/CC BY-SA 4\.0/);
    expect(shipped.about).not.toMatch(/English-PUD|\btest\b/);
  });

  test.each([
    ['describe', 'en', 'object'],
    ['hear', 'en', 'more'],
    ['open', 'en', undefined],
    ['memiliki', 'id', 'object'],
    ['mengumumkan', 'id', 'more'],
    ['tumbuh', 'id', undefined],
  ] as const)('%s, %s: %s', (verb, language, need) => expect(loadLexicon().needOf(verb, language)).toBe(need));
});
