import type { Range } from './document.ts';

/** The ranges of direct quotes in one block, marks included; an unclosed quote runs to the end of the block. */
export function quotedRanges(masked: string, block: Range): readonly Range[] {
  const ranges: Range[] = [];
  let open = -1;
  for (let at = block.start; at < block.end; at += 1) {
    const mark = masked[at];
    if (open === -1 && (mark === '“' || mark === '"' || mark === '«')) open = at;
    else if (open !== -1 && (mark === '”' || mark === '"' || mark === '»')) {
      ranges.push({ start: open, end: at + 1 });
      open = -1;
    }
  }
  if (open !== -1) ranges.push({ start: open, end: block.end });
  return ranges;
}

/** The share (0 to 1) of the range that lies inside quotes. Quotes are in reading order and do not overlap. */
export function quotedShare(range: Range, quotes: readonly Range[]): number {
  let inside = 0;
  for (let at = firstEndingAfter(range.start, quotes); at < quotes.length; at += 1) {
    const quote = quotes[at];
    if (!quote || quote.start >= range.end) break;
    inside += Math.min(range.end, quote.end) - Math.max(range.start, quote.start);
  }
  return range.end > range.start ? inside / (range.end - range.start) : 0;
}

/** The index of the first quote that ends after a place. By halving: a block of a thousand quotes has a thousand sentences that ask. */
export function firstEndingAfter(place: number, quotes: readonly Range[]): number {
  let [low, high] = [0, quotes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
