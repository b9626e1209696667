import { normalise, shapeOf } from './forms.ts';
import type { Model } from './model-file.ts';
import { sizesOf, tensorOf } from './shapes.ts';
import { rowOf } from './tensor.ts';

// The network once more, as its formulas stand, in plain double precision: slow and easy to check. Only tests use it; a second path at
// run time would be a second behaviour, and Node has had WebAssembly SIMD since version 16.

type Vector = readonly number[];

/** All scores of one sentence: tags, name labels, log-probabilities of heads (column 0 the root), relations of any arc. */
export type Scores = {
  readonly partsOfSpeech: readonly Vector[];
  readonly names: readonly Vector[];
  readonly heads: readonly Vector[];
  readonly relations: (word: number, head: number) => Vector;
};

export function referenceScores(model: Model, forms: readonly string[], flags: readonly number[] = []): Scores {
  let x = forms.map((form, at) => inputOf(model, form, flags[at] ?? 0));
  for (let layer = 0; layer < sizesOf(model).layers; layer++) x = bothWays(model, layer, x);
  const withRoot = [vector(model, 'root'), ...x];
  const d = x.map((one) => linear(model, 'arc.dependent', one).map(leak));
  const e = withRoot.map((one) => linear(model, 'arc.head', one).map(leak));
  const rd = x.map((one) => linear(model, 'rel.dependent', one).map(leak));
  const rh = withRoot.map((one) => linear(model, 'rel.head', one).map(leak));
  const bilinear = matrix(model, 'arc.bilinear');
  const relations = matrix(model, 'rel.bilinear');
  const width = (rd[0]?.length ?? 0) + 1;
  return {
    partsOfSpeech: x.map((one) => linear(model, 'pos', one)),
    names: x.map((one) => linear(model, 'ner', one)),
    heads: d.map((dependent, word) => {
      const scores = e.map((head) => form([...dependent, 1], bilinear, head));
      return logSoftmax(scores.map((score, head) => (head === word + 1 ? -Infinity : score)));
    }),
    relations: (word, head) =>
      model.relations.map((_, relation) => {
        const own = relations.slice(relation * width, (relation + 1) * width);
        return form([...(rd[word] ?? []), 1], own, [...(rh[head + 1] ?? []), 1]);
      }),
  };
}

function inputOf(model: Model, form: string, flags: number): Vector {
  const word = rowAt(model, 'word', model.words.get(normalise(form)) ?? 1);
  const shape = rowAt(model, 'shape', shapeOf(form));
  const flag = model.tensors.get('flag');
  const sum = Array.from({ length: flag?.columns ?? 0 }, (_, k) =>
    flag
      ? Array.from({ length: flag.rows }, (_, f) => ((flags >>> f) % 2) * (rowOf(flag, f)[k] ?? 0)).reduce(add, 0)
      : 0,
  );
  return [...word, ...convolved(model, form), ...shape, ...sum];
}

function convolved(model: Model, form: string): Vector {
  const all = Array.from(form);
  const read = all.length > 20 ? [...all.slice(0, 10), ...all.slice(-10)] : all;
  const letters = read.map((one) => rowAt(model, 'char', model.characters.get(one) ?? 1));
  const bias = vector(model, 'conv.bias');
  const nothing = rowAt(model, 'char', 1).map(() => 0);
  return matrix(model, 'conv.weight').map((filter, f) => {
    const sums = letters.map((here, at) => {
      const window = [...(letters[at - 1] ?? nothing), ...here, ...(letters[at + 1] ?? nothing)];
      return dot(filter, window) + (bias[f] ?? 0);
    });
    return Math.max(0, ...sums);
  });
}

function bothWays(model: Model, layer: number, x: readonly Vector[]): Vector[] {
  const forward = oneWay(model, `lstm${layer}.forward`, x);
  const backward = oneWay(model, `lstm${layer}.backward`, x.toReversed()).toReversed();
  return forward.map((half, at) => [...half, ...(backward[at] ?? [])]);
}

function oneWay(model: Model, name: string, xs: readonly Vector[]): Vector[] {
  const input = matrix(model, `${name}.input`);
  const recurrent = matrix(model, `${name}.recurrent`);
  const bias = vector(model, `${name}.bias`);
  const units = bias.length / 4;
  let h: Vector = new Array(units).fill(0);
  let c: Vector = h;
  return xs.map((x) => {
    const gates = bias.map((b, row) => b + dot(input[row] ?? [], x) + dot(recurrent[row] ?? [], h));
    const gate = (which: number, unit: number) => gates[which * units + unit] ?? 0;
    c = c.map((old, u) => sigmoid(gate(1, u)) * old + sigmoid(gate(0, u)) * Math.tanh(gate(2, u)));
    h = c.map((now, u) => sigmoid(gate(3, u)) * Math.tanh(now));
    return h;
  });
}

function linear(model: Model, name: string, x: Vector): Vector {
  const bias = vector(model, `${name}.bias`);
  return matrix(model, `${name}.weight`).map((row, at) => dot(row, x) + (bias[at] ?? 0));
}

function form(left: Vector, middle: readonly Vector[], right: Vector): number {
  return middle.map((row, at) => (left[at] ?? 0) * dot(row, right)).reduce(add, 0);
}

export function logSoftmax(scores: Vector): Vector {
  const most = Math.max(...scores);
  const total = most + Math.log(scores.map((score) => Math.exp(score - most)).reduce(add, 0));
  return scores.map((score) => score - total);
}

function matrix(model: Model, name: string): readonly Vector[] {
  return Array.from({ length: tensorOf(model, name).rows }, (_, row) => rowAt(model, name, row));
}

function vector(model: Model, name: string): Vector {
  return rowAt(model, name, 0);
}

function rowAt(model: Model, name: string, row: number): Vector {
  return Array.from(rowOf(tensorOf(model, name), row));
}

function dot(a: Vector, b: Vector): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

function add(a: number, b: number): number {
  return a + b;
}

function leak(x: number): number {
  return x > 0 ? x : 0.1 * x;
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
