export type Attributes = Readonly<Record<string, string>>;

/** An element that is written; its texts are escaped then. */
export type XmlNode = {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly (XmlNode | string)[];
};

export function node(name: string, attributes: Attributes = {}, ...children: readonly (XmlNode | string)[]): XmlNode {
  return { name, attributes, children };
}

/** A whole file of XML. */
export function xmlFile(root: XmlNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlOf(root)}\n`;
}

function xmlOf(part: XmlNode | string): string {
  return typeof part === 'string'
    ? escapeXml(part)
    : element(part.name, part.children.map(xmlOf).join(''), part.attributes);
}

/** An element around content that is XML already. */
export function element(name: string, content: string, attributes: Attributes = {}): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${name}${written.join('')}>${content}</${name}>`;
}

export function escapeXml(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => `&${names[sign as keyof typeof names]};`);
}

const names = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' } as const;
