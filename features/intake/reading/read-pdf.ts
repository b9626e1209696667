import { getDocumentProxy } from 'unpdf';
import { type PrintedLine, paragraphsOf } from './pdf-paragraphs';

/** An article has a page or ten; more is a book. */
const mostPages = 40;
/** Pieces of text of all pages: a full page has some hundreds. A file of a few megabytes may unpack to thousands of times as many. */
const mostPieces = 100_000;

/** Why a PDF gives no text: it cannot be opened, asks for a password, or holds pictures of pages. */
export type PdfFault = 'pdf-broken' | 'pdf-locked' | 'pdf-scan' | 'pdf-pages';

/** The text layer of a PDF, in paragraphs. */
export async function readPdf(
  bytes: Uint8Array,
): Promise<{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly code: PdfFault }> {
  const opened = await open(bytes);
  if ('code' in opened) return { ok: false, code: opened.code };
  const { pdf } = opened;
  try {
    if (pdf.numPages > mostPages) return { ok: false, code: 'pdf-pages' };
    const pages: (readonly PrintedLine[])[] = [];
    let left = mostPieces;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const pieces = await piecesOf(await pdf.getPage(number), left);
      if (!pieces) return { ok: false, code: 'pdf-pages' };
      left -= pieces.length;
      pages.push(linesOf(pieces));
    }
    const text = paragraphsOf(pages);
    return /\p{L}{2}/u.test(text) ? { ok: true, text } : { ok: false, code: 'pdf-scan' };
  } catch {
    return { ok: false, code: 'pdf-broken' };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

async function open(bytes: Uint8Array): Promise<{ readonly pdf: Pdf } | { readonly code: PdfFault }> {
  try {
    // A copy: the package takes the memory over.
    return { pdf: await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 }) };
  } catch (error) {
    return { code: error instanceof Error && error.name === 'PasswordException' ? 'pdf-locked' : 'pdf-broken' };
  }
}

type TextContent = Awaited<ReturnType<Page['getTextContent']>>;
type Piece = Extract<TextContent['items'][number], { readonly str: string }>;

/** The pieces of text that a page draws, in its order; undefined as soon as there are more than `most`. */
async function piecesOf(page: Page, most: number): Promise<readonly Piece[] | undefined> {
  const pieces: Piece[] = [];
  const reader: ReadableStreamDefaultReader<TextContent> = page.streamTextContent().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const item of part.value.items) if ('str' in item) pieces.push(item);
    if (pieces.length <= most) continue;
    // The package wants a reason.
    await reader.cancel(new RangeError('too many pieces'));
    return undefined;
  }
  return pieces;
}

/** Pieces of text on one height are one line. */
function linesOf(pieces: readonly Piece[]): readonly PrintedLine[] {
  const lines: PrintedLine[] = [];
  // What the last line ends with: looking at a long line whole, for each of its pieces, would take minutes.
  let ending = '';
  for (const item of pieces) {
    const [x = 0, y = 0] = [item.transform[4], item.transform[5]];
    const last = lines.at(-1);
    if (last && Math.abs(last.y - y) < 2 && x >= last.x) {
      const gap = x - (last.x + last.width) > 1 && !/\s$/.test(ending) && !/^\s/.test(item.str) ? ' ' : '';
      lines.splice(-1, 1, { ...last, text: last.text + gap + item.str, width: x + item.width - last.x });
      ending = gap + item.str || ending;
    } else if (item.str.trim() !== '') {
      lines.push({ text: item.str, x, y, width: item.width });
      ending = item.str;
    }
  }
  return lines;
}
