import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseModel } from './model-file.ts';
import { bestPath, nameField, namesOf } from './name-labels.ts';
import { randomModel, smallPlan } from './random-model.ts';
import { tensorOf } from './shapes.ts';
import { floatsOf } from './tensor.ts';

const model = parseModel(randomModel(smallPlan));
const field = nameField(model);
const size = field.labels.length;
const transitions = floatsOf(tensorOf(model, 'ner.transitions'));

/** "I-PER" follows "B-PER" or "I-PER" only. */
function allowed(path: readonly number[]): boolean {
  return path.every((label, at) => {
    const name = field.labels[label] ?? '';
    const before = field.labels[path[at - 1] ?? -1] ?? 'O';
    return !name.startsWith('I-') || before === `B-${name.slice(2)}` || before === name;
  });
}

function everyPath(count: number): number[][] {
  let paths: number[][] = [[]];
  for (let word = 0; word < count; word++) {
    paths = paths.flatMap((path) => Array.from({ length: size }, (_, label) => [...path, label]));
  }
  return paths.filter(allowed);
}

function worth(path: ArrayLike<number>, emissions: Float32Array): number {
  return Array.from(path).reduce((sum, label, word) => {
    const step = word === 0 ? 0 : (transitions[(path[word - 1] ?? 0) * size + label] ?? 0);
    return sum + step + (emissions[word * size + label] ?? 0);
  }, 0);
}

const sentences = fc
  .integer({ min: 1, max: 4 })
  .chain((count) => fc.array(fc.integer({ min: -60, max: 60 }), { minLength: count * size, maxLength: count * size }))
  .map((values) => Float32Array.from(values, (value) => value / 10));

describe('the labels of names', () => {
  it('are the best of all allowed sequences, tried one by one', () => {
    fc.assert(
      fc.property(sentences, (emissions) => {
        const count = emissions.length / size;
        const path = bestPath(field, emissions, count);
        expect(allowed([...path])).toBe(true);
        const best = Math.max(...everyPath(count).map((one) => worth(one, emissions)));
        expect(worth(path, emissions)).toBeCloseTo(best, 4);
      }),
      { numRuns: 60 },
    );
  });

  it('are as sure as the share of all sequences that agree, at the least sure word', () => {
    fc.assert(
      fc.property(sentences, (emissions) => {
        const count = emissions.length / size;
        const path = bestPath(field, emissions, count);
        const weights = everyPath(count).map((one) => [one, Math.exp(worth(one, emissions))] as const);
        const all = weights.reduce((sum, [, weight]) => sum + weight, 0);
        const share = (word: number) =>
          weights.reduce((sum, [one, weight]) => (one[word] === path[word] ? sum + weight : sum), 0) / all;
        for (const { from, to, confidence } of namesOf(field, emissions, count)) {
          const least = Math.min(...Array.from({ length: to - from }, (_, at) => share(from + at)));
          expect(confidence).toBeCloseTo(least, 5);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['a name of two words', ['B-PER', 'I-PER', 'O'], [[0, 2, 'PER']]],
    [
      'two names side by side',
      ['B-PER', 'B-PER', 'B-ORG'],
      [
        [0, 1, 'PER'],
        [1, 2, 'PER'],
        [2, 3, 'ORG'],
      ],
    ],
    ['a name at the end', ['O', 'B-LOC', 'I-LOC'], [[1, 3, 'LOC']]],
    ['no name', ['O', 'O'], []],
  ])('%s', (_, labels, names) => {
    const emissions = Float32Array.from(labels.flatMap((label) => field.labels.map((one) => (one === label ? 50 : 0))));
    const found = namesOf(field, emissions, labels.length);
    expect(found.map(({ from, to, type }) => [from, to, type])).toEqual(names);
    for (const { confidence } of found) expect(confidence).toBeGreaterThan(0.99);
  });

  it('never begin with I, however much the network would like it', () => {
    const emissions = Float32Array.from(field.labels.map((label) => (label === 'I-PER' ? 1000 : 0)));
    expect(field.labels[bestPath(field, emissions, 1)[0] ?? -1]).not.toBe('I-PER');
  });

  it('stay labels with scores as great as floats can be', () => {
    for (const value of [3e38, -3e38, 0]) {
      const path = bestPath(field, new Float32Array(3 * size).fill(value), 3);
      expect(allowed([...path])).toBe(true);
    }
  });
});
