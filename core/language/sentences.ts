import type { Language, Range } from './document.ts';
import * as english from './en/abbreviations.ts';
import * as indonesian from './id/abbreviations.ts';
import { quotedRanges } from './quotes.ts';

type Abbreviations = {
  readonly abbreviations: ReadonlySet<string>;
  readonly beforeNumber: ReadonlySet<string>;
  readonly afterName: ReadonlySet<string>;
  readonly openings: ReadonlySet<string>;
  readonly wholeQuotes: boolean;
};

export const abbreviationsOf: Readonly<Record<Language, Abbreviations>> = { id: indonesian, en: english };

/** How far to look around a mark: enough for any rule here, and it keeps the whole linear. */
const reach = 80;
/** A longer quote is more likely a mark gone astray than one speech. */
const longestQuote = 500;

/**
 * The sentences of `masked.slice(start, end)` (one block, Markdown marks blanked), without the white space between them.
 * Every mark that may end a sentence is looked at once; what stands around it tells whether the sentence goes on:
 * abbreviations, initials, speech that goes on after its quote, a lower-case word. Indonesian keeps a quote of several
 * sentences whole, as its treebanks do: who said it stands at one end only.
 */
export function splitSentences(masked: string, block: Range, language: Language): readonly Range[] {
  const text = masked.slice(block.start, block.end);
  const words = abbreviationsOf[language];
  const quotes = words.wholeQuotes ? closedQuotes(text) : [];
  let quote = 0; // the first quote that does not lie before the mark
  const ranges: Range[] = [];
  let start = skipSpace(text, 0);
  for (let at = start; at < text.length; ) {
    const { end, closes } = marksAt(text, at);
    if (!closes) {
      at = Math.max(end, at + 1);
      continue;
    }
    const next = skipSpace(text, end);
    while ((quotes[quote]?.end ?? text.length) <= at) quote += 1;
    const inQuote = (quotes[quote]?.start ?? text.length) < at && end < (quotes[quote]?.end ?? 0);
    if (next === text.length || !(inQuote || goesOn(text, { start, end }, next, words))) {
      const range = trimEnd(text, { start, end });
      if (range.end > range.start) ranges.push({ start: block.start + range.start, end: block.start + range.end });
      start = next;
    }
    at = Math.max(end, next);
  }
  const rest = trimEnd(text, { start, end: text.length });
  if (rest.end > rest.start) ranges.push({ start: block.start + rest.start, end: block.start + rest.end });
  return ranges;
}

/** The quotes that a closing mark ends, as quotes do: "kata dia" opens after a space and closes before one. */
function closedQuotes(text: string): readonly Range[] {
  return quotedRanges(text, { start: 0, end: text.length }).filter(
    ({ start, end }) =>
      end - start <= longestQuote &&
      /["”»]/.test(text[end - 1] ?? '') &&
      /^$|[\s(“"']/.test(text[start - 1] ?? '') &&
      /\S/.test(text[start + 1] ?? '') &&
      !/[\p{L}\p{N}]/u.test(text[end] ?? ''),
  );
}

/** The closing marks that start at `at`, with closing quotes and brackets, and whether a sentence may close there. */
function marksAt(text: string, at: number): { readonly end: number; readonly closes: boolean } {
  if (text[at] === '\n') return { end: at + 1, closes: true };
  let end = at;
  while (isTerminator(text[end])) end += 1;
  if (end === at) return { end, closes: false };
  while (/["'”’)\]»]/.test(text[end] ?? '')) end += 1;
  const apart = end === text.length || /\s/.test(text[end] ?? '');
  // "Apa?Ini": a space was forgotten. Not after a full stop: "U.S.", "detik.com".
  const forgotten = /[!?]/.test(text[end - 1] ?? '') && /\p{Lu}/u.test(text[end] ?? '');
  return { end, closes: apart || forgotten };
}

function isTerminator(mark: string | undefined): boolean {
  return mark === '.' || mark === '!' || mark === '?' || mark === '…';
}

/** Whether what starts at `next` belongs to the same sentence as the range before it. */
function goesOn(text: string, sentence: Range, next: number, words: Abbreviations): boolean {
  const end = text.slice(Math.max(sentence.start, sentence.end - reach), sentence.end).trimEnd();
  const start = text.slice(next, next + reach);
  if (/^(?:[,;:)\].!?…]|[”’"']+(?:\s|$)|[–—]|--|-\s*\p{Ll})/u.test(start)) return true;
  if (/["”’']$/.test(end) && /^-\s/.test(start)) return true; // "..." - Matthew Ingram
  if (/^\([^()]{1,60}\),?\s*[\p{Ll},;]/u.test(start)) return true; // "Ltd. (SPA) menjual", "10 a.m. (CDT) at"
  if (/^\p{Ll}/u.test(start) && !/^[eio]\p{Lu}/u.test(start))
    return !(writtenLow(text, sentence) && /\p{Ll}{2}[.!?]$/u.test(end) && !isAbbreviation(end, words));
  if (!end.endsWith('.')) return false;
  if (/(?:^|[:;?!"”]\s)\(?\d{1,2}\.$/.test(end)) return true; // the number of an item: "berikut: 1. Jakarta"
  return goesOnAfterStop(end, start, words);
}

function goesOnAfterStop(end: string, start: string, words: Abbreviations): boolean {
  const tail = tailOf(end);
  const opens = words.openings.has(/^["“‘'(]*([\p{L}\p{M}]+)(?![\p{L}\p{M}.])/u.exec(start)?.[1] ?? '');
  if (/^\p{Lu}$/u.test(tail)) return /^[\p{Lu}\d]/u.test(start) && !opens && !endsName(end);
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(tail)) return /^\p{Lu}/u.test(start) && !opens;
  if (/^[ap]\.m$/.test(tail))
    return /^\(?\p{Lu}{2,4}\b|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|^(?:Eastern|Central|Pacific|Mountain) /u.test(
      start,
    ); // "11 p.m. GMT", "6 p.m. Monday"
  const lower = tail.toLowerCase();
  if (start.startsWith('(') && /^(?:inc|corp|co|ltd|llc|plc|tbk)$/.test(lower)) return true;
  if (/^Ltd\b/i.test(start) && /^(?:co|pte|pvt|pty)$/.test(lower)) return true;
  if (words.beforeNumber.has(lower) && /^(?:\d|[IVXLC]{2,6}\b|[VX]\b)/.test(start)) return true;
  if (words.afterName.has(lower)) return /^["“(]?[\p{Lu}\d]/u.test(start) && !opens;
  return words.abbreviations.has(lower) && /^["“(]?[\p{Lu}\d]/u.test(start);
}

function isAbbreviation(end: string, { abbreviations, beforeNumber }: Abbreviations): boolean {
  const tail = tailOf(end).toLowerCase();
  return tail.includes('.') || abbreviations.has(tail) || beforeNumber.has(tail);
}

/** The last word before the final full stop: "Rp1,5 triliun (Jl." gives "Jl". */
function tailOf(end: string): string {
  const space = Math.max(end.lastIndexOf(' '), end.lastIndexOf('\u00a0'));
  return end.slice(space + 1, -1).replace(/^["“‘'([]+/, '');
}

/** Some people never write a capital; a lower-case word then opens a sentence as well as any other. */
function writtenLow(text: string, { start }: Range): boolean {
  return /^["'“(]?\p{Ll}/u.test(text.slice(start, start + 3));
}

/** "vitamin C. Namun", "2 C. Banyak" end; "S. Somanath", "D. A. Henderson" do not: those initials are of names. */
function endsName(end: string): boolean {
  return (
    /\d \p{Lu}\.$/u.test(end) ||
    /(?:^|\s)(?:vitamin|hepatitis|kelas|tipe|blok|grade|plan|group|type|rencana|grup|jalur) \p{Lu}\.$/iu.test(end)
  );
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at += 1;
  return at;
}

function trimEnd(text: string, range: Range): Range {
  let { end } = range;
  while (end > range.start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return { start: range.start, end };
}
