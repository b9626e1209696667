import { clutterElements, isClutter } from './clutter';

// Elements that stand on lines of their own. What is none of them is part of a line.
const blocks = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIGURE H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE UL'.split(
    ' ',
  ),
);

/** How deep elements are followed; what lies deeper is no article. */
const deepest = 200;

/**
 * The article in an element, as Markdown: paragraphs, sub-headings (`##`), lists, quotations and tables, apart by blank lines; without
 * captions, share buttons and ways to other articles. Changes the element.
 */
export function articleText(root: Element): string {
  for (const element of root.querySelectorAll(clutterElements)) element.remove();
  const lines: string[] = [];
  gather(root, lines, 0);
  return lines.filter((line, at) => line !== lines[at - 1]).join('\n\n');
}

function gather(element: Element, lines: string[], depth: number): void {
  if (depth > deepest) return;
  let line = '';
  let isBroken = false;
  const end = () => {
    add(lines, line);
    line = '';
    isBroken = false;
  };
  for (const node of element.childNodes) {
    if (isElement(node) && blocks.has(node.tagName)) {
      end();
      block(node, lines, depth + 1);
    } else if (isElement(node) && node.tagName === 'BR') {
      // Two in a row part paragraphs; one is a break in a line.
      if (isBroken) end();
      else {
        line += '\n';
        isBroken = true;
      }
    } else if (isElement(node) && holdsBlocks(node)) {
      end();
      gather(node, lines, depth + 1);
    } else {
      const words = inline(node);
      line += words;
      if (words.trim() !== '') isBroken = false;
    }
  }
  end();
}

function block(element: Element, lines: string[], depth: number): void {
  const { tagName } = element;
  if (/^H[1-6]$/.test(tagName))
    add(lines, words(element), tagName === 'H1' ? '## ' : `${'#'.repeat(Math.max(2, Number(tagName[1])))} `);
  else if (tagName === 'UL' || tagName === 'OL') list(element, lines);
  else if (tagName === 'TABLE') table(element, lines, depth);
  else if (tagName === 'BLOCKQUOTE') {
    const quoted: string[] = [];
    gather(element, quoted, depth);
    lines.push(...quoted.map((line) => `> ${line}`));
  } else gather(element, lines, depth);
}

function add(lines: string[], text: string, mark = ''): void {
  const line = single(text);
  if (!isClutter(line)) lines.push(`${mark}${line}`);
}

/** A list of nothing but links leads to other articles. */
function list(element: Element, lines: string[]): void {
  const items = [...element.children].filter(({ tagName }) => tagName === 'LI');
  const texts = items.map((item) => single(words(item))).filter((text) => !isClutter(text));
  if (texts.length === 0 || items.every(isOnlyLink)) return;
  const numbered = element.tagName === 'OL';
  lines.push(texts.map((text, at) => `${numbered ? `${at + 1}.` : '-'} ${text}`).join('\n'));
}

function isOnlyLink(item: Element): boolean {
  const linked = [...item.querySelectorAll('a')].map((link) => link.textContent ?? '').join('');
  return linked !== '' && single(linked) === single(item.textContent ?? '');
}

/** A table for layout, with one cell a row or one row, is read as what stands in it. */
function table(element: Element, lines: string[], depth: number): void {
  const rows = [...element.querySelectorAll('tr')].map((row) => [...row.children]);
  const width = Math.max(0, ...rows.map(({ length }) => length));
  if (rows.length < 2 || width < 2) {
    for (const cell of rows.flat()) gather(cell, lines, depth + 1);
    return;
  }
  const [head = [], ...body] = rows.map((cells) =>
    Array.from({ length: width }, (_, at) => single(words(cells[at])).replaceAll('|', '\\|')),
  );
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  lines.push([row(head), row(head.map(() => '---')), ...body.map(row)].join('\n'));
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function holdsBlocks(element: Element): boolean {
  return [...element.children].some((child) => blocks.has(child.tagName) || holdsBlocks(child));
}

function inline(node: Node): string {
  if (node.nodeType === 3) return marked(node.textContent ?? '');
  return isElement(node) ? words(node) : '';
}

function words(element: Element | undefined): string {
  return marked(element?.textContent ?? '');
}

/** Signs that Markdown would take for marks of its own. */
function marked(text: string): string {
  return text.replace(/[\t\n\r ]+/g, ' ').replace(/[*_`<]/g, '\\$&');
}

function single(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
}
