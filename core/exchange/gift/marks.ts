// What GIFT reads as a mark: a backslash before it makes it a letter.

export function escapeMarks(text: string): string {
  return text.replace(/[\\~=#{}:]/g, '\\$&').replaceAll('\n', '\\n');
}

/** The words without the backslashes; `\n` is a line break. */
export function withoutMarks(text: string): string {
  return text.replace(/\\([\\~=#{}:n])/g, (_, sign) => (sign === 'n' ? '\n' : sign));
}

/** Where a mark stands that no backslash turns into a letter, from an offset on; -1 for nowhere. */
export function indexOfMark(text: string, mark: string, from = 0): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text.startsWith(mark, at)) return at;
  }
  return -1;
}

/** The text before the first such mark and after it; nothing after where there is none. */
export function partAt(text: string, mark: string): readonly [string, string | undefined] {
  const at = indexOfMark(text, mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + mark.length)];
}
