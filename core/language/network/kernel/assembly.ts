// @ts-nocheck: AssemblyScript, whose numbers (usize, i32, v128) TypeScript does not know. `scripts/build-kernel.ts` makes bytes.ts of it.
//
// The loops of the network in WebAssembly SIMD. Addresses and strides are in bytes, counts in elements; the caller lays out the memory
// (see kernel.ts and matrix.ts). Whole numbers are added exactly and every float is computed lane by lane in one order, with no relaxed
// instruction, so that a result is the same bytes on every machine and in whatever company a row is computed.

// biome-ignore lint/complexity/noStaticOnlyClass: AssemblyScript inlines by a decorator, which only a method may carry.
class Lanes {
  /** [sum a, sum b, sum c, sum d] of four vectors of whole numbers. */
  @inline static sums(a: v128, b: v128, c: v128, d: v128): v128 {
    const ab = i32x4.add(v128.shuffle<i32>(a, b, 0, 4, 1, 5), v128.shuffle<i32>(a, b, 2, 6, 3, 7));
    const cd = i32x4.add(v128.shuffle<i32>(c, d, 0, 4, 1, 5), v128.shuffle<i32>(c, d, 2, 6, 3, 7));
    return i32x4.add(v128.shuffle<i32>(ab, cd, 0, 1, 4, 5), v128.shuffle<i32>(ab, cd, 2, 3, 6, 7));
  }

  /**
   * 1 / (1 + e^-x), off by less than 1e-6: e^-x = 2^k * 2^f with k whole and |f| <= 0.5, and 2^f by its Taylor
   * series to the fifth power (coefficients ln(2)^n / n!).
   */
  @inline static sigmoid(x: v128): v128 {
    const held = f32x4.pmin(f32x4.pmax(x, f32x4.splat(-80)), f32x4.splat(80));
    const power = f32x4.mul(held, f32x4.splat(<f32>-Math.LOG2E));
    const whole = f32x4.nearest(power);
    const f = f32x4.sub(power, whole);
    let series = f32x4.splat(0.0013333558146428443);
    series = f32x4.add(f32x4.mul(series, f), f32x4.splat(0.009618129107628477));
    series = f32x4.add(f32x4.mul(series, f), f32x4.splat(0.05550410866482158));
    series = f32x4.add(f32x4.mul(series, f), f32x4.splat(0.2402265069591007));
    series = f32x4.add(f32x4.mul(series, f), f32x4.splat(<f32>Math.LN2));
    series = f32x4.add(f32x4.mul(series, f), f32x4.splat(1));
    const exponent = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23);
    return f32x4.div(f32x4.splat(1), f32x4.add(f32x4.splat(1), f32x4.mul(series, exponent)));
  }

  /** tanh x = 2 sigmoid(2x) - 1. */
  @inline static tanh(x: v128): v128 {
    const s = Lanes.sigmoid(f32x4.add(x, x));
    return f32x4.sub(f32x4.add(s, s), f32x4.splat(1));
  }

  /** Four floats, scaled and rounded to the nearest whole number, as int16 in the lower half. */
  @inline static toInt16(x: v128, scale: v128): v128 {
    const whole = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(x, scale)));
    return i16x8.narrow_i32x4_s(whole, whole);
  }
}

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
