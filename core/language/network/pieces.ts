/** Words [from, to) of a sentence, few enough for the network to read at once. */
export type Piece = { readonly sentence: number; readonly from: number; readonly to: number };

/** Longer sentences are read in pieces: scores of heads grow with the square of the length. */
export const longestPiece = 120;
const shortestPiece = 60;
// Bounds the memory: about 6 MB of workspace for a batch.
const wordsAtOnce = 640;

/** Cuts what is longer than 120 words after the last mark among words 61 to 120, or after word 120 where there is none. */
export function piecesOf(sentences: readonly (readonly string[])[]): readonly Piece[] {
  return sentences.flatMap((forms, sentence) => {
    const pieces: Piece[] = [];
    for (let from = 0; from < forms.length; ) {
      const to = forms.length - from <= longestPiece ? forms.length : cutAfter(forms, from);
      pieces.push({ sentence, from, to });
      from = to;
    }
    return pieces;
  });
}

function cutAfter(forms: readonly string[], from: number): number {
  for (let to = from + longestPiece; to > from + shortestPiece; to--) {
    if (/^[^\p{L}\p{N}]*$/u.test(forms[to - 1] ?? '')) return to;
  }
  return from + longestPiece;
}

/** Pieces in their order, as many together as make about 640 words: many sentences at once are faster than one. */
export function batchesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const batches: Piece[][] = [];
  let words = Infinity;
  for (const piece of pieces) {
    if (words + piece.to - piece.from > wordsAtOnce) {
      batches.push([]);
      words = 0;
    }
    batches.at(-1)?.push(piece);
    words += piece.to - piece.from;
  }
  return batches;
}
