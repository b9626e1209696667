import type { Kernel } from './kernel/kernel.ts';
import { rowOf, type Tensor } from './tensor.ts';

/** A matrix of weights as the kernel wants it. Its columns are the outputs. */
export type Matrix = {
  /** Outputs, filled up to a multiple of 8 with columns that give 0. */
  readonly columns: number;
  readonly bias: number;
  readonly parts: readonly Part[];
};

/** Some of the inputs, or a finer digit of the same weights; the parts add up. */
type Part = {
  /** Bytes from the start of an input row. */
  readonly from: number;
  /** Bytes of an input row that this part reads. */
  readonly depth: number;
  /** The outputs it adds to: from `first`, `columns` of them, both multiples of 8. */
  readonly first: number;
  readonly columns: number;
  readonly weights: number;
  readonly scales: number;
};

/** One output: a row of a tensor and its bias; `undefined` is an output that is always 0. */
export type Output = { readonly tensor: Tensor; readonly row: number; readonly bias: number } | undefined;

/** int16 rows in the kernel's memory, with a float scale for each; a `scaleStride` of 0 gives all the same. */
export type Rows = {
  readonly at: number;
  readonly stride: number;
  readonly count: number;
  readonly scales: number;
  readonly scaleStride: number;
};

// 128 * 32767 * 512 is the most that an int32 sum holds: longer inputs are cut.
const longest = 512;

export function roundUp(count: number): number {
  return Math.ceil(count / 8) * 8;
}

/** Input position -> column of the tensor, -1 where the input is filling: blocks of `length`, each filled up to a multiple of 8. */
export function blocks(...lengths: readonly number[]): Int32Array {
  const order = new Int32Array(lengths.reduce((sum, length) => sum + roundUp(length), 0)).fill(-1);
  let at = 0;
  let column = 0;
  for (const length of lengths) {
    for (let k = 0; k < length; k++) order[at + k] = column++;
    at += roundUp(length);
  }
  return order;
}

/**
 * Lays weights out as int16. int8 tensors keep their values. A float tensor becomes two digits of int8 size, the second 254 times as
 * fine as the first: 16 bits in all, within the same bound on the sums.
 */
export function packMatrix(kernel: Kernel, outputs: readonly Output[], order: Int32Array): Matrix {
  const columns = roundUp(outputs.length);
  const bias = kernel.take(columns * 4);
  kernel.floats(bias, columns).set(Array.from({ length: columns }, (_, at) => outputs[at]?.bias ?? 0));
  const floats = outputs.flatMap((output, at) => (output?.tensor.kind === 'float32' ? [at >> 3] : []));
  const first = 8 * (floats[0] ?? 0);
  const fine = outputs.slice(first, floats.length === 0 ? first : 8 * ((floats.at(-1) ?? 0) + 1));
  const parts: Part[] = [];
  for (let from = 0; from < order.length; from += longest) {
    const here = order.subarray(from, from + longest);
    parts.push({ from: from * 2, first: 0, ...packPart(kernel, outputs, here, 0) });
    if (fine.length > 0) parts.push({ from: from * 2, first, ...packPart(kernel, fine, here, 1) });
  }
  return { columns, bias, parts };
}

function packPart(
  kernel: Kernel,
  outputs: readonly Output[],
  order: Int32Array,
  digit: number,
): Omit<Part, 'from' | 'first'> {
  const columns = roundUp(outputs.length);
  const scales = kernel.take(columns * 4);
  const weights = kernel.take(columns * order.length * 2);
  const scaleOf = kernel.floats(scales, columns).fill(0);
  const packed = kernel.shorts(weights, columns * order.length).fill(0);
  for (let c = 0; c < outputs.length; c++) {
    const output = outputs[c];
    if (output === undefined) continue;
    const { values, start, scale } = digitOf(output.tensor, output.row, digit);
    scaleOf[c] = scale;
    // A panel holds four columns, eight weights of each in turn.
    const panel = (c >> 2) * 4 * order.length + (c & 3) * 8;
    for (let k = 0; k < order.length; k++) {
      const column = order[k] ?? -1;
      if (column >= 0) packed[panel + (k >> 3) * 32 + (k & 7)] = values[start + column] ?? 0;
    }
  }
  return { depth: order.length * 2, columns, weights, scales };
}

type Digit = { readonly values: Int8Array; readonly start: number; readonly scale: number };

function digitOf(tensor: Tensor, row: number, digit: number): Digit {
  if (tensor.kind === 'int8') {
    return { values: tensor.values, start: row * tensor.columns, scale: digit === 0 ? (tensor.scales[row] ?? 0) : 0 };
  }
  const { values, scale: coarse } = rounded(rowOf(tensor, row), 0);
  if (digit === 0) return { values, start: 0, scale: coarse };
  const rest = rowOf(tensor, row);
  for (let k = 0; k < rest.length; k++) rest[k] = (rest[k] ?? 0) - (values[k] ?? 0) * coarse;
  return { start: 0, ...rounded(rest, coarse / 254) };
}

/** Floats as int8 values of the scale, or of the one that fits the greatest when `scale` is 0. */
function rounded(floats: Float32Array, scale: number): { readonly values: Int8Array; readonly scale: number } {
  let greatest = 0;
  for (let k = 0; k < floats.length; k++) greatest = Math.max(greatest, Math.abs(floats[k] ?? 0));
  const unit = scale || greatest / 127 || 1;
  const values = new Int8Array(floats.length);
  for (let k = 0; k < floats.length; k++) values[k] = Math.round((floats[k] ?? 0) / unit);
  return { values, scale: unit };
}

/** Each row times the matrix, plus the bias: floats at `out`, rows `outStride` bytes apart. */
export function multiply(kernel: Kernel, matrix: Matrix, rows: Rows, out: number, outStride: number): void {
  matrix.parts.forEach(({ from, depth, first, columns, weights, scales }, at) => {
    kernel.product(
      rows.at + from,
      rows.stride,
      rows.count,
      depth,
      weights,
      columns,
      scales,
      rows.scales,
      rows.scaleStride,
      matrix.bias + first * 4,
      at,
      out + first * 4,
      outStride,
    );
  });
}

/** Float rows as int16 rows; `index` is the address of int32 row numbers, or 0 for the first `count` rows. */
export function quantised(
  kernel: Kernel,
  from: number,
  fromStride: number,
  index: number,
  count: number,
  columns: number,
): Rows {
  const at = kernel.take(count * columns * 2);
  const scales = kernel.take(count * 4);
  kernel.quantise(from, fromStride, index, count, columns, at, columns * 2, scales);
  return { at, stride: columns * 2, count, scales, scaleStride: 4 };
}
