import { normalForm, tidy } from './words.ts';

/**
 * How many slips of the pen are forgiven in a word or name, by its letters: none up to 4 ("Mali", "Bali"), one from 5 to
 * 8, two from 9. The steps are those of the search engines that read what people type (Lucene's and Elasticsearch's
 * `fuzziness: AUTO` is 0 up to 2 letters, 1 up to 5, 2 above), made stricter: here a slip too many is a wrong key.
 */
export function slipsAllowed(form: string): number {
  const letters = form.match(/\p{L}/gu)?.length ?? 0;
  return letters <= 4 ? 0 : letters <= 8 ? 1 : 2;
}

/**
 * The accepted form that was meant, when what was typed is a slip away from it: within `slipsAllowed`, with the same
 * figures, and nearer to it than to every name of something else ("Irak" is never a slip for "Iran"). Null otherwise.
 */
export function meantForm(typed: string, accepted: readonly string[], others: readonly string[]): string | null {
  const given = normalForm(typed);
  const figures = figuresOf(typed);
  const near = accepted
    .filter((form) => figuresOf(form) === figures)
    .map((form) => ({ form, slips: distance(given, normalForm(form), slipsAllowed(form)) }))
    .filter(({ form, slips }) => slips <= slipsAllowed(form));
  if (near.length === 0) return null;
  const meant = near.reduce((best, next) => (next.slips < best.slips ? next : best));
  const known = new Set(accepted.map(normalForm));
  const rivals = others.map(normalForm).filter((other) => other !== '' && !known.has(other));
  return rivals.some((other) => distance(given, other, meant.slips) <= meant.slips) ? null : meant.form;
}

/** Every figure in the text, Roman ones too: "Perang Dunia II" is no slip for "Perang Dunia I". */
function figuresOf(text: string): string {
  const figures = tidy(text)
    .toLowerCase()
    .match(/\d+(?:[.,]\d+)*|(?<!\p{L})[ivx]+(?!\p{L})/gu);
  return (figures ?? []).join(' ');
}

/**
 * Optimal string alignment distance: letters put in, left out, changed, or two neighbours swapped (Damerau 1964, no
 * letter touched twice). Anything over `limit` is told as `limit + 1`.
 */
export function distance(one: string, other: string, limit: number): number {
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      next.push(
        Math.min(
          at(last, column) + 1,
          at(next, column - 1) + 1,
          changed,
          swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, last] = [last, next];
  }
  return Math.min(at(last, b.length), limit + 1);
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? Number.POSITIVE_INFINITY;
}
