import type { Kernel } from './kernel/kernel.ts';
import { blocks, type Matrix, multiply, type Output, packMatrix, type Rows, roundUp } from './matrix.ts';
import type { Model } from './model-file.ts';
import { sizesOf, tensorOf } from './shapes.ts';
import { floatsOf } from './tensor.ts';

/** One bidirectional LSTM layer. */
export type Layer = {
  /** The gates of both directions from the input, forward first. */
  readonly input: Matrix;
  /** The gates from what the direction itself gave one word before. */
  readonly recurrent: readonly [forward: Matrix, backward: Matrix];
  /** Hidden units of one direction, filled up to a multiple of 8. */
  readonly units: number;
};

/**
 * How a batch of sentences lies in memory: by place in the sentence, and at each place the sentences that reach it, longest first.
 * All words at one place are rows that follow each other, so one step of the recurrence is one matrix product.
 */
export type Batch = {
  /** Sentences by length, longest first: their indices and lengths. */
  readonly order: readonly number[];
  readonly lengths: readonly number[];
  /** How many sentences reach each place, and the row of the first. */
  readonly active: readonly number[];
  readonly starts: readonly number[];
  readonly rows: number;
};

/** Hidden values lie in (-1, 1), so one scale serves all: 1 / 32767. */
export const hiddenScale = 1 / 32767;

export function packLayers(kernel: Kernel, model: Model): readonly Layer[] {
  const { layers, hidden, word, char, shape, flag } = sizesOf(model);
  return Array.from({ length: layers }, (_, layer) => {
    const gates = (way: string, from: string): readonly Output[] => {
      const tensor = tensorOf(model, `lstm${layer}.${way}.${from}`);
      const bias = floatsOf(tensorOf(model, `lstm${layer}.${way}.bias`));
      return Array.from(blocks(hidden, hidden, hidden, hidden), (row) =>
        row < 0 ? undefined : { tensor, row, bias: from === 'input' ? (bias[row] ?? 0) : 0 },
      );
    };
    const order = layer === 0 ? blocks(word + char + shape + flag) : blocks(hidden, hidden);
    return {
      input: packMatrix(kernel, [...gates('forward', 'input'), ...gates('backward', 'input')], order),
      recurrent: [
        packMatrix(kernel, gates('forward', 'recurrent'), blocks(hidden)),
        packMatrix(kernel, gates('backward', 'recurrent'), blocks(hidden)),
      ],
      units: roundUp(hidden),
    };
  });
}

export function makeBatch(lengths: readonly number[]): Batch {
  const order = lengths.map((_, at) => at).sort((a, b) => (lengths[b] ?? 0) - (lengths[a] ?? 0) || a - b);
  const sorted = order.map((at) => lengths[at] ?? 0);
  const active: number[] = [];
  const starts: number[] = [];
  let rows = 0;
  let reach = sorted.length;
  for (let place = 0; place < (sorted[0] ?? 0); place++) {
    while ((sorted[reach - 1] ?? 0) <= place) reach--;
    active.push(reach);
    starts.push(rows);
    rows += reach;
  }
  return { order, lengths: sorted, active, starts, rows };
}

/**
 * What the layer makes of the batch: int16 rows of 2 * units, forward then backward. `index` is the address of one int32 for each
 * row of the batch: which row of `inputs` it reads (the same form has one row, wherever it stands).
 */
export function runLayer(kernel: Kernel, layer: Layer, inputs: Rows, index: number, batch: Batch, out: number): void {
  const gateBytes = layer.units * 4 * 4;
  const projected = kernel.take(inputs.count * gateBytes * 2);
  multiply(kernel, layer.input, inputs, projected, gateBytes * 2);
  const recurrent = kernel.take((batch.active[0] ?? 0) * gateBytes);
  const cell = kernel.take((batch.active[0] ?? 0) * layer.units * 4);
  const scales = kernel.take(16);
  kernel.floats(scales, 1)[0] = hiddenScale;
  layer.recurrent.forEach((matrix, way) => {
    const half = out + way * layer.units * 2;
    const stride = layer.units * 4;
    for (let turn = 0; turn < batch.active.length; turn++) {
      const place = way === 0 ? turn : batch.active.length - 1 - turn;
      const before = way === 0 ? place - 1 : place + 1;
      const active = batch.active[place] ?? 0;
      const known = Math.min(active, batch.active[before] ?? 0);
      const start = batch.starts[place] ?? 0;
      const hidden = half + (batch.starts[before] ?? 0) * stride;
      if (known > 0) {
        multiply(kernel, matrix, { at: hidden, stride, count: known, scales, scaleStride: 0 }, recurrent, gateBytes);
      }
      kernel.step(
        projected + way * gateBytes,
        gateBytes * 2,
        index + start * 4,
        recurrent,
        gateBytes,
        active,
        known,
        layer.units,
        cell,
        half + start * stride,
        stride,
      );
    }
  });
}
