import { describe, expect, it } from 'vitest';
import { makeKernel } from './kernel.ts';

/** The cell that one step of one unit makes of its gates i, f, g, o and the cell before. */
function cellOf(gates: readonly number[], before?: number): number {
  const kernel = makeKernel();
  const units = 8;
  const [input, zeros, index, cell, out] = [
    kernel.take(128),
    kernel.take(128),
    kernel.take(16),
    kernel.take(32),
    kernel.take(16),
  ];
  kernel.floats(input, 32).set(gates.flatMap((gate) => new Array(units).fill(gate)));
  kernel.floats(zeros, 32).fill(0);
  kernel.floats(cell, units).fill(before ?? Number.NaN);
  kernel.step(input, 128, index, zeros, 128, 1, before === undefined ? 0 : 1, units, cell, out, 16);
  return kernel.floats(cell, units)[3] ?? Number.NaN;
}

describe('the step of an LSTM', () => {
  it.each([0, 1e-6, -1e-6, 0.1, -0.5, 1, -1, 2.5, -4, 8, -12, 17, -30, 79, -79, 81, -81, 1e4, -1e4, 3e38, -3e38])(
    'has the logistic function and the hyperbolic tangent of %d to 2e-6',
    (x) => {
      const logistic = 1 / (1 + Math.exp(-x));
      expect(Math.abs(cellOf([x, 0, 1e4, 0]) - logistic)).toBeLessThan(2e-6);
      expect(Math.abs(cellOf([1e4, 0, x, 0]) - Math.tanh(x))).toBeLessThan(2e-6);
      expect(Math.abs(cellOf([-1e4, x, 0, 0], 0.5) - logistic / 2)).toBeLessThan(2e-6);
    },
  );

  it('has them to 2e-6 all along', () => {
    for (let x = -12; x < 12; x += 0.0137) expect(Math.abs(cellOf([1e4, 0, x, 0]) - Math.tanh(x))).toBeLessThan(2e-6);
  });
});

describe('the memory', () => {
  it('is given back, at multiples of 16 bytes, and grows when it must', () => {
    const kernel = makeKernel();
    const first = kernel.take(3);
    const inside = kernel.borrow(() => kernel.take(10_000_000));
    expect([first % 16, inside % 16]).toEqual([0, 0]);
    expect(kernel.take(1)).toBe(inside);
    expect(kernel.floats(inside, 2_500_000)).toHaveLength(2_500_000);
  });
});
