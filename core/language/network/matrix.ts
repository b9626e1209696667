import type { Kernel } from './kernel/kernel.ts';
import type { Tensor } from './tensor.ts';

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
  const biases = kernel.floats(bias, columns).fill(0);
  for (let at = 0; at < outputs.length; at++) biases[at] = outputs[at]?.bias ?? 0;
  const isFloat = (output: Output) => output?.tensor.kind === 'float32';
  const first = 8 * Math.floor(Math.max(0, outputs.findIndex(isFloat)) / 8);
  const fine = outputs.slice(first, roundUp(outputs.findLastIndex(isFloat) + 1));
  const tensors = new Set(outputs.map((output) => output?.tensor));
  const digits = new Map([...tensors].flatMap((tensor) => (tensor ? [[tensor, digitsOf(tensor)] as const] : [])));
  const parts: Part[] = [];
  for (let from = 0; from < order.length; from += longest) {
    const here = order.subarray(from, from + longest);
    parts.push({ from: from * 2, first: 0, ...packPart(kernel, outputs, here, digits, 0) });
    if (fine.length > 0) parts.push({ from: from * 2, first, ...packPart(kernel, fine, here, digits, 1) });
  }
  return { columns, bias, parts };
}

function packPart(
  kernel: Kernel,
  outputs: readonly Output[],
  order: Int32Array,
  digits: ReadonlyMap<Tensor, readonly (Digits | undefined)[]>,
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
    const tensor = digits.get(output.tensor)?.[digit];
    if (tensor === undefined) continue;
    const { values } = tensor;
    const start = output.row * tensor.columns;
    scaleOf[c] = tensor.scales[output.row] ?? 0;
    // A panel holds four columns, eight weights of each in turn.
    const panel = (c >> 2) * 4 * order.length + (c & 3) * 8;
    for (let k = 0; k < order.length; k++) {
      const column = order[k] ?? -1;
      if (column >= 0) packed[panel + (k >> 3) * 32 + (k & 7)] = values[start + column] ?? 0;
    }
  }
  return { depth: order.length * 2, columns, weights, scales };
}

type Digits = Extract<Tensor, { readonly kind: 'int8' }>;

/** The tensor as int8, coarse and fine: coarse + fine = the values, to 1 / 65,000 of the greatest of the row. */
function digitsOf(tensor: Tensor): readonly [coarse: Digits, fine: Digits | undefined] {
  if (tensor.kind === 'int8') return [tensor, undefined];
  const { rows, columns, values } = tensor;
  const empty = () => ({ values: new Int8Array(values.length), scales: new Float32Array(rows) });
  const coarse = { rows, columns, kind: 'int8', ...empty() } as const;
  const fine = { rows, columns, kind: 'int8', ...empty() } as const;
  for (let row = 0; row < rows; row++) {
    let greatest = 0;
    for (let at = row * columns; at < (row + 1) * columns; at++) {
      greatest = Math.max(greatest, Math.abs(values[at] ?? 0));
    }
    const unit = greatest / 127 || 1;
    coarse.scales[row] = unit;
    fine.scales[row] = unit / 254;
    for (let at = row * columns; at < (row + 1) * columns; at++) {
      const whole = Math.round((values[at] ?? 0) / unit);
      coarse.values[at] = whole;
      fine.values[at] = Math.round(((values[at] ?? 0) / unit - whole) * 254);
    }
  }
  return [coarse, fine];
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
