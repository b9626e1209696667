import type { XmlNode } from '../xml/element.ts';

/** What differs between the versions of QTI that are written; items are made with the names of 2.1. */
export const qtiVersions = {
  '2.1': {
    namespace: 'http://www.imsglobal.org/xsd/imsqti_v2p1',
    schema: 'http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd',
    packageNamespace: 'http://www.imsglobal.org/xsd/imscp_v1p1',
    packageSchema: 'http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd',
    packageName: 'QTIv2.1 Package',
    packageVersion: '1.0.0',
    itemType: 'imsqti_item_xmlv2p1',
    testType: 'imsqti_test_xmlv2p1',
    inVersion: (root: XmlNode) => root,
  },
  '3.0': {
    namespace: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
    schema: 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd',
    packageNamespace: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
    packageSchema: 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd',
    packageName: 'QTI Package',
    packageVersion: '3.0.0',
    itemType: 'imsqti_item_xmlv3p0',
    testType: 'imsqti_test_xmlv3p0',
    inVersion: inThird,
  },
} as const;

export type QtiVersion = keyof typeof qtiVersions;

/** Elements that HTML has as well keep their names in 3.0. */
const html = ['p', 'div', 'span', 'blockquote'];

/** 3.0 names all with dashes and leads its own elements with `qti-`; what is said after an answer stands in a content body. */
function inThird({ name, attributes, children }: XmlNode): XmlNode {
  const inside = children.map((child) => (typeof child === 'string' ? child : inThird(child)));
  const body: XmlNode = { name: 'qti-content-body', attributes: {}, children: inside };
  return {
    name: html.includes(name) ? name : `qti-${dashed(name)}`,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [/^xml|:/.test(key) ? key : dashed(key), value]),
    ),
    children: name === 'modalFeedback' ? [body] : inside,
  };
}

const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The name that 2.1 has for what 3.0 names with dashes; any other stays, without the prefix of its namespace. */
export function nameOfSecond(name: string): string {
  const bare = name.slice(name.indexOf(':') + 1);
  return bare.startsWith('qti-') ? undashed(bare.slice(4)) : bare;
}

export const undashed = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
