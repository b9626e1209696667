import type { Model } from './model-file.ts';

/** By what the network knows a form: rows of its tensors `word`, `shape` and, for at most twenty code points, `char`. */
export type Form = { readonly word: number; readonly shape: number; readonly letters: readonly number[] };

const unknown = 1;
/** Of a longer form the first ten and the last ten. */
export const charactersRead = 20;
// About 2 MB for each language; a form that long is no word that comes back.
const cachedForms = 8192;
const cachedLength = 64;

/** Reads forms and remembers some thousands of them: half of an article's words have stood in it before. */
export function makeFormReader(model: Model): (form: string) => Form {
  const cache = new Map<string, Form>();
  return (form) => {
    const known = cache.get(form);
    if (known !== undefined) return known;
    const read = {
      word: model.words.get(normalise(form)) ?? unknown,
      shape: shapeOf(form),
      letters: spelling(form).map((one) => model.characters.get(one) ?? unknown),
    };
    if (cache.size >= cachedForms) cache.clear();
    if (form.length <= cachedLength) cache.set(form, read);
    return read;
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
