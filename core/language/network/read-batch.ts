import { type Arc, attach, label } from './attach.ts';
import { formRows, type Reading } from './form-rows.ts';
import { gatherHidden, runHeads } from './heads.ts';
import { type Batch, hiddenScale, makeBatch, runLayer } from './layers.ts';
import type { Model } from './model-file.ts';
import { type Name, namesOf } from './name-labels.ts';
import type { Network } from './network.ts';

/** A word as indices into the model's lists; `head` within the reading, -1 the root. */
export type ReadWord = {
  readonly partOfSpeech: number;
  readonly head: number;
  readonly relation: number;
  readonly confidence: number;
};

export type Result = { readonly words: readonly ReadWord[]; readonly names: readonly Name[] };

/** The whole network over some readings at once; each holds at least one word. The workspace is given back at the end. */
export function readBatch(network: Network, model: Model, readings: readonly Reading[]): readonly Result[] {
  const { kernel, heads } = network;
  return kernel.borrow(() => {
    const batch = makeBatch(readings.map(({ forms }) => forms.length));
    const hidden = runLayers(network, readings, batch);
    const { rows, places } = inReadingOrder(readings, batch);
    const at = runHeads(kernel, heads, gatherHidden(kernel, heads, hidden, rows));
    const numbers = { at, stride: heads.all.columns * 4, rows: rows.length };
    const trees = attach(kernel, heads, numbers, places);
    const arcs = places.flatMap(({ root, words }, one) =>
      Array.from({ length: words }, (_, word): Arc => {
        const head = trees[one]?.heads[word] ?? -1;
        return { row: root + 1 + word, headRow: root + 1 + head, toRoot: head < 0 };
      }),
    );
    const root = model.relations.indexOf('root');
    const labels = label(kernel, heads, numbers, arcs, { count: model.relations.length, root });
    const tags = tagger(network, model, numbers);
    return places.map(({ root: row, words }, one) => ({
      words: Array.from({ length: words }, (_, word): ReadWord => {
        // Before each word of this sentence stand the roots of this and the earlier ones.
        const { relation, likelihood } = labels[row - one + word] ?? { relation: root, likelihood: 0 };
        const head = trees[one]?.heads[word] ?? -1;
        const confidence = (trees[one]?.likelihood[word] ?? 0) * likelihood;
        return { partOfSpeech: tags.partOfSpeech(row + 1 + word), head, relation, confidence };
      }),
      names: namesOf(network.names, tags.emissions(row + 1, words), words),
    }));
  });
}

/** The address of what the last layer makes of each row of the batch. */
function runLayers(network: Network, readings: readonly Reading[], batch: Batch): number {
  const { kernel, layers } = network;
  const width = (layers[0]?.units ?? 0) * 4;
  const outs = [kernel.take(batch.rows * width), kernel.take(batch.rows * width)] as const;
  const scales = kernel.take(16);
  kernel.floats(scales, 1)[0] = hiddenScale;
  layers.forEach((layer, at) => {
    kernel.borrow(() => {
      const index = kernel.take(batch.rows * 4);
      const before = { at: outs[(at + 1) % 2] ?? 0, stride: width, count: batch.rows, scales, scaleStride: 0 };
      const inputs = at === 0 ? formRows(kernel, network.forms, readings, batch, index) : before;
      if (at > 0) countUp(kernel.ints(index, batch.rows));
      runLayer(kernel, layer, inputs, index, batch, outs[at % 2] ?? 0);
    });
  });
  return outs[(layers.length - 1) % 2] ?? 0;
}

function countUp(index: Int32Array): void {
  for (let row = 0; row < index.length; row++) index[row] = row;
}

/** The batch's rows sentence by sentence, each after a row for its root (-1), and where each sentence begins. */
function inReadingOrder(readings: readonly Reading[], batch: Batch) {
  const slots = new Int32Array(readings.length);
  batch.order.forEach((one, slot) => {
    slots[one] = slot;
  });
  const rows = new Int32Array(batch.rows + readings.length);
  const places: { readonly root: number; readonly words: number }[] = [];
  let at = 0;
  readings.forEach(({ forms }, one) => {
    places.push({ root: at, words: forms.length });
    rows[at++] = -1;
    for (let place = 0; place < forms.length; place++) rows[at++] = (batch.starts[place] ?? 0) + (slots[one] ?? 0);
  });
  return { rows, places };
}

/** Reads tags and name scores out of the heads' numbers. Use it before anything else is taken from the kernel. */
function tagger(
  network: Network,
  model: Model,
  numbers: { readonly at: number; readonly stride: number; readonly rows: number },
) {
  const { kernel, heads } = network;
  const width = numbers.stride / 4;
  const values = kernel.floats(numbers.at, numbers.rows * width);
  const partOfSpeech = (row: number) => {
    const from = row * width + heads.at.pos / 4;
    let best = 0;
    for (let tag = 1; tag < model.partsOfSpeech.length; tag++) {
      if ((values[from + tag] ?? 0) > (values[from + best] ?? 0)) best = tag;
    }
    return best;
  };
  const emissions = (row: number, words: number) => {
    const labels = model.names.length;
    const out = new Float32Array(words * labels);
    for (let word = 0; word < words; word++) {
      const from = (row + word) * width + heads.at.ner / 4;
      out.set(values.subarray(from, from + labels), word * labels);
    }
    return out;
  };
  return { partOfSpeech, emissions };
}
