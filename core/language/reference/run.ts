import type { Mention } from './mention.ts';
import type { View } from './units.ts';

/** The units that names, dates and numbers hold, and of which type. */
export type Taken = ReadonlyMap<number, Mention['type'] | 'value'>;

/** Units `[from, to)` of a sentence. */
export type Run = { readonly from: number; readonly to: number };

export function phraseOf(
  { sentence, units }: View,
  from: number,
  to: number,
): { start: number; end: number; text: string } {
  const start = units[from]?.start ?? sentence.start;
  const end = units[to - 1]?.end ?? start;
  return { start, end, text: sentence.text.slice(start - sentence.start, end - sentence.start) };
}
