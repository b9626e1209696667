import { strFromU8 } from 'fflate';
import { plainAddress } from './address';
import { decodePage } from './decode';
import type { FoundArticle } from './found-article';
import { readDocx } from './read-docx';
import { readPage, wholeText } from './read-page';
import { type PdfFault, readPdf } from './read-pdf';

/** What a file is, by its first bytes; its name says nothing. */
export type FileKind = 'pdf' | 'docx' | 'html' | 'old-word' | 'rtf' | 'binary' | 'text';

/** Why a file gives no article; each has its words in the messages of `intake`. */
export type FileFault = PdfFault | 'docx-broken' | 'old-word' | 'rtf' | 'binary' | 'page-empty';

type Read = { readonly ok: true; readonly found: FoundArticle } | { readonly ok: false; readonly code: FileFault };

const begins = (bytes: Uint8Array, ...start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);

export function kindOf(bytes: Uint8Array): FileKind {
  const head = strFromU8(bytes.subarray(0, 1024), true);
  if (head.includes('%PDF-')) return 'pdf';
  if (begins(bytes, 0x50, 0x4b, 3, 4)) return 'docx';
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'old-word';
  if (head.startsWith('{\\rtf')) return 'rtf';
  const isWide = begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff);
  if (!isWide && bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 27))) return 'binary';
  return /^(\xef\xbb\xbf)?\s*(<!--[\s\S]{0,500}?-->\s*)?(<\?xml[^>]*>\s*)?(<!doctype html|<html|<head|<body|<article|<p[\s>])/i.test(
    head,
  )
    ? 'html'
    : 'text';
}

/**
 * The article of a file: HTML, `.docx`, `.pdf` with a text layer, or plain text, of up to a few megabytes. Text comes back as it is.
 */
export async function readFile(bytes: Uint8Array): Promise<Read> {
  const kind = kindOf(bytes);
  switch (kind) {
    case 'pdf': {
      const read = await readPdf(bytes);
      return read.ok ? textAlone(read.text) : read;
    }
    case 'docx': {
      const text = await readDocx(bytes);
      return text ? titled(text) : { ok: false, code: 'docx-broken' };
    }
    case 'html':
      return readHtml(decodePage(bytes));
    case 'text':
      return textAlone(decodePage(bytes));
    default:
      return { ok: false, code: kind };
  }
}

/** A saved page names where it came from; a few paragraphs without a page around them are read whole. */
function readHtml(html: string): Read {
  const saved = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html)?.[1] ?? '';
  const found = readPage(html, plainAddress(saved));
  if (found) return { ok: true, found };
  const text = wholeText(html);
  return text ? textAlone(text) : { ok: false, code: 'page-empty' };
}

function textAlone(text: string): Read {
  const nothing = { title: '', outlet: '', author: '', publishedOn: '', sourceUrl: '', warnings: [] };
  return { ok: true, found: { ...nothing, text } };
}

/** A heading that a document begins with is its title. */
function titled(text: string): Read {
  const [first = '', ...others] = text.split('\n\n');
  const [, title] = /^## (.{1,200})$/.exec(first) ?? [];
  const read = textAlone(title && others.length > 0 ? others.join('\n\n') : text);
  return read.ok && title ? { ok: true, found: { ...read.found, title } } : read;
}
