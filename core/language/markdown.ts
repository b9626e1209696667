import type { Range } from './document.ts';

/**
 * `body.slice(range.start, range.end)` as people would read it: without Markdown marks, white space made single.
 * Example: "tampil *all out* di [Bali](https://x.id)" gives "tampil all out di Bali".
 */
export function plainText(body: string, range: Range): string {
  let out = '';
  for (let at = range.start; at < range.end; ) {
    const length = markLength(body, at);
    if (length === 0) out += body[at];
    at += length || 1;
  }
  return out.replace(/\s+/g, ' ').trim();
}

/** The body with every Markdown mark and line break turned into spaces: same length, so offsets hold. */
export function maskMarks(body: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < body.length; ) {
    const length = markLength(body, at) || (body[at] === '\n' || body[at] === '\r' ? 1 : 0);
    if (length === 0) {
      at += 1;
      continue;
    }
    const end = Math.min(at + length, body.length);
    parts.push(body.slice(from, at), ' '.repeat(end - at));
    at = end;
    from = end;
  }
  parts.push(body.slice(from));
  return parts.join('');
}

const lineMark = /[ \t]{0,6}(?:#{1,6}[ \t]+|>[ \t]?(?:[-*+][ \t]+)?|[-*+•][ \t]+|\d{1,3}[.)][ \t]+(?=\S))/y;
// Lengths are bounded so that a line of a thousand "[" costs linear time.
const linkStart = /!?\[[^[\]\n]{0,300}\]\([^()\s]{0,500}(?:[ \t]"[^"\n]{0,200}")?\)/y;
const linkEnd = /\]\([^()\s]{0,500}(?:[ \t]"[^"\n]{0,200}")?\)/y;
const tag = /<(?:\/?[a-zA-Z][^<>]{0,300}|!--[^<>]{0,300}--)>/y;

/** How many characters of a Markdown mark start at `at`; 0 when the character is text. Looks only nearby. */
function markLength(body: string, at: number): number {
  if ((at === 0 || body[at - 1] === '\n') && stickyLength(lineMark, body, at) > 0)
    return stickyLength(lineMark, body, at);
  const before = body[at - 1] ?? ' ';
  if (before === '\\') return 0;
  const after = body[at + 1] ?? ' ';
  switch (body[at]) {
    case '*':
      return (/\s/.test(before) && /\s/.test(after)) || (/\d/.test(before) && /\d/.test(after)) ? 0 : 1;
    case '_':
      return /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after) ? 0 : 1;
    case '`':
    case '|':
      return 1;
    case '\\':
      return /[*_`|[\]#>\\]/.test(after) ? 1 : 0;
    case '!':
      return after === '[' && stickyLength(linkStart, body, at) > 0 ? 2 : 0;
    case '[':
      return stickyLength(linkStart, body, at) > 0 ? 1 : 0;
    case ']':
      return after === '(' ? stickyLength(linkEnd, body, at) : 0;
    case '<':
      return stickyLength(tag, body, at);
    default:
      return 0;
  }
}

function stickyLength(pattern: RegExp, body: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(body)?.[0].length ?? 0;
}
