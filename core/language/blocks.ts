import { boilerplateLine } from './boilerplate.ts';
import type { Paragraph, SentenceRole } from './document.ts';

type Line = { readonly start: number; readonly end: number; readonly text: string };

/** Cuts a body into blocks by its lines. Code fences and rules (`---`) are left out. Linear in the body. */
export function splitBlocks(body: string): readonly Paragraph[] {
  const blocks: { start: number; end: number; role: SentenceRole }[] = [];
  let open: Line | null = null; // the last line of a paragraph that the next line may go on
  let fenced = false;
  const lines = linesOf(body);
  for (const [at, line] of lines.entries()) {
    if (/^\s*(?:```|~~~)/.test(line.text)) fenced = !fenced;
    if (fenced || isGap(line.text)) {
      open = null;
      continue;
    }
    const role = roleOf(line.text, lines[at + 1]?.text ?? '');
    const last = blocks.at(-1);
    if (
      open &&
      last &&
      role === last.role &&
      (role === 'prose' || role === 'quotation') &&
      goesOn(open.text, line.text)
    ) {
      last.end = line.end;
    } else {
      blocks.push({ start: line.start, end: line.end, role });
    }
    open = line;
  }
  return blocks.map((block, index) => ({ ...trimmed(body, block), index }));
}

function linesOf(body: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < body.length; ) {
    const newline = body.indexOf('\n', start);
    const end = newline === -1 ? body.length : newline;
    lines.push({ start, end, text: body.slice(start, end) });
    start = end + 1;
  }
  return lines;
}

function isGap(line: string): boolean {
  return (
    line.trim() === '' ||
    /^\s*(?:```|~~~)/.test(line) ||
    /^\s*(?:[-*_]\s*){3,}$/.test(line) ||
    /^[\s|:-]{3,}$/.test(line)
  );
}

function roleOf(line: string, next: string): SentenceRole {
  const words = line.trim();
  if (boilerplateLine(words)) return 'boilerplate';
  if (/^#{1,6}\s/.test(words)) return 'heading';
  if (/^\*\*[^*]+\*\*[.:]?$/.test(words) || /^__[^_]+__$/.test(words)) return 'heading';
  if (/^>/.test(words)) return 'quotation';
  if (/^\|/.test(words) || hasTwoTabs(words)) return 'table';
  if (/^(?:[-*+•]|\d{1,3}[.)])\s+\S/.test(words)) return 'list-item';
  return isBareHeading(words) && !/^\s*\p{Ll}/u.test(next) ? 'heading' : 'prose';
}

/** Three cells or more, with a tab between them. */
function hasTwoTabs(line: string): boolean {
  return line.split('\t').filter((cell) => cell.trim() !== '').length > 2;
}

/** A short line with no closing mark, as sub-headings look in plain text. */
function isBareHeading(line: string): boolean {
  return (
    line.length <= 80 && line.split(/\s+/).length <= 12 && !/[.!?…:;,"”’')\]*]$/.test(line) && /^\p{Lu}/u.test(line)
  );
}

/** Lines wrapped at a width go on; an article with one paragraph a line does not. */
function goesOn(previous: string, next: string): boolean {
  if (/^\s*>/.test(previous) && /^\s*>/.test(next)) return true;
  if (/^\s*\p{Ll}/u.test(next)) return true;
  return previous.length >= 50 && previous.length <= 140 && !/[.!?…:"”*)]\s*$/.test(previous);
}

function trimmed<B extends { readonly start: number; readonly end: number }>(body: string, block: B): B {
  let { start, end } = block;
  while (start < end && /\s/.test(body[start] ?? '')) start += 1;
  while (end > start && /\s/.test(body[end - 1] ?? '')) end -= 1;
  return { ...block, start, end };
}
