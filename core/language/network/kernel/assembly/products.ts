// @ts-nocheck: AssemblyScript, whose numbers (usize, i32, v128) TypeScript does not know. `training/kernel.mjs` makes bytes.ts of it.
//
// The loops of the network in WebAssembly SIMD. Addresses and strides are in bytes, counts in elements; the caller lays out the memory
// (see kernel.ts and matrix.ts). Whole numbers are added exactly and every float is computed lane by lane in one order, with no relaxed
// instruction, so that a result is the same bytes on every machine and in whatever company a row is computed.

import { Lanes } from './lanes';

/**
 * out[r][c] = sum_k x[r][k] * weights[c][k] * scale[r] * columnScale[c] + (more ? out[r][c] : bias[c]).
 * x and weights are int16, `depth` (bytes of one row) and `columns` multiples of 16 and 4; the weights stand in panels of four columns,
 * 16 bytes of each in turn. Two rows and four columns at a time fill the eight registers of sums.
 */
export function product(
  x: usize,
  xStride: usize,
  rows: i32,
  depth: usize,
  weights: usize,
  columns: i32,
  columnScale: usize,
  scale: usize,
  scaleStride: usize,
  bias: usize,
  more: bool,
  out: usize,
  outStride: usize,
): void {
  for (let c = 0; c < columns; c += 4) {
    const panel = weights + <usize>c * depth;
    const panelEnd = panel + depth * 4;
    const unit = v128.load(columnScale + <usize>c * 4);
    const added = v128.load(bias + <usize>c * 4);
    let row = x;
    let rowScale = scale;
    let to = out + <usize>c * 4;
    for (let r = 0; r < rows; r += 2) {
      const pair = r + 1 < rows;
      let x0 = row;
      let x1 = pair ? row + xStride : row;
      let a0 = i32x4.splat(0);
      let a1 = i32x4.splat(0);
      let a2 = i32x4.splat(0);
      let a3 = i32x4.splat(0);
      let b0 = i32x4.splat(0);
      let b1 = i32x4.splat(0);
      let b2 = i32x4.splat(0);
      let b3 = i32x4.splat(0);
      for (let w = panel; w < panelEnd; w += 64) {
        const a = v128.load(x0);
        const b = v128.load(x1);
        let weight = v128.load(w);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(a, weight));
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(b, weight));
        weight = v128.load(w, 16);
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(a, weight));
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(b, weight));
        weight = v128.load(w, 32);
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(a, weight));
        b2 = i32x4.add(b2, i32x4.dot_i16x8_s(b, weight));
        weight = v128.load(w, 48);
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(a, weight));
        b3 = i32x4.add(b3, i32x4.dot_i16x8_s(b, weight));
        x0 += 16;
        x1 += 16;
      }
      let sums = f32x4.convert_i32x4_s(Lanes.sums(a0, a1, a2, a3));
      let value = f32x4.mul(f32x4.mul(sums, unit), v128.load32_splat(rowScale));
      v128.store(to, f32x4.add(value, more ? v128.load(to) : added));
      if (pair) {
        sums = f32x4.convert_i32x4_s(Lanes.sums(b0, b1, b2, b3));
        value = f32x4.mul(f32x4.mul(sums, unit), v128.load32_splat(rowScale + scaleStride));
        v128.store(to + outStride, f32x4.add(value, more ? v128.load(to + outStride) : added));
      }
      row += xStride * 2;
      rowScale += scaleStride * 2;
      to += outStride * 2;
    }
  }
}

/** out[i][j] = sum_k a[i][k] * b[j][k], floats, `depth` a multiple of 4. */
export function pairs(
  a: usize,
  aStride: usize,
  rows: i32,
  b: usize,
  bStride: usize,
  columns: i32,
  depth: i32,
  out: usize,
  outStride: usize,
): void {
  const bytes = <usize>depth * 4;
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      let x = a + aStride * <usize>r;
      let y = b + bStride * <usize>c;
      let sum = f32x4.splat(0);
      for (const end = x + bytes; x < end; x += 16) {
        sum = f32x4.add(sum, f32x4.mul(v128.load(x), v128.load(y)));
        y += 16;
      }
      const two = f32x4.add(sum, v128.shuffle<i32>(sum, sum, 2, 3, 0, 1));
      const one = f32x4.add(two, v128.shuffle<i32>(two, two, 1, 0, 3, 2));
      store<f32>(out + outStride * <usize>r + <usize>c * 4, f32x4.extract_lane(one, 0));
    }
  }
}

/**
 * out[c] = matrix[depth][c] + sum_k x[k] * matrix[k][c]: one row x against a matrix of its own, whose last row stands for a constant 1.
 * `columns` is a multiple of 8.
 */
export function weigh(x: usize, depth: i32, matrix: usize, columns: i32, out: usize): void {
  const stride = <usize>columns * 4;
  for (let c: usize = 0; c < stride; c += 32) {
    let at = matrix + c;
    const last = at + stride * <usize>depth;
    let left = v128.load(last);
    let right = v128.load(last, 16);
    for (let k = x; at < last; at += stride) {
      const factor = v128.load32_splat(k);
      left = f32x4.add(left, f32x4.mul(factor, v128.load(at)));
      right = f32x4.add(right, f32x4.mul(factor, v128.load(at, 16)));
      k += 4;
    }
    v128.store(out + c, left);
    v128.store(out + c, right, 16);
  }
}
