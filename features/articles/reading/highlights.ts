import type { Range } from '@/core/language';
import type { Line, Piece } from './pieces';

/** A range of the body to mark. `id` is the anchor of its first mark; `label` is shown small before it. */
export type Highlight = Range & { readonly id?: string; readonly label?: string };

/** Pieces that bear the same highlights; `opens` are those whose first shown character is here. */
export type Stretch = {
  readonly pieces: readonly Piece[];
  readonly bearing: readonly Highlight[];
  readonly opens: readonly Highlight[];
};

/** Where each highlight is first shown: marks of Markdown at its start are not. */
export function openings(lines: Iterable<Line>, highlights: readonly Highlight[]): ReadonlyMap<Highlight, number> {
  const first = new Map<Highlight, number>();
  for (const line of lines) {
    for (const piece of line) {
      for (const highlight of highlights) {
        if (!first.has(highlight) && overlap(piece, highlight)) {
          first.set(highlight, Math.max(piece.start, highlight.start));
        }
      }
    }
  }
  return first;
}

/** A line cut where the set of highlights changes, in order. */
export function stretches(
  line: Line,
  highlights: readonly Highlight[],
  opened: ReadonlyMap<Highlight, number>,
): readonly Stretch[] {
  const stretched: { pieces: Piece[]; bearing: readonly Highlight[] }[] = [];
  for (const piece of line.flatMap((each) => cut(each, highlights))) {
    const bearing = highlights.filter((highlight) => overlap(piece, highlight));
    const last = stretched.at(-1);
    if (last && same(last.bearing, bearing)) last.pieces.push(piece);
    else stretched.push({ pieces: [piece], bearing });
  }
  return stretched.map(({ pieces, bearing }) => ({
    pieces,
    bearing,
    opens: bearing.filter((highlight) => opened.get(highlight) === pieces[0]?.start),
  }));
}

function cut(piece: Piece, highlights: readonly Highlight[]): readonly Piece[] {
  const inside = highlights
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => at > piece.start && at < piece.end);
  const edges = [...new Set([piece.start, ...inside, piece.end])].sort((a, b) => a - b);
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? piece.start;
    return { ...piece, start, end, text: piece.text.slice(start - piece.start, end - piece.start) };
  });
}

function overlap(piece: Range, highlight: Range): boolean {
  return piece.start < highlight.end && highlight.start < piece.end;
}

function same(one: readonly Highlight[], other: readonly Highlight[]): boolean {
  return one.length === other.length && one.every((highlight, index) => highlight === other[index]);
}
