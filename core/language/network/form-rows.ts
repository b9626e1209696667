import { charactersRead, type Form, makeFormReader } from './forms.ts';
import type { Kernel } from './kernel/kernel.ts';
import type { Batch } from './layers.ts';
import { quantised, type Rows, roundUp } from './matrix.ts';
import type { Model } from './model-file.ts';
import { sizesOf, tensorOf } from './shapes.ts';
import { floatsOf, rowOf, type Tensor } from './tensor.ts';

/** A sentence, or a piece of a long one, to be read: forms, and flags where the caller has them. */
export type Reading = { readonly forms: readonly string[]; readonly flags: readonly number[] };

/** What turns forms into the first layer's input. */
export type FormInput = {
  readonly read: (form: string) => Form;
  readonly words: Tensor;
  readonly shapes: Tensor;
  /** The rows of the tensor `flag`; none when the model has no flags. */
  readonly flags: readonly Float32Array[];
  /** What each character gives each filter as the one before, the one itself and the one after: the address of the rows. */
  readonly letters: number;
  readonly filters: number;
  /** Where the parts begin in an input row, and its width: a multiple of 8. */
  readonly at: { readonly char: number; readonly shape: number; readonly flag: number };
  readonly width: number;
};

export function packFormInput(kernel: Kernel, model: Model): FormInput {
  const { word, char, shape, flag } = sizesOf(model);
  const flags = model.tensors.get('flag');
  const filters = roundUp(char);
  return {
    read: makeFormReader(model),
    words: tensorOf(model, 'word'),
    shapes: tensorOf(model, 'shape'),
    flags: Array.from({ length: flags?.rows ?? 0 }, (_, row) => (flags ? rowOf(flags, row) : new Float32Array())),
    letters: packLetters(kernel, model, filters),
    filters,
    at: { char: word, shape: word + char, flag: word + char + shape },
    // The kernel writes the filters filled up to a multiple of 8, so there must be room for them.
    width: roundUp(Math.max(word + char + shape + flag, word + filters)),
  };
}

/** The convolution's products of weights and characters, computed once: a word then takes only sums of them. */
function packLetters(kernel: Kernel, model: Model, filters: number): number {
  const characters = tensorOf(model, 'char');
  const weights = floatsOf(tensorOf(model, 'conv.weight'));
  const bias = floatsOf(tensorOf(model, 'conv.bias'));
  const width = characters.columns;
  const at = kernel.take(characters.rows * filters * 3 * 4);
  const table = kernel.floats(at, characters.rows * filters * 3).fill(0);
  const letter = new Float32Array(width);
  // Row 0 stays zero whatever the file holds there: it is what stands outside a word.
  for (let row = 1; row < characters.rows; row++) {
    rowOf(characters, row, letter);
    for (let filter = 0; filter < bias.length; filter++) {
      for (let tap = 0; tap < 3; tap++) {
        let sum = tap === 1 ? (bias[filter] ?? 0) : 0;
        const from = (filter * 3 + tap) * width;
        for (let e = 0; e < width; e++) sum += (weights[from + e] ?? 0) * (letter[e] ?? 0);
        table[(row * 3 + tap) * filters + filter] = sum;
      }
    }
  }
  return at;
}

/** One input row for each form that differs (in form or flags), and at `index` which of them each row of the batch reads. */
export function formRows(
  kernel: Kernel,
  input: FormInput,
  readings: readonly Reading[],
  batch: Batch,
  index: number,
): Rows {
  const { forms, flags } = distinct(input, readings, batch, kernel.ints(index, batch.rows));
  const { width } = input;
  const at = kernel.take(forms.length * width * 4);
  const letters = kernel.take((charactersRead + 2) * 4);
  const values = kernel.floats(at, forms.length * width).fill(0);
  const addresses = kernel.ints(letters, charactersRead + 2);
  for (let row = 0; row < forms.length; row++) {
    const form = forms[row];
    if (form === undefined) continue;
    const own = values.subarray(row * width, (row + 1) * width);
    spell(kernel, input, form.letters, addresses, letters, at + (row * width + input.at.char) * 4);
    rowOf(input.words, form.word, own);
    rowOf(input.shapes, form.shape, own.subarray(input.at.shape));
    own.fill(0, input.at.flag);
    raise(input, flags[row] ?? 0, own);
  }
  return quantised(kernel, at, width * 4, 0, forms.length, width);
}

function distinct(input: FormInput, readings: readonly Reading[], batch: Batch, reads: Int32Array) {
  const rowsByFlags = new Map<number, Map<string, number>>();
  const forms: Form[] = [];
  const flags: number[] = [];
  batch.order.forEach((one, slot) => {
    const reading = readings[one];
    for (let place = 0; place < (reading?.forms.length ?? 0); place++) {
      const form = reading?.forms[place] ?? '';
      const set = input.flags.length > 0 ? (reading?.flags[place] ?? 0) : 0;
      const rows = rowsByFlags.get(set) ?? new Map<string, number>();
      if (rows.size === 0) rowsByFlags.set(set, rows);
      let row = rows.get(form);
      if (row === undefined) {
        row = forms.push(input.read(form)) - 1;
        flags.push(set);
        rows.set(form, row);
      }
      reads[(batch.starts[place] ?? 0) + slot] = row;
    }
  });
  return { forms, flags };
}

function spell(
  kernel: Kernel,
  { letters, filters }: FormInput,
  rows: readonly number[],
  addresses: Int32Array,
  list: number,
  out: number,
): void {
  const stride = filters * 3 * 4;
  addresses[0] = letters;
  for (let at = 0; at < rows.length; at++) addresses[at + 1] = letters + (rows[at] ?? 0) * stride;
  addresses[rows.length + 1] = letters;
  kernel.spell(list, rows.length, filters, out);
}

/** Adds the rows of the flags that are set. */
function raise(input: FormInput, set: number, row: Float32Array): void {
  input.flags.forEach((values, flag) => {
    if ((set >>> flag) % 2 === 0) return;
    for (let k = 0; k < values.length; k++) {
      row[input.at.flag + k] = (row[input.at.flag + k] ?? 0) + (values[k] ?? 0);
    }
  });
}
