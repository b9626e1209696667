/** Where the elements of the array `items` of the outermost object begin, in a JSON text; where it is nested too deep, if it is. */
export function itemOffsets(
  text: string,
  deepest: number,
): { readonly items: readonly number[]; readonly tooDeepAt?: number } {
  const items: number[] = [];
  let depth = 0;
  let name = '';
  let inItems = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '"') {
      const end = endOfString(text, at);
      if (depth === 1) name = text.slice(at + 1, Math.min(end, at + 20));
      at = end;
    } else if (sign === '{' || sign === '[') {
      if (depth === 2 && inItems) items.push(at);
      if (depth === 1) inItems = sign === '[' && name === 'items';
      depth += 1;
      if (depth > deepest) return { items, tooDeepAt: at };
    } else if (sign === '}' || sign === ']') depth -= 1;
  }
  return { items };
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
