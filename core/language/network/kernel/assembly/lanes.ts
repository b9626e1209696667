// @ts-nocheck: AssemblyScript, whose numbers (usize, i32, v128) TypeScript does not know. `training/kernel.mjs` makes bytes.ts of it.

// biome-ignore lint/complexity/noStaticOnlyClass: AssemblyScript inlines by a decorator, which only a method may carry.
export class Lanes {
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
