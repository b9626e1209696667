import { getDocumentProxy } from 'unpdf';
import { type PrintedLine, paragraphsOf } from './pdf-paragraphs';

/** An article has a page or ten; more is a book. */
const mostPages = 40;

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
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await linesOf(await pdf.getPage(number)));
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

/** Pieces of text on one height are one line, in the order in which the page draws them. */
async function linesOf(page: Page): Promise<readonly PrintedLine[]> {
  const { items } = await page.getTextContent();
  const lines: PrintedLine[] = [];
  for (const item of items) {
    if (!('str' in item)) continue;
    const [x = 0, y = 0] = [item.transform[4], item.transform[5]];
    const last = lines.at(-1);
    if (last && Math.abs(last.y - y) < 2 && x >= last.x) {
      const gap = x - (last.x + last.width) > 1 && !/\s$/.test(last.text) && !/^\s/.test(item.str) ? ' ' : '';
      lines.splice(-1, 1, { ...last, text: last.text + gap + item.str, width: x + item.width - last.x });
    } else if (item.str.trim() !== '') lines.push({ text: item.str, x, y, width: item.width });
  }
  return lines;
}
