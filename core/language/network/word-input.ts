import type { Model } from './model-file.ts';
import { sizesOf, tensorOf } from './shapes.ts';
import { floatsOf, rowOf, type Tensor } from './tensor.ts';

/** Gives the numbers by which the network knows a form: its word row, its characters, its shape. The row must not be changed. */
export type WordInput = (form: string) => Float32Array;

const unknown = 1;
const charactersRead = 20;
// About 3 MB for each language; a form that long is no word that comes back.
const cachedForms = 4096;
const cachedLength = 64;

export function makeWordInput(model: Model): WordInput {
  const { word, char, shape } = sizesOf(model);
  const spell = makeSpeller(model);
  const words = tensorOf(model, 'word');
  const shapes = tensorOf(model, 'shape');
  const cache = new Map<string, Float32Array>();
  return (form) => {
    const known = cache.get(form);
    if (known !== undefined) return known;
    const row = new Float32Array(word + char + shape);
    rowOf(words, model.words.get(normalise(form)) ?? unknown, row);
    spell(form, row.subarray(word, word + char));
    rowOf(shapes, shapeOf(form), row.subarray(word + char));
    if (cache.size >= cachedForms) cache.clear();
    if (form.length <= cachedLength) cache.set(form, row);
    return row;
  };
}

/** "Tahun" -> "tahun", "2024" -> "0000". */
export function normalise(form: string): string {
  return form.toLowerCase().replace(/\p{Nd}/gu, '0');
}

/** The row of the tensor `shape`; the questions are asked in this order, as the trainer does. */
export function shapeOf(form: string): number {
  if (/^\p{Nd}+$/u.test(form)) return 1;
  const letters = /\p{L}/u.test(form);
  if (/\p{Nd}/u.test(form)) return letters ? 3 : 2;
  if (!letters) return 4;
  if (form === form.toLowerCase()) return 5;
  const first = String.fromCodePoint(form.codePointAt(0) ?? 0);
  const rest = form.slice(first.length);
  if (rest !== '' && form === form.toUpperCase()) return 6;
  if (first === first.toLowerCase()) return 9;
  return rest === rest.toLowerCase() ? 7 : 8;
}

/** At most twenty code points: the first ten and the last ten of a longer form, however long. */
export function spelling(form: string): readonly string[] {
  const half = charactersRead / 2;
  if (form.length <= charactersRead * 2) {
    const all = Array.from(form);
    return all.length <= charactersRead ? all : [...all.slice(0, half), ...all.slice(-half)];
  }
  return [
    ...Array.from(form.slice(0, charactersRead)).slice(0, half),
    ...Array.from(form.slice(-charactersRead)).slice(-half),
  ];
}

/** The character convolution as a look-up: what each character gives at each of the three taps, computed once. */
function makeSpeller(model: Model): (form: string, into: Float32Array) => void {
  const { char } = sizesOf(model);
  const filters = tensorOf(model, 'conv.weight');
  const bias = floatsOf(tensorOf(model, 'conv.bias'));
  const taps = [0, 1, 2].map((tap) => tapTable(tensorOf(model, 'char'), filters, tap));
  const [before, here, after] = taps as [Float32Array, Float32Array, Float32Array];
  return (form, into) => {
    const rows = spelling(form).map((one) => (model.characters.get(one) ?? unknown) * char);
    into.fill(0);
    for (let at = 0; at < rows.length; at++) {
      // Row 0 is padding, all zeros: what stands outside the word.
      const left = rows[at - 1] ?? 0;
      const middle = rows[at] ?? 0;
      const right = rows[at + 1] ?? 0;
      for (let f = 0; f < char; f++) {
        const sum = (before[left + f] ?? 0) + (here[middle + f] ?? 0) + (after[right + f] ?? 0) + (bias[f] ?? 0);
        // The greatest, and then ReLU: the zeros at the start are the ReLU.
        if (sum > (into[f] ?? 0)) into[f] = sum;
      }
    }
  };
}

/** [character][filter]: the filter's weights of one tap times the character's row. */
function tapTable(characters: Tensor, filters: Tensor, tap: number): Float32Array {
  const width = characters.columns;
  const table = new Float32Array(characters.rows * filters.rows);
  const weights = floatsOf(filters);
  const letter = new Float32Array(width);
  // Row 0 stays zero whatever the file holds there: padding.
  for (let row = 1; row < characters.rows; row++) {
    rowOf(characters, row, letter);
    for (let f = 0; f < filters.rows; f++) {
      const from = (f * 3 + tap) * width;
      let sum = 0;
      for (let e = 0; e < width; e++) sum += (weights[from + e] ?? 0) * (letter[e] ?? 0);
      table[row * filters.rows + f] = sum;
    }
  }
  return table;
}
