import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { lineCounter, type Problem, problem } from '../reading.ts';

/** `text` is what stands directly in it, CDATA as it is, character references resolved; `parts` are texts and children in their order. */
export type Tree = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Tree[];
  readonly parts: readonly (string | Tree)[];
  readonly text: string;
  readonly line: number;
};

const deepest = 20;
const places = XMLParser.getMetaDataSymbol() as symbol;
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  processEntities: false,
  cdataPropName: '#cdata',
  captureMetaData: true,
  maxNestedTags: deepest,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

type Node = Readonly<Record<string, readonly Node[] | string>>;
type Placed = Readonly<Record<symbol, { readonly startIndex?: number } | undefined>>;

/**
 * The elements of an XML file. Nothing is fetched and no entity of the file’s own is expanded: one that declares a document type is
 * refused, and so is one that is deeper than twenty elements.
 */
export function readTree(text: string): Tree | Problem {
  const lineOf = lineCounter(text);
  const declared = /<!(DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.exec(
    text.replace(cdata, (part) => ' '.repeat(part.length)),
  );
  if (declared) return problem(lineOf(declared.index), 'doctype', declared[0]);
  const depth = tooDeepAt(text);
  if (depth !== undefined) return problem(lineOf(depth), 'too-deep', text.slice(depth, depth + 80));
  try {
    const valid = XMLValidator.validate(text);
    if (valid !== true) return problem(valid.err.line, 'unreadable', valid.err.msg);
    const [root] = partsOf(parser.parse(text), lineOf).filter((part) => typeof part !== 'string');
    return root ?? problem(1, 'unreadable', text);
  } catch (error) {
    return problem(1, 'unreadable', error instanceof Error ? error.message : '');
  }
}

const cdata = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)/g;

/** Where the tags stand too deep in each other. Counted before anything is read. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (const tag of text.matchAll(/<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|<\/|<[\p{L}_]|\/>/gu)) {
    if (tag[0] === '</' || tag[0] === '/>') depth -= 1;
    else if (!tag[0].startsWith('<!')) depth += 1;
    if (depth > deepest) return tag.index;
  }
  return undefined;
}

function partsOf(nodes: readonly Node[], lineOf: (offset: number) => number): readonly (string | Tree)[] {
  return nodes.flatMap((node): readonly (string | Tree)[] => {
    const { '#text': text, '#cdata': raw } = node;
    if (typeof text === 'string') return [decode(text)];
    if (Array.isArray(raw)) return raw.map((part) => String(part['#text'] ?? ''));
    const [name] = Object.keys(node).filter((key) => key !== ':@');
    const inside = name === undefined || name.startsWith('#') ? undefined : node[name];
    if (name === undefined || !Array.isArray(inside)) return [];
    const attributes = Object.fromEntries(
      Object.entries(node[':@'] ?? {}).map(([key, value]) => [key, decode(String(value))]),
    );
    const parts = partsOf(inside, lineOf);
    const children = parts.filter((part) => typeof part !== 'string');
    const words = parts.filter((part) => typeof part === 'string').join('');
    return [
      { name, attributes, children, parts, text: words, line: lineOf((node as Placed)[places]?.startIndex ?? 0) },
    ];
  });
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The five references of XML, the space of HTML, and numbers; what is none of them stays as it is. */
export function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return named[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
