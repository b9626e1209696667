import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RootLists } from '../../core/language/id/morphology/index.ts';
import { readHandList } from './hand-list.ts';

const hand = readHandList(path.join(import.meta.dirname, 'indonesian-by-hand.txt'));
const shipped = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../content/words/indonesian-roots.json'), 'utf8'),
) as RootLists & { readonly about: string };
const roots = new Set(Object.values(shipped.roots).flatMap((words) => words.split(' ')));
const inSection = (heading: string) => hand.get(heading) ?? [];

describe('the shipped roots', () => {
  test('are made from the hand list as it stands', () => {
    const byHand = ['verb', 'noun', 'adjective', 'closed', 'other'].flatMap((name) => inSection(`${name} roots`));
    const struck = new Set(inSection('struck'));
    expect(byHand.length).toBeGreaterThan(2000);
    expect(byHand.filter((root) => !struck.has(root) && !roots.has(root))).toEqual([]);
    expect([...struck].filter((root) => roots.has(root))).toEqual([]);
    expect(shipped.transitive.split(' ')).toEqual(expect.arrayContaining([...inSection('transitive bases')]));
  });

  test('are words, sorted, each once in its list', () => {
    const { roots: byClass, transitive, withoutPassive, withoutActive, terVerbs, echoes } = shipped;
    for (const list of [...Object.values(byClass), transitive, withoutPassive, withoutActive, terVerbs, echoes]) {
      const words = list.split(' ');
      expect(words).toEqual([...new Set(words)].sort());
      expect(words.filter((word) => !/^[a-z]+(-[a-z]+)?$/.test(word))).toEqual([]);
    }
  });

  test('say where they come from', () => expect(shipped.about).toMatch(/CC BY-SA 4\.0/));
});
