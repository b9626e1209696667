import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { type Line, type Piece, piecesOf, splitLines, type Wrap } from './pieces';

/** A body, read for showing. Every piece of text knows its place in the body. */
export type Block =
  | { readonly kind: 'heading'; readonly depth: number; readonly line: Line }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly first: number | null; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'quotation'; readonly blocks: readonly Block[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Line[])[] }
  | { readonly kind: 'rule' };

// A news article holds no HTML, entities, code blocks or link definitions: such marks stay plain text, so that no word
// is lost and nothing foreign is ever rendered. A line of dashes under a line is a rule, not a heading.
const foreign = ['htmlFlow', 'htmlText', 'characterReference', 'codeIndented', 'codeFenced', 'definition'];
const newsOnly = { disable: { null: [...foreign, 'setextUnderline'] } };

/** Reads Markdown or plain text. At the top level each line is a paragraph, as plain-text articles are written. */
export function readBlocks(body: string): readonly Block[] {
  const tree = fromMarkdown(sameLength(body), {
    extensions: [gfmTable(), newsOnly],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return tree.children.flatMap((node) => blocksOf(node, body, true));
}

// The parser drops a byte order mark at the start, which would move every offset.
function sameLength(body: string): string {
  return body.replace(/^\uFEFF/, ' ');
}

function blocksOf(node: RootContent, body: string, linesApart: boolean): readonly Block[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', depth: node.depth, line: inline(node.children, body) }];
    case 'paragraph': {
      const line = inline(node.children, body);
      return (linesApart ? splitLines(line) : [line]).map((each) => ({ kind: 'paragraph', line: each }));
    }
    case 'list':
      return [{ kind: 'list', first: node.ordered ? (node.start ?? 1) : null, items: each(node.children, body) }];
    case 'blockquote':
      return [{ kind: 'quotation', blocks: node.children.flatMap((child) => blocksOf(child, body, true)) }];
    case 'table':
      return [
        { kind: 'table', rows: node.children.map((row) => row.children.map((cell) => inline(cell.children, body))) },
      ];
    case 'thematicBreak':
      return [{ kind: 'rule' }];
    default:
      return [];
  }
}

function each(items: readonly { readonly children: readonly RootContent[] }[], body: string) {
  return items.map((item) => item.children.flatMap((child) => blocksOf(child, body, false)));
}

function inline(nodes: readonly PhrasingContent[], body: string, wraps: readonly Wrap[] = []): Line {
  return nodes.flatMap((node): readonly Piece[] => {
    switch (node.type) {
      case 'text':
        return piecesOf(node.value, place(node), body, wraps);
      case 'inlineCode':
        return piecesOf(node.value, place(node), body, [...wraps, { kind: 'code' }]);
      case 'emphasis':
      case 'strong':
        return inline(node.children, body, [...wraps, { kind: node.type }]);
      case 'link':
        return inline(node.children, body, [...wraps, ...linkTo(node.url)]);
      case 'image':
        return piecesOf(node.alt ?? '', { ...place(node), start: place(node).start + 2 }, body, wraps);
      case 'break':
        return piecesOf('\n', place(node), body, wraps);
      default:
        return [];
    }
  });
}

function linkTo(url: string): readonly Wrap[] {
  return /^https?:\/\//i.test(url) ? [{ kind: 'link', href: url }] : [];
}

function place(node: Nodes) {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
