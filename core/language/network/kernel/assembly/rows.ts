// @ts-nocheck: AssemblyScript, whose numbers (usize, i32, v128) TypeScript does not know. `training/kernel.mjs` makes bytes.ts of it.

import { Lanes } from './lanes';

/**
 * The character convolution of one word: out[f] = max(0, max over places p of before[l(p - 1)][f] + here[l(p)][f] + after[l(p + 1)][f]).
 * `letters` is the address of `count` + 2 addresses of rows of `table`, the first and last of padding; a row holds what a character gives
 * the `filters` (a multiple of 4) as the one before, the one itself (with the bias) and the one after.
 */
export function spell(letters: usize, count: i32, filters: i32, out: usize): void {
  const bytes = <usize>filters * 4;
  for (let f: usize = 0; f < bytes; f += 16) {
    let greatest = f32x4.splat(0);
    for (let p = letters, end = letters + <usize>count * 4; p < end; p += 4) {
      const before = v128.load(load<u32>(p) + f);
      const here = v128.load(load<u32>(p, 4) + bytes + f);
      const after = v128.load(load<u32>(p, 8) + bytes * 2 + f);
      greatest = f32x4.pmax(greatest, f32x4.add(f32x4.add(before, here), after));
    }
    v128.store(out + f, greatest);
  }
}

/**
 * One step of an LSTM over `rows` sentences. The gates i, f, g, o of a row (each `units` floats, a multiple of 8) are its row of `input`
 * (row index[r]) plus its row of `recurrent` for the first `known` rows; the others begin here, with nothing before.
 * c = sigmoid(f) c + sigmoid(i) tanh(g); h = sigmoid(o) tanh(c); h is stored as int16 with scale 1 / 32767.
 */
export function step(
  input: usize,
  inputStride: usize,
  index: usize,
  recurrent: usize,
  recurrentStride: usize,
  rows: i32,
  known: i32,
  units: i32,
  cell: usize,
  out: usize,
  outStride: usize,
): void {
  const gate = <usize>units * 4;
  const scale = f32x4.splat(32767);
  for (let r = 0; r < rows; r++) {
    let a = input + inputStride * <usize>load<i32>(index + <usize>r * 4);
    let b = recurrent + recurrentStride * <usize>r;
    let c = cell + gate * <usize>r;
    let to = out + outStride * <usize>r;
    const end = a + gate;
    const begun = r < known;
    for (; a < end; a += 16) {
      let i = v128.load(a);
      let f = v128.load(a + gate);
      let g = v128.load(a + gate * 2);
      let o = v128.load(a + gate * 3);
      let before = f32x4.splat(0);
      if (begun) {
        i = f32x4.add(i, v128.load(b));
        f = f32x4.add(f, v128.load(b + gate));
        g = f32x4.add(g, v128.load(b + gate * 2));
        o = f32x4.add(o, v128.load(b + gate * 3));
        before = v128.load(c);
      }
      const now = f32x4.add(f32x4.mul(Lanes.sigmoid(f), before), f32x4.mul(Lanes.sigmoid(i), Lanes.tanh(g)));
      v128.store(c, now);
      v128.store64_lane(to, Lanes.toInt16(f32x4.mul(Lanes.sigmoid(o), Lanes.tanh(now)), scale), 0);
      b += 16;
      c += 16;
      to += 8;
    }
  }
}

/** Leaky ReLU with slope 0.1, in place. `columns` is a multiple of 4. */
export function leak(at: usize, stride: usize, rows: i32, columns: i32): void {
  const slope = f32x4.splat(0.1);
  for (let r = 0; r < rows; r++) {
    const row = at + stride * <usize>r;
    for (let c: usize = 0; c < <usize>columns * 4; c += 16) {
      const x = v128.load(row + c);
      v128.store(row + c, f32x4.pmax(x, f32x4.mul(x, slope)));
    }
  }
}

/**
 * int16 rows and their scales of float rows: value = q * scale, scale = greatest magnitude / 32767.
 * Row r is source row index[r], or r itself where index is 0; `columns` is a multiple of 8.
 */
export function quantise(
  source: usize,
  sourceStride: usize,
  index: usize,
  rows: i32,
  columns: i32,
  out: usize,
  outStride: usize,
  scales: usize,
): void {
  for (let r = 0; r < rows; r++) {
    const from = source + sourceStride * <usize>(index ? load<i32>(index + <usize>r * 4) : r);
    let greatest = f32x4.splat(0);
    for (let c = 0; c < columns; c += 4) {
      greatest = f32x4.pmax(greatest, f32x4.abs(v128.load(from + <usize>c * 4)));
    }
    const two = f32x4.pmax(greatest, v128.shuffle<i32>(greatest, greatest, 2, 3, 0, 1));
    const most = f32x4.extract_lane(f32x4.pmax(two, v128.shuffle<i32>(two, two, 1, 0, 3, 2)), 0);
    store<f32>(scales + <usize>r * 4, most / 32767);
    const scale = f32x4.splat(most > 0 ? 32767 / most : 0);
    const to = out + outStride * <usize>r;
    for (let c = 0; c < columns; c += 4) {
      v128.store64_lane(to + <usize>c * 2, Lanes.toInt16(v128.load(from + <usize>c * 4), scale), 0);
    }
  }
}
