/** A line of a page as it is printed: `y` grows upwards, in points, as in PDF. */
export type PrintedLine = { readonly text: string; readonly x: number; readonly y: number; readonly width: number };

/** How many lines at the head and foot of a page may be a running title or a page number: on a page of few lines, one. */
const edgeLines = (lines: readonly PrintedLine[]) => (lines.length > 6 ? 2 : 1);
const pageNumber = /^\W*(?:(?:halaman|hal\.?|page|p\.)\s*)?\d{1,4}(?:\s*(?:dari|of|\/)\s*\d{1,4})?\W*$/i;

/**
 * The text of printed pages: lines are joined to paragraphs, words parted at the end of a line are whole again, and what stands at the
 * head or foot of most pages, page numbers too, is left out.
 */
export function paragraphsOf(pages: readonly (readonly PrintedLine[])[]): string {
  const running = runningLines(pages);
  const kept = pages.map((lines) =>
    lines.filter((line, at) => !(isEdge(lines, at) && isFurniture(line.text, running))),
  );
  const step = typicalStep(kept);
  const width = Math.max(0, ...kept.flat().map((line) => line.x + line.width));
  const paragraphs: string[][] = [];
  let before: PrintedLine | undefined;
  for (const lines of kept) {
    for (const line of lines) {
      const last = paragraphs.at(-1);
      if (before && last && !startsAnew(before, line, step, width))
        last.push(...joined(last.pop() ?? '', line.text.trim()));
      else paragraphs.push([line.text.trim()]);
      before = line;
    }
  }
  return paragraphs
    .map((pieces) => pieces.join(''))
    .filter(Boolean)
    .join('\n\n');
}

function isEdge(lines: readonly PrintedLine[], at: number): boolean {
  return at < edgeLines(lines) || at >= lines.length - edgeLines(lines);
}

function isFurniture(text: string, running: ReadonlySet<string>): boolean {
  return pageNumber.test(text) || running.has(folded(text));
}

/** What stands at an edge of more than half of the pages, and of two at least, whatever its digits. */
function runningLines(pages: readonly (readonly PrintedLine[])[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const lines of pages) {
    const edges = new Set(lines.filter((_, at) => isEdge(lines, at)).map(({ text }) => folded(text)));
    for (const edge of edges) seen.set(edge, (seen.get(edge) ?? 0) + 1);
  }
  return new Set([...seen].flatMap(([text, count]) => (count >= 2 && count > pages.length / 2 ? [text] : [])));
}

function folded(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The usual distance from one line to the next: the median; 0 when there is none. */
function typicalStep(pages: readonly (readonly PrintedLine[])[]): number {
  const steps = pages
    .flatMap((lines) => lines.slice(1).map(({ y }, at) => (lines[at]?.y ?? y) - y))
    .filter((step) => step > 0);
  return steps.sort((a, b) => a - b)[Math.floor((steps.length - 1) / 2)] ?? 0;
}

function startsAnew(before: PrintedLine, line: PrintedLine, step: number, width: number): boolean {
  const down = before.y - line.y;
  if (down > step * 1.4) return true;
  const ended = /[.!?:][”"’')\]]*$/.test(before.text.trim());
  const isShort = before.x + before.width < width * 0.85;
  // Upwards is a new page or column, where a sentence may go on.
  if (down <= 0) return ended && (isShort || /^[\p{Lu}“"]/u.test(line.text.trim()));
  const isIndented = line.x - before.x > 8;
  return (ended && (isShort || isIndented)) || /^\s*(?:[•▪-]|\d{1,2}[.)])\s/.test(line.text);
}

const longestWord = 60;

/** "perpusta-" and "kaan" are one word; "anak-" and "anak", or "sayur-" and "mayur", keep their hyphen. */
function joined(text: string, line: string): readonly [string, string] {
  const [, head] = /(\p{L}+)-$/u.exec(text.slice(-longestWord)) ?? [];
  const [tail] = /^\p{Ll}+/u.exec(line) ?? [];
  if (!head || !tail) return [`${text} `, line];
  const [first, second] = [head.toLowerCase(), tail.toLowerCase()];
  const isDoubled = second.startsWith(first.slice(0, 3)) || second.slice(0, first.length).endsWith(first.slice(-3));
  return [isDoubled ? text : text.slice(0, -1), line];
}
