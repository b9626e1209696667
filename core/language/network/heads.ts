import type { Kernel } from './kernel/kernel.ts';
import { hiddenScale } from './layers.ts';
import { blocks, type Matrix, multiply, type Output, packMatrix, type Rows, roundUp } from './matrix.ts';
import type { Model } from './model-file.ts';
import { sizesOf, tensorOf } from './shapes.ts';
import { floatsOf, rowOf, valueAt } from './tensor.ts';

/** The layers on top of the last hidden layer, laid out as one matrix: tags, name labels, arcs and relations of every word at once. */
export type Heads = {
  readonly all: Matrix;
  /** Where each head's numbers begin in a row, in bytes. */
  readonly at: Readonly<Record<'pos' | 'ner' | 'arcDependent' | 'arcHead' | 'relDependent' | 'relHead', number>>;
  /** The root as an int16 row, and its scale. */
  readonly root: Int16Array;
  readonly rootScale: number;
  /** d -> [d; 1] U, to be compared with every e. */
  readonly arcs: Matrix;
  readonly arcUnits: number;
  /** [rh] -> the matrix by which rd is weighed: [r + 1][relations], the last row for the constant 1. */
  readonly relations: Matrix;
  readonly relationUnits: number;
  /** Units of rd, unfilled. */
  readonly relationDepth: number;
  /** Relations, filled up to a multiple of 8. */
  readonly relationWidth: number;
};

export function packHeads(kernel: Kernel, model: Model): Heads {
  const { hidden, arc, relation } = sizesOf(model);
  const names = ['pos', 'ner', 'arc.dependent', 'arc.head', 'rel.dependent', 'rel.head'];
  const groups = names.map((name) => linear(model, name));
  const starts = groups.map((_, at) => 4 * groups.slice(0, at).reduce((sum, group) => sum + group.length, 0));
  const [pos = 0, ner = 0, arcDependent = 0, arcHead = 0, relDependent = 0, relHead = 0] = starts;
  return {
    all: packMatrix(kernel, groups.flat(), blocks(hidden, hidden)),
    at: { pos, ner, arcDependent, arcHead, relDependent, relHead },
    ...packRoot(model),
    arcs: packMatrix(kernel, arcOutputs(model), blocks(arc)),
    arcUnits: roundUp(arc),
    relations: packMatrix(kernel, relationOutputs(model), blocks(relation)),
    relationUnits: roundUp(relation),
    relationDepth: relation,
    relationWidth: roundUp(model.relations.length),
  };
}

function linear(model: Model, name: string): readonly Output[] {
  const tensor = tensorOf(model, `${name}.weight`);
  const bias = floatsOf(tensorOf(model, `${name}.bias`));
  return Array.from(blocks(tensor.rows), (row) => (row < 0 ? undefined : { tensor, row, bias: bias[row] ?? 0 }));
}

function packRoot(model: Model): { readonly root: Int16Array; readonly rootScale: number } {
  const values = rowOf(tensorOf(model, 'root'), 0);
  const rootScale = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 32767 || 1;
  const { hidden } = sizesOf(model);
  const root = Int16Array.from(blocks(hidden, hidden), (at) =>
    at < 0 ? 0 : Math.round((values[at] ?? 0) / rootScale),
  );
  return { root, rootScale };
}

/** U with its rows as inputs: the last, which meets the constant 1, is the bias. */
function arcOutputs(model: Model): readonly Output[] {
  const { arc } = sizesOf(model);
  const bilinear = floatsOf(tensorOf(model, 'arc.bilinear'));
  const values = new Float32Array(arc * arc);
  for (let d = 0; d < arc; d++) for (let e = 0; e < arc; e++) values[e * arc + d] = bilinear[d * arc + e] ?? 0;
  const tensor = { rows: arc, columns: arc, kind: 'float32', values } as const;
  return Array.from({ length: arc }, (_, row) => ({ tensor, row, bias: bilinear[arc * arc + row] ?? 0 }));
}

/** R with the last column, which meets the constant 1, as the bias; the relations of one dependent unit side by side. */
function relationOutputs(model: Model): readonly Output[] {
  const { relation } = sizesOf(model);
  const tensor = tensorOf(model, 'rel.bilinear');
  const labels = Array.from(blocks(model.relations.length));
  return Array.from({ length: relation + 1 }, (_, unit) =>
    labels.map((label): Output => {
      if (label < 0) return undefined;
      const at = label * (relation + 1) + unit;
      return { tensor, row: at, bias: valueAt(tensor, at, relation) };
    }),
  ).flat();
}

/** The heads' numbers for hidden rows that have the root before each sentence; arcs and relations leaked. Rows as wide as `all`. */
export function runHeads(kernel: Kernel, heads: Heads, hidden: Rows): number {
  const stride = heads.all.columns * 4;
  const out = kernel.take(hidden.count * stride);
  multiply(kernel, heads.all, hidden, out, stride);
  kernel.leak(out + heads.at.arcDependent, stride, hidden.count, heads.all.columns - heads.at.arcDependent / 4);
  return out;
}

/** Rows of hidden values in the order of the sentences, the root before each: `fromRows` says which row, -1 the root. */
export function gatherHidden(kernel: Kernel, heads: Heads, from: number, fromRows: Int32Array): Rows {
  const width = heads.root.length;
  const count = fromRows.length;
  const at = kernel.take(count * width * 2);
  const scales = kernel.take(count * 4);
  const source = kernel.shorts(0, at / 2);
  const target = kernel.shorts(at, count * width);
  const scaleOf = kernel.floats(scales, count);
  fromRows.forEach((row, to) => {
    const start = from / 2 + row * width;
    target.set(row < 0 ? heads.root : source.subarray(start, start + width), to * width);
    scaleOf[to] = row < 0 ? heads.rootScale : hiddenScale;
  });
  return { at, stride: width * 2, count, scales, scaleStride: 4 };
}
