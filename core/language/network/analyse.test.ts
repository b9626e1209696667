import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, parseModel } from './index.ts';
import { nameField, namesOf } from './name-labels.ts';
import { diceOf, type ModelPlan, randomModel, smallPlan as small } from './random-model.ts';
import { logSoftmax, referenceScores } from './reference.ts';
import { bestTree } from './tree.ts';

const plans: readonly (readonly [string, ModelPlan])[] = [
  ['int8 weights', small],
  ['float weights, three layers, no flags', { ...small, seed: 8, flags: undefined, layers: 3, int8: () => false }],
  [
    'an input longer than one sum may be',
    { ...small, seed: 9, word: 600, layers: 1, hidden: 16, int8: (n) => n === 'word' },
  ],
  [
    'some gates int8 and some float',
    {
      ...small,
      seed: 10,
      relations: ['root', 'acl', 'amod', 'advmod', 'case', 'cc', 'conj', 'det', 'dep', 'obl', 'nmod'],
      int8: (name) => name.length % 2 === 0,
    },
  ],
];
const forms = [
  'Presiden',
  'Rusia',
  'di',
  '2024',
  'tahun',
  'kata',
  'PBB',
  '.',
  ',',
  'x1',
  'Jokowi',
  '😀',
  'é',
  'a'.repeat(30),
  '',
];

function sentencesOf(seed: number, count: number, longest: number): string[][] {
  const dice = diceOf(seed);
  const pick = () => forms[Math.floor(dice() * forms.length)] ?? '';
  return Array.from({ length: count }, () => Array.from({ length: Math.floor(dice() * (longest + 1)) }, pick));
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === -1).length !== 1) return false;
  return heads.every((_, word) => {
    let node = word;
    for (let steps = 0; node !== -1 && steps <= heads.length; steps++) node = heads[node] ?? -2;
    return node === -1;
  });
}

describe.each(plans)('the kernel and the plain formulas: %s', (_, plan) => {
  const model = parseModel(randomModel(plan));
  const sentences = sentencesOf(plan.seed, 12, 14);
  const flags = sentences.map((words, one) => words.map((__, at) => (plan.flags ? (one * 7 + at * 5) % 32 : 0)));
  const results = analyse(model, sentences, flags);
  const expected = sentences.map((words, at) => referenceScores(model, words, flags[at]));

  it('give each word the same part of speech', () => {
    for (const [one, { words }] of results.entries()) {
      for (const [at, { partOfSpeech }] of words.entries()) {
        const scores = expected[one]?.partsOfSpeech[at] ?? [];
        expect(scores[model.partsOfSpeech.indexOf(partOfSpeech)]).toBeGreaterThan(Math.max(...scores) - 1e-3);
      }
    }
  });

  it('find the same names, with the same confidence to 1e-4', () => {
    const field = nameField(model);
    for (const [one, { names }] of results.entries()) {
      const scores = expected[one]?.names ?? [];
      const plain = scores.length === 0 ? [] : namesOf(field, Float32Array.from(scores.flat()), scores.length);
      expect(names.map(({ from, to, type }) => [from, to, type])).toEqual(
        plain.map(({ from, to, type }) => [from, to, type]),
      );
      for (const [at, { confidence }] of names.entries()) {
        expect(Math.abs(confidence - (plain[at]?.confidence ?? -1))).toBeLessThan(1e-4);
      }
    }
    expect(results.flatMap(({ names }) => names).length).toBeGreaterThan(5);
  });

  it('find trees that are worth the same, with the same confidence to 1e-4', () => {
    for (const [one, { words }] of results.entries()) {
      const { heads, relations } = expected[one] ?? referenceScores(model, []);
      const found = words.map(({ head }) => head);
      const worth = (tree: ArrayLike<number>) =>
        heads.reduce((sum, row, at) => sum + (row[(tree[at] ?? -1) + 1] ?? 0), 0);
      if (words.length > 0) expect(isTree(found)).toBe(true);
      expect(worth(found)).toBeCloseTo(worth(bestTree(heads.flat(), words.length)), 3);
      for (const [at, { head, relation, confidence }] of words.entries()) {
        const scores = logSoftmax(relations(at, head));
        const index = model.relations.indexOf(relation);
        const allowed = scores.filter((__, label) => (model.relations[label] === 'root') === (head === -1));
        expect(scores[index]).toBeGreaterThan(Math.max(...allowed) - 1e-3);
        expect(relation === 'root').toBe(head === -1);
        expect(Math.abs(confidence - Math.exp((heads[at]?.[head + 1] ?? 0) + (scores[index] ?? 0)))).toBeLessThan(1e-4);
      }
    }
  });
});

describe('a sentence', () => {
  const model = parseModel(randomModel(small));
  const sentences = sentencesOf(3, 40, 30);

  it('is read the same alone, among others and again', () => {
    const together = analyse(model, sentences);
    expect(sentences.map((words) => analyse(model, [words])[0])).toEqual(together);
    expect(analyse(parseModel(randomModel(small)), sentences.toReversed())).toEqual(together.toReversed());
  });

  it('is read by its flags', () => {
    const words = ['Presiden', 'Rusia', 'di', 'PBB'];
    const [plain, flagged] = [analyse(model, [words]), analyse(model, [words], [[0, 5, 31, 2 ** 31]])];
    expect(flagged).not.toEqual(plain);
    expect(analyse(model, [words], [[]])).toEqual(plain);
    expect(analyse(model, [words], [[0, 2 ** 6, 0, 0]])).toEqual(plain);
  });

  it('has a tree with one root and names that are allowed, whatever the strings', () => {
    const strings = fc.array(
      fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.constantFrom(...forms)), {
        maxLength: 12,
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(strings, (lines) => {
        const results = analyse(model, lines);
        expect(results.map(({ words }) => words.length)).toEqual(lines.map((line) => line.length));
        for (const { words, names } of results) {
          if (words.length > 0) expect(isTree(words.map(({ head }) => head))).toBe(true);
          for (const { confidence } of [...words, ...names]) expect(confidence >= 0 && confidence <= 1).toBe(true);
          names.forEach(({ from, to, type }, at) => {
            expect(from >= (names[at - 1]?.to ?? 0) && to > from && to <= words.length).toBe(true);
            expect(['PER', 'ORG', 'LOC']).toContain(type);
          });
        }
      }),
    );
  });
});

describe('nasty input', () => {
  const model = parseModel(randomModel(small));

  it.each([
    ['nothing', []],
    ['an empty sentence', [[]]],
    ['an empty word', [['']]],
    ['nulls', [['\0', '\0\0', 'a\0b']]],
    ['lone surrogates', [['\ud83d', '\ude00', 'a\ud83d', '\ud83da'.repeat(30)]]],
    ['right to left', [['السلام', '\u202e', 'שלום']]],
    ['emoji', [['👩‍👩‍👧‍👦', '🇮🇩', '😀'.repeat(50)]]],
    ['one megabyte of one word', [['a'.repeat(1_000_000)], ['1'.repeat(1_000_000)], ['😀'.repeat(500_000)]]],
    ['İ, whose lower case is longer', [['İSTANBUL']]],
    ['names of an object', [['__proto__', 'constructor', 'toString']]],
  ])('%s gives one word for each form', (_, sentences: readonly (readonly string[])[]) => {
    expect(analyse(model, sentences).map(({ words }) => words.length)).toEqual(sentences.map((one) => one.length));
  });

  it('50,000 words in one sentence are one tree, in bounded time and memory', () => {
    const words = Array.from({ length: 50_000 }, (_, at) => (at % 97 === 0 ? ',' : (forms[at % forms.length] ?? '')));
    const start = performance.now();
    const [result] = analyse(model, [words]);
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(isShallowTree(result?.words.map(({ head }) => head) ?? [])).toBe(true);
    expect(
      result?.words.filter(({ relation, confidence }) => relation === 'parataxis' && confidence === 0).length,
    ).toBeGreaterThan(400);
  });

  it('a long sentence is cut after a mark', () => {
    const words = Array.from({ length: 150 }, (_, at) => (at === 99 ? ',' : 'kata'));
    const [first] = analyse(model, [words]);
    const [left] = analyse(model, [words.slice(0, 100)]);
    expect(first?.words.slice(0, 100)).toEqual(left?.words);
  });
});

/** As `isTree`, without walking from every word to the root. */
function isShallowTree(heads: readonly number[]): boolean {
  const good = new Set<number>([-1]);
  return (
    heads.filter((head) => head === -1).length === 1 &&
    heads.every((_, word) => {
      const trail = new Set<number>();
      let node = word;
      while (!good.has(node) && !trail.has(node)) {
        trail.add(node);
        node = heads[node] ?? -2;
      }
      for (const one of trail) if (good.has(node)) good.add(one);
      return good.has(node);
    })
  );
}
