import type { Range } from '@/core/language';

export type Wrap =
  | { readonly kind: 'emphasis' }
  | { readonly kind: 'strong' }
  | { readonly kind: 'code' }
  | { readonly kind: 'link'; readonly href: string };

/** Shown text and its place: `body.slice(start, end) === text`, always. */
export type Piece = Range & { readonly text: string; readonly wraps: readonly Wrap[] };
export type Line = readonly Piece[];

/**
 * The shown `value` of a Markdown node, cut where the body holds marks between its characters: "1\*2" shows as "1*2",
 * in two pieces. Each character is found at the first place that has it, left to right.
 */
export function piecesOf(value: string, within: Range, body: string, wraps: readonly Wrap[]): Line {
  const pieces: Piece[] = [];
  let from = within.start;
  for (let at = 0; at < value.length; ) {
    const start = body.indexOf(value.charAt(at), from);
    if (start < 0 || start >= within.end) break;
    let length = 1;
    while (start + length < within.end && at + length < value.length && body[start + length] === value[at + length]) {
      length += 1;
    }
    pieces.push({ start, end: start + length, text: body.slice(start, start + length), wraps });
    at += length;
    from = start + length;
  }
  return pieces;
}

/** Cuts a line at each line break; breaks and empty lines are dropped. */
export function splitLines(line: Line): readonly Line[] {
  const lines: Piece[][] = [[]];
  for (const piece of line) {
    for (const { 0: text, index } of piece.text.matchAll(/\r\n?|\n|[^\r\n]+/g)) {
      if (/^[\r\n]/.test(text)) lines.push([]);
      else lines.at(-1)?.push({ ...piece, start: piece.start + index, end: piece.start + index + text.length, text });
    }
  }
  return lines.filter((each) => each.some(({ text }) => text.trim() !== ''));
}
