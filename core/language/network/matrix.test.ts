import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeKernel } from './kernel/kernel.ts';
import { blocks, multiply, packMatrix } from './matrix.ts';
import type { Tensor } from './tensor.ts';
import { valueAt } from './tensor.ts';

/** `rows` times the tensor's rows, by the kernel, and as the sum it stands for. */
function both(tensor: Tensor, rows: readonly Int16Array[], scale: number): readonly (readonly [number, number])[] {
  const kernel = makeKernel();
  const outputs = Array.from({ length: tensor.rows }, (_, row) => ({ tensor, row, bias: row / 8 }));
  const matrix = packMatrix(kernel, outputs, blocks(tensor.columns));
  const stride = blocks(tensor.columns).length * 2;
  const [at, scales, out] = [
    kernel.take(stride * rows.length),
    kernel.take(16),
    kernel.take(matrix.columns * 4 * rows.length),
  ];
  kernel.shorts(at, (stride / 2) * rows.length).fill(0);
  rows.forEach((row, one) => {
    kernel.shorts(at + one * stride, row.length).set(row);
  });
  kernel.floats(scales, 1)[0] = scale;
  multiply(kernel, matrix, { at, stride, count: rows.length, scales, scaleStride: 0 }, out, matrix.columns * 4);
  const found = kernel.floats(out, matrix.columns * rows.length);
  return rows.flatMap((row, one) =>
    outputs.map(({ bias }, c) => {
      const sum = row.reduce((all, value, k) => all + value * scale * valueAt(tensor, c, k), 0);
      return [found[one * matrix.columns + c] ?? Number.NaN, sum + bias] as const;
    }),
  );
}

it.each([1, 8, 17, 512, 513, 1030])('%i inputs of the greatest numbers do not overflow', (columns) => {
  for (const [weight, input] of [
    [127, 32767],
    [-128, -32767],
    [-128, 32767],
  ] as const) {
    const values = new Int8Array(3 * columns).fill(weight);
    const tensor: Tensor = { rows: 3, columns, kind: 'int8', values, scales: new Float32Array(3).fill(1 / 127) };
    for (const [found, expected] of both(tensor, [new Int16Array(columns).fill(input)], 1)) {
      expect(Math.abs(found / expected - 1)).toBeLessThan(1e-6);
    }
  }
});

const sizes = fc.record({
  rows: fc.integer({ min: 1, max: 7 }),
  outputs: fc.integer({ min: 1, max: 11 }),
  columns: fc.integer({ min: 1, max: 40 }),
  seed: fc.nat(),
});

it('any numbers of rows, outputs and inputs give the products', () => {
  fc.assert(
    fc.property(sizes, fc.constantFrom('int8', 'float32'), ({ rows, outputs, columns, seed }, kind) => {
      const number = (at: number) => Math.sin(seed + at * 1.7);
      const count = outputs * columns;
      const tensor: Tensor =
        kind === 'int8'
          ? {
              rows: outputs,
              columns,
              kind: 'int8',
              values: Int8Array.from({ length: count }, (_, at) => number(at) * 127),
              scales: Float32Array.from({ length: outputs }, (_, at) => 0.01 + at / 1000),
            }
          : {
              rows: outputs,
              columns,
              kind: 'float32',
              values: Float32Array.from({ length: count }, (_, at) => number(at)),
            };
      const inputs = Array.from({ length: rows }, (_, row) =>
        Int16Array.from({ length: columns }, (__, k) => number(row * 100 + k) * 32767),
      );
      for (const [found, expected] of both(tensor, inputs, 1 / 32767))
        expect(Math.abs(found - expected)).toBeLessThan(columns * 2e-5);
    }),
  );
});
